import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { TeamAccess } from './access';
import { DefaultAccount, ReconcilerAccount } from './account';
import { TeamAllowance } from './allowance';
import { Claims } from './claims';
import { ContractContext, contractOf, TeamContract } from './contract';
import { decidedParts, followersOfClusterMinor, partsOn, TeamParts } from './decision';
import { teamFindings } from './findings';
import { Limits } from './limits';
import { declare } from './manifest';
import { TeamMarks } from './marks';
import { checkedNamespaces } from './namespace-name';
import { TeamNetwork } from './network';
import { TeamPartProps, TeamVariation } from './parts';
import { PodSecurity } from './pod-security';
import { Quota } from './quota';
import { TeamRepository } from './repository';
import { writesProviders } from './role-fence';
import { TEAM_SHAPES } from './shapes';
import { SEALED_SYNC_FIELDS, syncManifests, syncObjects, syncOf } from './sync';
import { TeamNamespace } from './team-namespace';
import { TeamProps } from './team-props';
import { weaveTeams } from './weave-tenancy';
import type { NamespaceV1 } from '../../imports/core';
import { Bundle, BundleFolder, declareSecrets, EncryptedSecret, FormContext, hasForms, Overlay, platformOf } from '../bundle';
import { checkDnsLabel, checkLabels, Finding, ICluster, KubernetesVersion, Placement } from '../fleet';
import { KubeObject } from '../object/kube-object';
import { copied, shaped } from '../object/value-shape';

const TEAM = Symbol.for('cdk8s-platform.Team');

/**
 * The platform's part of a team: its namespaces with rights, quota, limits, network fences and the accounts and sources by which
 * it delivers on its own.
 *
 * All of it is sealed: overlays cannot weaken it. Extend the class to make the wrapper your own: override a `create` method to
 * change what every namespace holds, use `amend` and `wrapperOverlay` to change what stands. The `create` methods run before the
 * fields of a subclass are set; hand them what they need through the props.
 */
export class Team extends Bundle {
  /** Whether the value is a team, also one of another copy of this library. */
  public static isTeam(x: any): x is Team {
    return typeof x === 'object' && x !== null && TEAM in x;
  }

  /**
   * Declares the teams of a tenancy file of Weave GitOps Enterprise.
   *
   * Names stay, so that what runs goes on; accounts that the file binds to a cluster role get a role with listed kinds instead.
   * What the file does not speak of, such as quota and network, is switched off until you say otherwise. Its policies become
   * `TeamFences`, which you declare once.
   *
   * Throws for what is no tenancy file.
   *
   * @param content the text of the file
   */
  public static fromWeaveTenancy(scope: Construct, content: string): Team[] {
    return weaveTeams(content).map(({ id, props }) => new Team(scope, id, props));
  }

  /** Its namespaces and what the wrapper holds in each, in order of declaration. */
  public readonly namespaces: TeamNamespace[];
  public readonly marks: TeamMarks;
  private readonly allows: TeamAllowance;
  private readonly parts: TeamParts;
  private readonly variations: readonly TeamVariation[];
  /** The syncs that stand where the wrapper differs. */
  private readonly variedSyncs = new Map<TeamVariation, ApiObject[]>();

