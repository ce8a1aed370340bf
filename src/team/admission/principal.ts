import { literal, literals } from './definition';

/** Start of the name of the account in the namespace of Fleet's agent that stands for a namespace of a team. */
export const FLEET_ACCOUNT = 'team-';

/** Who is who on the clusters, as policies tell it. */
export interface Principals {
  /** Users that act for the platform, exactly as the API server names them, or how their names begin and an asterisk. */
  readonly platformUsers: readonly string[];
  /** Namespaces of teams, and the team of each. */
  readonly teamOf: ReadonlyMap<string, string>;
  /** Groups of people in teams. */
  readonly teamGroups: readonly string[];
  /** People in teams that are named one by one. @default - none */
  readonly teamUsers?: readonly string[];
}

const USER = 'request.userInfo.username';
const GROUPS = 'request.userInfo.?groups.orValue([])';

/** The platform's own accounts, and whoever holds the cluster's emergency credentials. */
export function isPlatform({ platformUsers }: Principals): string {
  const begins = platformUsers.filter((user) => user.endsWith('*')).map((user) => ` || ${USER}.startsWith(${literal(user.slice(0, -1))})`);
  return `(${USER} in ${literals(platformUsers.filter((user) => !user.endsWith('*')))}${begins.join('')} || 'system:masters' in ${GROUPS})`;
}

/** The platform, and what a cluster does by itself: its controllers, scheduler and nodes. */
export function isPlatformOrCluster(principals: Principals): string {
  return `(${isPlatform(principals)} || ${USER}.startsWith('system:serviceaccount:kube-system:') || ${USER}.startsWith('system:node:')`
    + ` || ${USER} in ['system:apiserver', 'system:kube-controller-manager', 'system:kube-scheduler'])`;
}

/** Accounts outside a team's namespaces by which agents act for one of them; its name follows. */
const ACTING = ['system:serviceaccount:config-management-system:ns-reconciler-', `system:serviceaccount:cattle-fleet-system:${FLEET_ACCOUNT}`];

/** The namespace of the account that asks, or that an agent's account stands for; empty for people. */
export const ACCOUNT_NAMESPACE = `(${ACTING.map((prefix) => `${USER}.startsWith(${literal(prefix)}) ? ${USER}.replace(${literal(prefix)}, '') : `).join('')}`
  + `${USER}.startsWith('system:serviceaccount:') ? ${USER}.split(':')[2] : '')`;

/** An account in a namespace of a team, one that acts for it, or one of its people. */
export function isOfTeam({ teamOf, teamGroups, teamUsers = [] }: Principals): string {
  const ways = [
    `${ACCOUNT_NAMESPACE} in ${namespaces(teamOf)}`,
    ...(teamGroups.length > 0 ? [`${GROUPS}.exists(g, g in ${literals(teamGroups)})`] : []),
    ...(teamUsers.length > 0 ? [`${USER} in ${literals(teamUsers)}`] : []),
  ];
  return `(${ways.join(' || ')})`;
}

/** The team of each namespace, as a map of CEL. */
export function teamMap({ teamOf }: Principals): string {
  return `{${sorted(teamOf).map(([space, team]) => `${literal(space)}: ${literal(team)}`).join(', ')}}`;
}

function namespaces(teamOf: ReadonlyMap<string, string>): string {
  return literals(sorted(teamOf).map(([space]) => space));
}

function sorted(teamOf: ReadonlyMap<string, string>): [string, string][] {
  return [...teamOf].sort(([a], [b]) => (a < b ? -1 : 1));
}
