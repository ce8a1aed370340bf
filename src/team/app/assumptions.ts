import { Assumption } from '../../fleet';
import { TeamContract } from '../contract';

const FLUX_SOURCE = 'source.toolkit.fluxcd.io';

/** What is there that a team does not deliver itself: its wrapper, and what the platform holds for all outside the team's namespaces. */
export function contractAssumptions(contract: TeamContract): Assumption[] {
  const spaces = [...new Set(contract.clusters.flatMap(({ namespaces }) => namespaces.map(({ name }) => name)))];
  const everywhere = (apiGroup: string, kind: string, namespace?: string) => Assumption.object({ apiGroup, kind, namespace, name: '*' });
  return [
    Assumption.storageClass('*'),
    Assumption.priorityClass('*'),
    Assumption.namespace('*'),
    everywhere('cert-manager.io', 'ClusterIssuer'),
    everywhere('external-secrets.io', 'ClusterSecretStore'),
    everywhere('networking.k8s.io', 'IngressClass'),
    everywhere('gateway.networking.k8s.io', 'Gateway', '*'),
    everywhere('argoproj.io', 'AppProject', '*'),
    ...spaces.flatMap((space) => [
      ...(contract.account ? [Assumption.serviceAccount(space, contract.account)] : []),
      ...['GitRepository', 'OCIRepository'].map((kind) => Assumption.object({ apiGroup: FLUX_SOURCE, kind, namespace: space, name: contract.team })),
    ]),
  ];
}