  constructor(scope: Construct, id: string, props: TeamProps = {}) {
    checkDnsLabel('team', id, 53);
    const marks = shaped(`team '${id}'`, props, TEAM_SHAPES).marks ?? TeamMarks.standard();
    checkLabels(`team '${id}'`, props.labels ?? {});
    super(scope, id, {
      placement: props.placement,
      labels: { ...props.labels, ...marks._labels(id) },
      dependsOn: props.dependsOn,
      requires: props.requires,
      sovereignty: props.sovereignty,
    });
    Object.defineProperty(this, TEAM, { value: true });
    this.marks = marks;
    this.allows = props.allows ?? TeamAllowance.of({});
    this.parts = decidedParts(props);
    this.variations = copied(props.variations ?? [], `variations of team '${id}'`);
    this.namespaces = checkedNamespaces(id, props.namespaces ?? [id]).map((name) => new TeamNamespace(this, name));
    this.checkSync(props);
    this.namespaces.forEach((space) => this.fill(space));
    const secrets = declareSecrets(this, props.secrets ?? [], this.namespaces[0].namespaceName);
    // What is declared again in an overlay says its differences by itself, and claims nothing.
    if (this._isRedeclaration) { return; }
    const access = [this.parts, ...this.variations].flatMap((parts) => parts.access ?? []);
    const repositories = this.allows._repositories.length > 0 ? this.allows._repositories : [this.parts.repository.url].filter((url) => url !== '');
    Claims.of(platformOf(this)).add({ team: this, spaces: this._ownNamespaces, access, project: this.allows._projectOf(id), repositories });
    this.pinPodSecurity();
    this.variations.forEach((variation) => this.vary(variation));
    this.namespaces.forEach((space) => this.sealNamespace(space));
    // Nothing is known of a Secret before its file is read but that it must stay.
    secrets.filter(({ node }) => node.defaultChild).forEach((secret) => this.seal(secret, ...(EncryptedSecret.isEncryptedSecret(secret.node.defaultChild) ? ['kind'] : [])));
  }

  /** One of its namespaces; throws for a name that it does not have. */
  public namespaceNamed(name: string): TeamNamespace {
    const space = this.namespaces.find(({ namespaceName }) => namespaceName === name);
    if (!space) {
      throw new Error(`team '${this.node.id}' has no namespace '${name}': it has ${this.namespaces.map(({ namespaceName }) => `'${namespaceName}'`).join(', ')}`);
    }
    return space;
  }

  /** The Namespace with the labels that hold on every cluster; versions of Pod Security are added for each minor of Kubernetes. */
  protected createNamespace(scope: Construct, namespaceName: string, podSecurity: PodSecurity): ApiObject {
    const labels = podSecurity._labels;
    const annotations = this.namespaceAnnotations;
    const metadata = { name: namespaceName, ...(Object.keys(labels).length > 0 ? { labels } : {}), ...(Object.keys(annotations).length > 0 ? { annotations } : {}) };
    return declare(scope, [{ apiVersion: 'v1', kind: 'Namespace', metadata } satisfies NamespaceV1])[0];
  }

  /** Roles of people and their bindings. */
  protected createAccess(scope: Construct, namespaceName: string, access: TeamAccess): ApiObject[] {
    return declare(scope, access._manifests(namespaceName));
  }

  /** The reconcilers' account, its role and binding. */
  protected createReconciler(scope: Construct, namespaceName: string, reconciler: ReconcilerAccount): ApiObject[] {
    return declare(scope, reconciler._manifests(namespaceName));
  }

  /** The account of pods that name none. */
  protected createDefaultAccount(scope: Construct, namespaceName: string, account: DefaultAccount): ApiObject[] {
    return declare(scope, account._manifests(namespaceName));
  }

  /** The ResourceQuotas. */
  protected createQuota(scope: Construct, namespaceName: string, quota: Quota): ApiObject[] {
    return declare(scope, quota._manifests(namespaceName));
  }

  /** The LimitRanges. */
  protected createLimits(scope: Construct, namespaceName: string, limits: Limits): ApiObject[] {
    return declare(scope, limits._manifests(namespaceName));
  }

  /** The NetworkPolicies. */
  protected createNetwork(scope: Construct, namespaceName: string, network: TeamNetwork): ApiObject[] {
    return declare(scope, network._manifests(namespaceName));
  }

  /** What makes reconcilers read the team's repository for this namespace; one object that takes its form for each reconciler. */
  protected createSync(scope: Construct, namespaceName: string, repository: TeamRepository): ApiObject[] {
    const { reconciler: account } = this.parts;
    const options = { team: this.node.id, namespaces: this._ownNamespaces, account, repository, project: this.allows._projectOf(this.node.id) };
    return declare(scope, syncManifests(namespaceName, options));
  }

