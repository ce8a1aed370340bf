import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { cluster, objects, platform } from './fixture';
import { FORM_GROUP } from '../../src/bundle';
import { KubernetesVersion, Placement } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import {
  DefaultAccount, Limits, PodSecurity, Quota, ReconcilerAccount, SourceVerification, Team, TeamAccess, TeamMarks, TeamNetwork,
  TeamPath, TeamProps, TeamRepository, TeamRole,
} from '../../src/team';

const MARKS = { 'cdk8s-platform/managed': 'true', 'toolkit.fluxcd.io/tenant': 'shop' };

describe('what a team gets', () => {
  it('has every fence by default', () => {
    const team = new Team(platform(), 'shop', { access: TeamAccess.viewers('acme:shop'), repository: TeamRepository.git('https://git.example.com/shop/apps') });

    expect([...objects(team).keys()].sort()).toEqual([
      'LimitRange shop/team-limits',
      'Namespace shop',
      'NetworkPolicy shop/allow-dns',
      'NetworkPolicy shop/allow-same-namespace',
      'NetworkPolicy shop/default-deny',
      'ResourceQuota shop/team-priority-classes',
      'ResourceQuota shop/team-quota',
      'Role shop/team-deployer',
      'Role shop/team-viewer',
      'RoleBinding shop/team-reconciler',
      'RoleBinding shop/team-viewer',
      'ServiceAccount shop/default',
      'ServiceAccount shop/team-reconciler',
      'TeamSync shop/shop',
    ]);
  });

  it('marks all of them', () => {
    for (const object of objects(new Team(platform(), 'shop')).values()) { expect(object.metadata.labels).toMatchObject(MARKS); }
  });

  it('guards the namespace against pruning and asks for restricted pods', () => {
    expect(objects(new Team(platform(), 'shop')).get('Namespace shop')).toEqual({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: 'shop',
        labels: {
          ...MARKS,
          'pod-security.kubernetes.io/audit': 'restricted',
          'pod-security.kubernetes.io/enforce': 'restricted',
          'pod-security.kubernetes.io/warn': 'restricted',
        },
        annotations: { 'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm', 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
      },
    });
  });

  it('binds people and reconciler to roles of the namespace, never to cluster roles', () => {
    const team = new Team(platform(), 'shop', { access: TeamAccess.operators('acme:shop') });
    const bindings = [...objects(team).values()].filter(({ kind }) => kind === 'RoleBinding');

    expect(bindings.map(({ roleRef, subjects }) => ({ roleRef, subjects }))).toEqual([
      { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'team-operator' }, subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'acme:shop' }] },
      { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'team-deployer' }, subjects: [{ kind: 'ServiceAccount', name: 'team-reconciler', namespace: 'shop' }] },
    ]);
  });

  it('names DNS by namespace and pods in one peer, since two peers would be either of them', () => {
    expect(objects(new Team(platform(), 'shop')).get('NetworkPolicy shop/allow-dns').spec.egress).toEqual([{
      to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } }, podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
      ports: [{ port: 53, protocol: 'UDP' }, { port: 53, protocol: 'TCP' }],
    }]);
  });

  it('repeats all of it in each namespace', () => {
    const team = new Team(platform(), 'shop', { namespaces: ['shop-web', 'shop-api'] });
    const kinds = (space: string) => [...objects(team).values()].filter(({ metadata }) => metadata.namespace === space).map(({ kind, metadata }) => `${kind} ${metadata.name}`);

    expect(kinds('shop-web')).toEqual(kinds('shop-api'));
    expect(team._ownNamespaces).toEqual(['shop-web', 'shop-api']);
  });

  it('can be switched off part by part', () => {
    const team = new Team(platform(), 'shop', {
      marks: TeamMarks.none(),
      reconciler: ReconcilerAccount.none(),
      defaultAccount: DefaultAccount.untouched(),
      quota: Quota.none(),
      limits: Limits.none(),
      podSecurity: PodSecurity.none(),
      network: TeamNetwork.none(),
    });

    expect([...objects(team).values()]).toEqual([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }]);
    expect(team._overlays).toEqual([]);
  });
});

