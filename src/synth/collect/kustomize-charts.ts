import { existsSync, readFileSync, statSync } from 'fs';
import { join } from 'path';
import { readDocuments } from './kubernetes-yaml';
import { FolderKustomization, kustomizationsOf } from './remote-resources';
import { isList, isMap, Json, JsonMap } from '../../object/json';

/** A chart that a kustomization renders. */
export interface FolderChart {
  readonly name: string;
  /** The kustomization that names it. */
  readonly file: string;
  /** What kustomize would fetch; undefined where the chart lies beside. */
  readonly missing?: { readonly repository: string; readonly vendor: string };
}

/** The charts that a kustomization lists, in the forms that kustomize knows; a generator finds its charts from the kustomization that lists it. */
export function chartsOf({ folder, file, content }: FolderKustomization): FolderChart[] {
  const home = isMap(content.helmGlobals) ? content.helmGlobals.chartHome : undefined;
  return [
    ...maps(content.helmCharts).map((chart) => ({ name: chart.name, version: chart.version, repo: chart.repo, home })),
    ...maps(content.helmChartInflationGenerator).map((chart) => ({ name: chart.chartName, version: chart.chartVersion, repo: chart.chartRepoUrl, home: chart.chartHome })),
    ...generators(folder, content.generators).filter(({ kind }) => kind === 'HelmChartInflationGenerator')
      .map((chart) => ({ name: chart.name, version: chart.version, repo: chart.repo, home: chart.chartHome })),
  ].map((chart) => ({ name: text(chart.name), file, missing: missingOf(folder, text(chart.name), text(chart.version), text(chart.repo), text(chart.home) || 'charts') }));
}

/** Kustomize keeps what it fetches under name and version, and fetches nothing that lies there. */
function missingOf(folder: string, name: string, version: string, repository: string, home: string): FolderChart['missing'] {
  const untarred = repository === '' || version === '' ? home : `${home}/${name}-${version}`;
  const path = home.startsWith('/') ? join(untarred, name) : join(folder, untarred, name);
  if (repository === '' || (existsSync(path) && statSync(path).isDirectory())) { return undefined; }
  const chart = repository.startsWith('oci://') ? `${repository.replace(/\/$/, '')}/${name}` : `${name} --repo ${repository}`;
  return { repository, vendor: `helm pull ${chart}${version === '' ? '' : ` --version ${version}`} --untar --untardir ${untarred}` };
}

/** What is said in place, in files, and in folders that are kustomizations of their own. */
function generators(folder: string, listed: Json | undefined): JsonMap[] {
  return texts(listed).flatMap((one): JsonMap[] => {
    if (one.includes('\n')) { return documents(one); }
    const path = join(folder, one);
    if (!existsSync(path)) { return []; }
    return statSync(path).isFile() ? documents(readFileSync(path, 'utf8')) : kustomizationsOf(path).flatMap(({ folder: inner, content }) => (
      texts(content.resources).map((file) => join(inner, file)).filter((file) => existsSync(file) && statSync(file).isFile()).flatMap((file) => documents(readFileSync(file, 'utf8')))
    ));
  });
}

/** What is no YAML is for kustomize to say. */
function documents(yaml: string): JsonMap[] {
  return readDocuments(yaml, []).filter(isMap);
}

function texts(value: Json | undefined): readonly string[] {
  return value !== undefined && isList(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function maps(value: Json | undefined): readonly JsonMap[] {
  return value !== undefined && isList(value) ? value.filter(isMap) : [];
}

function text(value: Json | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}
