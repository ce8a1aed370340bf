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
}

/** How Gatekeeper is installed. */
export interface GatekeeperProps {
  /**
   * Whether its webhook is installed with `failurePolicy: Fail`, so that requests are refused while Gatekeeper does not answer.
   *
   * @default false - its chart lets them pass, which is a finding where a policy refuses
   */
  readonly failClosed?: boolean;
}

/**
 * What enforces policies inside a cluster.
 *
 * Decides the kind of objects that policies become there; the verdicts are the same. What an engine cannot say is a finding.
 */
export class PolicyEngine {
  /** The API server itself, from Kubernetes 1.30 on. It judges requests and never looks at objects that exist already. */
  public static validatingAdmissionPolicy(): PolicyEngine {
    return new PolicyEngine('validating-admission-policy', 'vap', false);
  }

  /** Kyverno, told by the kind ValidatingPolicy of `policies.kyverno.io/v1`. It also scans what exists. */
  public static kyverno(props: KyvernoProps = {}): PolicyEngine {
    return new PolicyEngine('kyverno', props.legacy ? 'kyverno-legacy' : 'kyverno', true, props.legacy ? ImageVerifier.KYVERNO_LEGACY : ImageVerifier.KYVERNO);
  }

  /** Gatekeeper, told by templates with CEL and constraints. Its audit also scans what exists. */
  public static gatekeeper(props: GatekeeperProps = {}): PolicyEngine {
    return new PolicyEngine('gatekeeper', 'gatekeeper', true, ImageVerifier.NONE, !(props.failClosed ?? false));
  }

  /**
   * Weave's policy-agent, told in Rego, into which CEL is translated where Rego has a counterpart: all rules of this library. Its audit also scans
   * what exists. It cannot warn, and judges every update of a pod like its creation; the project is frozen.
   */
  public static weave(): PolicyEngine {
    return new PolicyEngine('weave', 'weave', true);
  }

  /** `validating-admission-policy`, `kyverno`, `gatekeeper` or `weave`. */
  public readonly type: string;
  /** Whether objects that exist already are judged again and again. */
  public readonly scansExistingObjects: boolean;
  /** @internal */
  public readonly _imageVerifier: ImageVerifier;
  /**
   * Whether requests pass unjudged while it does not answer.
   *
   * @internal
   */
  public readonly _failsOpen: boolean;
  private readonly form: string;

  private constructor(type: string, form: string, scansExistingObjects: boolean, imageVerifier: ImageVerifier = ImageVerifier.NONE, failsOpen: boolean = false) {
    this.type = type;
    this.form = form;
    this.scansExistingObjects = scansExistingObjects;
    this._imageVerifier = imageVerifier;
    this._failsOpen = failsOpen;
  }

  /**
   * The same engine on clusters where policy-controller of sigstore runs beside it and verifies the signatures of images.
   *
   * Kyverno needs none; beside it policy-controller takes over.
   */
  public withPolicyController(): PolicyEngine {
    return new PolicyEngine(this.type, this.form, this.scansExistingObjects, ImageVerifier.POLICY_CONTROLLER, this._failsOpen);
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
    return this.form === 'vap' && version.minor < ADMISSION ? 'vap-unserved' : this.form;
  }

  public toString(): string {
    return this.type;
  }
}
