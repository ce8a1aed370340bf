import { readdirSync, readFileSync } from 'fs';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  DefaultAccount, Limits, PodSecurity, Quota, ReconcilerAccount, Team, TeamAccess, TeamMarks, TeamNetwork, TeamRole,
} from '../../../src/team';
import { itShared, shared } from '../../support/shared';
import { cluster, objects, platform } from '../../team/fixture';

interface SampleTeamProps {
  readonly admins: string;
}

/** The wrapper of the sample: a namespace whose admins run Deployments, closed to other namespaces, and nothing else. */
class SampleTeam extends Team {
  constructor(scope: Construct, id: string, props: SampleTeamProps) {
    super(scope, id, {
      marks: TeamMarks.none(),
      access: TeamAccess.of({
        role: TeamRole.of('team-admin', { apiGroups: ['apps'], resources: ['deployments'], verbs: ['*'] }),
        groups: [props.admins],
        bindingName: 'team-admin-rolebinding',
      }),
      network: TeamNetwork.of({ name: 'deny-all', spec: { podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] } }),
      reconciler: ReconcilerAccount.none(),
      defaultAccount: DefaultAccount.untouched(),
      quota: Quota.none(),
      limits: Limits.none(),
      podSecurity: PodSecurity.none(),
    });
  }
}

const TEAMS = ['external-team', 'team-a', 'team-b', 'team-c'];

/** Null counts as absent to the API. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner) => (inner === null ? undefined : inner));
}

function sorted(manifests: readonly any[]): unknown[] {
  const key = (object: any) => `${object.kind}/${object.metadata.namespace ?? ''}/${object.metadata.name}`;
  return [...manifests].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

itShared('the four teams of a Config Sync sample come out of one subclass that switches off what they do not have', () => {
  const root = platform();
  const teams = TEAMS.map((id) => new SampleTeam(root, id, { admins: `${id}-admin@mydomain.com` }));
  const folder = shared('cases/delivery/config-sync-namespace-policy/namespace-specific-policy/manual-rendering/configsync');
  const wanted = readdirSync(folder).sort()
    .map((file) => withoutNulls(parse(readFileSync(`${folder}/${file}`, 'utf8'))) as any)
    // Not of a team: it shows that a file outside the folder can be read.
    .filter((object) => object.kind !== 'ConfigMap');

  const rendered = teams.flatMap((team) => [...objects(team).values()]);

  expect(wanted).toHaveLength(16);
  expect(sorted(rendered)).toEqual(sorted(wanted));
  expect(teams.flatMap((team) => team._overlays)).toEqual([]);
  expect(teams.flatMap((team) => team._findings([cluster('a')]))).toEqual([]);
});
