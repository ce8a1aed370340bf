import { resolve } from 'path';
import { App, IResolver } from 'cdk8s';
import { IConstruct } from 'constructs';
import { belongsTo, Bundle, platformOf, resolveInOne } from './bundle';
import { Assumption, checkDate, checkDnsLabel, checkOperations, ClusterOperationsProps, Finding, Placement, PolicyEngine, Repository, Waiver, waiverOf, WaiverProps } from './fleet';
import { ValueClass } from './fleet/value-class';
import { copied } from './object/value-shape';
import { IReconciler } from './reconciler';
import { currentSession } from './session';
import { writeSynthesis } from './synth/deliver';
import { expectShortProcess } from './synth/engine';
import { Progress } from './synth/progress';
import { progressLine } from './synth/progress-line';
import { readLock } from './synth/read-lock';
import { synthesize, Synthesis, SynthOptions } from './synth/synthesize';

/** What a platform is told. */
export interface PlatformProps {
  /** A DNS label. */
  readonly name: string;
  /** The repository that holds the written tree. */
  readonly repository: Repository;
  /** The pull agent of clusters that name none. */
  readonly reconciler: IReconciler;
  /**
   * Whether every cluster gets flat copies of its units as well, `rendered/<cluster>/<unit>`, for people and pipelines that read the result.
   *
   * @default false, so that only clusters whose reconciler reads them do
   */
  readonly rendered?: boolean;
  /**
   * What enforces policies on clusters that name nothing else.
   *
   * @default PolicyEngine.validatingAdmissionPolicy()
   */
  readonly policyEngine?: PolicyEngine;
  /**
   * The day on which exemptions of policies are judged, as `2026-08-31`; the clock is never asked.
   *
   * @default - end dates of exemptions are not judged
   */
  readonly asOf?: string;
  /**
   * Under whose law clusters are operated that say nothing themselves.
   *
   * @default - not known, which matters only to what demands sovereignty
   */
  readonly operations?: ClusterOperationsProps;
  /**
   * Folder that the tree is written to, from the working directory.
   *
   * @default 'deploy', or what `cdk8s synth -o` says
   */
  readonly outdir?: string;
  /**
   * cdk8s resolvers for values of all manifests.
   *
   * @default - those that cdk8s has built in
   */
  readonly resolvers?: IResolver[];
}

const PLATFORM = Symbol.for('cdk8s-platform.Platform');

/**
 * One platform repository: the root of every cluster, shared service, team and policy.
 *
 * A program makes one, declares the rest under it, and ends with `synth()`.
 */
export class Platform extends App {
  /** Whether the value is a platform, also one of another copy of this library. */
  public static isPlatform(x: any): x is Platform {
    return typeof x === 'object' && x !== null && PLATFORM in x;
  }

  /**
   * The platform that a construct belongs to, also when it stands in an overlay.
   *
   * Throws for a construct outside every platform. (Other languages than TypeScript reach it as `App.of`.)
   *
   * @jsii ignore
   */
  public static of(construct: IConstruct): Platform {
    return platformOf(construct) as Platform;
  }

  public readonly platformName: string;
  public readonly repository: Repository;
  /** The pull agent of clusters that name none. */
  public readonly reconciler: IReconciler;
  /** What enforces policies on clusters that name nothing else. */
  public readonly policyEngine: PolicyEngine;
  /** The day on which exemptions of policies are judged. */
  public readonly asOf?: string;

  private readonly operations: ClusterOperationsProps;
  private readonly rendered: boolean;
  private readonly customResources: string[] = [];
  private readonly assumptions: { readonly assumption: Assumption; readonly placement: Placement }[] = [];
  private readonly waivers: Waiver[] = [];
  private readonly removable: string[] = [];

