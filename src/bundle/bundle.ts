import { ApiObject, Chart, JsonPatch, Names } from 'cdk8s';
import { Construct, IConstruct, IMixin } from 'constructs';
import { checkBundleProps } from './checked-props';
import { isGuardedPartOf } from './customizing';
import { EditLog } from './edit-log';
import { BundleFolder } from './folder';
import { FormContext, FormTools } from './form';
import { ObjectReference, ObjectReferenceProps } from './object-reference';
import { ObjectSource } from './object-source';
import { Overlay } from './overlay';
import { bundleOf } from './ownership';
import { placeOf } from './place';
import { Seal, Seals } from './seal';
import { Statement } from './statement';
import { Capability, Finding, ICluster, Placement, Sovereignty } from '../fleet';
import { ValueClass } from '../fleet/value-class';
import { KubeObject } from '../object/kube-object';

const BUNDLE = Symbol.for('cdk8s-platform.Bundle');

/** What every bundle can be told. */
export interface BundleProps {
  /**
   * The clusters that get it.
   *
   * @default Placement.all()
   */
  readonly placement?: Placement;
  /**
   * Namespace of its objects that name none.
   *
   * @default - objects without a namespace stay without
   */
  readonly namespace?: string;
  /**
   * Labels that all of its objects carry.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Bundles that must be ready on a cluster before this one is applied there.
   *
   * @default - what its capabilities, custom resources and namespaces ask for
   */
  readonly dependsOn?: Bundle[];
  /**
   * What it offers to those who require it.
   *
   * @default - nothing
   */
  readonly provides?: Capability[];
  /**
   * What it needs from another bundle on the same cluster.
   *
   * @default - nothing
   */
  readonly requires?: Capability[];
  /** Jurisdictions that it demands for its data and its operations. @default - any */
  readonly sovereignty?: Sovereignty;
}

/**
 * Something that is delivered to clusters: a base, overlays on it, and a placement.
 *
 * Constructs under it are its base. `patch`, `jsonPatch` and `remove` on the bundle itself mend the base, on an overlay they
 * say a difference for some clusters, and `customize` says what differs by cluster.
 */
export abstract class Bundle extends Chart {
  /** Whether the value is a bundle, also one of another copy of this library. */
  public static isBundle(x: any): x is Bundle {
    return typeof x === 'object' && x !== null && BUNDLE in x;
  }

  /**
   * The bundle that a construct belongs to, also when it stands in an overlay.
   *
   * Throws for a construct that is part of none. (Other languages than TypeScript reach the mirror as `Chart.of`.)
   *
   * @jsii ignore
   */
  public static of(construct: IConstruct): Bundle {
    const bundle = bundleOf(construct);
    if (bundle) { return bundle as Bundle; }
    throw new Error(`'${construct.node.path || construct.node.id}' is part of no bundle: give it a scope that is a service, a team or another bundle, or an overlay of one`);
  }

  /** The clusters that get it. */
  public readonly placement: Placement;
  /** What it offers. */
  public readonly provides: Capability[];
  /** What it needs. */
  public readonly requires: Capability[];
  /** Jurisdictions that it demands; any where undefined. */
  public readonly sovereignty?: Sovereignty;

  private readonly origin: Bundle;
  private readonly edits: EditLog;
  private readonly doorEdits: EditLog;
  private readonly seals = new Seals();
  private readonly overlays: Overlay[] = [];
  private readonly needs: Bundle[];

  constructor(scope: Construct, id: string, props: BundleProps = {}) {
    checkBundleProps(id, props);
    super(placeOf(scope, id, Bundle.isBundle), id, { namespace: props.namespace, labels: { ...props.labels }, disableResourceNameHashes: true });
    this.placement = props.placement ?? Placement.all();
    this.provides = [...(props.provides ?? [])];
    this.requires = [...(props.requires ?? [])];
    this.sovereignty = props.sovereignty;
    this.needs = [...(props.dependsOn ?? [])];
    this.origin = Overlay.isOverlay(scope) ? scope._bundle as Bundle : this;
    Object.defineProperty(this, BUNDLE, { value: true });
    isGuardedPartOf(this, this.origin);
    const path = Overlay.isOverlay(scope) ? scope._path : this.node.path;
    this.edits = new EditLog(path, this.origin, this.seals.outside(path));
    this.doorEdits = new EditLog(path, this.origin, Seals.door());
    if (Overlay.isOverlay(scope)) { scope._redeclares(this); }
  }

