import { capiMetadata, CapiScope, CLUSTER_NAME_LABEL } from './capi';
import { IdentifiedManifest } from './manifest';
import type { ClusterResourceSetV1Beta2 } from '../../imports/addons.cluster.x-k8s.io';
import type { ConfigMapV1 } from '../../imports/core';
import { checkDnsLabel, checkLabels } from '../fleet';

/** Bytes that a ConfigMap can hold are 1 MiB; some are left for the rest of the object. */
const LARGEST = 900_000;

/** Something that Cluster API applies to a new cluster. */
export class ClusterResource {
  /**
   * Manifests as YAML, in a ConfigMap of that name. Throws where they are larger than a ConfigMap holds.
   *
   * @param key under which they stand there
   */
  public static manifest(name: string, content: string, key = 'data'): ClusterResource {
    checkDnsLabel('manifest', name);
    if (!/^[-._a-zA-Z0-9]{1,253}$/.test(key)) { throw new Error(`the manifest '${name}' stands under the key '${key}': give letters, digits, '-', '_' and '.'`); }
    const size = Buffer.byteLength(content);
    if (size > LARGEST) { throw new Error(`the manifest '${name}' has ${size} bytes, and a ConfigMap holds ${LARGEST}: split it into several`); }
    return new ClusterResource('ConfigMap', name, { [key]: content });
  }

  /** Manifests in a ConfigMap beside the cluster's objects that somebody else writes. */
  public static configMap(name: string): ClusterResource {
    return new ClusterResource('ConfigMap', name, undefined);
  }

  /** Manifests with credentials, in a Secret of type `addons.cluster.x-k8s.io/resource-set` beside the cluster's objects; others are ignored. */
  public static secret(name: string): ClusterResource {
    return new ClusterResource('Secret', name, undefined);
  }

  /** Kind of the object that holds it. */
  public readonly kind: string;
  /** Name of the object that holds it. */
  public readonly name: string;
  /** @internal */
  public readonly _content?: { [key: string]: string };

  private constructor(kind: string, name: string, content: { [key: string]: string } | undefined) {
    this.kind = kind;
    this.name = name;
    this._content = content;
  }
}

/** Whether Cluster API follows changes. */
export enum ResourceSetStrategy {
  /** Changes are applied; what is taken out stays. */
  RECONCILE = 'Reconcile',
  /** Once, and then never again. */
  APPLY_ONCE = 'ApplyOnce',
}

/** What Cluster API applies to a new cluster: its network, its cloud controller, its storage. */
export interface ResourceSetProps {
  /** In the order in which they are applied. */
  readonly resources: ClusterResource[];
  /**
   * Whether changes are followed; it never changes.
   *
   * @default ResourceSetStrategy.RECONCILE
   */
  readonly strategy?: ResourceSetStrategy;
  /**
   * Labels of the Cluster objects that it holds for; they never change.
   *
   * @default - this cluster alone
   */
  readonly selector?: { [key: string]: string };
}

/** The objects of a set. Throws for one without resources and for two resources of one name. */
export function resourceSet(scope: CapiScope, name: string, { resources, strategy, selector }: ResourceSetProps): IdentifiedManifest[] {
  checkDnsLabel('resource set', name);
  checkLabels(`resource set '${name}'`, selector ?? {});
  if (resources.length === 0) { throw new Error(`resource set '${name}' of cluster '${scope.cluster}' has no resources: name what is applied, as in ClusterResource.manifest('cni', content)`); }
  const twice = resources.find((resource, i) => resources.findIndex(({ kind, name: other }) => kind === resource.kind && other === resource.name) < i);
  if (twice) { throw new Error(`resource set '${name}' of cluster '${scope.cluster}' has the ${twice.kind} '${twice.name}' twice: keep one of them`); }
  const set: ClusterResourceSetV1Beta2 = {
    apiVersion: 'addons.cluster.x-k8s.io/v1beta2',
    kind: 'ClusterResourceSet',
    metadata: capiMetadata(scope, name),
    spec: {
      clusterSelector: { matchLabels: selector ?? { [CLUSTER_NAME_LABEL]: scope.cluster } },
      resources: resources.map((resource) => ({ kind: resource.kind as 'Secret', name: resource.name })),
      strategy: strategy ?? ResourceSetStrategy.RECONCILE,
    },
  };
  const contents = resources.flatMap(({ name: object, _content: content }) => (content === undefined ? [] : [{
    id: `resources-${object}`,
    manifest: { apiVersion: 'v1', kind: 'ConfigMap', metadata: capiMetadata(scope, object), data: content } satisfies ConfigMapV1,
  }]));
  return [{ id: `resource-set-${name}`, manifest: set }, ...contents];
}
