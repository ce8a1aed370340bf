import { ClassVariable } from './variable';
import { didYouMean } from '../../fleet';
import { Json, JsonMap } from '../../object/json';

/** Which templates of a class a patch changes: all of one version and kind in one place of the class. */
export class ClassPatchTarget {
  /** The template of the provider's cluster. */
  public static infrastructure(apiVersion: string, kind: string): ClassPatchTarget {
    return new ClassPatchTarget(apiVersion, kind, 'infrastructureCluster', []);
  }

  /** The template of the control plane, or that of its machines, as the kind says. */
  public static controlPlane(apiVersion: string, kind: string): ClassPatchTarget {
    return new ClassPatchTarget(apiVersion, kind, 'controlPlane', []);
  }

  /**
   * The templates of classes of workers, by their names; `*` at one end of a name stands for any text, and alone for all classes.
   *
   * Throws for no name, and for a `*` elsewhere.
   */
  public static machineDeployments(apiVersion: string, kind: string, workerClasses: string[]): ClassPatchTarget {
    return new ClassPatchTarget(apiVersion, kind, 'machineDeploymentClass', someOf(kind, workerClasses));
  }

  /**
   * The templates of classes of machine pools, by their names; `*` at one end of a name stands for any text, and alone for all classes.
   *
   * Throws for no name, and for a `*` elsewhere.
   */
  public static machinePools(apiVersion: string, kind: string, workerClasses: string[]): ClassPatchTarget {
    return new ClassPatchTarget(apiVersion, kind, 'machinePoolClass', someOf(kind, workerClasses));
  }

  private constructor(
    private readonly apiVersion: string, private readonly kind: string, private readonly place: string, private readonly workerClasses: readonly string[],
  ) {}

  /**
   * The selector as Cluster API reads it.
   *
   * @internal
   */
  public get _selector(): JsonMap {
    return { apiVersion: this.apiVersion, kind: this.kind, matchResources: { [this.place]: this.workerClasses.length > 0 ? { names: [...this.workerClasses] } : true } };
  }

  /**
   * One selector for each template that must be there.
   *
   * @internal
   */
  public get _each(): readonly ClassPatchTarget[] {
    if (this.workerClasses.length === 0) { return [this]; }
    return this.workerClasses.map((worker) => new ClassPatchTarget(this.apiVersion, this.kind, this.place, [worker]));
  }

  /**
   * The target as messages say it.
   *
   * @internal
   */
  public get _name(): string {
    return [this.place, ...this.workerClasses.map((worker) => `'${worker}'`)].join(' ');
  }
}

/** What a patch sets: a value, that of a variable, or a text made of variables. */
export class ClassPatchValue {
  /** The value itself. */
  public static of(value: any): ClassPatchValue {
    return new ClassPatchValue({ value: value as Json });
  }

  /** The value of a variable of the class, or of one that Cluster API brings along, such as `builtin.cluster.name`. */
  public static variable(name: string): ClassPatchValue {
    return new ClassPatchValue({ valueFrom: { variable: name } });
  }

  /** A Go template in which variables stand as `{{ .name }}`; its result is read as YAML. */
  public static template(text: string): ClassPatchValue {
    return new ClassPatchValue({ valueFrom: { template: text } });
  }

  private constructor(
    /** @internal */
    public readonly _fields: JsonMap,
  ) {}
}

/** One operation of a JSON patch. */
export class ClassPatchStep {
  /** Sets a field, or inserts into a list that the template has. Throws for a path that a patch cannot change. */
  public static add(path: string, value: ClassPatchValue): ClassPatchStep {
    return new ClassPatchStep('add', path, value._fields);
  }

  /** Sets a field that the template has. Throws for a path that a patch cannot change. */
  public static replace(path: string, value: ClassPatchValue): ClassPatchStep {
    return new ClassPatchStep('replace', path, value._fields);
  }

  /** Takes a field away. Throws for a path that a patch cannot change. */
  public static remove(path: string): ClassPatchStep {
    return new ClassPatchStep('remove', path, {});
  }

  private constructor(private readonly op: string, private readonly path: string, private readonly value: JsonMap) {
    if (!/^\/spec\/template\/spec\/./.test(path)) {
      throw new Error(`a patch of a cluster class has the path '${path}': give one below '/spec/template/spec/', the only part of a template that reaches a cluster`);
    }
  }

