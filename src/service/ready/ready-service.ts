import { Capability } from '../../fleet';
import { shaped, TEXTS } from '../../object/value-shape';
import { definitionsOfChart } from '../chart-definitions';
import { ChartRepository } from '../chart-repository';
import { ChartReleaseProps, HelmServiceProps } from '../helm-service';

/** What a ready-made service is told; the version is yours to choose and to move. */
export interface ReadyServiceProps extends ChartReleaseProps {
  /**
   * Where its chart is taken from, such as a mirror of one's own.
   *
   * @default - the project's own repository
   */
  readonly repository?: ChartRepository;
}

/** What a ready-made service knows of its chart. */
export interface ReadyChart {
  readonly chart: string;
  readonly repository: ChartRepository;
  readonly namespace: string;
  readonly provides?: readonly Capability[];
  readonly namespaceLabels?: { readonly [key: string]: string };
  readonly values?: object;
  /** Whether the chart holds its definitions in `crds/`, which Helm installs once and never upgrades. */
  readonly upgradesDefinitions?: boolean;
}

/** Pod Security of a namespace whose pods work on the node itself. */
export const PRIVILEGED: { readonly [key: string]: string } = { 'pod-security.kubernetes.io/enforce': 'privileged' };

/** The chart's own facts under what the platform says. */
export function readyProps(chart: ReadyChart, props: ReadyServiceProps = {}): HelmServiceProps {
  shaped(`the service of the chart '${chart.chart}'`, props, { brings: TEXTS });
  const labels = { ...chart.namespaceLabels, ...props.namespaceLabels };
  const release = chart.upgradesDefinitions
    ? merged({ spec: { install: { crds: 'CreateReplace' }, upgrade: { crds: 'CreateReplace' } } }, props.flux?.release)
    : props.flux?.release;
  return {
    ...props,
    chart: chart.chart,
    repository: props.repository ?? chart.repository,
    namespace: props.namespace ?? chart.namespace,
    ...(Object.keys(labels).length > 0 ? { namespaceLabels: labels } : {}),
    ...(props.brings ? { brings: [...(definitionsOfChart(chart.chart) ?? []), ...props.brings] } : {}),
    provides: props.provides ?? [...(chart.provides ?? [])],
    ...(chart.values || props.values ? { values: merged(chart.values ?? {}, props.values) } : {}),
    ...(release ? { flux: { ...props.flux, release } } : {}),
  };
}

/** Maps merge key by key; of all else the platform's word counts. */
function merged(value: unknown, change: unknown): unknown {
  if (change === undefined) { return value; }
  if (!isPlainMap(value) || !isPlainMap(change)) { return change; }
  const result: Record<string, unknown> = { ...value };
  for (const [key, item] of Object.entries(change)) { result[key] = merged(result[key], item); }
  return result;
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
