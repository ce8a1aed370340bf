import { LABELS } from './shapes';
import { checkLabels } from '../fleet';
import { shaped } from '../object/value-shape';

const TENANT = 'toolkit.fluxcd.io/tenant';
const MANAGED = 'cdk8s-platform/managed';

/** How the objects of a wrapper are marked. */
export interface TeamMarksProps {
  /**
   * Key of the label that holds the team's name.
   *
   * @default 'toolkit.fluxcd.io/tenant'
   */
  readonly tenantLabel?: string;
  /**
   * Key of the label with the value `true` by which the wrapper's admission policies know what only the platform may change.
   *
   * @default 'cdk8s-platform/managed'
   */
  readonly managedLabel?: string;
}

/** The labels and annotations by which people, reconcilers and policies tell what the wrapper owns. */
export class TeamMarks {
  /** A label with the team's name and one that says that the platform owns the object; namespaces are guarded against pruning. */
  public static standard(): TeamMarks {
    return TeamMarks.of({});
  }

  /** As `standard`, under label keys of one's own. Throws for a key that Kubernetes does not accept. */
  public static of(props: TeamMarksProps): TeamMarks {
    shaped('team marks', props, LABELS);
    const marks = new TeamMarks(props.tenantLabel ?? TENANT, props.managedLabel ?? MANAGED, true);
    checkLabels('team marks', { [marks.tenantLabel]: 'team', [marks.managedLabel]: 'true' });
    return marks;
  }

  /** No label and no annotation. The wrapper's admission policies cannot tell its objects from the team's then. */
  public static none(): TeamMarks {
    return new TeamMarks(TENANT, MANAGED, false);
  }

  /** Key of the label that holds the team's name. */
  public readonly tenantLabel: string;
  /** Key of the label on what only the platform may change. */
  public readonly managedLabel: string;
  /** Whether the objects carry the marks. */
  public readonly isOn: boolean;

  private constructor(tenantLabel: string, managedLabel: string, isOn: boolean) {
    this.tenantLabel = tenantLabel;
    this.managedLabel = managedLabel;
    this.isOn = isOn;
  }

  /**
   * What every object of the team's wrapper carries.
   *
   * @internal
   */
  public _labels(team: string): { [key: string]: string } {
    return this.isOn ? { [this.tenantLabel]: team, [this.managedLabel]: 'true' } : {};
  }

  /**
   * A namespace that leaves the tree by mistake must not take what runs in it along.
   *
   * @internal
   */
  public get _namespaceAnnotations(): { readonly [key: string]: string } | undefined {
    if (!this.isOn) { return undefined; }
    return {
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    };
  }
}
