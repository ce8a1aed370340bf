import { PolicyEngine } from '../fleet';
import type { Chart } from '../import/chart/chart';
import { JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';

/**
 * API group of objects that stand for something whose Kubernetes objects depend on who reads them: a chart, the sync of a
 * team's repository. Overlays edit them like any object; none of them is ever written.
 */
export const FORM_GROUP = 'forms.cdk8s-platform';
const FORM_PREFIX = `${FORM_GROUP}/`;

/** Whether an object takes its final form only for a given reader. */
export function hasForms(object: KubeObject): boolean {
  return object.apiVersion.startsWith(FORM_PREFIX);
}

/** What decides the form of an object on a cluster. */
export interface FormContext {
  /** Type of the reconciler, such as `flux`. */
  readonly reconciler: string;
  /** The shape in which the reconciler takes a chart: its own kind of object, or plain objects. */
  readonly chartForm: string;
  /**
   * The shape in which the reconciler takes a team's repository.
   *
   * @default - its type
   */
  readonly teamForm?: string;
  /** Minor version of Kubernetes, such as `1.34`. */
  readonly kubernetes: string;
  /** What enforces policies on the cluster. */
  readonly policyEngine: PolicyEngine;
}

/** A chart to be rendered to plain objects. */
export interface ChartRendering {
  /** The chart's folder or archive, as the program named it. */
  readonly path: string;
  readonly version: string;
  readonly releaseName: string;
  readonly namespace: string;
  readonly values: JsonMap;
  /** Minor version of Kubernetes that it is rendered for. */
  readonly kubernetes: string;
}

/** What forms need from outside the model. */
export interface FormTools {
  /** The objects that a chart renders to; throws, with what to do, where it does not. */
  renderChart(rendering: ChartRendering): readonly KubeObject[];
  /** What a vendored chart says of its values; throws, with what to do, where it cannot be read. */
  chartAt(path: string): Chart;
}
