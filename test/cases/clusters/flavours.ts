import { parseAllDocuments } from 'yaml';
import { sorted } from './compare';
import { MadeCluster } from '../../../src/cluster';
import { Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { objectsOf } from '../../cluster/fleet';

/** The objects of a cluster; each passes the strict checks. The hash in names of immutable templates is `#`. */
export function writtenBy(cluster: MadeCluster): Json[] {
  const text = JSON.stringify(sorted(objectsOf(cluster)));
  return sorted((JSON.parse(text.replace(/("name":"[a-z0-9-]+-)[0-9a-f]{8}"/g, '$1#"')) as KubeObject[]));
}

/** The objects of a flavour as its documents say them; namespace and label are those of the cluster where a document does not say its own. */
export function flavour(cluster: string, text: string): Json[] {
  return sorted(parseAllDocuments(text)
    .map((document) => document.toJS() as KubeObject | null)
    .filter((object): object is KubeObject => object !== null)
    .map((object) => ({ ...object, metadata: { namespace: 'default', ...labelsOf(cluster, object), ...object.metadata } as KubeObject['metadata'] })));
}

/** EKS Anywhere has no such label. */
function labelsOf(cluster: string, { apiVersion }: KubeObject): JsonMap {
  return apiVersion.includes('cluster.x-k8s.io') ? { labels: { 'cluster.x-k8s.io/cluster-name': cluster } } : {};
}
