import { existsSync, statSync } from 'fs';
import { join } from 'path';
import { Chart, readChart } from './chart';
import { isMap, Json, JsonMap } from '../../object/json';
import { readableSchema } from '../../schema/json-schema';
import { changesOf, writeFolder } from '../folder';
import { compileTypes } from '../typescript';

/** What came of a chart. */
export interface ChartTypes {
  readonly chart: Chart;
  /** The file without its folder; undefined where the chart has no schema to make types of. */
  readonly file?: string;
  /** Name of the interface. */
  readonly type: string;
  readonly isChanged: boolean;
}

/** Whether a path names a Helm chart: a folder with a Chart.yaml, or an archive. */
export function isChart(path: string): boolean {
  return existsSync(path) && (path.endsWith('.tgz') || (statSync(path).isDirectory() && existsSync(join(path, 'Chart.yaml'))));
}

/** Writes the types of a chart's values, as its schema says them, into the user's repository. */
export async function importChart(from: string, into: string): Promise<ChartTypes> {
  const chart = readChart(from);
  const type = `${chart.name.split(/[^a-zA-Z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}Values`;
  if (!isMap(chart.schema)) { return { chart, type, isChanged: false }; }
  const file = `${chart.name}.values.d.ts`;
  const text = await compileTypes(withoutRequired(readableSchema(chart.schema)), type,
    `// Values of the Helm chart ${chart.name} ${chart.version}, from its values.schema.json. Made by cdk8s-platform import.`);
  const files = new Map([[file, text]]);
  const changes = { written: changesOf(into, files).written, removed: [] };
  writeFolder(into, files, changes);
  return { chart, file, type, isChanged: changes.written.length > 0 };
}

/** What the chart asks for it may have a default of, so nothing has to be said. */
function withoutRequired(schema: JsonMap): JsonMap {
  const { title: _, ...rest } = schema;
  return optional(rest) as JsonMap;
}

function optional(value: Json): Json {
  if (Array.isArray(value)) { return value.map(optional); }
  if (!isMap(value)) { return value; }
  return Object.fromEntries(Object.entries(value).filter(([key, part]) => key !== 'required' || !Array.isArray(part)).map(([key, part]) => [key, optional(part)]));
}
