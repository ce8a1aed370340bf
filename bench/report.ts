import type { ChecksCost } from './checks';
import { PoliciesCost } from './policies';
import { Cost } from './sides';

/** What one size of fleet took. */
export interface Measured {
  readonly clusters: number;
  readonly files: number;
  readonly bytes: number;
  /** Final objects that the tree stands for, over all clusters. */
  readonly objects: number;
  readonly costs: Readonly<Record<string, Cost>>;
}

export interface PlainCdk8s extends Cost {
  /** Of its YamlOutputType. */
  readonly mode: string;
  readonly clusters: number;
  readonly objects: number;
}

export interface Report {
  readonly node: string;
  readonly runs: number;
  readonly fleets: readonly Measured[];
  /** How CPU time and memory of a cold synth grow with clusters, from 100 to the largest fleet; absent where it cannot be told. */
  readonly exponents?: { readonly cpuSeconds: number; readonly megabytes: number };
  readonly cdk8s?: PlainCdk8s;
  readonly checks: ChecksCost;
  readonly policies: PoliciesCost;
}

/** From a hundred clusters on, so that what a process costs in any case does not hide the growth. */
export function exponentsOf(fleets: readonly Measured[]): Report['exponents'] {
  const from = fleets.find(({ clusters }) => clusters >= 100);
  const to = fleets.at(-1);
  if (!from || !to || from === to) { return undefined; }
  const exponent = (figure: 'cpuSeconds' | 'megabytes') => Math.log(to.costs.cold[figure] / from.costs.cold[figure]) / Math.log(to.clusters / from.clusters);
  return { cpuSeconds: exponent('cpuSeconds'), megabytes: exponent('megabytes') };
}

/** For a terminal. */
export function reportText({ fleets, exponents, cdk8s, checks, policies, node, runs }: Report): string {
  return [
    `${node}, median of ${runs}`,
    ...table(['clusters', 'files', 'MB', 'final objects', ''], fleets.map((fleet) => [
      fleet.clusters, fleet.files, (fleet.bytes / 1e6).toFixed(1), fleet.objects, `${(fleet.files / fleet.clusters).toFixed(1)} files, ${(fleet.bytes / 1e3 / fleet.clusters).toFixed(1)} kB a cluster`,
    ])),
    '',
    ...table(['clusters', 'synth', 'CPU s', 'wall s', 'peak MB', ''], fleets.flatMap((fleet) => costRows(fleet))),
    '',
    ...exponents ? [`grows from 100 clusters on with an exponent of ${exponents.cpuSeconds.toFixed(2)} in CPU time, ${exponents.megabytes.toFixed(2)} in peak memory`] : [],
    ...cdk8s ? [cdk8sText(cdk8s, fleets.at(-1)!)] : [],
    `${checks.objects} distinct objects checked: ${checks.microsecondsAnObject.toFixed(1)} µs of CPU an object`,
    `${policies.objects} workloads judged by ${policies.rules} rules: ${policies.microsecondsAVerdict.toFixed(1)} µs of CPU a rule and object`,
    '',
  ].join('\n');
}

function costRows({ clusters, costs }: Measured): (string | number)[][] {
  const floorOf: Readonly<Record<string, string>> = { 'cold': 'floor: write', 'nothing changed': 'floor: compare' };
  const beside: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(floorOf).map(([name, floor]) => [name, `${(costs[name].cpuSeconds / costs[floor].cpuSeconds).toFixed(1)} times its floor`])),
    ...Object.fromEntries(Object.entries(floorOf).map(([name, floor]) => [floor, loadingText(costs[name], costs[floor])])),
    'one patch changed': `${((costs['one patch changed'].cpuSeconds / costs['nothing changed'].cpuSeconds - 1) * 100).toFixed(0)} % above nothing changed`,
    'cold, no checks': `cold with them ${(costs.cold.cpuSeconds / costs['cold, no checks'].cpuSeconds).toFixed(2)} times`,
  };
  return Object.entries(costs).map(([name, { cpuSeconds, wallSeconds, megabytes }]) => [
    clusters, name, cpuSeconds.toFixed(2), wallSeconds.toFixed(2), megabytes.toFixed(0), beside[name] ?? '',
  ]);
}

/** The floor is told without what it took to get the tree into memory, so that its multiple is the larger one; this is the other. */
function loadingText({ cpuSeconds }: Cost, { cpuSeconds: floor, loadingSeconds = 0 }: Cost): string {
  return `and ${loadingSeconds.toFixed(2)} to get the tree into memory: with it ${(cpuSeconds / (floor + loadingSeconds)).toFixed(1)} times`;
}

function cdk8sText(plain: PlainCdk8s, fleet: Measured): string {
  const [theirs, ours] = [plain.cpuSeconds / plain.objects, fleet.costs.cold.cpuSeconds / fleet.objects];
  return `cdk8s alone at ${plain.clusters} clusters, ${plain.mode}, one run: ${plain.objects} objects, ${plain.cpuSeconds.toFixed(1)} s of CPU, ${plain.megabytes.toFixed(0)} MB, `
    + `${(theirs * 1e6).toFixed(0)} µs an object; this library at ${fleet.clusters} clusters ${(ours * 1e6).toFixed(2)} µs: ${(theirs / ours).toFixed(0)} times faster`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells.map((row) => row.map((cell, column) => (column === 1 || column === head.length - 1 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd());
}
