import { DEPLOYMENT_V1, DeploymentV1 } from '../../../imports/apps';
import { CLUSTER_V1BETA2, ClusterV1Beta2 } from '../../../imports/cluster.x-k8s.io';
import { SERVICE_V1, ServiceV1 } from '../../../imports/core';
import { HELM_RELEASE_V2 } from '../../../imports/helm.toolkit.fluxcd.io';
import { KUSTOMIZATION_V1, KustomizationV1 } from '../../../imports/kustomize.toolkit.fluxcd.io';
import { declareAs } from '../../../src/bundle/typed-object';
import { Placement } from '../../../src/fleet';
import { JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { manifest } from '../../../src/object/manifest';
import { PatchOf } from '../../../src/object/patch-of';
import { SharedService } from '../../../src/service';

// Compiled by typed.test.ts: every line after `@ts-expect-error` must be refused, every other line accepted.

const ports: readonly { readonly port: number }[] = [{ port: 80 }];
const service = manifest(SERVICE_V1, { metadata: { name: 's', labels: { a: 'b' } }, spec: { ports, clusterIP: undefined } });
export const plain: KubeObject = service;
export const map: JsonMap = service;
export const port: number | undefined = service.spec?.ports?.[0].port;
export const name: string = service.metadata.name;

manifest(CLUSTER_V1BETA2, { metadata: { name: 'c' }, spec: { clusterNetwork: { pods: { cidrBlocks: ['10.0.0.0/16'] } } } });
manifest(KUSTOMIZATION_V1, { metadata: { name: 'k' }, spec: { interval: '1m', prune: true, sourceRef: { kind: 'GitRepository', name: 'g' } } });
manifest(HELM_RELEASE_V2, { metadata: { name: 'h' }, spec: { interval: '1m', values: { anything: [1, { goes: true }] } } });
// @ts-expect-error a misspelt field
manifest(CLUSTER_V1BETA2, { metadata: { name: 'c' }, spec: { clusterNetwrk: {} } });
// @ts-expect-error a wrong type deep inside
manifest(CLUSTER_V1BETA2, { metadata: { name: 'c' }, spec: { clusterNetwork: { pods: { cidrBlocks: '10.0.0.0/16' } } } });
// @ts-expect-error out of an enum
manifest(KUSTOMIZATION_V1, { metadata: { name: 'k' }, spec: { interval: '1m', prune: true, sourceRef: { kind: 'Git', name: 'g' } } });
// @ts-expect-error a missing field
manifest(KUSTOMIZATION_V1, { metadata: { name: 'k' }, spec: { interval: '1m', sourceRef: { kind: 'Bucket', name: 'g' } } });
// @ts-expect-error no name
manifest(SERVICE_V1, { metadata: {} });
// @ts-expect-error misspelt metadata
manifest(SERVICE_V1, { metadata: { name: 's', lables: {} } });
// @ts-expect-error a status
manifest(SERVICE_V1, { metadata: { name: 's' }, status: {} });
// @ts-expect-error a field of another kind
manifest(DEPLOYMENT_V1, { metadata: { name: 'd' }, data: {} });

export function declared(scope: SharedService): void {
  declareAs(scope, 'a', SERVICE_V1, { spec: { ports } });
  declareAs(scope.overlay('edge', Placement.all()), 'b', KUSTOMIZATION_V1, { spec: { interval: '1m', prune: true, sourceRef: { kind: 'Bucket', name: 'g' } } });
  // @ts-expect-error a misspelt field
  declareAs(scope, 'c', SERVICE_V1, { spec: { prts: ports } });
  // @ts-expect-error out of an enum
  declareAs(scope, 'd', KUSTOMIZATION_V1, { spec: { interval: '1m', prune: true, sourceRef: { kind: 'Git', name: 'g' } } });
}

export const patches: PatchOf<DeploymentV1>[] = [
  { spec: { replicas: 3 } },
  { spec: { replicas: null, template: { metadata: { labels: { a: 'b', c: null } } } } },
  { spec: { template: { spec: { containers: [{ name: 'a', image: 'i:2' }, { name: 'b', $patch: 'delete' }] } } } },
  { spec: { template: { spec: { containers: [{ name: 'a', resources: { limits: { cpu: 1, memory: '1Gi' } } }] } } } },
  { spec: { strategy: { rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } } } },
  // @ts-expect-error a misspelt field
  { spec: { replica: 3 } },
  // @ts-expect-error a wrong type
  { spec: { replicas: '3' } },
  // @ts-expect-error a misspelt field of an item
  { spec: { template: { spec: { containers: [{ name: 'a', imge: 'i' }] } } } },
  // @ts-expect-error another directive
  { spec: { template: { spec: { containers: [{ name: 'b', $patch: 'remove' }] } } } },
  // @ts-expect-error the kind is not patched
  { kind: 'StatefulSet' },
  // @ts-expect-error the status is not patched
  { status: { replicas: 1 } },
];
export const custom: PatchOf<ClusterV1Beta2>[] = [
  { spec: { topology: { variables: [{ name: 'a', value: { any: 'thing' } }] } } },
  // @ts-expect-error a misspelt field of a custom resource
  { spec: { topolgy: {} } },
];
export const flux: PatchOf<KustomizationV1> = { spec: { sourceRef: { kind: 'OCIRepository' }, suspend: true, patches: [{ patch: 'x' }] } };
// @ts-expect-error out of an enum
export const wrong: PatchOf<KustomizationV1> = { spec: { sourceRef: { kind: 'Oci' } } };
export const target: PatchOf<ServiceV1> = { spec: { ports: [{ port: 80, targetPort: 'http' }] }, metadata: { annotations: { a: null } } };
