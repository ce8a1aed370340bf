import { AdmissionDefinition, AdmissionVariable, linesOf, literal, literals } from './definition';
import { valueOf } from './fence';
import type { TeamMarks } from '../marks';

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
  /** Project of Argo CD of each team whose name is another than the team's. @default - none */
  readonly projectOf?: ReadonlyMap<string, string>;
  /** Repositories of each team, as `fence.shortRepositories` writes them. @default - none */
  readonly repositoriesOf?: ReadonlyMap<string, readonly string[]>;
}

/** One admission policy of the wrapper, for these principals and the platform's marks. */
export type AdmissionMaker = (principals: Principals, marks: TeamMarks) => AdmissionDefinition;

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

/** Namespaces of controllers that write kinds of their own, or copies of them, into every namespace; no team is called so. */
const CONTROLLERS = [
  'calico-apiserver', 'calico-system', 'cert-manager', 'cilium', 'gatekeeper-system', 'istio-system', 'kyverno', 'olm', 'openshift-operator-lifecycle-manager', 'tigera-operator',
];

/** Controllers of policies and networks that keep their own records beside what they judge. */
export function isSystemController(): string {
  return `(${USER}.startsWith('system:serviceaccount:') && ${USER}.split(':')[2] in ${literals(CONTROLLERS)})`;
}

/** Accounts outside a team's namespaces by which agents act for one of them; its name follows. */
const ACTING = [
  'system:serviceaccount:config-management-system:ns-reconciler-',
  `system:serviceaccount:cattle-fleet-system:${FLEET_ACCOUNT}`,
  `system:serviceaccount:cattle-fleet-local-system:${FLEET_ACCOUNT}`,
];

/** The namespace of the account that asks, or that an agent's account stands for; empty for people. */
export const ACCOUNT_NAMESPACE = `(${ACTING.map((prefix) => `${USER}.startsWith(${literal(prefix)}) ? ${USER}.replace(${literal(prefix)}, '') : `).join('')}`
  + `${USER}.startsWith('system:serviceaccount:') ? ${USER}.split(':')[2] : '')`;

/** An API server refuses an expression of more than 100,000 characters, so that longer lists are cut; the rest is for what stands around them. */
const LONGEST_LIST = 80_000;

/** Who is of a team, in the parts of a policy that may say so. */
export interface Membership {
  /** For the condition, where it fits there. */
  readonly condition: string;
  readonly variables: readonly AdmissionVariable[];
  /** Before each rule: true for everybody else. */
  readonly others: string;
}

/**
 * An account in a namespace of a team, one that acts for it, or one of its people.
 *
 * Where the lists are too long for one expression they are cut into variables, which conditions cannot use.
 */
export function isOfTeam({ teamOf, teamGroups, teamUsers = [] }: Principals): Membership {
  const lists: readonly (readonly [string, readonly string[], (list: string) => string])[] = [
    ['spaces', [...teamOf.keys()].sort(), (list) => `${ACCOUNT_NAMESPACE} in ${list}`],
    ['groups', teamGroups, (list) => `${GROUPS}.exists(g, g in ${list})`],
    ['users', teamUsers, (list) => `${USER} in ${list}`],
  ];
  const held = lists.filter(([name, values]) => name === 'spaces' || values.length > 0);
  if (held.reduce((sum, [, values]) => sum + literals(values).length, 0) <= LONGEST_LIST) {
    return { condition: `(${held.map(([, values, test]) => test(`[${linesOf(values.map(literal))}]`)).join(' || ')})`, variables: [], others: '' };
  }
  const cut = held.flatMap(([name, values, test]) => pieces(values.map(literal)).map((piece, i) => ({ name: `${name}${i + 1}`, expression: `[${piece}]`, test })));
  return {
    condition: `${USER} != ''`,
    variables: [
      ...cut.map(({ name, expression }) => ({ name, expression })),
      { name: 'isOfTeam', expression: cut.map(({ name, test }) => test(`variables.${name}`)).join(' || ') },
    ],
    others: '!variables.isOfTeam || ',
  };
}

/** A map of CEL, cut into as many variables as it takes. */
export interface Lookup {
  readonly variables: readonly AdmissionVariable[];
  /** The value of a key as an optional of CEL. */
  of(key: string): string;
}

function lookup(name: string, entries: readonly (readonly [string, string])[]): Lookup {
  const cut = pieces(entries.map(([key, value]) => `${literal(key)}: ${value}`));
  const names = cut.map((_, i) => (cut.length > 1 ? `${name}${i + 1}` : name));
  return {
    variables: cut.map((piece, i) => ({ name: names[i], expression: `{${piece}}` })),
    of: (key) => names.map((each) => `variables.${each}[?${key}]`).reduce((all, each) => `${all}.or(${each})`),
  };
}

/** The team of each namespace. */
export function teamLookup({ teamOf }: Principals): Lookup {
  return lookup('teamOf', sorted(teamOf).map(([space, team]) => [space, literal(team)]));
}

/** The project of each team that has another than its name. */
export function projectLookup({ projectOf = new Map<string, string>() }: Principals): Lookup {
  return lookup('projectOf', sorted(projectOf).map(([team, project]) => [team, literal(project)]));
}

/** The repositories of each team. */
export function repositoryLookup({ repositoriesOf = new Map<string, readonly string[]>() }: Principals): Lookup {
  return lookup('repositoriesOf', sorted(repositoriesOf).map(([team, repositories]) => [team, `[${linesOf(repositories.map(literal))}]`]));
}

/** Whether a person who asks is one of those that the namespace names. */
export const IS_LISTED = `${valueOf('people')}.split('\\n').exists(p, p == 'user:' + ${USER} || ${GROUPS}.exists(g, p == 'group:' + g))`;

/** Texts, one a line, in pieces that fit into one expression each; one of them at least. */
function pieces(texts: readonly string[]): string[] {
  const cut: string[] = [];
  let piece: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (piece.length > 0 && length + text.length + 2 > LONGEST_LIST) {
      cut.push(linesOf(piece));
      [piece, length] = [[], 0];
    }
    piece.push(text);
    length += text.length + 2;
  }
  return [...cut, linesOf(piece)];
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
