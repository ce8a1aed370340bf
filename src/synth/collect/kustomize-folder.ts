import { existsSync, readFileSync, realpathSync, statSync } from 'fs';
import { join, relative, sep } from 'path';
import { FindHelm } from './helm-tool';
import { readDocuments, readObjects } from './kubernetes-yaml';
import { chartsOf, FolderChart } from './kustomize-charts';
import { FindKustomizeTool } from './kustomize-tool';
import { ProgramResult } from './program';
import { KUSTOMIZATION_NAMES, kustomizationsOf, remoteResources } from './remote-resources';
import { Finding, FindingSeverity } from '../../fleet';
import { isMap, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** The tool that built a folder, for the lock file: another release may build it to other objects. */
export interface ToolUse {
  readonly name: string;
  readonly version: string;
  /** The field that no plain list has, such as `namespace of kube-ops-view/kustomization.yaml`. */
  readonly neededFor: string;
}

/** What a folder holds. */
export interface FolderReading {
  readonly objects: readonly KubeObject[];
  /** Kustomize, and helm where there are charts. */
  readonly tools?: readonly ToolUse[];
  readonly findings: readonly Finding[];
}

const PLAIN_FIELDS = ['apiVersion', 'kind', 'resources'];

/** Something other than a plain list: only a real kustomize knows what it builds to. */
class NeedsTool {
  constructor(public readonly reason: string) {}
}

/** What is wrong with a folder, to be said as a finding. */
class Problem {
  constructor(public readonly code: string, public readonly message: string, public readonly fix: string) {}
}

/**
 * The objects that an existing Kustomize folder builds to.
 *
 * A plain list of resources is read here; anything more is built by the tool.
 *
 * @param owner path of the construct that names the folder
 * @param path of the folder, as messages name it
 */
export function readKustomizeFolder(owner: string, path: string, findTool: FindKustomizeTool, findHelm: FindHelm = noCharts): FolderReading {
  const all = existsSync(path) ? kustomizationsOf(path) : [];
  const charts = all.flatMap(chartsOf);
  const remote = [
    ...all.flatMap(remoteResources).map(({ address, file }) => remoteFinding(owner, address, file)),
    ...charts.flatMap((chart) => chartFinding(owner, chart)),
  ];
  if (remote.length > 0) { return { objects: [], findings: remote }; }
  try {
    return { objects: readPlainFolder(path, []), findings: [] };
  } catch (error) {
    if (error instanceof NeedsTool) { return buildFolder({ owner, path, neededFor: error.reason, charts }, findTool, findHelm); }
    return failed(owner, error);
  }
}

/** Reconcilers that build folders of other people's render no charts in them. */
function noCharts(): string {
  return 'nobody renders charts here';
}

/** A folder that only a real kustomize can build. */
interface BuiltFolder {
  readonly owner: string;
  readonly path: string;
  readonly neededFor: string;
  readonly charts: readonly FolderChart[];
}

function buildFolder({ owner, path, neededFor, charts }: BuiltFolder, findTool: FindKustomizeTool, findHelm: FindHelm): FolderReading {
  const tool = findTool();
  if (typeof tool === 'string') {
    return failed(owner, new Problem('service.kustomize-tool-missing', `${neededFor} needs a real kustomize, and ${tool}`,
      'put kustomize or kubectl on the path, or name one with CDK8S_PLATFORM_KUSTOMIZE or CDK8S_PLATFORM_KUBECTL'));
  }
  const helm = charts.length > 0 ? findHelm() : undefined;
  if (typeof helm === 'string') {
    return failed(owner, new Problem('service.helm-missing', `${charts[0].file} renders the chart '${charts[0].name}' by a real helm, and ${helm}`,
      'put helm on the path, or name it with CDK8S_PLATFORM_HELM; or declare the chart as a HelmService'));
  }
  const built = helm ? sameTwice(() => tool.build(path, helm)) : tool.build(path);
  if ('failure' in built) {
    return failed(owner, new Problem('service.kustomize-build-failed', `'${path}' does not build with kustomize ${tool.version}: ${built.failure}`,
      / version -c\b/.test(built.failure) ? 'this kustomize speaks to Helm 3: name one with CDK8S_PLATFORM_HELM, or take a newer kustomize'
        : `mend the folder until '${tool.name} ${tool.name === 'kustomize' ? 'build' : 'kustomize'} ${path}${helm ? ' --enable-helm' : ''}' succeeds`));
  }
  const tools = [{ name: tool.name, version: tool.version, neededFor }, ...(helm ? [{ name: 'helm', version: helm.version, neededFor: `the chart '${charts[0].name}' of ${charts[0].file}` }] : [])];
  try {
    return { objects: objectsOf(`what '${path}' builds to`, built.output), tools, findings: [] };
  } catch (error) {
    return { ...failed(owner, error), tools };
  }
}

/** What a chart makes up while it is rendered would differ in every synth. */
function sameTwice(build: () => ProgramResult): ProgramResult {
  const [first, second] = [build(), build()];
  if (!('output' in first) || !('output' in second) || first.output === second.output) { return first; }
  return { failure: 'a chart in it renders differently each time: set the value that it makes up, such as a password or a certificate' };
}

/** A chart that is not beside its kustomization; nothing is fetched, as for addresses. */
function chartFinding(owner: string, { name, file, missing }: FolderChart): Finding[] {
  if (!missing) { return []; }
  return [{
    code: 'service.folder-remote',
    severity: FindingSeverity.ERROR,
    path: owner,
    message: `${file} takes the chart '${name}' from ${missing.repository}, and a synth fetches nothing`,
    fix: `vendor it beside the file, where kustomize looks for it: ${missing.vendor}; or declare the chart as a HelmService`,
  }];
}

/** A synth fetches nothing: what an address leads to may change, is out of reach of agents that fetch nothing, and is nothing that anybody has reviewed. */
function remoteFinding(owner: string, address: string, file: string): Finding {
  return {
    code: 'service.folder-remote',
    severity: FindingSeverity.ERROR,
    path: owner,
    message: `${file} takes '${address}' from outside the repository, and a synth fetches nothing`,
    fix: 'copy what it leads to, at the revision that is wanted, into the repository, and name that folder or file in its place',
  };
}

/** A finding for a problem; anything else is a defect and goes on. */
function failed(owner: string, error: unknown): FolderReading {
  if (!(error instanceof Problem)) { throw error; }
  const finding = { code: error.code, severity: FindingSeverity.ERROR, path: owner, message: error.message, fix: error.fix };
  return { objects: [], findings: [finding] };
}

function readPlainFolder(folder: string, outer: readonly string[]): KubeObject[] {
  const file = kustomizationOf(folder);
  const real = realpathSync(folder);
  if (outer.includes(real)) {
    throw new Problem('service.folder-unreadable', `'${folder}' is built from itself`, 'take the folder that holds it out of its resources');
  }
  return plainResources(file).flatMap((resource) => readResource(folder, resource, file, [...outer, real]));
}

function readResource(folder: string, resource: string, file: string, outer: readonly string[]): KubeObject[] {
  const path = join(folder, resource);
  if (!existsSync(path)) {
    throw new Problem('service.folder-unreadable', `${file} lists '${resource}', which is not there`, 'add the file, or take it out of the resources');
  }
  if (statSync(path).isDirectory()) { return readPlainFolder(path, outer); }
  const inside = relative(realpathSync(folder), realpathSync(path));
  if (inside.startsWith(`..${sep}`)) {
    throw new Problem('service.folder-unreadable', `${file} lists '${resource}', a file outside its folder, which kustomize refuses`,
      'move the file into the folder, or list the folder that holds it');
  }
  return objectsOf(`'${path}'`, readFileSync(path, 'utf8'));
}

function objectsOf(what: string, text: string): KubeObject[] {
  const { objects, problems } = readObjects(text);
  if (problems.length === 0) { return [...objects]; }
  throw new Problem('service.folder-unreadable', `${what} cannot be read: ${problems.join('; ')}`, 'mend the YAML');
}

function kustomizationOf(folder: string): string {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Problem('service.folder-missing', `there is no folder '${folder}'`, 'name the folder that holds the kustomization.yaml, absolute or from the working directory');
  }
  const names = KUSTOMIZATION_NAMES.filter((name) => existsSync(join(folder, name)));
  if (names.length === 1) { return join(folder, names[0]); }
  throw names.length === 0
    ? new Problem('service.folder-unreadable', `the folder '${folder}' has no kustomization.yaml`, 'add one, or take the folder as a YamlService')
    : new Problem('service.folder-unreadable', `the folder '${folder}' has ${names.join(' and ')}`, 'keep one of them');
}

