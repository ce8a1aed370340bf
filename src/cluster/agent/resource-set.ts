import { AgentSync } from './sync';
import { AgentBootstrapWay, AgentTarget } from './way';
import type { ClusterResourceSetV1Beta2 } from '../../../imports/addons.cluster.x-k8s.io';
import type { ConfigMapV1 } from '../../../imports/core';
import { checkDnsLabel } from '../../fleet';
import { copied } from '../../object/value-shape';
import { CLUSTER_NAME_LABEL } from '../capi';
import { IdentifiedManifest } from '../manifest';

/** Bytes that a ConfigMap can hold are 1 MiB; some are left for the rest of the object. */
const LARGEST = 900_000;

/** An agent that Cluster API itself applies to a new cluster. */
export interface ResourceSetAgentProps {
  /** Manifests of the agent as YAML, by a name of your own: what `flux install --export` prints, say. */
  readonly manifests: { [name: string]: string };
  /** What tells the agent where to read. */
  readonly sync: AgentSync;
  /**
   * Names of Secrets of type `addons.cluster.x-k8s.io/resource-set` beside the clusters, which are applied too: credentials of the repository.
   *
   * @default - none
   */
  readonly secrets?: string[];
}

/** A ClusterResourceSet: made by `AgentBootstrap.resourceSet`. */
export class ResourceSetAgent extends AgentBootstrapWay {
  private readonly props: ResourceSetAgentProps;
  private readonly parts: readonly { readonly name: string; readonly content: string }[];

  constructor(props: ResourceSetAgentProps) {
    super('ClusterResourceSet');
    this.props = copied(props);
    this.parts = Object.entries(props.manifests).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, content]) => {
      checkDnsLabel('agent manifest', name, 40);
      const parts = inParts(name, content);
      return parts.map((part, i) => ({ name: parts.length === 1 ? `agent-${name}` : `agent-${name}-${i + 1}`, content: part }));
    });
    if (this.parts.length === 0) { throw new Error('a ClusterResourceSet brings no manifest of an agent: give what its installation prints, as in { flux: content }'); }
  }

  /** @internal */
  public _shared(namespace: string): IdentifiedManifest[] {
    return this.parts.map(({ name, content }) => ({ id: `${namespace}-${name}`, manifest: configMap(name, namespace, content) }));
  }

  /** @internal */
  public _own(target: AgentTarget): IdentifiedManifest[] {
    const { cluster, capiNamespace } = target;
    const sync = configMap(`${cluster}-agent-sync`, capiNamespace, this.props.sync._content(target));
    const set: ClusterResourceSetV1Beta2 = {
      apiVersion: 'addons.cluster.x-k8s.io/v1beta2',
      kind: 'ClusterResourceSet',
      metadata: { name: `${cluster}-agent`, namespace: capiNamespace, labels: { [CLUSTER_NAME_LABEL]: cluster } },
      spec: {
        clusterSelector: { matchLabels: { [CLUSTER_NAME_LABEL]: cluster } },
        resources: [
          ...this.parts.map(({ name }) => ({ kind: 'ConfigMap' as const, name })),
          ...(this.props.secrets ?? []).map((name) => ({ kind: 'Secret' as const, name })),
          { kind: 'ConfigMap', name: sync.metadata.name },
        ],
        // What the cluster's own agent changes afterwards is its own business.
        strategy: 'ApplyOnce',
      },
    };
    return [{ id: 'agent', manifest: set }, { id: 'agent-sync', manifest: sync }];
  }
}

function configMap(name: string, namespace: string, content: string) {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: { 'manifests.yaml': content } } satisfies ConfigMapV1;
}

/** Whole documents, as many as fit into one ConfigMap. */
function inParts(name: string, content: string): string[] {
  if (Buffer.byteLength(content) <= LARGEST) { return [content]; }
  const parts: string[] = [];
  for (const document of content.split(/^---\n/m).filter((text) => text.trim() !== '')) {
    const size = Buffer.byteLength(document);
    if (size > LARGEST) { throw new Error(`an object in the agent manifest '${name}' has ${size} bytes, and a ConfigMap holds ${LARGEST}: bring it another way, by AgentBootstrap.helm say`); }
    const last = parts.length - 1;
    if (last >= 0 && Buffer.byteLength(parts[last]) + size + 4 <= LARGEST) { parts[last] += `---\n${document}`; } else { parts.push(document); }
  }
  return parts;
}
