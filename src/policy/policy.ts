import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type * as Compiling from './compile';
import { Companion, NamespaceChoice, policyObject, PolicyDefinition, PolicySpec, ResourceMatch, Validation } from './definition';
import { render, unitOf, unitsOfEngine } from './engine';
import { PolicyExemption } from './exemption';
import type * as Fields from './fields';
import { PolicyMatch, PolicyMode, PolicyParameter, PolicyRule, PolicySeverity, PolicyVariable } from './match';
import { POD_CHANGED, POD_VARIABLES, PODS } from './pod';
import { ControlReference } from './reference';
import { resolvedMatch } from './resources';
import { checkMessage, checkNames, schemaOf } from './told';
import { Bundle, BundleFolder, FormContext, Overlay } from '../bundle';
import { KubernetesVersion, Placement, Sovereignty } from '../fleet';
import type { Trust } from './signing/trust';
import { ValueClass } from '../fleet/value-class';
import { Json } from '../object/json';
import { KubeObject } from '../object/kube-object';
import { unholdable } from '../object/unholdable';
import { listOf, objectOf, shaped, SWITCH, TEXT, TEXTS } from '../object/value-shape';

/** Where a policy holds and what happens, whichever policy it is. */
export interface PolicyPlacementProps {
  /**
   * What happens to an object that breaks it; `setMode` says otherwise for some clusters.
   *
   * @default PolicyMode.DENY
   */
  readonly mode?: PolicyMode;
  /**
   * The clusters where it holds.
   *
   * @default Placement.all()
   */
  readonly placement?: Placement;
  /**
   * Jurisdictions that it demands for the data and the operation of its clusters.
   *
   * @default - any
   */
  readonly sovereignty?: Sovereignty;
  /**
   * The only namespaces that it holds in; cluster-scoped objects are judged in any case.
   *
   * @default - all but those that are exempt
   */
  readonly namespaces?: string[];
  /**
   * Namespaces that it leaves alone for good.
   *
   * @default - kube-system and flux-system
   */
  readonly exemptNamespaces?: string[];
  /**
   * Objects that it leaves alone for a while.
   *
   * @default - none
   */
  readonly exemptions?: PolicyExemption[];
  /**
   * Whether objects that exist already must be judged as well: a cluster whose engine never looks at them is a finding then.
   *
   * @default false
   */
  readonly continuous?: boolean;
  /**
   * Key of the label by which namespaces of teams are known, for exemptions of teams.
   *
   * @default 'toolkit.fluxcd.io/tenant'
   */
  readonly teamLabel?: string;
}

/** What a policy is told. */
export interface PolicyProps extends PolicyPlacementProps {
  /** What it asks for, in a few words. */
  readonly title: string;
  /**
   * Why, for those whom it refuses.
   *
   * @default - the title
   */
  readonly description?: string;
  /**
   * How much harm it prevents.
   *
   * @default PolicySeverity.MEDIUM
   */
  readonly severity?: PolicySeverity;
  /**
   * What it judges.
   *
   * @default - pods, where judgesPods is set
   */
  readonly matches?: PolicyMatch[];
  /**
   * Whether it judges pods, wherever they stand: by themselves, in Deployments, CronJobs and all others that make pods.
   *
   * Rules then have `variables.template`, `variables.pod` (its spec) and `variables.containers` (init and ephemeral ones included).
   *
   * @default false
   */
  readonly judgesPods?: boolean;
  /** What must hold; every one of them. */
  readonly rules: PolicyRule[];
  /**
   * Names for expressions that rules share.
   *
   * @default - none
   */
  readonly variables?: PolicyVariable[];
  /**
   * What it can be told; an overlay may change the values.
   *
   * @default - nothing
   */
  readonly parameters?: PolicyParameter[];
  /**
   * CEL that is true for the requests that it judges; it may use neither variables nor `namespaceObject`, which clusters do not tell conditions.
   *
   * @default - all that match
   */
  readonly condition?: string;
  /**
   * Controls of frameworks that it helps to fulfil.
   *
   * @default - none
   */
  readonly references?: ControlReference[];
}