  /**
   * A change to this bundle for some of its clusters.
   *
   * Overlays of one cluster apply in the order in which they are declared, and the later wins.
   *
   * @param id name of the folder that it becomes; a DNS label
   */
  public overlay(id: string, placement: Placement): Overlay {
    return this.addOverlay(id, placement, this.seals.outside(`${this.node.path}[${id}]`));
  }

  /**
   * Sets fields of an object of the base; see `Overlay.patch`.
   *
   * @param target the construct that declares the object, or an `ObjectReference`
   * @param fields the object's fields, without apiVersion and kind
   */
  public patch(target: IConstruct, fields: any): void {
    this.edits.patch(target, fields);
  }

  /** Applies RFC 6902 operations to an object of the base; one that finds nothing to act on is an error at synth. */
  public jsonPatch(target: IConstruct, ...operations: JsonPatch[]): void {
    this.edits.jsonPatch(target, operations);
  }

  /** Leaves every object that the construct makes out of the base. */
  public remove(target: IConstruct): void {
    this.edits.remove(target);
  }

  /**
   * Override it to say what differs by cluster: called once for each cluster that the bundle is placed on, after all overlays.
   *
   * Say it on the overlay that is given, never on the bundle's own constructs; what it says of another bundle throws. The default says nothing.
   */
  public customize(overlay: Overlay, cluster: ICluster): void {
    void [overlay, cluster];
  }

  /** Names an object that the bundle holds but the program does not construct, to edit it. */
  public objectNamed(id: string, props: ObjectReferenceProps): ObjectReference {
    return new ObjectReference(this, id, props);
  }

  /** Another bundle that must be ready on a cluster before this one is applied there. */
  public addDependency(...dependencies: IConstruct[]): void {
    for (const dependency of dependencies) {
      ValueClass.CONSTRUCT.demand(`'${this.node.path}'`, 'dependency', dependency);
      const bundle = bundleOf(dependency);
      if (!bundle) {
        throw new Error(`'${this.node.path}' cannot depend on '${dependency.node.path}', which is part of no bundle: name a service, a team, a policy or a construct in one`);
      }
      if (bundle === this.origin) {
        throw new Error(`'${this.node.path}' cannot depend on itself: objects inside one bundle are applied together`);
      }
      this.needs.push(bundle as Bundle);
    }
  }

  /** Names are made of the ids below the platform and carry no hash: they are part of what is delivered. */
  public generateObjectName(apiObject: ApiObject): string {
    return Names.toDnsLabel(apiObject, { includeHash: false, maxLen: apiObject.kind === 'CronJob' ? 52 : undefined });
  }

  /** Mixins reach what overlays have declared so far as well. */
  public with(...mixins: IMixin[]): IConstruct {
    super.with(...mixins);
    this._overlaysWith(...mixins);
    return this;
  }

  /**
   * Seals every object under the target: from now on only subclasses change it, through `amend` or `wrapperOverlay`.
   *
   * @param target what is sealed, as it is now
   * @param fields dotted paths of the fields that are sealed; none means the whole object
   */
  protected seal(target: IConstruct, ...fields: string[]): void {
    this.seals.add(target, fields, 'at once');
  }

  /** Seals objects whose lazy values may still grow, by the wrapper's own doing, until the platform is synthesized. */
  protected sealWhenSynthesized(target: IConstruct): void {
    this.seals.add(target, [], 'when synthesized');
  }

  /** Sets fields of an object of the base, sealed or not; see `Overlay.patch`. */
  protected amend(target: IConstruct, fields: any): void {
    this.doorEdits.patch(target, fields);
  }

  /** An overlay that may change what is sealed. */
  protected wrapperOverlay(id: string, placement: Placement): Overlay {
    return this.addOverlay(id, placement, Seals.door());
  }

