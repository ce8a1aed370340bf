import { literal, literals } from './definition';

/** Who is who on the clusters, as policies tell it. */
export interface Principals {
  /** Users that act for the platform, exactly as the API server names them. */
  readonly platformUsers: readonly string[];
  /** Namespaces of teams, and the team of each. */
  readonly teamOf: ReadonlyMap<string, string>;
  /** Groups of people in teams. */
  readonly teamGroups: readonly string[];
}

const USER = 'request.userInfo.username';
const GROUPS = 'request.userInfo.?groups.orValue([])';

/** The platform's own accounts, and whoever holds the cluster's emergency credentials. */
export function isPlatform({ platformUsers }: Principals): string {
  return `(${USER} in ${literals(platformUsers)} || 'system:masters' in ${GROUPS})`;
}

/** The platform, and what a cluster does by itself: its controllers, scheduler and nodes. */
export function isPlatformOrCluster(principals: Principals): string {
  return `(${isPlatform(principals)} || ${USER}.startsWith('system:serviceaccount:kube-system:') || ${USER}.startsWith('system:node:')`
    + ` || ${USER} in ['system:apiserver', 'system:kube-controller-manager', 'system:kube-scheduler'])`;
}

/** An account in a namespace of a team, or one of its people. */
export function isOfTeam({ teamOf, teamGroups }: Principals): string {
  const account = `(${USER}.startsWith('system:serviceaccount:') && ${USER}.split(':')[2] in ${namespaces(teamOf)})`;
  return teamGroups.length > 0 ? `(${account} || ${GROUPS}.exists(g, g in ${literals(teamGroups)}))` : account;
}

/** The namespace of the account that asks; empty for people. */
export const ACCOUNT_NAMESPACE = `(${USER}.startsWith('system:serviceaccount:') ? ${USER}.split(':')[2] : '')`;

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