describe('Pod Security follows the minor of the cluster', () => {
  it('with one overlay a minor', () => {
    const team = new Team(platform(), 'shop');
    const holding = team._overlays.filter(({ placement }) => placement.selects(cluster('a', KubernetesVersion.V1_33)));

    expect(holding.map(({ overlayName }) => overlayName)).toEqual(['v1-33']);
    expect(holding[0]._statements.map(({ content }) => content)).toEqual([{
      metadata: {
        labels: {
          'pod-security.kubernetes.io/audit-version': 'v1.33',
          'pod-security.kubernetes.io/enforce-version': 'v1.33',
          'pod-security.kubernetes.io/warn-version': 'v1.33',
        },
      },
    }]);
  });

  it('with none where the version is stated', () => {
    const team = new Team(platform(), 'shop', { podSecurity: PodSecurity.baseline({ version: KubernetesVersion.V1_34 }) });

    expect(team._overlays).toEqual([]);
    expect(objects(team).get('Namespace shop').metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'baseline',
      'pod-security.kubernetes.io/enforce-version': 'v1.34',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
  });

  it.each([
    ['tier: cloud', { tier: 'cloud' }, ['v1-34']],
    ['tier: edge, where it is switched off', { tier: 'edge' }, ['edge']],
  ])('on %s', (_, labels, wanted) => {
    const team = new Team(platform(), 'shop', {
      variations: [{ name: 'edge', placement: Placement.labels({ tier: 'edge' }), podSecurity: PodSecurity.none() }],
    });

    expect(team._overlays.filter(({ placement }) => placement.selects(cluster('a', KubernetesVersion.V1_34, labels))).map(({ overlayName }) => overlayName)).toEqual(wanted);
  });
});

describe('a variation', () => {
  it('declares the parts again that differ and leaves out what they no longer have', () => {
    const team = new Team(platform(), 'shop', {
      variations: [{ name: 'big', placement: Placement.labels({ size: 'big' }), quota: Quota.large().with({ deniedPriorityClasses: [] }) }],
    });
    const big = team._overlays.find(({ overlayName }) => overlayName === 'big')!;
    const declared = big.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());

    expect(declared.map(({ kind, metadata, spec }) => [kind, metadata.name, spec.hard['limits.cpu']])).toEqual([['ResourceQuota', 'team-quota', '128']]);
    expect(big._statements.map(({ action, target }) => [action, (target as ApiObject).name])).toEqual([['remove', 'team-priority-classes']]);
    expect(big._throughDoor).toBe(true);
  });
});

describe('the wrapper is sealed', () => {
  const root = platform();
  const team = new Team(root, 'shop', { repository: TeamRepository.git('https://git.example.com/shop/apps') });
  const edge = team.overlay('edge', Placement.all());
  const space = team.namespaces[0];

  it.each([
    ['the namespace', space.namespaceObject],
    ['the quota', space.quota[0]],
    ['the network', space.network[0]],
    ['the rights', space.reconciler[1]],
  ])('against overlays that patch %s', (_, target) => {
    expect(() => edge.patch(target, { metadata: { labels: { a: 'b' } } })).toThrow('is sealed by the wrapper \'shop\'');
    expect(() => edge.remove(target)).toThrow('is sealed by the wrapper \'shop\'');
  });

  it('against another account or source of the sync, and open for its path', () => {
    expect(() => edge.patch(space.sync[0], { spec: { serviceAccountName: 'admin' } })).toThrow('spec.serviceAccountName');
    expect(() => edge.patch(space.sync[0], { spec: { source: { url: 'https://git.example.com/evil/apps' } } })).toThrow('spec.source');
    expect(() => edge.patch(space.sync[0], { spec: { path: 'deploy/edge' } })).not.toThrow();
  });

  it('and open for subclasses, which also replace what every namespace holds', () => {
    class AcmeTeam extends Team {
      constructor(scope: Construct, id: string, props: TeamProps) {
        super(scope, id, props);
        this.namespaces.forEach(({ quota }) => this.amend(quota[0], { spec: { hard: { pods: '5' } } }));
      }

      protected createNetwork(scope: Construct, namespaceName: string, network: TeamNetwork): ApiObject[] {
        return super.createNetwork(scope, namespaceName, network.plus({ name: 'allow-proxy', spec: { podSelector: {} } }));
      }
    }
    const acme = new AcmeTeam(root, 'acme', {});

    expect(acme._statements.map(({ throughDoor }) => throughDoor)).toEqual([true]);
    expect(acme.namespaces[0].network.map(({ name }) => name)).toContain('allow-proxy');
  });
});

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
        targetNamespace: 'shop',
        interval: '1h',
      },
    });
    expect(team._partOf(sync(team), new Set())).toBe('sync');
    expect(team._partOf(team.namespaces[0].quota[0].toJson(), new Set())).toBe('');
    expect(team._folder).toEqual({ category: 'teams', folder: 'shop', unit: 'team-shop' });
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
    team.customize(overlay, cluster('store-lyon'));

    expect(overlay._statements.map(({ target, content }) => [(target as ApiObject).metadata.namespace, content])).toEqual([
      ['shop', { spec: { path: 'deploy/clusters/store-lyon' } }],
      ['shop-batch', { spec: { path: 'deploy/clusters/store-lyon/shop-batch' } }],
    ]);
  });

  it('says nothing for a cluster where all share a folder', () => {
    const team = git({ repository: TeamRepository.git('https://git.example.com/shop/apps', { path: TeamPath.shared('deploy/base') }) });
    const overlay = team._overlayFor(cluster('store-lyon'));
    team.customize(overlay, cluster('store-lyon'));

    expect(overlay._statements).toEqual([]);
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
      team.customize(overlay, cluster(name));
      return overlay._statements.map(({ content }) => content);
    };

    expect(said('store-lyon')).toEqual([{ spec: { path: 'deploy/clusters/store-lyon' } }]);
    expect(said('store-nice')).toEqual([]);
  });
});

