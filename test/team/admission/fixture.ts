import { ApiObject } from 'cdk8s';
import { Judge } from './judge';
import { Team, TeamAllowance, TeamFences, TeamMarks, ReconcilerAccount, PodSecurity } from '../../../src/team';
import { objects, platform } from '../fixture';

/** What the shared cases of tenancy assume of their team. */
export interface TenancyContext {
  readonly team: string;
  readonly namespaces: string[];
  readonly reconciler: string;
  readonly platformUsers: string[];
  readonly allowedRepositories: string[];
  readonly allowedRegistries: string[];
  readonly allowedHosts: string[];
  readonly allowedPriorityClasses: string[];
  readonly allowedIngressClasses: string[];
  readonly allowedGateways: string[];
  readonly nodePools: string[];
  readonly argocdProject: string;
  readonly verify: { readonly git: boolean; readonly oci: boolean };
}

/** The policies around a team of that context and a second team, as they are written. */
export function fencedTeam(context: TenancyContext, marks: TeamMarks, minor = 34): Judge {
  const root = platform();
  const fences = new TeamFences(root, 'team-fences', { platformUsers: context.platformUsers, marks });
  const teams = [context.team, 'team-b'].map((id) => new Team(root, id, {
    namespaces: id === context.team ? context.namespaces : [id],
    marks,
    podSecurity: PodSecurity.restricted(),
    reconciler: ReconcilerAccount.of({ name: context.reconciler }),
    allows: TeamAllowance.of({
      repositories: context.allowedRepositories,
      registries: context.allowedRegistries,
      hosts: context.allowedHosts,
      priorityClasses: context.allowedPriorityClasses,
      ingressClasses: context.allowedIngressClasses,
      gateways: context.allowedGateways,
      nodePools: context.nodePools,
      argocdProject: id === context.team ? context.argocdProject : id,
      verifyGit: context.verify.git,
      verifyOci: context.verify.oci,
    }),
  }));
  const written = fences.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
  const namespaces = teams.flatMap((team) => [...objects(team).values()].filter(({ kind }) => kind === 'Namespace'));
  return new Judge(written, new Map(namespaces.map((space) => [space.metadata.name, space])), minor);
}
