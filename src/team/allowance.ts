import { FENCES, Fence } from './admission/fence';
import { acceptedForms, canonicalUrl, parseRepositoryUrl } from './repository-url';
import { ALLOWANCE } from './shapes';
import { isDnsSubdomain, Sovereignty } from '../fleet';
import { copied, shaped } from '../object/value-shape';

/** What a team may use, beside what its wrapper gives it. Lists name things exactly, or up to a boundary where that is said. */
export interface TeamAllowanceProps {
  /**
   * Repositories that reconcilers may read for the team: exact addresses, or prefixes that end in `/`.
   *
   * @default - the team's own repository
   */
  readonly repositories?: string[];
  /**
   * Where images come from: image names, or prefixes that end in `/`, with the registry's host.
   *
   * @default - nowhere
   */
  readonly registries?: string[];
  /**
   * Host names of routes: exact ones, or suffixes that start with `.`.
   *
   * @default - none
   */
  readonly hosts?: string[];
  /**
   * Classes of Ingresses.
   *
   * @default - none
   */
  readonly ingressClasses?: string[];
  /**
   * Gateways of routes, as `namespace/name`.
   *
   * @default - none
   */
  readonly gateways?: string[];
  /**
   * Types of services beside ClusterIP: `LoadBalancer`, `NodePort`.
   *
   * @default - none
   */
  readonly serviceTypes?: string[];
  /**
   * Priority classes of pods; name the cluster's default class as well, where it has one.
   *
   * @default - none
   */
  readonly priorityClasses?: string[];
  /**
   * Values of the labels and taints of node pools that are open to the team.
   *
   * @default - none beside nodes without taints
   */
  readonly nodePools?: string[];
  /**
   * CSI drivers of inline volumes.
   *
   * @default - none
   */
  readonly csiDrivers?: string[];
  /**
   * Secrets of the platform in the team's namespaces that name a proxy, which Flux objects of the team may use.
   *
   * @default - none
   */
  readonly proxySecrets?: string[];
  /**
   * Whether Git repositories that the team's objects read must verify signatures.
   *
   * @default true
   */
  readonly verifyGit?: boolean;
  /**
   * Whether OCI artifacts and charts that the team's objects read must verify signatures.
   *
   * @default true
   */
  readonly verifyOci?: boolean;
  /**
   * Whether images may be named by tag; `latest` never.
   *
   * @default false
   */
  readonly tags?: boolean;
  /**
   * Project of Argo CD that the team's Applications name.
   *
   * @default - the team's name
   */
  readonly argocdProject?: string;
}

/**
 * Whom an allowance is for.
 *
 * @internal
 */
export interface FencedTeam {
  readonly team: string;
  /** Account of its reconcilers; empty where there is none. */
  readonly account: string;
  /** Its people, as `group:<name>` and `user:<name>`. @default - none */
  readonly people?: readonly string[];
  /** Address of its repository; empty where there is none. */
  readonly repository: string;
  readonly sovereignty?: Sovereignty;
  /** Whether it writes Providers of Flux, which take addresses from Secrets. @default false */
  readonly isNotifying?: boolean;
}

/** What admission policies let a team use. */
export class TeamAllowance {
  /**
   * Allows what is named, and nothing else.
   *
   * Throws for values that could be read in two ways, such as a prefix without boundary, a host with `*`, or an address that
   * no reconciler reads.
   */
  public static of(props: TeamAllowanceProps): TeamAllowance {
    return new TeamAllowance(props);
  }

  /** @internal */
  public readonly _props: TeamAllowanceProps;

  private constructor(props: TeamAllowanceProps) {
    shaped('an allowance', props, ALLOWANCE);
    (props.registries ?? []).forEach(checkRegistry);
    (props.hosts ?? []).forEach(checkHost);
    (props.gateways ?? []).forEach(checkGateway);
    (props.serviceTypes ?? []).forEach(checkServiceType);
    (props.repositories ?? []).forEach(parseRepositoryUrl);
    if (props.argocdProject !== undefined) { checkProject(props.argocdProject); }
    for (const [field, values] of Object.entries(props)) {
      if (Array.isArray(values)) { values.forEach((value) => checkLine(field, value)); }
    }
    this._props = copied(props);
  }

