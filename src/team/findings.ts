import { TeamAllowance } from './allowance';
import { Claims } from './claims';
import { replacedParts, TeamParts } from './decision';
import { TeamFences } from './fences';
import { ComputeAmounts } from './limits';
import { TeamVariation } from './parts';
import { amountOf } from './quantity';
import { QuotaProps } from './quota';
import { TeamRole } from './role';
import { breachesOf } from './role-fence';
import { Bundle } from '../bundle';
import { Finding, FindingSeverity, ICluster, Placement } from '../fleet';

/** A wrapper, as its rules look at it. */
export interface JudgedTeam {
  readonly team: Bundle;
  readonly parts: TeamParts;
  readonly variations: readonly TeamVariation[];
  readonly claims: Claims;
  readonly allows: TeamAllowance;
  /** Whether its objects carry the marks by which policies know them. */
  readonly isMarked: boolean;
}

/**
 * What is wrong with a wrapper.
 *
 * @param clusters those that it is placed on
 */
export function teamFindings(judged: JudgedTeam, clusters: readonly ICluster[]): Finding[] {
  return [
    ...placementFindings(judged, clusters), ...namespaceFindings(judged, clusters), ...projectFindings(judged), ...fenceFindings(judged, clusters),
    ...sizeFindings(judged), ...registryFindings(judged), ...partFindings(judged),
  ];
}

/** A team without clusters is a team that cannot deliver; `Placement.none()` says that it is meant. */
function placementFindings({ team }: JudgedTeam, clusters: readonly ICluster[]): Finding[] {
  if (clusters.length > 0 || team.placement.toString() === Placement.none().toString()) { return []; }
  return [error(team, 'team.placement-empty', `team '${team.node.id}' is placed on ${team.placement}, and there is none`,
    'place it on clusters that exist, or say Placement.none() for a team that waits')];
}

function namespaceFindings({ team, claims }: JudgedTeam, clusters: readonly ICluster[]): Finding[] {
  return team._ownNamespaces.flatMap((space) => claims.claimants(space).flatMap((other) => {
    // The later of two says it, once.
    if (!Bundle.isBundle(other) || claims.claimants(space).indexOf(team) <= claims.claimants(space).indexOf(other)) { return []; }
    const shared = clusters.filter((cluster) => team.placement.selects(cluster) && other.placement.selects(cluster));
    if (shared.length === 0) { return []; }
    return [{
      ...error(team, 'team.namespace-taken', `namespace '${space}' belongs to team '${other.node.id}' on the same clusters`,
        'choose another namespace for one of them, or place them on different clusters'),
      object: `Namespace ${space}`,
      clusters: shared.map(({ clusterName }) => clusterName).sort(),
    }];
  }));
}

/** A project is the fence of one team: the second one would read its repositories and write its namespaces. */
function projectFindings({ team, claims, allows }: JudgedTeam): Finding[] {
  const project = allows._projectOf(team.node.id);
  const owner = claims.ownerOfProject(project);
  if (!owner || owner === team || owner.node.id === team.node.id) { return []; }
  return [error(team, 'team.project-taken', `the project '${project}' of Argo CD belongs to team '${owner.node.id}'`, 'say another argocdProject in what one of them is allowed')];
}

/** Rights alone leave some ways out open; a wrapper without marks says that it is not meant to be fenced. */
function fenceFindings({ team, claims, isMarked }: JudgedTeam, clusters: readonly ICluster[]): Finding[] {
  const fences = Bundle.isBundle(claims.fences) ? claims.fences : undefined;
  const open = clusters.filter((cluster) => !fences?.placement.selects(cluster));
  if (!isMarked || open.length === 0) { return []; }
  return [{
    ...error(team, 'team.unfenced', 'no admission policy holds the team inside its wrapper there: it could use accounts, sources and hosts that are not its own',
      'declare new TeamFences(platform, \'team-fences\'), and run Kubernetes 1.30 or newer, which enforces them'),
    severity: FindingSeverity.WARNING,
    clusters: open.map(({ clusterName }) => clusterName).sort(),
  }];
}

/** An API server stores no object above 1.5 MiB, its own record of who set which field included. */
const LONGEST_POLICY = 1_000_000;

function sizeFindings({ team, claims }: JudgedTeam): Finding[] {
  if (!claims.isFirst(team) || !TeamFences.isTeamFences(claims.fences)) { return []; }
  const { name, length } = claims.fences._longest;
  if (length <= LONGEST_POLICY) { return []; }
  return [{
    ...error(team, 'team.fences-too-large', `the admission policy '${name}' names ${claims.count} teams and would be ${Math.ceil(length / 1_000_000)} MB, which no API server stores`,
      'divide the teams among platforms, or give them fewer namespaces'),
    object: `ValidatingAdmissionPolicy ${name}`,
  }];
}