  private addOverlay(name: string, placement: Placement, permission: ReturnType<typeof Seals.door>): Overlay {
    if (this.overlays.some((overlay) => overlay.overlayName === name)) {
      throw new Error(`'${this.node.path}' has two overlays named '${name}': choose another name for the second`);
    }
    const overlay = Overlay._of({ bundle: this.origin, name, placement, permission, silent: this._isRedeclaration });
    this.overlays.push(overlay);
    return overlay;
  }

  /**
   * Whether it stands in an overlay of the real bundle and declares that again.
   *
   * @internal
   */
  public get _isRedeclaration(): boolean {
    return this.origin !== this;
  }

  /** @internal */
  public _overlaysWith(...mixins: IMixin[]): void {
    for (const overlay of this.overlays) {
      overlay.with(...mixins);
      overlay._redeclared.forEach((bundle) => bundle.with(...mixins));
    }
  }

  /** @internal */
  public get _overlays(): readonly Overlay[] {
    return this.overlays;
  }

  /** @internal */
  public get _dependencies(): readonly Bundle[] {
    return this.needs;
  }

  /** @internal */
  public get _seals(): readonly Seal[] {
    return this.seals.all;
  }

  /**
   * Edits on the base, the wrapper's own first.
   *
   * @internal
   */
  public get _statements(): readonly Statement[] {
    return [...this.doorEdits.statements, ...this.edits.statements];
  }

  /** @internal */
  public _customize(overlay: Overlay, cluster: ICluster): unknown {
    return this.customize(overlay, cluster);
  }

  /**
   * An overlay for one cluster, for `customize`.
   *
   * @internal
   */
  public _overlayFor(cluster: ICluster): Overlay {
    const name = `cluster.${cluster.clusterName}`;
    return Overlay._of({
      bundle: this,
      name,
      placement: Placement._only(cluster),
      permission: this.seals.outside(`${this.node.path}[${name}]`),
      silent: false,
      cluster: cluster.clusterName,
    });
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'services', folder: this.node.id, unit: `service-${this.node.id}` };
  }

  /**
   * Whether `customize` may say anything.
   *
   * @internal
   */
  public get _isCustomized(): boolean {
    return this.customize !== Bundle.prototype.customize;
  }

  /**
   * Files that objects of its base are read from.
   *
   * @internal
   */
  public get _sources(): readonly ObjectSource[] {
    return [];
  }

  /**
   * What it finds wrong with itself, given the clusters that it is placed on.
   *
   * @internal
   */
  public _findings(clusters: readonly ICluster[]): readonly Finding[] {
    void clusters;
    return [];
  }

  /**
   * API groups whose definitions it brings without holding them as objects, such as those inside a chart.
   *
   * @internal
   */
  public get _groupsBrought(): readonly string[] {
    return [];
  }

  /**
   * The namespaces that are its own: nobody else may add to them.
   *
   * @internal
   */
  public get _ownNamespaces(): readonly string[] {
    return [];
  }

  /**
   * The unit's part that an object goes to: the empty text for the first, else a suffix of the unit's name.
   *
   * @internal
   */
  public _partOf(object: KubeObject, brought: ReadonlySet<string>): string {
    const group = object.apiVersion.slice(0, Math.max(0, object.apiVersion.indexOf('/')));
    return object.kind !== 'CustomResourceDefinition' && (brought.has(group) || brought.has(`${group}/${object.kind}`)) ? 'config' : '';
  }

  /**
   * The form that its objects take for a reader, where they have forms.
   *
   * @internal
   */
  public _formFor(context: FormContext): string {
    return context.reconciler;
  }

  /**
   * The forms that its objects take for a reader, each of them a unit of its own; most have one.
   *
   * @internal
   */
  public _formsFor(context: FormContext): readonly string[] {
    return [this._formFor(context)];
  }

  /**
   * The unit that gathers a form of it with those of other bundles; its own unit when undefined.
   *
   * @internal
   */
  public _gatheredIn(form: string): string | undefined {
    void form;
    return this._folder.gatheredIn;
  }

  /**
   * The Kubernetes objects that one with forms stands for.
   *
   * @internal
   */
  public _expand(object: KubeObject, form: string, tools?: FormTools): readonly KubeObject[] {
    void tools;
    throw new Error(`${this.node.path}: ${object.kind} '${object.metadata.name}' has no form '${form}'`);
  }
}