  /**
   * What the annotations of the team's namespaces say to admission policies.
   *
   * @internal
   */
  public _annotations({ team, account, people, repository, sovereignty, isNotifying }: FencedTeam): { [key: string]: string } {
    const props = this._props;
    const repositories = (props.repositories ?? (repository ? [repository] : [])).flatMap((url) => acceptedForms(parseRepositoryUrl(url)));
    const verify = [...(props.verifyGit === false ? [] : ['git']), ...(props.verifyOci === false ? [] : ['oci'])];
    const values: Record<Fence, readonly string[]> = {
      account: account ? [account] : [],
      people: people ?? [],
      repositories: [...new Set(repositories)],
      verify,
      registries: props.registries ?? [],
      digests: [props.tags ? 'optional' : 'required'],
      hosts: props.hosts ?? [],
      ingressClasses: props.ingressClasses ?? [],
      gateways: props.gateways ?? [],
      serviceTypes: props.serviceTypes ?? [],
      priorityClasses: props.priorityClasses ?? [],
      nodePools: props.nodePools ?? [],
      csiDrivers: props.csiDrivers ?? [],
      project: [this._projectOf(team)],
      nodeRegions: sovereignty?.nodeRegions ?? [],
      storageClasses: sovereignty?.storageClasses ?? [],
      snapshotClasses: sovereignty?.snapshotClasses ?? [],
      imageRegistries: sovereignty?.imageRegistries ?? [],
      notifications: isNotifying ? ['providers'] : [],
      proxySecrets: props.proxySecrets ?? [],
    };
    const said = (Object.entries(values) as [Fence, readonly string[]][]).filter(([, list]) => list.length > 0);
    return Object.fromEntries(said.map(([fence, list]) => [FENCES[fence], [...list].sort().join('\n')]));
  }

  /**
   * The project of Argo CD that a team's Applications name.
   *
   * @internal
   */
  public _projectOf(team: string): string {
    return this._props.argocdProject ?? team;
  }

  /**
   * The repositories in the one spelling that contracts and inventories show.
   *
   * @internal
   */
  public get _repositories(): string[] {
    return (this._props.repositories ?? []).map((url) => canonicalUrl(parseRepositoryUrl(url))).sort();
  }
}

function checkRegistry(text: string): void {
  const [host, ...path] = text.split('/');
  const isHost = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/.test(host) && (host.includes('.') || host.includes(':') || host === 'localhost');
  if (!isHost) { throw new Error(`registry '${text}' does not start with the host of a registry: write it in full, such as 'registry.example.com/team-a/'`); }
  if (path.length === 0) { throw new Error(`registry '${text}' has no boundary, '${text}.evil.example' would start with it: write '${text}/'`); }
  const names = text.endsWith('/') ? path.slice(0, -1) : path;
  if (!names.every((name) => /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/.test(name))) {
    throw new Error(`registry '${text}' is no name of an image and no prefix of one: use lower-case names, without tag and digest, and end a prefix with '/'`);
  }
}

function checkHost(text: string): void {
  if (text.includes('*')) { throw new Error(`host '${text}' has a wildcard: write '${text.replace(/^.*\*/, '')}' for all names below it`); }
  if (!isDnsSubdomain(text.replace(/^\./, '')) || !text.replace(/^\./, '').includes('.')) {
    throw new Error(`host '${text}' is no DNS name: use one such as 'shop.example.com', or '.shop.example.com' for all names below it`);
  }
}

function checkGateway(text: string): void {
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(text)) {
    throw new Error(`gateway '${text}' does not say where it lies: write it as 'namespace/name'`);
  }
}

/** Projects of the platform and of Argo CD itself; `default` lets everything through where it was not emptied. */
function checkProject(text: string): void {
  if (!isDnsSubdomain(text)) { throw new Error(`argocdProject '${text}' is no name of a project: use lower-case letters, digits, '-' and '.'`); }
  if (['default', 'platform'].includes(text)) { throw new Error(`argocdProject '${text}' is not a team's: name one of its own, or leave it out for the team's name`); }
}

function checkServiceType(text: string): void {
  if (!['ClusterIP', 'LoadBalancer', 'NodePort'].includes(text)) {
    throw new Error(`service type '${text}' cannot be opened to a team: use 'LoadBalancer' or 'NodePort'`);
  }
}

/** Each value is a line of an annotation. */
function checkLine(field: string, text: string): void {
  if (text === '' || /\s/.test(text)) { throw new Error(`${field} of an allowance holds '${text}': values are not empty and have no spaces`); }
}