  private get namespaceAnnotations(): { [key: string]: string } {
    if (!this.marks.isOn) { return {}; }
    const { reconciler, repository } = this.parts;
    const grants = [this.parts, ...this.variations].flatMap(({ access }) => access?.grants ?? []);
    const people = grants.flatMap(({ groups = [], users = [] }) => [...groups.map((name) => `group:${name}`), ...users.map((name) => `user:${name}`)]);
    const accounts = [this.parts, ...this.variations].flatMap((parts) => parts.reconciler?.role ?? []);
    const isNotifying = [...accounts, ...grants.map(({ role }) => role)].some(({ rules }) => rules.some(writesProviders));
    const fenced = { team: this.node.id, account: reconciler.name, people: [...new Set(people)], repository: repository.url, sovereignty: this.sovereignty, isNotifying };
    return { ...this.marks._namespaceAnnotations, ...this.allows._annotations(fenced) };
  }

  private checkSync(props: TeamProps): void {
    const isWithout = (parts: TeamPartProps) => parts.repository?._source && (parts.reconciler ?? this.parts.reconciler).name === '';
    if (isWithout(this.parts) || this.variations.some(isWithout)) {
      throw new Error(`team '${this.node.id}' has a repository and no account to apply it: leave ReconcilerAccount.none() out, or use TeamRepository.none()`);
    }
    if (this.variations.some(({ reconciler }) => reconciler && reconciler.name !== this.parts.reconciler.name)) {
      throw new Error(`team '${this.node.id}' has reconciler accounts of different names: give all the name '${this.parts.reconciler.name}' and vary their role`);
    }
    const names = (props.variations ?? []).map(({ name }) => name);
    const clash = names.find((name) => /^v1-\d+$/.test(name));
    if (clash) { throw new Error(`variation '${clash}' of team '${this.node.id}' has the name of a Kubernetes version, which the wrapper uses itself: choose another name`); }
  }

  private fill(space: TeamNamespace): void {
    space._put('namespace', [this.createNamespace(space, space.namespaceName, this.parts.podSecurity)]);
    for (const part of PARTS) { space._put(part, this.create(part, space, space.namespaceName, this.parts)); }
  }

  private create(part: Part, scope: Construct, name: string, parts: TeamParts): ApiObject[] {
    switch (part) {
      case 'access': return this.createAccess(scope, name, parts.access);
      case 'reconciler': return this.createReconciler(scope, name, parts.reconciler);
      case 'defaultAccount': return this.createDefaultAccount(scope, name, parts.defaultAccount);
      case 'quota': return this.createQuota(scope, name, parts.quota);
      case 'limits': return this.createLimits(scope, name, parts.limits);
      case 'network': return this.createNetwork(scope, name, parts.network);
      case 'sync': return this.createSync(scope, name, parts.repository);
    }
  }

  private nameFolders(overlay: Overlay, cluster: ICluster): void {
    const { repository } = partsOn(cluster, this.parts, this.variations);
    if (!repository._source || !repository.path.isPerCluster) { return; }
    const varied = this.variations.filter(({ placement, repository: other }) => other && placement.selects(cluster)).at(-1);
    const syncs = varied ? this.variedSyncs.get(varied)! : this.namespaces.flatMap((space) => space.sync);
    this.namespaces.forEach(({ namespaceName }, i) => {
      const own = syncs.filter((sync) => sync.metadata.namespace === namespaceName);
      own.forEach((sync) => overlay.patch(sync, { spec: { path: repository.path._of(cluster.clusterName, i === 0 ? undefined : namespaceName) } }));
    });
  }

  /** One overlay a minor of Kubernetes, not one a cluster: `latest` would move under the team whenever a cluster is upgraded. */
  private pinPodSecurity(): void {
    const followers = followersOfClusterMinor(this.parts, this.variations);
    if (!followers) { return; }
    for (const { version, placement } of KNOWN_VERSIONS) {
      const overlay = this.wrapperOverlay(`v1-${version.minor}`, Placement._nameless(Placement.both(placement, followers)));
      const labels = this.parts.podSecurity._versionLabels(version);
      this.namespaces.forEach((space) => overlay.patch(space.namespaceObject, { metadata: { labels } }));
    }
  }