describe('what is called wrongly throws at once', () => {
  it.each<[string, TeamProps, string]>([
    ['a system namespace', { namespaces: ['kube-system'] }, 'namespace \'kube-system\' of team \'shop\' belongs to the cluster or a reconciler: choose a name such as \'shop-system\''],
    ['no namespace', { namespaces: [] }, 'team \'shop\' has no namespace'],
    ['a namespace twice', { namespaces: ['a', 'a'] }, 'team \'shop\' names namespace \'a\' twice: name it once'],
    ['an illegal namespace', { namespaces: ['Shop'] }, 'name \'Shop\' is not a DNS label'],
    ['a repository without account', { reconciler: ReconcilerAccount.none(), repository: TeamRepository.git('https://git.example.com/shop/apps') }, 'has a repository and no account to apply it'],
    ['a variation with a reserved name', { variations: [{ name: 'v1-34', placement: Placement.all() }] }, 'has the name of a Kubernetes version'],
  ])('%s', (_, props, message) => {
    expect(() => new Team(platform(), 'shop', props)).toThrow(message);
  });

  it.each<[string, () => unknown, string]>([
    ['a system group', () => TeamAccess.viewers('system:masters'), 'names \'system:masters\', which is the cluster\'s own'],
    ['a grant to nobody', () => TeamAccess.viewers(), 'names nobody'],
    ['two bindings of one name', () => TeamAccess.viewers('a').plus({ role: TeamRole.viewer(), groups: ['b'] }), 'two grants have the binding name \'team-viewer\''],
    ['a rule without verbs', () => TeamRole.of('x', { apiGroups: [''], resources: ['pods'], verbs: [] }), 'a rule of role \'x\' has no verbs'],
    ['no quantity', () => Quota.of({ cpuLimits: '4 cores' }), 'quota cpuLimits \'4 cores\' is not a quantity'],
    ['requests above limits', () => Quota.of({ memoryRequests: '2Gi', memoryLimits: '1G' }), 'quota memoryRequests \'2Gi\' is more than memoryLimits \'1G\''],
    ['half a pod', () => Quota.of({ pods: 0.5 }), 'quota pods 0.5 is not a whole number'],
    ['a default above the maximum', () => Limits.of({ limits: { cpu: '2' }, max: { cpu: '1500m' } }), 'limits limits.cpu \'2\' is more than max.cpu \'1500m\''],
    ['a path out of the repository', () => TeamPath.shared('../other'), 'leaves the team\'s repository'],
    ['a password in the address', () => TeamRepository.git('https://me:secret@git.example.com/shop/apps'), 'is not one that a reconciler can read'],
    ['a way up in the address', () => TeamRepository.git('https://git.example.com/shop/../evil'), 'can be read in two ways'],
    ['Git keys for artifacts', () => TeamRepository.oci('oci://r.example.com/a', { verify: SourceVerification.gitKeys('k') }), 'is verified as Git'],
    ['an unknown mode', () => SourceVerification.gitKeys('k', { mode: 'head' }), 'verification mode \'head\' is not known'],
    ['the default account', () => ReconcilerAccount.of({ name: 'default' }), 'cannot be \'default\''],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

describe('what is wrong with the model is a finding', () => {
  const codes = (team: Team, ...names: string[]) => team._findings(names.map((name) => cluster(name))).map(({ code, message }) => `${code}: ${message}`);

  it('finds nothing in the default wrapper', () => {
    expect(new Team(platform(), 'shop', { access: TeamAccess.operators('a') })._findings([cluster('a')])).toEqual([]);
  });

  it('a namespace that two teams claim on one cluster, told by the later one', () => {
    const root = platform();
    const first = new Team(root, 'shop', { namespaces: ['shared'] });
    const second = new Team(root, 'pay', { namespaces: ['shared'], placement: Placement.named('a') });
    const third = new Team(root, 'elsewhere', { namespaces: ['other'] });

    expect([first, third].flatMap((team) => team._findings([cluster('a'), cluster('b')]))).toEqual([]);
    expect(second._findings([cluster('a'), cluster('b')])).toEqual([{
      code: 'team.namespace-taken',
      severity: 'error',
      path: 'pay',
      object: 'Namespace shared',
      message: 'namespace \'shared\' belongs to team \'shop\' on the same clusters',
      fix: 'choose another namespace for one of them, or place them on different clusters',
      clusters: ['a'],
    }]);
  });

  it('a team that is placed nowhere, unless that is meant', () => {
    const root = platform();

    expect(codes(new Team(root, 'shop', { placement: Placement.clusters() }))).toEqual(['team.placement-empty: team \'shop\' is placed on clusters , and there is none']);
    expect(codes(new Team(root, 'waiting', { placement: Placement.none() }))).toEqual([]);
  });

  it('a quota that refuses pods without limits', () => {
    expect(codes(new Team(platform(), 'shop', { limits: Limits.none() }), 'a')).toEqual([
      'team.quota-without-limits: the quota counts limits of cpu, and containers get none by default: pods that state none are refused',
      'team.quota-without-limits: the quota counts limits of memory, and containers get none by default: pods that state none are refused',
    ]);
  });

  it('a container that may take more than the whole namespace, in a variation as well', () => {
    const team = new Team(platform(), 'shop', { variations: [{ name: 'edge', placement: Placement.all(), quota: Quota.of({ cpuLimits: '2', storage: '1Gi' }) }] });

    expect(team._findings([cluster('a')]).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'shop[edge]: the highest limit of cpu of one container is \'4\', the quota of the whole namespace \'2\'',
    ]);
  });

  it.each<[string, [string[], string[], string[]], string[]]>([
    ['everything', [['*'], ['*'], ['*']], ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error']],
    ['the own namespace', [[''], ['namespaces'], ['patch']], ['error']],
    ['tokens by a wildcard before the subresource', [[''], ['*/token'], ['create']], ['error']],
    ['bindings, which is a matter of policy', [['rbac.authorization.k8s.io'], ['rolebindings'], ['create']], ['warning']],
    ['reading the own namespace', [[''], ['namespaces'], ['get']], []],
    ['all verbs on deployments', [['apps'], ['deployments'], ['*']], []],
    ['all resources of apps', [['apps'], ['*'], ['*']], []],
  ])('a role that lets the team reach %s', (_, [apiGroups, resources, verbs], wanted) => {
    const team = new Team(platform(), 'shop', { access: TeamAccess.of({ role: TeamRole.of('custom', { apiGroups, resources, verbs }), groups: ['a'] }) });

    expect(team._findings([cluster('a')]).map(({ severity }) => severity)).toEqual(wanted);
  });
});
