import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { EditPermission } from './edit-log';
import { spokenPath } from './main-object';
import { rendered } from './rendered';

/** What a wrapper holds fast: an object as it declared it, whole or in some of its fields. */
export interface Seal {
  readonly target: ApiObject;
  /** Top-level or dotted paths of fields; empty for the whole object. */
  readonly fields: readonly string[];
  /** The object as its wrapper declares it. */
  readonly declared: unknown;
}

/** When the wrapper's own declaration of a sealed object is taken down. */
export type SealTime = 'at once' | 'when synthesized';

/** The seals of one bundle. */
export class Seals {
  /** The permission of the wrapper's own class and its subclasses. */
  public static door(): EditPermission {
    return { throughDoor: true, check: () => undefined };
  }

  private readonly byObject = new Map<IConstruct, Seal>();

  public get all(): readonly Seal[] {
    return [...this.byObject.values()];
  }

  /** Seals every object under the target. */
  public add(target: IConstruct, fields: readonly string[], time: SealTime): void {
    for (const child of target.node.findAll()) {
      if (!ApiObject.isApiObject(child)) { continue; }
      const object = child as ApiObject;
      this.byObject.set(object, time === 'at once' ? { target: object, fields, declared: asDeclared(object) } : growing(object, fields));
    }
  }

  /** The permission of everybody but the wrapper. */
  public outside(owner: string): EditPermission {
    return {
      throughDoor: false,
      check: (target, fields) => {
        const seal = this.sealOf(target);
        const broken = seal && brokenFields(seal, fields);
        if (!seal || broken?.length === 0) { return; }
        throw new Error(`${owner}: ${broken ? `field ${broken.join(', ')} of ` : ''}'${spokenPath(target)}' is sealed by the wrapper '${owner.replace(/\[.*/, '')}': `
          + 'only a subclass of the wrapper may change it, through amend() or wrapperOverlay()');
      },
    };
  }

  /** An overlay's mirror of a sealed object is as sealed as the object. */
  private sealOf(target: IConstruct): Seal | undefined {
    if (this.byObject.size === 0) { return undefined; }
    return this.byObject.get(target) ?? this.all.find((seal) => seal.target.node.path === target.node.path);
  }
}

function asDeclared(object: ApiObject): unknown {
  try {
    return rendered(object);
  } catch (error) {
    throw new Error(`'${spokenPath(object)}' does not render, so it cannot be sealed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** An object whose lazy values may still grow; what is patched onto it or marked on it later is not the wrapper's. */
function growing(object: ApiObject, fields: readonly string[]): Seal {
  const { patches } = object as unknown as { readonly patches: unknown[] };
  const own = patches.length;
  const metadata: unknown = object.metadata.toJson();
  return {
    target: object,
    fields,
    get declared() {
      const later = patches.splice(own);
      try {
        return { ...rendered(object), metadata };
      } finally {
        patches.push(...later);
      }
    },
  };
}

/** The sealed fields that a patch would touch; undefined where the whole object is sealed or the edit is no patch. */
function brokenFields(seal: Seal, fields: unknown): string[] | undefined {
  if (seal.fields.length === 0 || fields === undefined) { return undefined; }
  return seal.fields.filter((field) => touches(fields, field.split('.')));
}

function touches(fields: unknown, path: readonly string[]): boolean {
  if (path.length === 0) { return true; }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) { return true; }
  return Object.hasOwn(fields, path[0]) && touches((fields as Record<string, unknown>)[path[0]], path.slice(1));
}
