import { existsSync, readdirSync, readFileSync, statSync } from 'fs';
import { join } from 'path';
import { gunzipSync } from 'zlib';
import { parseDocument } from 'yaml';
import { tarFiles } from './tar';
import { isList, isMap, Json, JsonMap } from '../../object/json';

/** What a Helm chart says of its values. */
export interface Chart {
  readonly name: string;
  readonly version: string;
  /** Its `values.yaml`. */
  readonly defaults: JsonMap;
  /** Its `values.schema.json`; undefined where it has none. */
  readonly schema?: Json;
  readonly dependencies: readonly Dependency[];
  /** The charts in its `charts/`. */
  readonly charts: readonly Chart[];
}

/** A chart that another one names as its own part. */
export interface Dependency {
  readonly name: string;
  readonly alias?: string;
  /** Values that switch it on or off, the first that is set counts: `redis.enabled`. */
  readonly condition: readonly string[];
  readonly tags: readonly string[];
}

/** Files of one chart by path from its folder. */
type Files = ReadonlyMap<string, () => Buffer>;

/** Reads a chart's folder or archive; throws, with what to do, where it is none. */
export function readChart(path: string): Chart {
  if (!existsSync(path)) { throw new Error(`there is no chart '${path}': vendor it there, for example with helm pull`); }
  try {
    return chartOf(statSync(path).isDirectory() ? filesIn(path) : filesOfArchive(readFileSync(path)));
  } catch (error) {
    throw new Error(`'${path}' is no chart that can be read, ${(error as Error).message.replace(/: /g, ', ')}: vendor it with helm pull, and name its folder or archive`);
  }
}

function filesIn(root: string): Files {
  const paths = ['Chart.yaml', 'values.yaml', 'values.schema.json'].filter((name) => existsSync(join(root, name)));
  const charts = existsSync(join(root, 'charts')) ? readdirSync(join(root, 'charts'), { recursive: true, encoding: 'utf8' }).map((name) => `charts/${name}`) : [];
  return new Map([...paths, ...charts.filter((name) => statSync(join(root, name)).isFile())].map((name) => [name.replace(/\\/g, '/'), () => readFileSync(join(root, name))]));
}

/** An archive holds one folder, named like the chart. */
function filesOfArchive(bytes: Buffer): Files {
  return new Map([...tarFiles(gunzipSync(bytes))].map(([path, content]) => [path.slice(path.indexOf('/') + 1), () => content]));
}

function chartOf(files: Files): Chart {
  const about = yamlOf(files, 'Chart.yaml');
  if (!isMap(about) || typeof about.name !== 'string' || typeof about.version !== 'string') { throw new Error('it has no Chart.yaml with a name and a version'); }
  const defaults = yamlOf(files, 'values.yaml') ?? {};
  if (!isMap(defaults)) { throw new Error('its values.yaml holds no map'); }
  const schema = files.get('values.schema.json');
  return {
    name: about.name,
    version: about.version,
    defaults,
    ...(schema ? { schema: jsonOf(schema().toString('utf8')) } : {}),
    dependencies: (isList(about.dependencies) ? about.dependencies : []).filter(isMap).map(dependencyOf),
    charts: chartsIn(files),
  };
}

function dependencyOf({ name, alias, condition, tags }: JsonMap): Dependency {
  return {
    name: String(name),
    ...(typeof alias === 'string' ? { alias } : {}),
    condition: typeof condition === 'string' ? condition.split(',').map((path) => path.trim()).filter(Boolean) : [],
    tags: isList(tags) ? tags.map(String) : [],
  };
}

function chartsIn(files: Files): Chart[] {
  const folders = new Map<string, Map<string, () => Buffer>>();
  const charts: Chart[] = [];
  for (const [path, content] of files) {
    const [top, name, ...rest] = path.split('/');
    if (top !== 'charts' || name === undefined || name.startsWith('.') || name.startsWith('_')) { continue; }
    if (rest.length === 0 && name.endsWith('.tgz')) { charts.push(chartOf(filesOfArchive(content()))); }
    if (rest.length === 0) { continue; }
    const folder = folders.get(name) ?? new Map<string, () => Buffer>();
    folders.set(name, folder.set(rest.join('/'), content));
  }
  return [...charts, ...[...folders.values()].filter((folder) => folder.has('Chart.yaml')).map(chartOf)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Helm reads YAML 1.1. */
function yamlOf(files: Files, name: string): Json | undefined {
  const content = files.get(name);
  if (!content) { return undefined; }
  const document = parseDocument(content().toString('utf8'), { version: '1.1', merge: true, logLevel: 'silent' });
  if (document.errors.length > 0) { throw new Error(`its ${name} is no YAML: ${document.errors[0].message.split('\n')[0].replace(/:$/, '')}`); }
  return document.toJS({ maxAliasCount: -1 }) as Json;
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch (error) {
    throw new Error(`its values.schema.json is no JSON: ${(error as Error).message}`);
  }
}
