import { canonicalHost } from './endpoint';
import { ICluster } from '../fleet';

/** The addresses that a cluster claims for itself. */
export interface AddressClaims {
  readonly clusterName: string;
  readonly managedBy: ICluster;
  readonly _endpoint?: string;
  readonly _installer?: string;
}

/** An address that others claim too. */
export interface AddressClash {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly clusters: string[];
}

interface Claims {
  readonly endpoints: AddressClaims[];
  readonly installers: AddressClaims[];
}

/** What other clusters of the fleet claim of a cluster's addresses; one installing service may serve all clusters of one manager. */
export function addressClashes(cluster: AddressClaims, fleet: readonly ICluster[]): AddressClash[] {
  const claims = claimsOf(fleet);
  const of = (address: string | undefined, kind: keyof Claims) => {
    const claimants = address === undefined ? [] : claims.get(canonicalHost(address))?.[kind] ?? [];
    return claimants.filter((other) => other !== cluster);
  };
  const { _endpoint: endpoint, _installer: installer } = cluster;
  const strangers = of(installer, 'installers').filter((other) => other.managedBy.clusterName !== cluster.managedBy.clusterName);
  return [
    ...clash(cluster, of(endpoint, 'endpoints'), 'cluster.endpoint-shared', `the endpoint ${endpoint}`, 'is also that of', 'give each cluster an address of its own'),
    ...clash(cluster, of(installer, 'endpoints'), 'cluster.installer-shared', `the tinkerbellIp ${installer}`, 'is also the endpoint of',
      'give the installing service an address of its own'),
    ...clash(cluster, strangers, 'cluster.installer-shared', `the tinkerbellIp ${installer}`, 'is also that of',
      'give the installing service of each management cluster an address of its own'),
  ];
}

function clash({ clusterName }: AddressClaims, others: readonly AddressClaims[], code: string, what: string, is: string, fix: string): AddressClash[] {
  if (others.length === 0) { return []; }
  const names = others.map((other) => other.clusterName).sort();
  return [{ code, message: `${what} of cluster '${clusterName}' ${is} ${names.map((name) => `'${name}'`).join(', ')}`, fix, clusters: [clusterName, ...names].sort() }];
}

const CLAIMS = new WeakMap<readonly ICluster[], ReadonlyMap<string, Claims>>();

/** Who claims which address; gathered once for a fleet, however many of its clusters ask. */
function claimsOf(fleet: readonly ICluster[]): ReadonlyMap<string, Claims> {
  const known = CLAIMS.get(fleet);
  if (known) { return known; }
  const claims = new Map<string, Claims>();
  const add = (address: string | undefined, kind: keyof Claims, cluster: AddressClaims) => {
    if (address === undefined) { return; }
    const host = canonicalHost(address);
    if (!claims.has(host)) { claims.set(host, { endpoints: [], installers: [] }); }
    claims.get(host)![kind].push(cluster);
  };
  for (const member of fleet) {
    const cluster = member as ICluster & AddressClaims;
    add(cluster._endpoint, 'endpoints', cluster);
    add(cluster._installer, 'installers', cluster);
  }
  CLAIMS.set(fleet, claims);
  return claims;
}