const SHAPES = {
  title: TEXT,
  description: TEXT,
  severity: TEXT,
  mode: TEXT,
  matches: listOf(objectOf({ kinds: TEXTS, apiGroup: TEXT, apiVersions: TEXTS, subresources: TEXTS })),
  judgesPods: SWITCH,
  rules: listOf(objectOf({ expression: TEXT, message: TEXT, remedy: TEXT })),
  variables: listOf(objectOf({ name: TEXT, expression: TEXT })),
  parameters: listOf(objectOf({ name: TEXT })),
  condition: TEXT,
  namespaces: TEXTS,
  exemptNamespaces: TEXTS,
  exemptions: listOf(objectOf({ reason: TEXT, until: TEXT, namespaces: TEXTS, teams: TEXTS, kinds: TEXTS, names: TEXTS })),
  references: listOf(objectOf({ framework: TEXT, control: TEXT })),
  continuous: SWITCH,
  teamLabel: TEXT,
};

/**
 * A rule that every object on its clusters must keep: judged at synth on all objects of the platform, and enforced in each
 * cluster by the engine that is there.
 *
 * Its own object, `definition`, holds all of it; overlays change it like any other.
 */
export class Policy extends Bundle {
  /** The policy itself: `spec` holds mode, parameters, exemptions, rules and the rest. */
  public readonly definition: ApiObject;
  private readonly spec: PolicySpec;

  constructor(scope: Construct, id: string, props: PolicyProps) {
    shaped(`policy '${id}'`, props, SHAPES);
    super(scope, id, { placement: props.placement, sovereignty: props.sovereignty });
    this.spec = specOf(`policy '${id}'`, props);
    this.refuseMissingValues();
    this.definition = new ApiObject(this, 'definition', policyObject(id, this.spec));
    this.refuseBadExpressions({ ...this.spec, id });
  }

  /** What happens on the clusters of an overlay to objects that break it. */
  public setMode(overlay: Overlay, mode: PolicyMode): void {
    this.edit(overlay, { mode });
  }

  /** Gives a parameter another value on the clusters of an overlay. */
  public setParameter(overlay: Overlay, name: string, value: any): void {
    if (!Object.hasOwn(this.spec.parameters, name)) {
      throw new Error(`policy '${this.node.id}' has no parameter '${name}': it has ${Object.keys(this.spec.parameters).join(', ') || 'none'}`);
    }
    this.edit(overlay, { parameters: { [name]: value } });
  }

  private edit(overlay: Overlay, spec: object): void {
    ValueClass.OVERLAY.demand(`policy '${this.node.id}'`, 'overlay', overlay);
    overlay.patch(this.definition, { spec });
  }

  private refuseMissingValues(): void {
    const missing = Object.keys(this.spec.parameters).find((name) => this.spec.parameters[name] === undefined);
    if (missing !== undefined) { throw new Error(`policy '${this.node.id}' has the parameter '${missing}' without a value: give one, or null where its schema is nullable`); }
  }

  private refuseBadExpressions(definition: PolicyDefinition): void {
    const { compilePolicy, describeProblem } = loadCompile();
    const compiled = compilePolicy(definition, KubernetesVersion._NEWEST_MINOR);
    const problems = Array.isArray(compiled) ? compiled.map(describeProblem) : [];
    const unknown = problems.length === 0 && definition.rule === undefined ? loadFields().unknownFields(definition, KubernetesVersion._NEWEST_MINOR) : [];
    const all = [...problems, ...unknown];
    if (all.length === 0) { return; }
    throw new Error(`policy '${definition.id}' has CEL that no cluster could evaluate: ${all.join('; ')}: correct the expression`);
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'policies', folder: this.node.id, unit: `policy-${this.node.id}`, gatheredIn: 'admission' };
  }

  /** @internal */
  public _formFor({ policyEngine, kubernetes }: FormContext): string {
    return policyEngine._form(KubernetesVersion.of(kubernetes));
  }

  /** @internal */
  public _formsFor(context: FormContext): readonly string[] {
    return unitsOfEngine(this._formFor(context));
  }

  /** @internal */
  public _gatheredIn(form: string): string | undefined {
    return unitOf(form);
  }

  /** @internal */
  public _expand(object: KubeObject, form: string): readonly KubeObject[] {
    return render(object, form).objects;
  }
}

