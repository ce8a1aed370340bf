import { ImageVerifier } from './image-verifier';
import { KubernetesVersion } from './kubernetes-version';

/** First minor that serves ValidatingAdmissionPolicy unasked. */
const ADMISSION = 30;

/** How Kyverno is told policies. */
export interface KyvernoProps {
  /**
   * Write the kind `ClusterPolicy` of `kyverno.io/v1`, which Kyverno has deprecated, for releases before 1.17.
   *
   * @default false
   */
  readonly legacy?: boolean;
  /**
   * Namespaces that it leaves alone, by `resourceFilters` and the selector of its webhooks.
   *
   * @default - kube-system, as its chart has it (Kyverno 1.19)
   */
  readonly sparedNamespaces?: string[];
  /**
   * Kinds that it leaves alone by `resourceFilters`, such as `Node` or `ReplicaSet.apps`.
   *
   * @default - those of its chart (Kyverno 1.19)
   */
  readonly sparedKinds?: string[];
}

/** How Gatekeeper is installed. */
export interface GatekeeperProps {
  /**
   * Whether its webhook is installed with `failurePolicy: Fail`, so that requests are refused while Gatekeeper does not answer.
   *
   * @default false - its chart lets them pass, which is a finding where a policy refuses
   */
  readonly failClosed?: boolean;
  /**
   * Subresources that its webhook is asked about, such as `pods/resize`: what `validatingWebhookCustomRules` has, or another release.
   *
   * @default - those of its chart (Gatekeeper 3.23)
   */
  readonly webhookSubresources?: string[];
}

/** How Weave's policy-agent is installed. */
export interface WeavePolicyProps {
  /**
   * Kinds that its webhook is asked about, such as `Pod` or `Ingress.networking.k8s.io`: releases of its chart differ.
   *
   * @default - those of its chart 2.5
   */
  readonly webhookKinds?: string[];
}

/** What a program says of an engine, by what is not as its chart has it. */
interface Installed {
  readonly type: string;
  /** @default - the type */
  readonly form?: string;
  /** @default true */
  readonly scansExistingObjects?: boolean;
  /** @default - none */
  readonly imageVerifier?: ImageVerifier;
  /** Whether requests pass unjudged while it does not answer. @default false */
  readonly failsOpen?: boolean;
  readonly sparedNamespaces?: readonly string[];
  /** As `group/Kind`. */
  readonly kinds?: readonly string[];
  readonly subresources?: readonly string[];
}

function kindsOf(name: string, kinds: readonly string[] | undefined): readonly string[] | undefined {
  return kinds?.map((text) => {
    const [, kind, group = ''] = /^([A-Z][A-Za-z0-9]*)(?:\.([a-z][a-z0-9.-]*))?$/.exec(text) ?? [];
    if (kind === undefined) { throw new Error(`${name} has '${text}': give a kind and its group, such as 'Node' or 'ReplicaSet.apps'`); }
    return `${group}/${kind}`;
  }).sort();
}

/**
 * What enforces policies inside a cluster.
 *
 * Decides the kind of objects that policies become there; the verdicts are the same. What an engine cannot say is a finding.
 */
export class PolicyEngine {
  /** The API server itself, from Kubernetes 1.30 on. It judges requests and never looks at objects that exist already. */
  public static validatingAdmissionPolicy(): PolicyEngine {
    return new PolicyEngine({ type: 'validating-admission-policy', form: 'vap', scansExistingObjects: false });
  }

  /** Kyverno, told by the kind ValidatingPolicy of `policies.kyverno.io/v1`. It also scans what exists. */
  public static kyverno(props: KyvernoProps = {}): PolicyEngine {
    return new PolicyEngine({
      type: 'kyverno',
      form: props.legacy ? 'kyverno-legacy' : 'kyverno',
      imageVerifier: props.legacy ? ImageVerifier.KYVERNO_LEGACY : ImageVerifier.KYVERNO,
      sparedNamespaces: props.sparedNamespaces,
      kinds: kindsOf('sparedKinds', props.sparedKinds),
    });
  }

  /** Gatekeeper, told by templates with CEL and constraints. Its audit also scans what exists. */
  public static gatekeeper(props: GatekeeperProps = {}): PolicyEngine {
    const wrong = props.webhookSubresources?.find((name) => !/^[a-z*]+\/[a-z*]+$/.test(name));
    if (wrong !== undefined) { throw new Error(`webhookSubresources has '${wrong}': give resource and subresource, such as 'pods/resize'`); }
    return new PolicyEngine({ type: 'gatekeeper', failsOpen: !(props.failClosed ?? false), subresources: props.webhookSubresources });
  }

  /**
   * Weave's policy-agent, told in Rego, into which CEL is translated where Rego has a counterpart: all rules of this library. Its audit also scans
   * what exists. It cannot warn, and judges every update of a pod like its creation; the project is frozen.
   */
  public static weave(props: WeavePolicyProps = {}): PolicyEngine {
    return new PolicyEngine({ type: 'weave', kinds: kindsOf('webhookKinds', props.webhookKinds) });
  }

  /** `validating-admission-policy`, `kyverno`, `gatekeeper` or `weave`. */
  public readonly type: string;
  /** Whether objects that exist already are judged again and again. */
  public readonly scansExistingObjects: boolean;
  /** @internal */
  public readonly _imageVerifier: ImageVerifier;
  /** @internal */
  public readonly _installed: Installed;
  /**
   * Equal for engines that judge the same in the same form.
   *
   * @internal
   */
  public readonly _key: string;

  private constructor(installed: Installed) {
    this.type = installed.type;
    this.scansExistingObjects = installed.scansExistingObjects ?? true;
    this._imageVerifier = installed.imageVerifier ?? ImageVerifier.NONE;
    this._installed = installed;
    this._key = JSON.stringify(installed);
  }

  /**
   * The same engine on clusters where policy-controller of sigstore runs beside it and verifies the signatures of images.
   *
   * Kyverno needs none; beside it policy-controller takes over.
   */
  public withPolicyController(): PolicyEngine {
    return new PolicyEngine({ ...this._installed, imageVerifier: ImageVerifier.POLICY_CONTROLLER });
  }

  /** Whether something on its clusters verifies the signatures of images. */
  public get verifiesImages(): boolean {
    return this._imageVerifier !== ImageVerifier.NONE;
  }

  /**
   * The form of policies on clusters of a version.
   *
   * @internal
   */
  public _form(version: KubernetesVersion): string {
    const { type, form = type } = this._installed;
    return form === 'vap' && version.minor < ADMISSION ? 'vap-unserved' : form;
  }

  public toString(): string {
    return this.type;
  }
}
