import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { isGuardedPartOf, refuseCustomizing } from './customizing';
import { EditLog, EditPermission } from './edit-log';
import { mirrorAs, mirrorOfParent } from './mirror';
import { isPartOf } from './ownership';
import { Statement } from './statement';
import { checkDnsLabel, Placement } from '../fleet';
import { ValueClass } from '../fleet/value-class';

const OVERLAY = Symbol.for('cdk8s-platform.Overlay');
/** Names of folders beside those of overlays. */
const RESERVED = ['base', 'cluster'];

/** What an overlay takes over from the bundle that it changes. */
export interface OverlayOptions {
  readonly bundle: Chart;
  readonly name: string;
  readonly placement: Placement;
  readonly permission: EditPermission;
  /** Declared in a bundle that is itself declared again: accepted, and says nothing. */
  readonly silent: boolean;
  /** The cluster that it was made for by `customize`. */
  readonly cluster?: string;
}

/**
 * A change to a bundle for some clusters, and a construct scope to say it in.
 *
 * A construct that is created in it with the id and place of one in the base declares that object again: only what differs
 * from the base becomes a patch. The bundle's own class created in it, with the bundle's id, declares the whole bundle again.
 * A construct that the base does not have is added. `patch`, `jsonPatch` and `remove` say a difference directly.
 */
export class Overlay extends Chart {
  /** Whether the value is an overlay, also one of another copy of this library. */
  public static isOverlay(x: any): x is Overlay {
    return typeof x === 'object' && x !== null && OVERLAY in x;
  }

  /**
   * Used by `Bundle.overlay` only.
   *
   * @internal
   */
  public static _of(options: OverlayOptions): Overlay {
    if (!options.cluster) { Overlay.check(options); }
    return new Overlay(options);
  }

  private static check(options: OverlayOptions): void {
    refuseCustomizing(options.bundle, () => `makes the overlay '${options.name}' of '${options.bundle.node.path}'`);
    checkDnsLabel(`'${options.bundle.node.path}': overlay`, options.name);
    if (RESERVED.includes(options.name)) {
      throw new Error(`'${options.bundle.node.path}': overlay name '${options.name}' is that of a folder beside it: choose another name`);
    }
    ValueClass.PLACEMENT.demand(`${options.bundle.node.path}[${options.name}]`, 'placement', options.placement);
  }

  /** Name of the folder that it becomes. */
  public readonly overlayName: string;
  /** Where it holds. */
  public readonly placement: Placement;
  /** @internal */
  public readonly _path: string;
  private readonly edits: EditLog;
  private readonly options: OverlayOptions;
  private again: Chart[] = [];

  private constructor(options: OverlayOptions) {
    super(mirrorOfParent(options.bundle), options.bundle.node.id, {
      namespace: options.bundle.namespace,
      labels: options.bundle.labels,
      disableResourceNameHashes: true,
    });
    this.options = options;
    this._path = `${options.bundle.node.path}[${options.name}]`;
    this.overlayName = options.name;
    this.placement = options.placement;
    this.edits = new EditLog(this._path, options.bundle, options.permission);
    if (options.cluster) { isPartOf(this, options.bundle); } else { isGuardedPartOf(this, options.bundle); }
    mirrorAs(this, options.bundle);
  }

  /**
   * Sets fields of an object, whatever the base or an earlier overlay says.
   *
   * A null removes a field. Items of lists that have a key are named by it, `{ name, $patch: 'delete' }` removes one;
   * other lists are set whole. Changing a list item never needs its index.
   *
   * @param target the construct that declares the object, or an `ObjectReference`
   * @param fields the object's fields, without apiVersion and kind
   */
  public patch(target: IConstruct, fields: any): void {
    this.edits.patch(target, fields);
  }

  /** Applies RFC 6902 operations to an object; one that finds nothing to act on is an error at synth. */
  public jsonPatch(target: IConstruct, ...operations: JsonPatch[]): void {
    this.edits.jsonPatch(target, operations);
  }

  /** Leaves out every object that the construct makes. */
  public remove(target: IConstruct): void {
    this.edits.remove(target);
  }

  /**
   * The place in this overlay that mirrors a construct inside the base, to declare again what stands there.
   *
   * Throws where the construct is not part of the bundle.
   */
  public scopeOf(construct: IConstruct): Construct {
    const bundle = this.options.bundle;
    const at = construct.node.scopes.indexOf(bundle);
    if (at < 0) {
      throw new Error(`${this._path}: '${construct.node.path}' is not part of '${bundle.node.path}', so there is nothing to mirror`);
    }
    return construct.node.scopes.slice(at + 1).reduce<Construct>((scope, level) => mirrored(scope, level), this);
  }

  /** Names follow the bundle's own rule, so that what is declared again keeps its name. */
  public generateObjectName(apiObject: ApiObject): string {
    return this.options.bundle.generateObjectName(apiObject);
  }

  /** @internal */
  public get _bundle(): Chart {
    return this.options.bundle;
  }

  /** @internal */
  public get _isSilent(): boolean {
    return this.options.silent;
  }

  /** @internal */
  public get _throughDoor(): boolean {
    return this.options.permission.throughDoor;
  }

  /** @internal */
  public get _statements(): readonly Statement[] {
    return this.edits.statements;
  }

  /**
   * The bundle declared again in this overlay.
   *
   * @internal
   */
  public get _redeclared(): readonly Chart[] {
    return this.again;
  }

  /** @internal */
  public _redeclares(bundle: Chart): void {
    this.again = [...this.again, bundle];
  }
}

Object.defineProperty(Overlay.prototype, OVERLAY, { value: true });

function mirrored(scope: Construct, level: IConstruct): Construct {
  const existing = scope.node.tryFindChild(level.node.id);
  if (existing) { return existing as Construct; }
  return mirrorAs(Chart.isChart(level) ? new MirroredChart(scope, level) : new Construct(scope, level.node.id), level);
}

/** A chart inside a bundle, as overlays mirror it: same namespace, labels and names. */
class MirroredChart extends Chart {
  constructor(scope: Construct, private readonly original: Chart) {
    super(scope, original.node.id, { namespace: original.namespace, labels: original.labels });
  }

  public generateObjectName(apiObject: ApiObject): string {
    return this.original.generateObjectName(apiObject);
  }
}
