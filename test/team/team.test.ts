import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { cluster, objects, platform } from './fixture';
import { KubernetesVersion, Placement } from '../../src/fleet';
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
        annotations: {
          'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
          'fences.cdk8s-platform/account': 'team-reconciler',
          'fences.cdk8s-platform/argocd-project': 'shop',
          'fences.cdk8s-platform/digests': 'required',
          'fences.cdk8s-platform/verify': 'git\noci',
          'kustomize.toolkit.fluxcd.io/prune': 'disabled',
        },
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
      variations: [{ name: 'big', placement: Placement.labels({ size: 'big' }), quota: Quota.large().replacing({ deniedPriorityClasses: [] }) }],
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

describe('what is called wrongly throws at once', () => {
  it.each<[string, TeamProps, string]>([
    ['a system namespace', { namespaces: ['kube-system'] }, 'namespace \'kube-system\' of team \'shop\' belongs to the cluster or a reconciler: choose a name such as \'shop-system\''],
    ['the namespace of a controller that the fences let pass', { namespaces: ['olm'] }, 'namespace \'olm\' of team \'shop\' belongs to the cluster or a reconciler: choose a name such as \'shop-olm\''],
    ['that of a provider of clusters', { namespaces: ['capz-system'] }, 'namespace \'capz-system\' of team \'shop\' belongs to the cluster'],
    ['that of another one', { namespaces: ['capi-kubeadm-control-plane-system'] }, 'belongs to the cluster'],
    ['a namespace that is no list', { namespaces: 'shop' as unknown as string[] }, 'namespaces of team \'shop\' are no list: write [\'shop\']'],
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
    ['a host with an empty part', () => TeamRepository.git('https://git..example.com/shop/apps'), 'host \'git..example.com\' of repository address \'https://git..example.com/shop/apps\' is no DNS name'],
    ['a port that is none', () => TeamRepository.git('https://git.example.com:99999/shop/apps'), 'port 99999 of repository address \'https://git.example.com:99999/shop/apps\' is not between 1 and 65535'],
    ['Git keys for artifacts', () => TeamRepository.oci('oci://r.example.com/a', { verify: SourceVerification.gitKeys('k') }), 'is verified as Git'],
    ['an unknown mode', () => SourceVerification.gitKeys('k', { mode: 'head' }), 'verification mode \'head\' is not known'],
    ['the default account', () => ReconcilerAccount.of({ name: 'default' }), 'cannot be \'default\''],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
