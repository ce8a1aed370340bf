import { HubDestination, hubTeamObjects } from './argocd-teams';
import { inRepository } from './entry';
import { joinedName, sameJoinedNames } from './joined-name';
import { ClusterDelivery, DeliveredUnit, Delivery, DeliveryFolder, IReconciler } from './reconciler';
import type { AppProjectV1Alpha1, ApplicationSetV1Alpha1, ApplicationV1Alpha1 } from '../../imports/argoproj.io';
import { checkDnsLabel, didYouMean, Finding, FindingSeverity, Repository } from '../fleet';
import { copied } from '../object/value-shape';

/** In which objects Argo CD is told its units. */
export enum ArgoCdForm {
  /** An Application a unit, listed by a root Application. */
  APPLICATIONS = 'applications',
  /** An ApplicationSet a cluster, which rolls its units out step by step. */
  APPLICATION_SET = 'application-set',
}

/** How Argo CD reads the tree. */
export interface ArgoCdProps {
  /**
   * Namespace of Argo CD and of the platform's own Applications.
   *
   * @default 'argocd'
   */
  readonly namespace?: string;
  /**
   * In which objects it is told its units.
   *
   * @default ArgoCdForm.APPLICATIONS
   */
  readonly form?: ArgoCdForm;
  /**
   * Name of the one cluster whose Argo CD pushes to all others, which it must know by their names.
   *
   * A hub holds credentials of every cluster and crosses borders.
   *
   * @default - an Argo CD inside each cluster pulls for that cluster
   */
  readonly hub?: string;
  /**
   * Repositories that the project `platform` may take from, such as those of charts.
   *
   * What lies in a registry begins with `oci://`.
   *
   * @default - any
   */
  readonly sourceRepositories?: string[];
  /**
   * Whether the project `default`, which allows everything to everybody, is left as it is.
   *
   * @default false
   */
  readonly keepDefaultProject?: boolean;
  /**
   * Name of a config management plugin that builds a folder with kustomize and decrypts what SOPS has encrypted in it; units that hold
   * such objects are read through it. With Applications only, since the units of an ApplicationSet share one template.
   *
   * @default - none: encrypted objects are a finding
   */
  readonly sopsPlugin?: string;
}

const PROJECT = 'platform';
const IN_CLUSTER = 'https://kubernetes.default.svc';

/** Argo CD: one Application a unit and cluster, in waves by depth, each of which also copes with what is not there yet. */
export class ArgoCd implements IReconciler {
  public readonly type = 'argocd';
  /** A hub has no agent of its own on the clusters that it serves, so nothing there would read an Application. */
  public readonly chartForm: string;
  public readonly teamForm?: string;
  public readonly readsRendered = false;
  public readonly decryptsSops?: boolean;
  private readonly namespace: string;
  private readonly props: ArgoCdProps;

  constructor(props: ArgoCdProps = {}) {
    this.namespace = props.namespace ?? 'argocd';
    if (props.hub !== undefined) { checkDnsLabel('hub of Argo CD: cluster', props.hub); }
    checkForm(props.form);
    this.props = copied(props);
    this.chartForm = props.hub === undefined ? 'argocd' : 'objects';
    this.teamForm = props.hub === undefined ? undefined : 'argocd-hub';
    this.decryptsSops = props.sopsPlugin !== undefined && props.form !== ArgoCdForm.APPLICATION_SET;
  }

  public deliver(delivery: Delivery): DeliveryFolder[] {
    if (this.props.hub !== undefined) { return this.hub(this.props.hub, delivery); }
    if (this.props.form === ArgoCdForm.APPLICATION_SET) {
      return delivery.clusters.map((cluster) => this.folder(cluster.cluster, delivery, [this.applicationSet(cluster, delivery.repository)]));
    }
    return this.sharedApplications(delivery);
  }

