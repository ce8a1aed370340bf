import { FormTools } from '../../bundle';
import { Finding, FindingSeverity, nearest } from '../../fleet';
import { Chart } from '../../import/chart/chart';
import { chartValues, ChartValues } from '../../import/chart/values';
import { isMap, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { JsonSchema } from '../../schema/json-schema';
import { CHART_KIND, chartSpecOf } from '../../service/chart-spec';
import { isExactVersion } from '../../service/chart-version';
import { ComposedBundle, Composition, Variant } from '../compose';
import { editedIn } from '../compose/edited';
import { takenApart } from '../thrown';

/** Judges the values of vendored charts by their schemas, as each cluster gets them, whatever form the chart is delivered in. */
export function brokenChartValues({ bundles, findings }: Composition, tools: FormTools): Finding[] {
  const judge = new ChartJudge(tools, findings.filter(({ code }) => code === 'form.unavailable').map(({ message }) => message));
  return [...bundles.flatMap((bundle) => findingsOf(bundle, judge)), ...judge.notes];
}

/** What is wrong with one value of one release. */
interface Problem {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly field?: string;
  readonly message: string;
  readonly fix: string;
}

function findingsOf({ model, variants, ofCluster }: ComposedBundle, judge: ChartJudge): Finding[] {
  const found = new Map<string, { readonly finding: Finding; readonly clusters: string[] }>();
  const ofVariant = new Map<Variant, readonly Placed[]>();
  for (const variant of variants) {
    const before = variant.parent && ofVariant.get(variant.parent);
    const isAsBefore = before && editedIn(variant)?.every(({ after }) => after.object.kind !== CHART_KIND);
    ofVariant.set(variant, isAsBefore ? before : problemsIn(variant, judge));
  }
  if ([...ofVariant.values()].every(({ length }) => length === 0)) { return []; }
  for (const [cluster, variant] of ofCluster) {
    for (const { problem, origin } of ofVariant.get(variant)!) {
      const path = placeOf(problem, variant, ofVariant, { bundle: model.path, origin });
      const key = `${path} ${problem.field} ${problem.message}`;
      const known = found.get(key) ?? { finding: { ...problem, path }, clusters: [] };
      known.clusters.push(cluster);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ finding, clusters }) => ({ ...finding, clusters: clusters.sort() }));
}

interface Placed {
  readonly problem: Problem;
  readonly origin: string;
}

function problemsIn(variant: Variant, judge: ChartJudge): Placed[] {
  return [...variant.state.values()].filter(({ object }) => object.kind === CHART_KIND)
    .flatMap(({ object, origin }) => judge.problems(object, origin).map((problem) => ({ problem, origin })));
}

/** The overlay that brought the problem; the chart itself where its base has it already. */
function placeOf(problem: Problem, variant: Variant, all: ReadonlyMap<Variant, readonly Placed[]>, { bundle, origin }: { bundle: string; origin: string }): string {
  const has = (one: Variant) => all.get(one)!.some((placed) => placed.problem.field === problem.field && placed.problem.message === problem.message);
  let first = variant;
  while (first.parent && has(first.parent)) { first = first.parent; }
  return first.parent ? `${bundle}[${first.step}]` : origin;
}

class ChartJudge {
  public readonly notes: Finding[] = [];
  private readonly schemas = new Map<Chart, JsonSchema | undefined>();
  private readonly known = new WeakMap<KubeObject, readonly Problem[]>();
  private readonly told = new Set<string>();

  /** @param said what rendering the charts said already */
  constructor(private readonly tools: FormTools, private readonly said: readonly string[]) {}

  public problems(object: KubeObject, origin: string): readonly Problem[] {
    let problems = this.known.get(object);
    if (!problems) { this.known.set(object, problems = this.judged(object, origin)); }
    return problems;
  }

  private judged(object: KubeObject, origin: string): Problem[] {
    const release = releaseOf(object);
    const floating = release?.version !== undefined && !isExactVersion(release.version) ? [floatingVersion(release.version)] : [];
    if (release?.path === undefined) { return floating; }
    const chart = this.chartAt(release.path);
    if (!('defaults' in chart)) { return this.unlessSaid(chart); }
    const isOther = floating.length === 0 && release.version !== undefined && plain(release.version) !== plain(chart.version);
    const other = isOther ? this.unlessSaid(otherVersion(release.path, release.version!, chart)) : [];
    const parts = chartValues(chart, release.values);
    if (parts.every((part) => part.chart.schema === undefined)) { this.tell(chart.name, origin); }
    return [...floating, ...other, ...parts.flatMap((part) => this.broken(part, origin)), ...misspelt(chart, release.values)];
  }

  private chartAt(path: string): Chart | Problem {
    try {
      return this.tools.chartAt(path);
    } catch (error) {
      return { code: 'chart.unreadable', severity: FindingSeverity.ERROR, ...takenApart(error, 'vendor it with helm pull, and name its folder or archive') };
    }
  }

  private unlessSaid(problem: Problem): Problem[] {
    return this.said.some((message) => message.startsWith(problem.message)) ? [] : [problem];
  }

