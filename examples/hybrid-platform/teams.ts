import {
  Placement, Platform, Quota, Team, TeamAccess, TeamAllowance, TeamFences, TeamNetwork, TeamProps, TeamRepository,
} from 'cdk8s-platform';
import { Construct } from 'constructs';

/** What every team of Acme gets; a team says only what is its own. */
class AcmeTeam extends Team {
  constructor(scope: Construct, id: string, props: TeamProps) {
    super(scope, id, {
      repository: TeamRepository.git(`https://git.example.com/acme/${id}`),
      access: TeamAccess.viewers(`acme:${id}`),
      allows: TeamAllowance.of({
        registries: [`registry.example.com/${id}/`],
        hosts: [`${id}.acme.example.com`],
        ingressClasses: ['public'],
      }),
      ...props,
    });
  }
}

export function declareTeams(platform: Platform): void {
  // Admission policies that hold every team inside its wrapper, on every cluster.
  new TeamFences(platform, 'team-fences');

  // In the shop's region and in the stores, where it may take less.
  new AcmeTeam(platform, 'checkout', {
    placement: Placement.either(Placement.named('shop-paris'), Placement.labels({ tier: 'edge' })),
    quota: Quota.large(),
    network: TeamNetwork.defaultDeny({ ingressFrom: ['ingress'] }),
    variations: [{ name: 'edge', placement: Placement.labels({ tier: 'edge' }), quota: Quota.small() }],
  });

  // Data about people stays in the data centre.
  new AcmeTeam(platform, 'analytics', {
    placement: Placement.named('warehouse-frankfurt'),
    namespaces: ['analytics', 'analytics-jobs'],
    quota: Quota.large(),
    access: TeamAccess.operators('acme:analytics', 'acme:data-science'),
  });
}
