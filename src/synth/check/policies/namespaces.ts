import { KubeObject } from '../../../object/kube-object';
import { Composition } from '../../compose';

/** The Namespace objects of every cluster, as policies see them beside the object that they judge. */
export class Namespaces {
  private byCluster: Map<string, Map<string, KubeObject>> | undefined;
  private readonly bare = new Map<string, KubeObject>();

  constructor(private readonly composition: Composition) {}

  /** The Namespace on a cluster; one that the platform does not declare has its name and nothing else. */
  of(cluster: string, name: string): KubeObject {
    this.byCluster ??= declared(this.composition);
    const own = this.byCluster.get(cluster)?.get(name);
    if (own) { return own; }
    let bare = this.bare.get(name);
    if (!bare) {
      bare = { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { 'kubernetes.io/metadata.name': name } } };
      this.bare.set(name, bare);
    }
    return bare;
  }
}

function declared({ trees }: Composition): Map<string, Map<string, KubeObject>> {
  const byCluster = new Map<string, Map<string, KubeObject>>();
  for (const tree of trees) {
    for (const [node, clusters] of tree.ofCluster.groups) {
      const own = [...node.state.values()].filter(({ object }) => object.kind === 'Namespace' && object.apiVersion === 'v1');
      if (own.length === 0) { continue; }
      for (const cluster of clusters) {
        const namespaces = byCluster.get(cluster) ?? new Map<string, KubeObject>();
        byCluster.set(cluster, namespaces);
        for (const { object } of own) { namespaces.set(object.metadata.name, object); }
      }
    }
  }
  return byCluster;
}