// The CEL engine and the schemas are loaded by the first policy, not with the library.
function loadCompile(): typeof Compiling {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./compile') as typeof Compiling;
}

function loadFields(): typeof Fields {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./fields') as typeof Fields;
}

/** What a rule of the library knows of itself beyond what users can say. */
export interface RuleTraits {
  /** Id in the catalogue. */
  readonly rule?: string;
  readonly match?: readonly ResourceMatch[];
  readonly judgesTemplates?: boolean;
  readonly companions?: readonly Companion[];
  /** Who is trusted to sign what it is about. */
  readonly trusts?: readonly Trust[];
}

/** What a policy is told, as its definition holds it. */
export function specOf(owner: string, props: PolicyProps & RuleTraits): PolicySpec {
  const match = matchOf(owner, props);
  if (!(props.rules?.length > 0)) { throw new Error(`${owner} has no rule: give at least one CEL expression with its message`); }
  const parameters = props.parameters ?? [];
  const own = props.variables ?? [];
  for (const { name, schema, value } of parameters) {
    const wrong = unholdable({ schema, value });
    if (wrong !== undefined) { throw new Error(`${owner} has the parameter '${name}', whose ${wrong}`); }
  }
  checkNames(owner, [...parameters, ...own, ...(props.judgesPods ? POD_VARIABLES : [])].map(({ name }) => name));
  return {
    title: props.title,
    description: props.description ?? props.title,
    severity: props.severity ?? PolicySeverity.MEDIUM,
    match,
    namespaces: namespacesOf(owner, props),
    ...conditionOf(props),
    parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value as Json])),
    parameterSchemas: Object.fromEntries(parameters.map(({ name, schema }) => [name, schemaOf(owner, name, schema as Json)])),
    variables: [...(props.judgesPods ? POD_VARIABLES : []), ...own].map(({ name, expression }) => ({ name, expression })),
    validations: props.rules.map((rule) => validationOf(owner, rule)),
    mode: props.mode ?? PolicyMode.DENY,
    exemptions: (props.exemptions ?? []).map((exemption) => ({ ...exemption })),
    references: (props.references ?? []).map(({ framework, control }) => ({ framework, control })),
    continuous: props.continuous ?? false,
    teamLabel: props.teamLabel ?? 'toolkit.fluxcd.io/tenant',
    ...(props.rule === undefined ? {} : { rule: props.rule }),
    ...(props.judgesTemplates === false ? { judgesTemplates: false } : {}),
    ...(props.companions ? { companions: props.companions.map((companion) => ({ ...companion })) } : {}),
    ...(props.trusts === undefined ? {} : { trusts: props.trusts }),
  };
}

function matchOf(owner: string, props: PolicyProps & RuleTraits): readonly ResourceMatch[] {
  const match = [...(props.judgesPods ? PODS : []), ...(props.match ?? []), ...(props.matches ?? []).map((one) => resolvedMatch(owner, one))];
  if (match.length === 0) { throw new Error(`${owner} matches nothing: name the kinds that it judges, or set judgesPods`); }
  return match;
}

function conditionOf({ condition, judgesPods }: PolicyProps): { condition?: string } {
  if (condition !== undefined) { return { condition }; }
  return judgesPods ? { condition: POD_CHANGED } : {};
}

function namespacesOf(owner: string, { namespaces, exemptNamespaces }: PolicyPlacementProps): NamespaceChoice {
  if (namespaces?.length === 0) { throw new Error(`${owner} holds in no namespace: name some in namespaces, or leave it out for all`); }
  const except = exemptNamespaces ?? ['flux-system', 'kube-system'];
  return {
    ...(namespaces ? { only: [...namespaces].sort() } : {}),
    ...(except.length > 0 ? { except: [...except].sort() } : {}),
  };
}

function validationOf(owner: string, rule: PolicyRule): Validation {
  if (typeof rule.expression !== 'string') { throw new Error(`${owner} has a rule without an expression: give CEL that is true for what it lets through`); }
  checkMessage(owner, rule);
  const { expression, message, remedy } = rule;
  return { expression, message, ...(remedy === undefined ? {} : { remedy }) };
}
