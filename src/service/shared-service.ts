import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { declareNamespace, isSystemNamespace } from './namespace';
import { Bundle, BundleProps, declareSecrets, Overlay, SecretSource } from '../bundle';
import { checkDnsLabel, checkLabels, Rollout } from '../fleet';
import { ValueClass } from '../fleet/value-class';

/** What every shared service can be told. */
export interface SharedServiceProps extends BundleProps {
  /**
   * Whether the service declares the Namespace that its `namespace` names.
   *
   * @default - true, except for namespaces that every cluster has: default and those that start with kube-
   */
  readonly createNamespace?: boolean;
  /**
   * Labels of that Namespace, such as the Pod Security level that holds in it.
   *
   * @default - none
   */
  readonly namespaceLabels?: { [key: string]: string };
  /**
   * Whether that Namespace, and what others have put into it, outlives the service.
   *
   * It is said with the annotations by which Flux and Argo CD leave an object out of pruning.
   *
   * @default true
   */
  readonly keepNamespace?: boolean;
  /**
   * Secrets that it uses, in its namespace; each is a `SecretReference` under the id `secret-NAME`.
   *
   * @default - none
   */
  readonly secrets?: SecretSource[];
  /**
   * API groups whose CustomResourceDefinitions come with a chart or an operator that it installs, such as `cert-manager.io`.
   *
   * Custom resources of these groups wait for it to be ready.
   *
   * @default - those of a HelmService whose chart is well known by its name; else none
   */
  readonly brings?: string[];
}

/**
 * Something that is there on many clusters, so that teams need not care: an ingress, certificates, monitoring.
 *
 * Constructs under it are its base. Extend it by inheritance, and say with overlays what differs for some clusters.
 */
export class SharedService extends Bundle {
  /** The Namespace that it declares, to label or patch it; undefined where it declares none. */
  public readonly namespaceObject?: ApiObject;
  private readonly rollouts: Rollout[] = [];
  private readonly brings: string[];

  constructor(scope: Construct, id: string, props: SharedServiceProps = {}) {
    super(scope, id, props);
    if (props.namespace !== undefined) { checkDnsLabel(`namespace of '${this.node.path}',`, props.namespace); }
    ValueClass.SECRET_SOURCE.checkAll(`'${this.node.path}'`, 'secrets', props.secrets);
    this.brings = groupsOf(`'${this.node.path}'`, props.brings ?? []);
    checkLabels(`namespaceLabels of '${this.node.path}'`, props.namespaceLabels ?? {});
    if (this.declaresNamespace(props)) {
      this.namespaceObject = declareNamespace(this, {
        name: props.namespace as string,
        labels: props.namespaceLabels,
        isKept: props.keepNamespace ?? true,
      });
    }
    declareSecrets(this, props.secrets ?? []);
  }

  /**
   * The overlay of the clusters that a rollout has not reached: what the old version had otherwise is said in it.
   *
   * The base is the new version. Declare the service again in the overlay, with the version that the rollout starts from, or patch it.
   * There is no overlay once the last wave is reached, so nothing is left of the rollout.
   *
   * Throws where the service is on a rollout already.
   */
  public holdBack(rollout: Rollout): Overlay | undefined {
    ValueClass.ROLLOUT.demand(`'${this.node.path}'`, 'rollout', rollout);
    if (this.rollouts.length > 0) {
      throw new Error(`'${this.node.path}' is on a rollout to '${this.rollouts[0].version}' already: take one of the two to its last wave first`);
    }
    this.rollouts.push(rollout);
    return rollout.isDone ? undefined : this.overlay('held', rollout.held);
  }

  /** @internal */
  public get _groupsBrought(): readonly string[] {
    return this.brings;
  }

  /** @internal */
  public get _rollouts(): readonly Rollout[] {
    return this.rollouts;
  }

  private declaresNamespace(props: SharedServiceProps): boolean {
    const name = props.namespace;
    if (name === undefined && props.createNamespace) {
      throw new Error(`'${this.node.path}' has createNamespace but no namespace: name the namespace that it should create`);
    }
    const declares = name !== undefined && (props.createNamespace ?? !isSystemNamespace(name));
    if (!declares && (props.namespaceLabels || props.keepNamespace !== undefined)) {
      throw new Error(`'${this.node.path}' has namespaceLabels or keepNamespace but declares no Namespace: `
        + 'leave them out, or give it a namespace of its own');
    }
    return declares;
  }
}

/** API groups, or kinds of them. */
function groupsOf(where: string, brings: readonly string[]): string[] {
  ValueClass.TEXT.checkAll(where, 'brings', brings);
  const odd = brings.find((group) => !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(\/[A-Z][A-Za-z0-9]*)?$/.test(group));
  if (odd !== undefined) { throw new Error(`${where} brings '${odd}', which is no API group: name one such as 'cert-manager.io', without its version, or one kind of it as 'argoproj.io/Application'`); }
  return [...brings];
}
