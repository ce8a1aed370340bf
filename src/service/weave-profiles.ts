import { Construct } from 'constructs';
import { parse } from 'yaml';
import { ChartRepository } from './chart-repository';
import { isExactVersion } from './chart-version';
import { HelmService } from './helm-service';
import { newest, profilesOfIndex } from './weave-index';
import { Profile, profilesOfTemplate } from './weave-template';
import { didYouMean, Placement } from '../fleet';
import { isMap, Json } from '../object/json';

/** One profile as the platform wants it. */
export interface WeaveProfile {
  /** Name of its chart. */
  readonly name: string;
  /**
   * The one version that clusters get.
   *
   * @default - that of the template, or the newest release in the index
   */
  readonly version?: string;
  /**
   * Values of the chart, over those of the template.
   *
   * @default - those of the template, or the chart's own
   */
  readonly values?: any;
  /**
   * Its namespace.
   *
   * @default - that of the template, or one named like the chart
   */
  readonly namespace?: string;
  /**
   * Its layer.
   *
   * @default - that of the template or of the chart
   */
  readonly layer?: string;
}

/** Which profiles become services, and where. */
export interface WeaveProfilesProps {
  /** The repository that holds their charts. */
  readonly repository: ChartRepository;
  /**
   * The clusters that get them.
   *
   * @default Placement.all()
   */
  readonly placement?: Placement;
  /**
   * The profiles that are wanted.
   *
   * @default - all of them
   */
  readonly profiles?: WeaveProfile[];
  /**
   * What the parameters of a template stand for; those with a default need not be said.
   *
   * @default - the defaults of the template
   */
  readonly parameters?: { [name: string]: string };
}

/** Profiles of Weave GitOps, which are charts with layers, as shared services that wait for the layer before theirs. */
export class WeaveProfiles {
  /**
   * Declares the charts of a repository that are annotated as profiles, each as a service named like its chart.
   *
   * Throws for what is no index, and for a profile or version that it does not have.
   *
   * @param index the text of the repository's `index.yaml`
   */
  public static fromIndex(scope: Construct, index: string, props: WeaveProfilesProps): HelmService[] {
    const versions = profilesOfIndex(parsed(index, 'index of a chart repository'));
    const wanted = props.profiles ?? [...versions].filter(([, releases]) => releases.some(({ isProfile }) => isProfile)).map(([name]): WeaveProfile => ({ name }));
    return declared(scope, wanted.map((profile) => {
      const releases = versions.get(profile.name);
      if (!releases) { throw new Error(`the index of the chart repository has no chart '${profile.name}'${didYouMean(profile.name, versions.keys())}: correct the name`); }
      const release = profile.version === undefined ? newest(releases) : releases.find(({ version }) => version === profile.version);
      if (!release) {
        throw new Error(`the index of the chart repository has no release ${profile.version === undefined ? '' : `'${profile.version}' `}of '${profile.name}': `
          + `name one of ${releases.map(({ version }) => version).join(', ')}`);
      }
      return { name: profile.name, version: release.version, layer: profile.layer ?? release.layer, values: profile.values, namespace: profile.namespace };
    }), props);
  }

  /**
   * Declares the profiles that a GitOpsTemplate or CAPITemplate lists, each as a service named like its chart.
   *
   * Throws for what is no such template, and for a parameter that has no value.
   *
   * @param template the text of the template
   */
  public static fromTemplate(scope: Construct, template: string, props: WeaveProfilesProps): HelmService[] {
    const listed = profilesOfTemplate(parsed(template, 'template of Weave GitOps'), props.parameters ?? {});
    const byName = new Map(listed.map((profile) => [profile.name, profile]));
    const wanted = props.profiles ?? listed.map(({ name }): WeaveProfile => ({ name }));
    return declared(scope, wanted.map(({ name, ...said }) => {
      const profile = byName.get(name);
      if (!profile) { throw new Error(`the template lists no profile '${name}'${didYouMean(name, byName.keys())}: correct the name`); }
      return {
        name,
        version: said.version ?? profile.version,
        layer: said.layer ?? profile.layer,
        values: merged(profile.values, said.values),
        namespace: said.namespace ?? profile.namespace,
      };
    }), props);
  }

  private constructor() {}
}

/** Layers in the order of their names: each waits for all of the one before, and what has no layer for all that have one. */
function declared(scope: Construct, profiles: readonly Profile[], { repository, placement }: WeaveProfilesProps): HelmService[] {
  const names = profiles.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) { throw new Error(`the profile '${twice}' is named twice: leave one out`); }
  const services = new Map<string, HelmService>();
  const layers = [...new Set(profiles.map(({ layer }) => layer).filter((layer) => layer !== undefined))].sort();
  let before: HelmService[] = [];
  const layered: HelmService[] = [];
  for (const layer of [...layers, undefined]) {
    const dependsOn = layer === undefined ? layered : before;
    before = profiles.filter((profile) => profile.layer === layer).map((profile) => {
      const { name, version, values, namespace } = profile;
      if (version === undefined || !isExactVersion(version)) {
        throw new Error(`the profile '${name}' has ${version === undefined ? 'no version' : `the version '${version}'`}, so clusters would get whatever is newest: name one version in profiles`);
      }
      const service = new HelmService(scope, name, { chart: name, repository, version, placement, values, namespace, dependsOn: [...dependsOn] });
      services.set(name, service);
      return service;
    });
    if (layer !== undefined) { layered.push(...before); }
  }
  return names.map((name) => services.get(name)!);
}

function parsed(text: string, what: string): Json {
  try {
    return parse(text) as Json;
  } catch (error) {
    throw new Error(`the ${what} is no YAML: ${(error as Error).message.split('\n')[0].replace(/:$/, '')}`);
  }
}

/** Maps merge key by key; of all else the platform's word counts. */
function merged(value: unknown, change: unknown): unknown {
  if (change === undefined) { return value; }
  if (!isMap(value as Json) || !isMap(change as Json)) { return change; }
  const result: Record<string, unknown> = { ...value as object };
  for (const [key, item] of Object.entries(change as object)) { result[key] = merged(result[key], item); }
  return result;
}