  /** Applications that name no cluster are shared by all clusters on which they come at the same depth. */
  private sharedApplications(delivery: Delivery): DeliveryFolder[] {
    const shared = new Map<string, DeliveryFolder>();
    const clusters = delivery.clusters.map(({ cluster, units }) => {
      const own = units.filter((unit) => unit.isOwn);
      const entries = units.filter((unit) => !unit.isOwn).map((unit) => ({ unit, path: `units/${unit.unit}/${unit.entry}.wave-${unit.depth}` }));
      for (const { unit, path } of entries) {
        if (!shared.has(path)) { shared.set(path, { path, resources: [], objects: [this.application(unit, delivery.repository)] }); }
      }
      const folder = this.folder(cluster, delivery, own.map((unit) => this.application(unit, delivery.repository)));
      return { ...folder, resources: entries.map(({ path }) => `delivery/${this.type}/${path}`) };
    });
    return [...clusters, ...shared.values()];
  }

  private hub(hub: string, delivery: Delivery): DeliveryFolder[] {
    const spokes = delivery.clusters.map((cluster): DeliveryFolder => ({
      path: `${hub}/${cluster.cluster}`,
      resources: [],
      objects: this.props.form === ArgoCdForm.APPLICATION_SET
        ? [this.applicationSet(cluster, delivery.repository)]
        : cluster.units.map((unit) => this.application(unit, delivery.repository, cluster.cluster)),
    }));
    const root = this.folder(hub, delivery, hubTeamObjects(delivery.teams ?? [], this.namespace, (cluster) => this.destinationOf(cluster)));
    return [{ ...root, resources: spokes.map(({ path }) => `delivery/${this.type}/${path}`), findings: [...unknownHub(hub, delivery), ...sameJoinedNames('argocd.same-name', delivery.clusters)] }, ...spokes];
  }

  /** The folder of an instance: its projects, the root Application that reads this very folder, and what else is given. */
  private folder(instance: string, delivery: Delivery, objects: readonly unknown[]): DeliveryFolder {
    const root = this.applicationOf({
      name: 'platform',
      path: inRepository(delivery.repository, `delivery/${this.type}/${instance}`),
      repository: delivery.repository,
      watched: [`delivery/${this.type}`],
    });
    return { path: instance, resources: [], objects: [root, ...this.projects(), ...objects] };
  }

