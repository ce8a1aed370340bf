import { isList, isMap, Json, JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';
import { groupOf } from '../object/object-id';
import { definitionsOfChart } from '../service/chart-definitions';

/** What an object that is delivered brings besides itself: definitions of custom resources. */
export interface BroughtDefinitions {
  /** API groups, or single kinds as `group/Kind`. */
  readonly groups: readonly string[];
  /** Whether it may bring others that nobody here knows. */
  readonly maybeOthers: boolean;
}

const NOTHING: BroughtDefinitions = { groups: [], maybeOthers: false };
const ANYTHING: BroughtDefinitions = { groups: [], maybeOthers: true };

/** What charts, repositories and operators that are declared by hand bring, by the group and kind of what declares them. */
const BRINGERS: { readonly [kind: string]: (spec: JsonMap) => BroughtDefinitions } = {
  'helm.toolkit.fluxcd.io/HelmRelease': ({ kubeConfig, chart, chartRef }) => (kubeConfig === undefined ? ofChart(textAt(chart, 'spec', 'chart') ?? textAt(chartRef, 'name')) : NOTHING),
  'source.toolkit.fluxcd.io/OCIRepository': ({ url }) => ({ ...ofChart(url), maybeOthers: false }),
  'kustomize.toolkit.fluxcd.io/Kustomization': ({ kubeConfig }) => (kubeConfig === undefined ? ANYTHING : NOTHING),
  'fluxcd.controlplane.io/ResourceSet': () => ANYTHING,
  'argoproj.io/Application': ({ source, sources }) => all([source, ...(isList(sources) ? sources : [])].filter(isMap).map(({ chart }) => ofChart(chart))),
  'argoproj.io/ApplicationSet': () => ANYTHING,
  'configsync.gke.io/RootSync': () => ANYTHING,
  'fleet.cattle.io/GitRepo': () => ANYTHING,
  'fleet.cattle.io/HelmOp': () => ANYTHING,
  'fleet.cattle.io/Bundle': () => ANYTHING,
  'helm.cattle.io/HelmChart': ({ chart }) => ofChart(chart),
  'operators.coreos.com/Subscription': () => ANYTHING,
};

/** What an object that a platform declares by hand brings. */
export function definitionsBroughtBy({ apiVersion, kind, spec }: KubeObject): BroughtDefinitions {
  const key = `${groupOf(apiVersion)}/${kind}`;
  return Object.hasOwn(BRINGERS, key) && isMap(spec) ? BRINGERS[key](spec) : NOTHING;
}

/** A chart by its name, or by the path or address that ends with it. */
function ofChart(chart: Json | undefined): BroughtDefinitions {
  const groups = typeof chart === 'string' ? definitionsOfChart(chart.slice(chart.lastIndexOf('/') + 1)) : undefined;
  return groups ? { groups, maybeOthers: false } : ANYTHING;
}

function all(several: readonly BroughtDefinitions[]): BroughtDefinitions {
  return { groups: several.flatMap(({ groups }) => groups), maybeOthers: several.some(({ maybeOthers }) => maybeOthers) };
}

function textAt(value: Json | undefined, ...way: readonly string[]): string | undefined {
  const found = way.reduce<Json | undefined>((inner, step) => (isMap(inner) ? inner[step] : undefined), value);
  return typeof found === 'string' ? found : undefined;
}