  private broken({ chart, place, values }: ChartValues, origin: string): Problem[] {
    return (this.schemaOf(chart, origin)?.problems(values) ?? []).map((problem) => {
      const field = ['values', ...place, ...problem.path].join('.');
      return {
        code: 'chart.values', severity: FindingSeverity.ERROR, field, message: `${field} of the chart '${chart.name}' ${problem.message}`, fix: problem.fix,
      };
    });
  }

  private schemaOf(chart: Chart, origin: string): JsonSchema | undefined {
    if (chart.schema === undefined) { return undefined; }
    if (!this.schemas.has(chart)) { this.schemas.set(chart, this.compiled(chart, origin)); }
    return this.schemas.get(chart);
  }

  private compiled(chart: Chart, origin: string): JsonSchema | undefined {
    const note = (code: string, severity: FindingSeverity, message: string, fix: string) => { this.notes.push({ code, severity, path: origin, message, fix }); };
    try {
      const schema = JsonSchema.of(chart.schema!);
      if (schema.outside.length > 0) {
        note('chart.schema-outside', FindingSeverity.NOTE, `the schema of the chart '${chart.name}' refers to ${schema.outside.join(', ')}, which is not read: values there are not judged`,
          'nothing, or ask the chart to bring these definitions along');
      }
      return schema;
    } catch (error) {
      note('chart.schema-unusable', FindingSeverity.WARNING, `the schema of the chart '${chart.name}' cannot be used: ${(error as Error).message}`,
        'check the values by rendering the chart with helm, and tell its authors');
      return undefined;
    }
  }

  /** Once a chart, also where a rollout has two of its versions. */
  private tell(name: string, origin: string): void {
    if (this.told.has(name)) { return; }
    this.told.add(name);
    this.notes.push({
      code: 'chart.no-schema',
      severity: FindingSeverity.NOTE,
      path: origin,
      message: `the chart '${name}' has no values.schema.json, so only values that look misspelt are found`,
      fix: 'compare values with its values.yaml',
    });
  }
}

interface Release {
  readonly path?: string;
  readonly version?: string;
  readonly values: JsonMap;
}

/** Undefined where edits left too little, which is found elsewhere. */
function releaseOf(object: KubeObject): Release | undefined {
  try {
    const { vendored, version, values = {} } = chartSpecOf(object);
    return { path: vendored, version, values };
  } catch {
    return undefined;
  }
}

function plain(version: string): string {
  return version.replace(/^v/, '');
}

function floatingVersion(range: string): Problem {
  return {
    code: 'chart.floating-version',
    severity: FindingSeverity.WARNING,
    message: `clusters move by themselves within '${range}': the tree does not say which version of the chart runs`,
    fix: 'give one version, and move it with a rollout',
  };
}

function otherVersion(path: string, version: string, chart: Chart): Problem {
  return {
    code: 'chart.other-version',
    severity: FindingSeverity.ERROR,
    message: `the chart '${path}' has version '${chart.version}' where the service says '${version}'`,
    fix: 'vendor that version, or name the one that is there',
  };
}

/** Values that the chart has no default for, and that nearly have the name of one: Helm passes over them without a word. */
function misspelt(chart: Chart, values: JsonMap, defaults: JsonMap = chart.defaults, way: readonly string[] = ['values']): Problem[] {
  const parts = new Set(way.length === 1 ? ['global', 'tags', ...chart.charts.map(({ name }) => name), ...chart.dependencies.map(({ name, alias }) => alias ?? name)] : []);
  return Object.entries(values).flatMap(([key, value]): Problem[] => {
    if (parts.has(key)) { return []; }
    const known = defaults[key];
    if (Object.hasOwn(defaults, key)) { return isMap(value) && isMap(known) && Object.keys(known).length > 0 ? misspelt(chart, value, known, [...way, key]) : []; }
    const isUnknown = isWord(key) && knows(chart, [...way.slice(1), key]) === undefined;
    const near = isUnknown ? nearest(key, Object.keys(defaults).filter((name) => isWord(name) && !Object.hasOwn(values, name))) : undefined;
    return near === undefined ? [] : [{
      code: 'chart.values-misspelt',
      severity: FindingSeverity.WARNING,
      field: [...way, key].join('.'),
      message: `${[...way, key].join('.')} has no default in the chart '${chart.name}', which has '${near}'`,
      fix: `did you mean '${near}'?`,
    }];
  });
}

/** Names that authors of charts choose; labels, selectors and addresses hold other characters. */
function isWord(key: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9]{3,}$/.test(key);
}

/** What the chart's schema says of a value, as far as plain properties lead there; a closed schema says all that there is to say. */
function knows(chart: Chart, way: readonly string[]): unknown {
  let schema = chart.schema;
  for (const key of way) {
    if (!isMap(schema)) { return undefined; }
    if (schema.additionalProperties === false || schema.$ref !== undefined) { return schema; }
    schema = isMap(schema.properties) ? schema.properties[key] : undefined;
  }
  return schema;
}