/** What one part of the wrapper opens and a demand of the same wrapper closes helps nobody. */
function registryFindings({ team, allows }: JudgedTeam): Finding[] {
  const inside = team.sovereignty?.imageRegistries;
  if (!inside) { return []; }
  const isInside = (registry: string) => inside.some((one) => registry === one || (one.endsWith('/') && registry.startsWith(one)));
  return (allows._props.registries ?? []).filter((registry) => !isInside(registry)).map((registry) => error(team, 'sovereignty.registry-outside',
    `it may use images of '${registry}', and its operations must stay in ${team.sovereignty!.operations!.join(', ')}, where only ${inside.map((one) => `'${one}'`).join(', ')} stand`,
    'take the registry out of what the team is allowed, or add it to imageRegistries of the demand if it stands there'));
}

/** Parts are judged together as they stand by themselves and with each variation. */
function partFindings({ team, parts, variations }: JudgedTeam): Finding[] {
  const combinations = [
    { where: '', parts },
    ...variations.map((variation) => ({ where: `[${variation.name}]`, parts: replacedParts(parts, variation) })),
  ];
  const found = combinations.flatMap(({ where, parts: held }) => [...amountFindings(team, where, held), ...roleFindings(team, where, held)]);
  const isKnown = new Set<string>();
  return found.filter(({ code, message }) => !isKnown.has(code + message) && isKnown.add(code + message));
}

const COUNTED = [
  { what: 'limit', unit: 'cpu', field: 'cpuLimits' },
  { what: 'limit', unit: 'memory', field: 'memoryLimits' },
  { what: 'request', unit: 'cpu', field: 'cpuRequests', besides: 'cpuLimits' },
  { what: 'request', unit: 'memory', field: 'memoryRequests', besides: 'memoryLimits' },
] as const satisfies readonly { readonly what: string; readonly unit: keyof ComputeAmounts; readonly field: keyof QuotaProps; readonly besides?: keyof QuotaProps }[];

function amountFindings(team: Bundle, where: string, { quota, limits }: TeamParts): Finding[] {
  const [quotas, ranges] = [quota._props, limits._props];
  if (!quotas) { return []; }
  const findings: Finding[] = [];
  for (const counted of COUNTED) {
    const { what, unit, field } = counted;
    const whole = quotas[field];
    if (whole === undefined) { continue; }
    // As an API server fills a LimitRange in: the highest limit is the default where none is said, and that the default request.
    const limit = ranges?.limits?.[unit] ?? ranges?.max?.[unit];
    const given = what === 'limit' ? limit : ranges?.requests?.[unit] ?? limit;
    // A default limit is a default request as well.
    if (given === undefined && !('besides' in counted && quotas[counted.besides] !== undefined)) {
      const missing = error(team, 'team.quota-without-limits', `the quota counts ${what}s of ${unit}, and containers get none by default: pods that state none are refused`,
        `give Limits a default for ${unit}, or leave ${field} out of the quota`, where);
      findings.push(what === 'limit' ? missing : { ...missing, severity: FindingSeverity.WARNING });
    }
    const amounts = what === 'limit' ? [['default limit', ranges?.limits?.[unit]], ['highest limit', ranges?.max?.[unit]]] as const : [['default request', given]] as const;
    for (const [name, each] of amounts) {
      if (each !== undefined && amountOf(name, each) > amountOf(field, whole)) {
        findings.push(error(team, 'team.limits-above-quota', `the ${name} of ${unit} of one container is '${each}', the quota of the whole namespace '${whole}'`,
          `raise ${field} of the quota or lower the ${what}`, where));
      }
    }
  }
  if (ranges?.maxVolume !== undefined && quotas.storage !== undefined && amountOf('maxVolume', ranges.maxVolume) > amountOf('storage', quotas.storage)) {
    findings.push(error(team, 'team.limits-above-quota', `the largest volume is '${ranges.maxVolume}', the quota of the whole namespace '${quotas.storage}'`,
      'raise storage of the quota or lower maxVolume', where));
  }
  return findings;
}

function roleFindings(team: Bundle, where: string, { access, reconciler }: TeamParts): Finding[] {
  const roles = new Map<string, TeamRole>();
  for (const role of [...access.grants.map((grant) => grant.role), ...(reconciler.role ? [reconciler.role] : [])]) { roles.set(role.name, role); }
  return [...roles.values()].flatMap((role) => role.rules.flatMap(breachesOf).map((breach) => ({
    ...error(team, 'team.role-escapes', `role '${role.name}' may ${breach.what}: ${breach.why}`,
      breach.isNegotiable ? 'leave it out, or keep it where the wrapper\'s admission policies hold' : 'take it out of the role; the platform does it for the team', where),
    severity: breach.isNegotiable ? FindingSeverity.WARNING : FindingSeverity.ERROR,
    object: `Role ${role.name}`,
  })));
}

function error(team: Bundle, code: string, message: string, fix: string, where = ''): Finding {
  return { code, severity: FindingSeverity.ERROR, path: `${team.node.path}${where}`, message, fix };
}
