import { AgentBootstrapWay, AgentTarget } from './way';
import type { ClusterBootstrapConfigV1Alpha1, SecretSyncV1Alpha1 } from '../../../imports/capi.weave.works';
import type { GitopsClusterV1Alpha1 } from '../../../imports/gitops.weave.works';
import { copied } from '../../object/value-shape';
import { IdentifiedManifest } from '../manifest';

/** A job of Weave GitOps that runs once for each new cluster. Its controllers are frozen upstream. */
export interface WeaveAgentProps {
  /**
   * Name of the ClusterBootstrapConfig.
   *
   * @default 'agent'
   */
  readonly name?: string;
  /** Image of the job, such as `ghcr.io/fluxcd/flux-cli:v2.6.0`. */
  readonly image: string;
  /** Its arguments; `{{ .ObjectMeta.Name }}` stands for the cluster's name, the kubeconfig is `/etc/gitops/value`. */
  readonly args: string[];
  /**
   * Secret whose entries the job gets as variables: the credentials of the repository.
   *
   * @default - none
   */
  readonly secretName?: string;
  /**
   * Labels of GitopsClusters that the job runs for.
   *
   * @default { 'weave.works/capi': 'bootstrap' }
   */
  readonly selector?: { [key: string]: string };
  /**
   * Secrets that are copied to new clusters.
   *
   * @default - none
   */
  readonly secrets?: WeaveSecretProps[];
}

/** A Secret of the management cluster that is copied to clusters. */
export interface WeaveSecretProps {
  /** Name of the SecretSync. */
  readonly name: string;
  /** The Secret, beside the clusters' objects. */
  readonly secretName: string;
  /** Where it goes in the clusters. */
  readonly targetNamespace: string;
  /**
   * Labels of the clusters that get it.
   *
   * @default - those of the job
   */
  readonly selector?: { [key: string]: string };
}

/** A ClusterBootstrapConfig, and a GitopsCluster for each cluster: made by `AgentBootstrap.weave`. */
export class WeaveAgent extends AgentBootstrapWay {
  private readonly props: WeaveAgentProps;
  private readonly selector: { [key: string]: string };

  constructor(props: WeaveAgentProps) {
    super('Weave GitOps');
    this.props = copied(props);
    this.selector = copied(props.selector) ?? { 'weave.works/capi': 'bootstrap' };
    if (Object.keys(this.selector).length === 0) { throw new Error('the job of Weave GitOps selects by no label, which selects no cluster: leave selector out, or name a label'); }
  }

  /** @internal */
  public _shared(namespace: string): IdentifiedManifest[] {
    const { name = 'agent', image, args, secretName } = this.props;
    const config: ClusterBootstrapConfigV1Alpha1 = {
      apiVersion: 'capi.weave.works/v1alpha1',
      kind: 'ClusterBootstrapConfig',
      metadata: { name, namespace },
      spec: {
        clusterSelector: { matchLabels: this.selector },
        jobTemplate: {
          generateName: 'run-gitops-{{ .ObjectMeta.Name }}',
          spec: {
            containers: [{
              name: 'flux-bootstrap',
              image,
              args: [...args],
              envFrom: secretName === undefined ? undefined : [{ secretRef: { name: secretName } }],
              resources: {},
              volumeMounts: [{ name: 'kubeconfig', mountPath: '/etc/gitops', readOnly: true }],
            }],
            restartPolicy: 'Never',
            volumes: [{ name: 'kubeconfig', secret: { secretName: '{{ .ObjectMeta.Name }}-kubeconfig' } }],
          },
        },
      },
    };
    return [{ id: `${namespace}-agent`, manifest: config }, ...(this.props.secrets ?? []).map((secret) => this.secretSync(namespace, secret))];
  }

  private secretSync(namespace: string, { name, secretName, targetNamespace, selector }: WeaveSecretProps): IdentifiedManifest {
    const sync: SecretSyncV1Alpha1 = {
      apiVersion: 'capi.weave.works/v1alpha1',
      kind: 'SecretSync',
      metadata: { name, namespace },
      spec: { clusterSelector: { matchLabels: selector ?? this.selector }, secretRef: { name: secretName }, targetNamespace },
    };
    return { id: `${namespace}-secret-${name}`, manifest: sync };
  }

  /** @internal */
  public _own({ cluster, labels, capiNamespace }: AgentTarget): IdentifiedManifest[] {
    // The job looks for the kubeconfig under the GitopsCluster's name: it must be the cluster's.
    const gitops: GitopsClusterV1Alpha1 = {
      apiVersion: 'gitops.weave.works/v1alpha1',
      kind: 'GitopsCluster',
      metadata: { name: cluster, namespace: capiNamespace, labels: { ...labels, ...this.selector } },
      spec: { capiClusterRef: { name: cluster } },
    };
    return [{ id: 'gitops-cluster', manifest: gitops }];
  }
}
