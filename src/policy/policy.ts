import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { PolicyMatch, PolicyMode, PolicyRule } from './match';
import { Bundle, BundleFolder } from '../bundle';
import { Placement } from '../fleet';

/** What a policy is told. */
export interface PolicyProps {
  /** What it asks for, in a few words. */
  readonly title: string;
  /** What it judges. */
  readonly matches: PolicyMatch[];
  /** What must hold; every one of them. */
  readonly rules: PolicyRule[];
  /**
   * What happens to an object that breaks it; an overlay on `binding` says otherwise for some clusters.
   *
   * @default PolicyMode.DENY
   */
  readonly mode?: PolicyMode;
  /**
   * Namespaces that it leaves alone.
   *
   * @default - kube-system and flux-system
   */
  readonly exemptNamespaces?: string[];
  /**
   * The clusters where it holds.
   *
   * @default Placement.all()
   */
  readonly placement?: Placement;
}

/** A rule that every object on its clusters must keep, enforced by the API server itself. */
export class Policy extends Bundle {
  /** The ValidatingAdmissionPolicy. */
  public readonly admissionPolicy: ApiObject;
  /** The binding that says where it holds and what happens. */
  public readonly binding: ApiObject;

  constructor(scope: Construct, id: string, props: PolicyProps) {
    super(scope, id, { placement: props.placement });
    if (props.rules.length === 0) { throw new Error(`policy '${id}' has no rule: give at least one CEL expression with its message`); }
    if (props.matches.length === 0) { throw new Error(`policy '${id}' matches nothing: name the resources that it judges`); }
    this.admissionPolicy = new ApiObject(this, 'policy', {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name: id, annotations: { 'platform.cdk8s.io/title': props.title } },
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          resourceRules: props.matches.map(({ apiGroups, apiVersions, resources, operations }) => ({
            apiGroups, apiVersions, operations: operations ?? ['CREATE', 'UPDATE'], resources,
          })),
        },
        validations: props.rules.map(({ expression, message }) => ({ expression, message })),
      },
    });
    this.binding = new ApiObject(this, 'binding', {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name: id },
      spec: {
        policyName: id,
        validationActions: [props.mode ?? PolicyMode.DENY],
        matchResources: { namespaceSelector: exempting(props.exemptNamespaces ?? ['kube-system', 'flux-system']) },
      },
    });
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'policies', folder: this.node.id, unit: `policy-${this.node.id}`, gatheredIn: 'admission' };
  }
}

function exempting(namespaces: readonly string[]) {
  return namespaces.length === 0 ? {} : {
    matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: [...namespaces].sort() }],
  };
}
