import { Chart, Dependency } from './chart';
import { isMap, Json, JsonMap } from '../../object/json';

/** A chart and the values that it gets in the end. */
export interface ChartValues {
  readonly chart: Chart;
  /** Where they stand in the values of the outermost chart: empty for that one, `['redis']` for a part of it. */
  readonly place: readonly string[];
  readonly values: JsonMap;
}

/**
 * The values of a chart and of the charts in it that are switched on, over their defaults as Helm lays them: maps merge, a null takes a default away.
 *
 * Source: `pkg/chart/common/util/coalesce.go` and `pkg/chart/v2/util/dependencies.go` of Helm.
 */
export function chartValues(chart: Chart, given: JsonMap, place: readonly string[] = []): ChartValues[] {
  const values = coalesced(given, chart.defaults);
  return [{ chart, place, values }, ...chart.charts.flatMap((part) => partsOf(chart, part, values, place))];
}

function partsOf(chart: Chart, part: Chart, values: JsonMap, place: readonly string[]): ChartValues[] {
  const named = chart.dependencies.filter(({ name }) => name === part.name);
  const parts: readonly (Dependency | undefined)[] = named.length > 0 ? named : [undefined];
  return parts.filter((dependency) => !dependency || isOn(dependency, values)).flatMap((dependency) => {
    const key = dependency?.alias ?? part.name;
    const own = isMap(values[key]) ? values[key] : {};
    const global: JsonMap = isMap(values.global) ? { global: coalesced(isMap(own.global) ? own.global : {}, values.global) } : {};
    return chartValues(part, { ...own, ...global }, [...place, key]);
  });
}

function isOn({ condition, tags }: Dependency, values: JsonMap): boolean {
  for (const path of condition) {
    const value = path.split('.').reduce<Json | undefined>((inner, key) => (isMap(inner) ? inner[key] : undefined), values);
    if (typeof value === 'boolean') { return value; }
  }
  const switches = isMap(values.tags) ? values.tags : {};
  const said = tags.map((tag) => switches[tag]).filter((value) => typeof value === 'boolean');
  return said.length === 0 || said.includes(true);
}

function coalesced(given: JsonMap, defaults: JsonMap): JsonMap {
  const result: { [key: string]: Json } = { ...given };
  for (const [key, value] of Object.entries(defaults)) {
    if (!Object.hasOwn(given, key)) {
      result[key] = value;
    } else if (given[key] === null) {
      delete result[key];
    } else if (isMap(given[key]) && isMap(value)) {
      result[key] = coalesced(given[key], value);
    }
  }
  return result;
}
