import { KubeObject } from '../object/kube-object';

/**
 * API group of objects that stand for something whose Kubernetes objects depend on who reads them: a chart, the sync of a
 * team's repository. Overlays edit them like any object; none of them is ever written.
 */
export const FORM_GROUP = 'forms.cdk8s-platform';

/** Whether an object takes its final form only for a given reader. */
export function hasForms(object: KubeObject): boolean {
  return object.apiVersion.startsWith(`${FORM_GROUP}/`);
}

/** What decides the form of an object on a cluster. */
export interface FormContext {
  /** Type of the reconciler, such as `flux`. */
  readonly reconciler: string;
  /** The shape in which the reconciler takes a chart: its own kind of object, or plain objects. */
  readonly chartForm: string;
}
