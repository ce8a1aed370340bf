import { FleetOrder, Selection } from './assignment';
import { Bundle, BundleFolder, FormTools } from '../bundle';
import { Assumption, ClusterOperationsProps, Finding, ICluster, PolicyEngine, Repository, Rollout, Waiver } from '../fleet';
import { Json } from '../object/json';
import { KubeObject } from '../object/kube-object';
import { IReconciler } from '../reconciler';
import { CustomResource } from '../schema/crd';

/** An object and the construct that made it. */
export interface Declared {
  /** `keyOf` its id. */
  readonly key: string;
  readonly object: KubeObject;
  /** The construct, as its author would say it: `ingress[edge]/controller`. */
  readonly origin: string;
}

/** Which object an edit is about: one that a construct made, or any that fits a description. */
export type Target =
  | { readonly by: 'key'; readonly key: string; readonly text: string }
  | { readonly by: 'description'; readonly kind: string; readonly name: string; readonly namespace?: string; readonly group?: string; readonly text: string };

/** One thing that a layer says, with nothing lazy left in it. */
export type Step = DeclareStep | DeclareAllStep | EditStep;

/** An object of the base is declared again, or a new one is added. */
export interface DeclareStep {
  readonly says: 'declare';
  readonly declared: Declared;
}

/** The whole bundle is declared again, with the edits that its constructor makes on itself: what is missing in it goes. */
export interface DeclareAllStep {
  readonly says: 'declare-all';
  readonly base: readonly Declared[];
  readonly edits: Layer;
}

/** An object is edited or removed. */
export interface EditStep {
  readonly says: 'patch' | 'json-patch' | 'remove';
  readonly target: Target;
  /** Fields of a patch, operations of a JSON patch, null of a removal. */
  readonly content: Json;
  readonly throughDoor: boolean;
}

/** What an overlay, or the bundle itself on its base, says. */
export interface Layer {
  /** Folder name of an overlay; empty for the base. */
  readonly name: string;
  /** As its author would say it: `ingress[edge]`. */
  readonly path: string;
  readonly steps: readonly Step[];
  /** Made through the protected door of a wrapper. */
  readonly throughDoor: boolean;
}

/** An overlay and the clusters where it holds. */
export interface OverlayModel extends Layer {
  readonly clusters: Selection;
}

/** A template of an earlier synth, without the metadata that all of its series have in common. */
export interface EarlierTemplate {
  /** What its name ends with. */
  readonly digest: string;
  readonly content: Pick<KubeObject, 'apiVersion' | 'kind'> & { readonly spec?: Json };
}

/** What a cluster's definition says of its immutable templates, and what the lock file remembers of them. */
export interface DefinitionTemplates {
  /** Keys of those whose names follow their content, as they are declared. */
  readonly named: ReadonlySet<string>;
  /** How many superseded ones of each series stay. */
  readonly generations: number;
  /** As earlier synths wrote them, by series, newest first. */
  readonly earlier: ReadonlyMap<string, readonly EarlierTemplate[]>;
}

/** A Secret that clusters must have although nothing is delivered for it. */
export interface PlacedSecretNeed {
  readonly namespace: string;
  readonly name: string;
  /** Keys that its data must have. */
  readonly keys: readonly string[];
  readonly origin: string;
  /** Sorted. */
  readonly clusters: readonly string[];
}

/** A bundle as plain values, for the steps after collect. */
export interface BundleModel {
  readonly path: string;
  readonly folder: BundleFolder;
  /** Names of its clusters, sorted. */
  readonly clusters: readonly string[];
  readonly selection: Selection;
  readonly base: readonly Declared[];
  readonly edits: Layer;
  /** In order of declaration. */
  readonly overlays: readonly OverlayModel[];
  /** What `customize` said, by cluster; clusters for which it said nothing are absent. */
  readonly customized: ReadonlyMap<string, Layer>;
  /** API groups whose definitions it brings without holding them as objects. */
  readonly groupsBrought: readonly string[];
  readonly secretNeeds: readonly PlacedSecretNeed[];
  /** Its forms and parts, which only its class knows. */
  readonly bundle: Bundle;
  /** Paths of the bundles that must come before it. */
  readonly dependsOn: readonly string[];
  /** Of the definition of a cluster only. */
  readonly templates?: DefinitionTemplates;
}

export interface ClusterModel {
  readonly name: string;
  readonly path: string;
  readonly facts: ICluster;
  readonly reconciler: IReconciler;
  readonly policyEngine: PolicyEngine;
}

/** What some clusters already have. */
export interface PlacedAssumption {
  readonly assumption: Assumption;
  readonly clusters: ReadonlySet<string>;
}

/** The definition of a custom resource that the program names: in a file, or as an object that a bundle delivers. */
export interface Definition {
  readonly resource: CustomResource;
  readonly from: 'file' | 'bundle';
}

/** A definition that cannot be used; objects of its kind are not judged. */
export interface UnusableKind {
  readonly group: string;
  readonly kind: string;
}

/** A rollout of something under the platform, and the clusters that each of its waves brings. */
export interface RolloutStanding {
  /** The construct that is rolled out, or how the upgrade of clusters is called. */
  readonly path: string;
  readonly rollout: Rollout;
  /** Names of clusters by wave, sorted. */
  readonly waves: readonly (readonly string[])[];
}

/** Everything that the program declared. */
export interface Model {
  readonly platform: string;
  readonly repository: Repository;
  /** Whether flat copies are written for every cluster, not only for those whose reconciler reads them. */
  readonly isRendered: boolean;
  /** Under whose law clusters are operated that say nothing themselves. */
  readonly operations: ClusterOperationsProps;
  /** Programs that forms need. */
  readonly tools: FormTools;
  /** The day on which end dates are judged; they are not where it is undefined. */
  readonly asOf?: string;
  /** Sorted by name. */
  readonly clusters: readonly ClusterModel[];
  readonly order: FleetOrder;
  /** Sorted by path. */
  readonly bundles: readonly BundleModel[];
  /** One a kind. */
  readonly definitions: readonly Definition[];
  readonly unusableKinds: readonly UnusableKind[];
  readonly assumptions: readonly PlacedAssumption[];
  /** By path. */
  readonly rollouts: readonly RolloutStanding[];
  /** Names of clusters whose deletion is meant. */
  readonly removable: readonly string[];
  /** What is let go where the tree is compared with an earlier one. */
  readonly stepWaivers: readonly Waiver[];
  readonly findings: readonly Finding[];
}