  private projects(): AppProjectV1Alpha1[] {
    const project = (name: string, spec: AppProjectV1Alpha1['spec']): AppProjectV1Alpha1 => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name, namespace: this.namespace, annotations: { 'argocd.argoproj.io/sync-wave': '-1' } },
      spec,
    });
    const everything = [{ group: '*', kind: '*' }];
    const platform = project(PROJECT, {
      sourceRepos: (this.props.sourceRepositories ?? ['*']).flatMap((url) => {
        // Charts in a registry are named without the scheme, artifacts with it.
        const folder = url.replace(/^(!?)oci:\/\//, '$1');
        return folder === url || this.props.sourceRepositories?.includes(folder) ? [url] : [url, folder];
      }),
      destinations: this.props.hub === undefined ? [{ server: IN_CLUSTER, namespace: '*' }] : [{ server: '*', namespace: '*' }],
      clusterResourceWhitelist: everything,
      sourceNamespaces: [],
    });
    if (this.props.keepDefaultProject) { return [platform]; }
    return [platform, project('default', { sourceRepos: [], destinations: [], sourceNamespaces: [], namespaceResourceBlacklist: everything })];
  }

  private application(unit: DeliveredUnit, repository: Repository, cluster?: string): ApplicationV1Alpha1 {
    return this.applicationOf({
      name: cluster === undefined ? unit.unit : joinedName(cluster, unit.unit),
      path: inRepository(repository, unit.folder),
      repository,
      watched: unit.builtFrom.slice(1),
      wave: unit.depth,
      cluster,
      plugin: unit.decryption ? this.props.sopsPlugin : undefined,
      isPruned: unit.unit.startsWith('service-') || unit.unit.startsWith('team-'),
    });
  }

  private applicationOf(application: ApplicationOptions): ApplicationV1Alpha1 {
    const { name, path, repository, watched, wave, cluster, isPruned, plugin } = application;
    return {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: {
        name,
        namespace: this.namespace,
        annotations: {
          'argocd.argoproj.io/manifest-generate-paths': ['.', ...watched.map((folder) => `/${inRepository(repository, folder)}`)].join(';'),
          ...(wave === undefined ? {} : { 'argocd.argoproj.io/sync-wave': String(wave) }),
        },
        ...(isPruned ? { finalizers: ['resources-finalizer.argocd.argoproj.io'] } : {}),
      },
      spec: {
        project: PROJECT,
        source: { repoURL: repository.url, targetRevision: repository.branch, path, ...(plugin === undefined ? {} : { plugin: { name: plugin } }) },
        destination: this.destinationOf(cluster),
        syncPolicy: SYNC_POLICY,
      },
    };
  }

  /** The cluster of Argo CD itself is reached by the address that every instance knows. */
  private destinationOf(cluster: string | undefined): HubDestination {
    return cluster === undefined || cluster === this.props.hub ? { server: IN_CLUSTER } : { name: cluster };
  }

  private applicationSet({ cluster, units }: ClusterDelivery, repository: Repository): ApplicationSetV1Alpha1 {
    const isHub = this.props.hub !== undefined;
    const depths = [...new Set(units.map((unit) => unit.depth))].sort((a, b) => a - b);
    return {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: isHub ? `${cluster}-units` : 'units', namespace: this.namespace },
      spec: {
        goTemplate: true,
        goTemplateOptions: ['missingkey=error'],
        generators: [{
          list: {
            elements: units.map((unit) => ({
              name: isHub ? joinedName(cluster, unit.unit) : unit.unit,
              path: inRepository(repository, unit.folder),
              depth: String(unit.depth),
            })),
          },
        }],
        // An ApplicationSet that is deleted, or that lists a unit no longer, must not take what runs along.
        syncPolicy: { preserveResourcesOnDeletion: true, applicationsSync: 'create-update' },
        strategy: {
          type: 'RollingSync',
          rollingSync: { steps: depths.map((depth) => ({ matchExpressions: [{ key: 'unit-depth', operator: 'In', values: [String(depth)] }] })) },
        },
        template: {
          metadata: { name: '{{ .name }}', labels: { 'unit-depth': '{{ .depth }}' } },
          spec: {
            project: PROJECT,
            source: { repoURL: repository.url, targetRevision: repository.branch, path: '{{ .path }}' },
            destination: this.destinationOf(isHub ? cluster : undefined),
            // A rolling sync starts each Application itself and switches this off.
            syncPolicy: SYNC_POLICY,
          },
        },
      },
    };
  }
}

/** A hub may stand outside the platform, yet a name that is near that of a cluster is most likely meant to be it. */
function unknownHub(hub: string, { clusters, platform }: Delivery): Finding[] {
  const names = clusters.map(({ cluster }) => cluster);
  const suggestion = names.includes(hub) ? '' : didYouMean(hub, names);
  return suggestion === '' ? [] : [{
    code: 'argocd.hub-unknown',
    severity: FindingSeverity.WARNING,
    path: platform,
    message: `the hub of Argo CD is '${hub}', which is no cluster of the platform${suggestion}`,
    fix: 'name the cluster as the platform does; where the hub stands outside of the platform, give it a name that is unlike those of its clusters',
  }];
}

function checkForm(form: string | undefined): void {
  const known: string[] = Object.values(ArgoCdForm);
  if (form !== undefined && !known.includes(form)) { throw new Error(`Argo CD has the form '${form}': use one of ${known.join(', ')}${didYouMean(form, known)}`); }
}

interface ApplicationOptions {
  readonly name: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly repository: Repository;
  /** Folders of the tree beside its own whose changes concern it. */
  readonly watched: readonly string[];
  readonly wave?: number;
  /** Where it installs; the cluster of Argo CD itself when undefined. */
  readonly cluster?: string;
  /** Whether its objects go when it goes. */
  readonly isPruned?: boolean;
  /** The plugin that builds the folder in place of kustomize. */
  readonly plugin?: string;
}

/** Waves hold at the first sync only, so each Application retries and passes over kinds that are not defined yet. */
const SYNC_POLICY = {
  automated: { prune: true, selfHeal: true },
  retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
  syncOptions: [
    'ServerSideApply=true', 'CreateNamespace=false', 'FailOnSharedResource=true', 'PruneLast=true', 'SkipDryRunOnMissingResource=true',
  ],
};
