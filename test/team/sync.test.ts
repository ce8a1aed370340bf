import { ApiObject } from 'cdk8s';
import { cluster, platform } from './fixture';
import { FORM_GROUP, Overlay } from '../../src/bundle';
import { ICluster, Placement } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import { SourceVerification, Team, TeamAllowance, TeamPath, TeamProps, TeamRepository } from '../../src/team';

const MARKS = { 'cdk8s-platform/managed': 'true', 'toolkit.fluxcd.io/tenant': 'shop' };

describe('the sync of the repository', () => {
  const git = (props: Partial<TeamProps> = {}) => new Team(platform(), 'shop', { repository: TeamRepository.git('https://git.example.com/shop/apps.git'), ...props });
  const sync = (team: Team, space = 'shop') => team.namespaceNamed(space).sync[0].toJson() as KubeObject;

  it('is one object with forms, in a part of its own', () => {
    const team = git();

    expect(sync(team)).toEqual({
      apiVersion: `${FORM_GROUP}/v1`,
      kind: 'TeamSync',
      metadata: { name: 'shop', namespace: 'shop', labels: MARKS },
      spec: {
        team: 'shop',
        source: { kind: 'Git', url: 'https://git.example.com/shop/apps', ref: { branch: 'main' }, interval: '1m' },
        path: 'deploy/clusters/-',
        serviceAccountName: 'team-reconciler',
        role: 'team-deployer',
        targetNamespace: 'shop',
        interval: '1h',
        namespaces: ['shop'],
        kinds: expect.arrayContaining([{ group: 'apps', kind: 'Deployment' }]),
      },
    });
    expect(team._partOf(sync(team), new Set())).toBe('sync');
    expect(team._partOf(team.namespaces[0].quota[0].toJson(), new Set())).toBe('');
    expect(team._folder).toEqual({ category: 'teams', folder: 'shop', unit: 'team-shop' });
  });

  it('names the project of Argo CD that the team is allowed, where it is another than its name', () => {
    const team = git({ allows: TeamAllowance.of({ argocdProject: 'retail' }) });
    const [project, application] = team._expand(sync(team), 'argocd') as any[];

    expect([project.kind, project.metadata.name, application.kind, application.metadata.name, application.spec.project]).toEqual(['AppProject', 'retail', 'Application', 'shop', 'retail']);
    expect(team.namespaces[0].namespaceObject.toJson().metadata.annotations['fences.cdk8s-platform/argocd-project']).toBe('retail');
  });

  it('is a source and a Kustomization for Flux, as the team\'s account into the team\'s namespace', () => {
    const team = git({ repository: TeamRepository.git('ssh://git@git.example.com/shop/apps', { path: TeamPath.shared(), secretName: 'git', verify: SourceVerification.gitKeys('keys') }) });

    expect(team._expand(sync(team), 'flux')).toEqual([
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        metadata: { name: 'shop', namespace: 'shop', labels: MARKS },
        spec: { interval: '1m', ref: { branch: 'main' }, secretRef: { name: 'git' }, url: 'ssh://git@git.example.com/shop/apps', verify: { mode: 'HEAD', secretRef: { name: 'keys' } } },
      },
      {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: { name: 'shop', namespace: 'shop', labels: MARKS },
        spec: {
          interval: '1h',
          retryInterval: '2m',
          timeout: '5m',
          path: './deploy',
          prune: true,
          wait: true,
          serviceAccountName: 'team-reconciler',
          sourceRef: { kind: 'GitRepository', name: 'shop' },
          targetNamespace: 'shop',
        },
      },
    ]);
  });

  it('is nothing for kubectl, and an error for a reconciler that nobody knows', () => {
    const team = git();

    expect(team._expand(sync(team), 'kubectl')).toEqual([]);
    expect(() => team._expand(sync(team), 'carrier-pigeon')).toThrow('TeamSync \'shop\' has no form \'carrier-pigeon\'');
  });

  it('anchors the identities that may sign artifacts', () => {
    const team = git({ repository: TeamRepository.oci('oci://registry.example.com/shop/manifests', { verify: SourceVerification.cosignIdentities({ issuer: 'https://ci.example.com', subject: 'shop' }) }) });

    expect(team._expand(sync(team), 'flux')[0].spec).toMatchObject({
      url: 'oci://registry.example.com/shop/manifests',
      ref: { tag: 'latest' },
      verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer: '^https://ci\\.example\\.com$', subject: '^shop$' }] },
    });
  });

  it('reads a folder for each cluster by default, and one inside it for each further namespace', () => {
    const team = git({ namespaces: ['shop', 'shop-batch'] });
    const overlay = team._overlayFor(cluster('store-lyon'));
    team._customize(overlay, cluster('store-lyon'));

    expect(overlay._statements.map(({ target, content }) => [(target as ApiObject).metadata.namespace, content])).toEqual([
      ['shop', { spec: { path: 'deploy/clusters/store-lyon' } }],
      ['shop-batch', { spec: { path: 'deploy/clusters/store-lyon/shop-batch' } }],
    ]);
  });

  it('is named also where a subclass says something of its own by cluster and calls nothing else', () => {
    const asked: string[] = [];
    class Own extends Team {
      public override customize(own: Overlay, { clusterName }: ICluster): void { asked.push(`${own.overlayName} of ${clusterName}`); }
    }
    const team = new Own(platform(), 'shop', { repository: TeamRepository.git('https://git.example.com/shop/apps') });
    const overlay = team._overlayFor(cluster('store-lyon'));
    team._customize(overlay, cluster('store-lyon'));

    expect(overlay._statements.map(({ content }) => content)).toEqual([{ spec: { path: 'deploy/clusters/store-lyon' } }]);
    expect(asked).toEqual(['cluster.store-lyon of store-lyon']);
  });

  it('says nothing for a cluster where all share a folder', () => {
    const team = git({ repository: TeamRepository.git('https://git.example.com/shop/apps', { path: TeamPath.shared('deploy/base') }) });
    const overlay = team._overlayFor(cluster('store-lyon'));
    team._customize(overlay, cluster('store-lyon'));

    expect(overlay._statements).toEqual([]);
    expect([team._isCustomized, git()._isCustomized]).toEqual([false, true]);
    expect(sync(team).spec).toMatchObject({ path: 'deploy/base' });
  });

  it('is the one of the variation where there is one', () => {
    const team = git({
      variations: [
        { name: 'edge', placement: Placement.named('store-lyon'), repository: TeamRepository.git('https://git.example.com/shop/edge') },
        { name: 'quiet', placement: Placement.named('store-nice'), repository: TeamRepository.none() },
      ],
    });
    const said = (name: string) => {
      const overlay = team._overlayFor(cluster(name));
      team._customize(overlay, cluster(name));
      return overlay._statements.map(({ content }) => content);
    };

    expect(said('store-lyon')).toEqual([{ spec: { path: 'deploy/clusters/store-lyon' } }]);
    expect(said('store-nice')).toEqual([]);
  });

  it('is a project and an Application for Argo CD, with the project said once', () => {
    const team = git({ namespaces: ['shop', 'shop-batch'], repository: TeamRepository.git('https://git.example.com/shop/apps', { path: TeamPath.shared() }) });
    const [project, first] = team._expand(sync(team), 'argocd') as any[];
    const further = team._expand(sync(team, 'shop-batch'), 'argocd') as any[];
    const server = 'https://kubernetes.default.svc';

    expect(project.spec).toMatchObject({
      sourceRepos: ['https://git.example.com/shop/apps'],
      destinations: [{ server, namespace: 'shop' }, { server, namespace: 'shop-batch' }],
      sourceNamespaces: [],
      clusterResourceWhitelist: [],
      destinationServiceAccounts: ['shop', 'shop-batch'].map((namespace) => ({ server, namespace, defaultServiceAccount: 'team-reconciler' })),
    });
    expect(project.spec.namespaceResourceWhitelist.map(({ kind }: any) => kind)).toEqual([
      'Bucket', 'ConfigMap', 'CronJob', 'DaemonSet', 'Deployment', 'GitRepository', 'GRPCRoute', 'HelmChart', 'HelmRelease', 'HelmRepository',
      'HorizontalPodAutoscaler', 'HTTPRoute', 'Ingress', 'Job', 'Kustomization', 'OCIRepository', 'PersistentVolumeClaim',
      'PodDisruptionBudget', 'Pod', 'Secret', 'Service', 'StatefulSet',
    ]);
    expect(project.spec.namespaceResourceBlacklist.map(({ kind }: any) => kind)).toEqual(['Endpoints', 'LimitRange', 'ResourceQuota', 'EndpointSlice', 'NetworkPolicy', 'Role', 'RoleBinding']);
    expect(first.metadata).toMatchObject({ name: 'shop', namespace: 'argocd' });
    expect(first.spec).toMatchObject({
      project: 'shop',
      source: { repoURL: 'https://git.example.com/shop/apps', targetRevision: 'main', path: 'deploy' },
      destination: { server, namespace: 'shop' },
    });
    expect(further.map(({ kind, metadata }) => [kind, metadata.name])).toEqual([['Application', 'shop.shop-batch']]);
  });

  it('is a RepoSync and a binding of the team\'s own role for Config Sync', () => {
    const team = git({ repository: TeamRepository.git('ssh://git@git.example.com/shop/apps', { path: TeamPath.shared(), secretName: 'git' }) });

    expect(team._expand(sync(team), 'config-sync')).toEqual([
      {
        apiVersion: 'configsync.gke.io/v1beta1',
        kind: 'RepoSync',
        metadata: { name: 'repo-sync', namespace: 'shop', labels: MARKS },
        spec: {
          sourceFormat: 'unstructured',
          sourceType: 'git',
          git: { repo: 'ssh://git@git.example.com/shop/apps', branch: 'main', dir: 'deploy', auth: 'ssh', secretRef: { name: 'git' }, period: '1m' },
        },
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'team-config-sync', namespace: 'shop', labels: MARKS },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'team-deployer' },
        subjects: [{ kind: 'ServiceAccount', name: 'ns-reconciler-shop', namespace: 'config-management-system' }],
      },
    ]);
  });

  it.each([
    ['argocd', 'Argo CD does not verify the repository'],
    ['config-sync', 'Config Sync verifies no signatures'],
    ['rancher-fleet', 'Rancher Fleet verifies no signatures'],
  ])('says so where %s cannot do what is asked', (form, message) => {
    const team = git({ repository: TeamRepository.git('https://git.example.com/shop/apps', { verify: SourceVerification.gitKeys('keys') }) });

    expect(() => team._expand(sync(team), form)).toThrow(message);
  });
});