  private vary(variation: TeamVariation): void {
    const overlay = this.wrapperOverlay(variation.name, variation.placement);
    for (const space of this.namespaces) {
      const scope = overlay.scopeOf(space);
      const name = space.namespaceName;
      if (variation.podSecurity) { this.createNamespace(scope, name, variation.podSecurity); }
      for (const part of PARTS.filter((each) => variation[PROP_OF[each]] !== undefined)) {
        const made = this.create(part, scope, name, { ...this.parts, ...variation });
        if (part === 'sync') { this.variedSyncs.set(variation, [...(this.variedSyncs.get(variation) ?? []), ...made]); }
        const again = new Set(made.map((object) => object.node.id));
        space._part(part).filter((object) => !again.has(object.node.id)).forEach((object) => overlay.remove(object));
      }
    }
  }

  private sealNamespace(space: TeamNamespace): void {
    this.seal(space);
    space.sync.forEach((sync) => this.seal(sync, ...SEALED_SYNC_FIELDS));
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'teams', folder: this.node.id, unit: `team-${this.node.id}` };
  }

  /**
   * Whether it says something by cluster; where all clusters read one folder it need not be asked.
   *
   * @internal
   */
  public get _isCustomized(): boolean {
    const isPerCluster = ({ repository }: TeamPartProps) => repository?._source !== undefined && repository.path.isPerCluster;
    return super._isCustomized || isPerCluster(this.parts) || this.variations.some(isPerCluster);
  }

  /**
   * Names the folder of the team's repository that the cluster reads, where each cluster has its own.
   *
   * @internal
   */
  public _customize(overlay: Overlay, cluster: ICluster): unknown {
    this.nameFolders(overlay, cluster);
    return super._customize(overlay, cluster);
  }

  /** @internal */
  public get _ownNamespaces(): readonly string[] {
    return this.namespaces.map(({ namespaceName }) => namespaceName);
  }

  /**
   * What reconcilers read for the team waits for the wrapper around it.
   *
   * @internal
   */
  public _partOf(object: KubeObject, brought: ReadonlySet<string>): string {
    return hasForms(object) ? 'sync' : super._partOf(object, brought);
  }

  /** @internal */
  public _formFor(context: FormContext): string {
    return context.teamForm ?? context.reconciler;
  }

  /** @internal */
  public _expand(object: KubeObject, form: string): readonly KubeObject[] {
    return syncObjects(syncOf(object), form) ?? super._expand(object, form);
  }

  /**
   * What is wrong with the team on the clusters that it is placed on.
   *
   * @internal
   */
  public _findings(clusters: readonly ICluster[]): Finding[] {
    const { allows, parts, variations } = this;
    return teamFindings({ team: this, allows, parts, variations, claims: Claims.of(platformOf(this)), isMarked: this.marks.isOn }, clusters);
  }

  /**
   * What the platform promises the team on the clusters that it is placed on.
   *
   * @internal
   */
  public _contract(platform: string, clusters: readonly ICluster[], context: ContractContext): TeamContract {
    const { allows, sovereignty, parts, variations } = this;
    return contractOf({ platform, team: this.node.id, namespaces: this._ownNamespaces, allows, sovereignty, parts, variations }, clusters, context);
  }
}

const PARTS = ['access', 'reconciler', 'defaultAccount', 'quota', 'limits', 'network', 'sync'] as const;
type Part = typeof PARTS[number];
const PROP_OF: Readonly<Record<Part, keyof TeamPartProps>> = {
  access: 'access',
  reconciler: 'reconciler',
  defaultAccount: 'defaultAccount',
  quota: 'quota',
  limits: 'limits',
  network: 'network',
  sync: 'repository',
};
const KNOWN_VERSIONS = Object.values(KubernetesVersion as unknown as Record<string, unknown>)
  .filter((value): value is KubernetesVersion => value instanceof KubernetesVersion)
  .map((version) => ({ version, placement: Placement.versions(version) }));
