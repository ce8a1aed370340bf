import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { AdmissionDefinition, teamAdmission } from './admission';
import { admissionManifests } from './admission/manifest';
import { Claims } from './claims';
import { Manifest } from './manifest';
import { TeamMarks } from './marks';
import { FENCES_SHAPES } from './shapes';
import { Bundle, BundleFolder, platformOf } from '../bundle';
import { KubernetesVersion, Placement } from '../fleet';
import { shaped } from '../object/value-shape';

/** What the policies around teams are told. */
export interface TeamFencesProps {
  /**
   * Users that act for the platform, as the API server names them; the policies let them pass.
   *
   * @default - the controllers of Flux, Argo CD, Config Sync and Rancher Fleet, where their own installers put them
   */
  readonly platformUsers?: string[];
  /**
   * How objects of the platform and namespaces of teams are known; the same as the teams'.
   *
   * @default TeamMarks.standard()
   */
  readonly marks?: TeamMarks;
  /**
   * The clusters where they hold.
   *
   * @default - every cluster whose Kubernetes serves ValidatingAdmissionPolicy, that is 1.30 and newer
   */
  readonly placement?: Placement;
}

const FENCES = Symbol.for('cdk8s-platform.TeamFences');
const FLUX = ['helm-controller', 'image-automation-controller', 'image-reflector-controller', 'kustomize-controller', 'notification-controller', 'source-controller']
  .map((name) => `system:serviceaccount:flux-system:${name}`);
/** Who applies the platform's own units, and who reports on them; accounts of an agent that a cluster does not have are nobody there. */
const AGENTS = [
  ...FLUX,
  'system:serviceaccount:argocd:argocd-application-controller',
  // Fleet's agent, on a cluster that is managed and on the one that manages.
  'system:serviceaccount:cattle-fleet-local-system:fleet-agent',
  'system:serviceaccount:cattle-fleet-system:fleet-agent',
  'system:serviceaccount:cattle-fleet-system:fleet-controller',
  'system:serviceaccount:cattle-fleet-system:gitjob',
  'system:serviceaccount:config-management-system:reconciler-manager',
  'system:serviceaccount:config-management-system:root-reconciler',
  // Each RootSync but the one of the default name has a reconciler of its own.
  'system:serviceaccount:config-management-system:root-reconciler-*',
];
const FIRST_MINOR = 30;

/**
 * The admission policies that hold every team of the platform inside its wrapper, whatever rights it was given by mistake.
 *
 * One for all teams; what each may use stands in annotations of its namespaces, which only the platform can write.
 */
export class TeamFences extends Bundle {
  /** Whether the value is the fences of teams, also those of another copy of this library. */
  public static isTeamFences(x: any): x is TeamFences {
    return typeof x === 'object' && x !== null && FENCES in x;
  }

  private readonly platformUsers: readonly string[];
  private readonly marks: TeamMarks;
  private written?: { readonly teams: number; readonly manifests: readonly Manifest[] };

  constructor(scope: Construct, id: string, props: TeamFencesProps = {}) {
    super(scope, id, { placement: shaped(`fences '${id}'`, props, FENCES_SHAPES).placement ?? Placement.versions(...servingVersions()) });
    Object.defineProperty(this, FENCES, { value: true });
    this.platformUsers = [...props.platformUsers ?? AGENTS];
    this.marks = props.marks ?? TeamMarks.standard();
    if (!this._isRedeclaration) { Claims.of(platformOf(this)).fence(this); }
    for (const [index, manifest] of this.manifests().entries()) {
      // The teams are known at synth only: more of them may be declared after this.
      new ApiObject(this, `${manifest.kind.toLowerCase()}-${manifest.metadata.name}`, {
        ...manifest,
        spec: Lazy.any({ produce: () => this.manifests()[index].spec }),
      });
    }
    this.sealWhenSynthesized(this);
  }

  /**
   * How they know what belongs to the platform.
   *
   * @internal
   */
  public get _marks(): TeamMarks {
    return this.marks;
  }

  /**
   * The longest of the policies, in characters of JSON: lists of namespaces grow with the platform.
   *
   * @internal
   */
  public get _longest(): { readonly name: string; readonly length: number } {
    const lengths = this.manifests().map((manifest) => ({ name: manifest.metadata.name, length: JSON.stringify(manifest).length }));
    return lengths.reduce((longest, each) => (each.length > longest.length ? each : longest));
  }

  private definitions(): AdmissionDefinition[] {
    return teamAdmission(Claims.of(platformOf(this)).principals(this.platformUsers), this.marks);
  }

  /** As of the teams that are declared; made anew only where there are more of them than before. */
  private manifests(): readonly Manifest[] {
    const { count } = Claims.of(platformOf(this));
    if (this.written?.teams !== count) {
      this.written = { teams: count, manifests: this.definitions().flatMap((definition) => admissionManifests(definition, this.marks)) };
    }
    return this.written.manifests;
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'policies', folder: this.node.id, unit: `policy-${this.node.id}`, gatheredIn: 'admission' };
  }
}

function servingVersions(): KubernetesVersion[] {
  return Object.values(KubernetesVersion as unknown as Record<string, unknown>)
    .filter((value): value is KubernetesVersion => value instanceof KubernetesVersion && value.minor >= FIRST_MINOR);
}
