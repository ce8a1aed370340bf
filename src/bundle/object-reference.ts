import { Construct } from 'constructs';
import { shaped, TEXT } from '../object/value-shape';

/** Which object of a bundle is meant, where no construct in the program declares it. */
export interface ObjectReferenceProps {
  readonly kind: string;
  readonly name: string;
  /**
   * Namespace of the object.
   *
   * @default - the only object of that kind and name, whatever its namespace
   */
  readonly namespace?: string;
  /**
   * API group of the kind; the empty text is the core group.
   *
   * @default - the only object of that kind and name, whatever its group
   */
  readonly apiGroup?: string;
}

const REFERENCE = Symbol.for('cdk8s-platform.ObjectReference');

/**
 * Stands for an object that a bundle holds but the program does not construct: one of a chart, an existing Kustomize folder
 * or a folder of YAML. Give it to `patch`, `jsonPatch` or `remove` like any construct.
 */
export class ObjectReference extends Construct {
  /** Whether the value is an object reference, also one of another copy of this library. */
  public static isObjectReference(x: any): x is ObjectReference {
    return typeof x === 'object' && x !== null && REFERENCE in x;
  }

  public readonly kind: string;
  /** Name of the object. */
  public readonly objectName: string;
  public readonly namespace?: string;
  public readonly apiGroup?: string;

  constructor(scope: Construct, id: string, props: ObjectReferenceProps) {
    shaped(`the reference '${id}'`, props, { kind: TEXT, name: TEXT, namespace: TEXT, apiGroup: TEXT });
    super(scope, id);
    this.kind = props.kind;
    this.objectName = props.name;
    this.namespace = props.namespace;
    this.apiGroup = props.apiGroup;
    Object.defineProperty(this, REFERENCE, { value: true });
  }
}
