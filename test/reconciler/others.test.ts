import { delivery, find, unit } from './fleet';
import { ArgoCdForm, Reconciler } from '../../src/reconciler';

describe('an Application of Argo CD', () => {
  it('syncs by itself, watches the folders it is built on, and copes with kinds that come late', () => {
    expect(find(Reconciler.argoCd().deliver(delivery()), 'lyon', 'Application', 'service-web')).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: {
        name: 'service-web',
        namespace: 'argocd',
        annotations: {
          'argocd.argoproj.io/manifest-generate-paths': '.;/deploy/services/web/base',
          'argocd.argoproj.io/sync-wave': '1',
        },
        finalizers: ['resources-finalizer.argocd.argoproj.io'],
      },
      spec: {
        project: 'platform',
        source: { repoURL: 'https://git.example.com/acme/platform', targetRevision: 'main', path: 'deploy/services/web/cluster.lyon' },
        destination: { server: 'https://kubernetes.default.svc' },
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
          syncOptions: ['ServerSideApply=true', 'CreateNamespace=false', 'FailOnSharedResource=true', 'PruneLast=true', 'SkipDryRunOnMissingResource=true'],
        },
      },
    });
  });

  it('leaves definitions in place when it goes', () => {
    const folders = Reconciler.argoCd().deliver(delivery([{ cluster: 'a', units: [unit('crds')] }]));
    expect(find(folders, 'units/crds/base.wave-0', 'Application', 'crds').metadata.finalizers).toBeUndefined();
  });

  it('names the cluster where a hub pushes', () => {
    const folders = Reconciler.argoCd({ hub: 'hub' }).deliver(delivery());
    expect(find(folders, 'hub/lyon', 'Application', 'lyon-service-web').spec.destination).toEqual({ name: 'lyon' });
    expect(find(folders, 'hub', 'AppProject', 'platform').spec.destinations).toEqual([{ server: '*', namespace: '*' }]);
  });

  it.each<[string, string[]]>([
    ['lyon', []], ['elsewhere', []], ['lyonn', ["the hub of Argo CD is 'lyonn', which is no cluster of the platform, did you mean 'lyon'?"]],
  ])('of the hub %s says what is wrong with its name', (hub, messages) => {
    expect(Reconciler.argoCd({ hub }).deliver(delivery()).flatMap(({ findings = [] }) => findings.map(({ message }) => message))).toEqual(messages);
  });

  it.each(['A B', '../../../x'])('has no hub named %s', (hub) => {
    expect(() => Reconciler.argoCd({ hub })).toThrow(`hub of Argo CD: cluster name '${hub}' is not a DNS label`);
  });

  it('is one of a set that rolls out by depth', () => {
    const { spec } = find(Reconciler.argoCd({ form: ArgoCdForm.APPLICATION_SET }).deliver(delivery()), 'paris', 'ApplicationSet', 'units');
    expect(spec.generators[0].list.elements).toEqual([
      { name: 'service-ingress', path: 'deploy/services/ingress/base', depth: '0' },
      { name: 'service-web', path: 'deploy/services/web/base', depth: '1' },
    ]);
    expect(spec.strategy.rollingSync.steps.map((step: any) => step.matchExpressions[0].values)).toEqual([['0'], ['1']]);
    expect({ project: spec.template.spec.project, syncPolicy: spec.syncPolicy })
      .toEqual({ project: 'platform', syncPolicy: { preserveResourcesOnDeletion: true, applicationsSync: 'create-update' } });
  });

  it('names what its project may take from as its Applications do: charts in a registry without the scheme', () => {
    const takesFrom = (...sourceRepositories: string[]) => find(Reconciler.argoCd({ sourceRepositories }).deliver(delivery()), 'lyon', 'AppProject', 'platform').spec.sourceRepos;
    expect(takesFrom('https://charts.example.com', 'oci://registry.example.com/charts')).toEqual(['https://charts.example.com', 'oci://registry.example.com/charts', 'registry.example.com/charts']);
    expect(takesFrom('oci://registry.example.com/*', 'registry.example.com/*', '!oci://registry.example.com/x')).toEqual(
      ['oci://registry.example.com/*', 'registry.example.com/*', '!oci://registry.example.com/x', '!registry.example.com/x']);
    expect(find(Reconciler.argoCd().deliver(delivery()), 'lyon', 'AppProject', 'platform').spec.sourceRepos).toEqual(['*']);
  });

  it('closes the default project unless it is to be kept', () => {
    const closed = find(Reconciler.argoCd().deliver(delivery()), 'lyon', 'AppProject', 'default');
    expect(closed.spec).toEqual({ sourceRepos: [], destinations: [], sourceNamespaces: [], namespaceResourceBlacklist: [{ group: '*', kind: '*' }] });
    expect(find(Reconciler.argoCd({ keepDefaultProject: true }).deliver(delivery()), 'lyon', 'AppProject', 'default')).toBeUndefined();
  });
});

describe('Rancher Fleet', () => {
  const folders = Reconciler.rancherFleet({ workspace: 'shops', secretName: 'git' }).deliver(delivery());

  it('reads the flat copies of a cluster', () => {
    expect(Reconciler.rancherFleet().readsRendered).toBe(true);
    expect(find(folders, 'shops', 'GitRepo', 'acme-lyon').spec).toEqual({
      repo: 'https://git.example.com/acme/platform',
      branch: 'main',
      paths: ['deploy/rendered/lyon/service-ingress', 'deploy/rendered/lyon/service-web'],
      targets: [{ clusterName: 'lyon' }],
      correctDrift: { enabled: true },
      keepResources: false,
      pollingInterval: '60s',
      clientSecretName: 'git',
    });
  });

  it('is told the name and order of each bundle beside its objects', () => {
    expect(folders[0].files?.slice(0, 2)).toEqual([
      { path: 'rendered/lyon/service-ingress/fleet.yaml', content: { name: 'lyon-service-ingress', labels: { cluster: 'lyon', unit: 'service-ingress' }, defaultNamespace: 'default' } },
      {
        path: 'rendered/lyon/service-web/fleet.yaml',
        content: {
          name: 'lyon-service-web',
          labels: { cluster: 'lyon', unit: 'service-web' },
          defaultNamespace: 'default',
          dependsOn: [{ name: 'lyon-service-ingress', acceptedStates: ['Ready'] }],
        },
      },
    ]);
  });
});

describe('Config Sync', () => {
  it('has one RootSync a unit', () => {
    expect(find(Reconciler.configSync().deliver(delivery()), 'lyon', 'RootSync', 'service-web').spec).toEqual({
      sourceFormat: 'unstructured',
      git: {
        repo: 'https://git.example.com/acme/platform',
        branch: 'main',
        dir: 'deploy/services/web/cluster.lyon',
        auth: 'token',
        secretRef: { name: 'git-creds' },
        period: '60s',
      },
      override: { reconcileTimeout: '15m', namespaceStrategy: 'explicit' },
    });
  });

  it('names no secret where none is needed, and refuses an unknown way in', () => {
    expect(find(Reconciler.configSync({ auth: 'none' }).deliver(delivery()), 'lyon', 'RootSync', 'platform').spec.git.secretRef).toBeUndefined();
    expect(() => Reconciler.configSync({ auth: 'password' }))
      .toThrow(new Error("Config Sync has the auth 'password': use one of ssh, token, cookiefile, githubapp, gcenode, gcpserviceaccount, none"));
  });
});