  /** @internal */
  public get _json(): JsonMap {
    return { op: this.op, path: this.path, ...this.value };
  }
}

/** What a patch does to some templates. */
export interface ClassPatchChange {
  readonly target: ClassPatchTarget;
  /** In the order in which they are done. */
  readonly steps: ClassPatchStep[];
}

/** A patch of a class that the program writes itself, beside those that follow from samples. */
export interface ClassPatch {
  /** Unlike that of every other patch of the class. */
  readonly name: string;
  /**
   * What it is for.
   *
   * @default - nothing is said
   */
  readonly description?: string;
  /**
   * A Go template whose result is `true` for clusters that the patch is for.
   *
   * @default - all clusters of the class
   */
  readonly enabledIf?: string;
  readonly changes: ClassPatchChange[];
}

/** The patch as Cluster API reads it. */
export function patchJson({ name, description, enabledIf, changes }: ClassPatch): JsonMap {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(enabledIf === undefined ? {} : { enabledIf }),
    definitions: changes.map(({ target, steps }) => ({ selector: target._selector, jsonPatches: steps.map(({ _json }) => _json) })),
  };
}

/** Throws for a name used twice, for a patch that changes nothing, and for a variable that the class does not have. */
export function checkPatches(id: string, patches: readonly ClassPatch[], variables: readonly ClassVariable[]): void {
  const known = [...variables.map(({ name }) => name), 'builtin'];
  const seen = new Set<string>();
  for (const patch of patches) {
    const what = `patch '${patch.name}' of cluster class '${id}'`;
    if (seen.has(patch.name)) { throw new Error(`cluster class '${id}' has two patches '${patch.name}': choose another name for the second`); }
    seen.add(patch.name);
    if (patch.changes.length === 0 || patch.changes.some(({ steps }) => steps.length === 0)) {
      throw new Error(`${what} has a change without steps, or no change: give each what it does, or leave it out`);
    }
    const missing = variablesOf(patch).find((name) => !known.includes(name));
    if (missing !== undefined) {
      throw new Error(`${what} reads the variable '${missing}', which the class does not have: it has ${known.join(', ')}${didYouMean(missing, known)}`);
    }
  }
}

function variablesOf({ enabledIf = '', changes }: ClassPatch): string[] {
  const sources = changes.flatMap(({ steps }) => steps.map(({ _json }) => (_json.valueFrom ?? {}) as { readonly variable?: string; readonly template?: string }));
  return [
    ...inTemplate(enabledIf),
    ...sources.flatMap(({ variable, template }) => (variable === undefined ? inTemplate(template ?? '') : [variable.split(/[.[]/)[0]])),
  ];
}

/** Variables that a Go template reads; none where it changes what the dot stands for. */
function inTemplate(text: string): string[] {
  const actions = [...text.matchAll(/\{\{([^]*?)\}\}/g)].map(([, action]) => action.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""'));
  if (actions.some((action) => /\b(range|with|define|block)\b/.test(action))) { return []; }
  return actions.flatMap((action) => [...action.matchAll(/(?:^|[\s(|])\.([A-Za-z]\w*)/g)].map(([, name]) => name));
}

function someOf(kind: string, workerClasses: readonly string[]): readonly string[] {
  if (workerClasses.length === 0) { throw new Error(`a patch of ${kind} names no class of workers: give one at least`); }
  const odd = workerClasses.find((name) => /\*./.test(name.slice(1)) || /^\*.*\*$/.test(name) && name !== '*' || name === '');
  if (odd !== undefined) { throw new Error(`a patch of ${kind} names the class of workers '${odd}': write a name, or one '*' at its start or its end`); }
  return workerClasses;
}

/** Whether a selector selects a template: its place and kind are equal, and its class of workers is the one that is meant. */
export function selects(selector: JsonMap, place: JsonMap): boolean {
  if (selector.apiVersion !== place.apiVersion || selector.kind !== place.kind) { return false; }
  const [[what, wanted], [where, there]] = [selector.matchResources, place.matchResources].map((resources) => Object.entries(resources as JsonMap)[0]);
  if (what !== where) { return false; }
  const [patterns, names] = [wanted, there].map((value) => (value as { readonly names?: readonly string[] }).names ?? ['']);
  return patterns.some((pattern) => names.some((name) => fits(pattern, name)));
}

function fits(pattern: string, name: string): boolean {
  if (pattern.startsWith('*')) { return name.endsWith(pattern.slice(1)); }
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