/** The resources of a kustomization that is nothing but a list of them. */
function plainResources(file: string): readonly string[] {
  const kustomization = readKustomization(file);
  const more = Object.keys(kustomization).filter((field) => !PLAIN_FIELDS.includes(field)).sort();
  const isKustomization = (kustomization.kind ?? 'Kustomization') === 'Kustomization';
  const resources = kustomization.resources;
  const isList = Array.isArray(resources) && resources.every((resource) => typeof resource === 'string' && resource !== '');
  const reason = more.length > 0 ? `${more.join(', ')}` : !isKustomization ? 'the kind' : !isList ? 'the resources' : undefined;
  if (reason) { throw new NeedsTool(`${reason} of ${file}`); }
  return resources as string[];
}

function readKustomization(file: string): JsonMap {
  const problems: string[] = [];
  const documents = readDocuments(readFileSync(file, 'utf8'), problems);
  if (problems.length > 0) {
    throw new Problem('service.folder-unreadable', `'${file}' cannot be read: ${problems.join('; ')}`, 'mend the YAML');
  }
  // What is no single map is for kustomize itself to judge.
  const [kustomization] = documents;
  if (documents.length !== 1 || !isMap(kustomization)) { throw new NeedsTool(`the content of ${file}`); }
  return kustomization;
}