  constructor(props: PlatformProps) {
    ValueClass.PROPERTIES.demand('the platform', 'name, repository and reconciler', props);
    checkDnsLabel('platform', props.name);
    ValueClass.REPOSITORY.demand(`platform '${props.name}'`, 'repository', props.repository);
    ValueClass.RECONCILER.demand(`platform '${props.name}'`, 'reconciler', props.reconciler);
    ValueClass.POLICY_ENGINE.check(`platform '${props.name}'`, 'policyEngine', props.policyEngine);
    ValueClass.TEXT.check(`platform '${props.name}'`, 'outdir', props.outdir);
    checkOperations(`platform '${props.name}'`, props.operations ?? {});
    super({ outdir: props.outdir ?? process.env.CDK8S_OUTDIR ?? 'deploy', resolvers: props.resolvers });
    resolveInOne(this);
    this.platformName = props.name;
    this.repository = props.repository;
    this.reconciler = props.reconciler;
    this.operations = copied(props.operations ?? {});
    this.rendered = props.rendered ?? false;
    this.policyEngine = props.policyEngine ?? PolicyEngine.validatingAdmissionPolicy();
    if (props.asOf !== undefined) { checkDate('platform', props.asOf); }
    this.asOf = props.asOf;
    Object.defineProperty(this, PLATFORM, { value: true });
    belongsTo(this, this);
  }

  /**
   * Definitions of custom resources by which objects of those kinds are judged and edited; nothing is delivered for them, and the clusters
   * are taken to have them.
   *
   * Those that bundles deliver need not be named, nor those that this library knows.
   *
   * @param path a file or folder, YAML or JSON, absolute or from the working directory; read at synth
   */
  public addCustomResources(path: string): void {
    this.customResources.push(path);
  }

  /**
   * Something that clusters already have, for the checks of references.
   *
   * @param assumption what they have
   * @param placement which clusters
   * @default placement - all of them
   */
  public assume(assumption: Assumption, placement?: Placement): void {
    const where = `platform '${this.platformName}'`;
    ValueClass.ASSUMPTION.demand(where, 'assumption', assumption);
    ValueClass.PLACEMENT.check(where, 'placement of an assumption', placement);
    this.assumptions.push({ assumption, placement: placement ?? Placement.all() });
  }

  /**
   * Lets findings of a rule go: they are printed with the reason and no longer stop the synth.
   *
   * Throws without a reason, and for what may never be waived: a plain Secret. A waiver that fits no finding is a warning; one of an
   * `upgrade.` rule is looked at only where the tree is compared with an earlier one.
   *
   * @param code the rule, as findings print it: `api.deprecated`
   */
  public waive(code: string, props: WaiverProps): void {
    this.waivers.push(waiverOf(code, props));
  }

  /**
   * Consents to the deletion of clusters that the platform no longer declares: `synth --against` refuses to drop any other.
   *
   * @param clusterNames names of the clusters
   */
  public consentToRemoval(...clusterNames: string[]): void {
    for (const name of clusterNames) { checkDnsLabel('cluster', name); }
    this.removable.push(...clusterNames);
  }

  /**
   * Computes the tree, prints every finding, and writes what changed.
   *
   * Where a finding is an error nothing is written and the process ends with exit code 1. What is declared afterwards is in the tree of the next synth.
   */
  public synth(): void {
    const started = process.hrtime.bigint();
    expectShortProcess();
    const session = currentSession();
    const progress = session?.progress ?? progressLine(process.stderr, process.env);
    const synthesis = this.synthesisTelling(progress);
    if (session) {
      session.onSynthesis(synthesis, resolve(this.outdir));
    } else if (!writeSynthesis(synthesis, resolve(this.outdir), started, progress)) {
      process.exitCode = 1;
    }
  }

  /**
   * What a synth would find, sorted, errors first; nothing is printed and nothing is written, `platform.lock.json` neither: for tests.
   */
  public findings(): Finding[] {
    return [...this._synthesize().findings];
  }

  private synthesisTelling(progress: Progress | undefined): Synthesis {
    try {
      return this._synthesize({ progress });
    } finally {
      progress?.end();
    }
  }

  /** Mixins reach what overlays have declared so far as well. */
  public with(...mixins: Parameters<App['with']>): IConstruct {
    super.with(...mixins);
    for (const construct of this.node.findAll()) {
      if (Bundle.isBundle(construct)) { construct._overlaysWith(...mixins); }
    }
    return this;
  }

  /**
   * Everything that comes of the program, with nothing printed and nothing written.
   *
   * @internal
   */
  public _synthesize(options: SynthOptions = {}): Synthesis {
    return synthesize(this, {
      name: this.platformName,
      repository: this.repository,
      reconciler: this.reconciler,
      rendered: this.rendered,
      operations: this.operations,
      policyEngine: this.policyEngine,
      asOf: this.asOf,
      customResources: this.customResources,
      assumptions: this.assumptions,
      waivers: this.waivers,
      removable: this.removable,
    }, readLock(), options);
  }
}
