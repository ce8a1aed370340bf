import { ApiObject } from 'cdk8s';
import { contractOf } from './contract';
import { Assumption, Capability, Placement, Reconciler, SharedService, Team, TeamApp, TeamPath, TeamRepository, TeamRole, TeamWorkload, ReconcilerAccount } from '../../../src';
import { contractJson, TeamContract } from '../../../src/team/contract';

const DIGEST = `sha256:${'0'.repeat(64)}`;
let contract: TeamContract;
beforeAll(() => { contract = contractOf(); });

const app = (by: unknown = contract) => new TeamApp({ contract: by });
const findings = (of: TeamApp) => of._synthesize().findings.map(({ code, severity, path, object, message, clusters }) => ({ code, severity, path, object, message, clusters }));

interface PodOptions {
  readonly image?: string;
  readonly memory?: boolean;
  readonly privileged?: boolean;
}

function deployment(scope: TeamWorkload, { image = `registry.example.com/shop/web@${DIGEST}`, memory = true, privileged = false }: PodOptions = {}): ApiObject {
  const securityContext = { allowPrivilegeEscalation: privileged, capabilities: { drop: ['ALL'] } };
  return new ApiObject(scope, 'web', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: {
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [{ name: 'web', image, securityContext, resources: memory ? { limits: { memory: '1Gi' } } : {} }],
        },
      },
    },
  });
}

describe('the app of a team', () => {
  it('reads the contract as text and as a value', () => {
    const names = [app(), app(contractJson(contract))].map(({ teamName, clusterNames }) => [teamName, clusterNames]);
    expect(names).toEqual([['shop', ['lyon', 'paris']], ['shop', ['lyon', 'paris']]]);
  });

  it('is told what the project of Argo CD keeps out, where that reads its repository', () => {
    const found = (reconciler: ReturnType<typeof Reconciler.flux>) => {
      const team = app(contractOf({}, reconciler));
      new ApiObject(new TeamWorkload(team, 'web'), 'own', { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'own' }, spec: { podSelector: {}, policyTypes: ['Ingress'] } });
      return findings(team).map(({ code, message }) => `${code}: ${message}`);
    };

    expect(found(Reconciler.flux())).toEqual([]);
    expect(found(Reconciler.argoCd())).toEqual(['contract.kind: the team\'s project of Argo CD does not take the kind \'NetworkPolicy\' of \'networking.k8s.io/v1\'']);
  });

  it('writes bases and variants, and a list for every folder that is read', () => {
    const team = app();
    const web = new TeamWorkload(team, 'web');
    const made = deployment(web);
    web.overlay('edge', Placement.labels({ tier: 'edge' })).patch(made, { spec: { replicas: 1 } });
    new ApiObject(new TeamWorkload(team, 'nightly', { namespace: 'shop-batch', placement: Placement.named('paris') }), 'config', { apiVersion: 'v1', kind: 'ConfigMap' });
    const { tree, findings: found } = team._synthesize();

    expect(found).toEqual([]);
    expect(team.outdir).toBe('deploy');
    expect([...tree.keys()].sort()).toEqual([
      'apps/nightly/base/configmap-nightly-config.yaml',
      'apps/nightly/base/kustomization.yaml',
      'apps/web/base/deployment-web.yaml',
      'apps/web/base/kustomization.yaml',
      'apps/web/edge/kustomization.yaml',
      'clusters/lyon/kustomization.yaml',
      'clusters/lyon/shop-batch/kustomization.yaml',
      'clusters/paris/kustomization.yaml',
      'clusters/paris/shop-batch/kustomization.yaml',
    ]);
    expect(tree.get('clusters/lyon/kustomization.yaml')).toContain('- ../../apps/web/edge\n');
    expect(tree.get('clusters/paris/shop-batch/kustomization.yaml')).toContain('- ../../../apps/nightly/base\n');
    expect(tree.get('clusters/lyon/shop-batch/kustomization.yaml')).toContain('resources: []\n');
  });

  it.each<[string, (team: TeamApp) => void, string, string, string, readonly string[] | undefined]>([
    ['a cluster that the team does not have', (team) => { deployment(new TeamWorkload(team, 'web', { placement: Placement.named('lion') })); },
      'contract.cluster', 'web', 'the placement names cluster \'lion\', which the contract of team \'shop\' does not have, did you mean \'lyon\'?', undefined],
    ['such a cluster in an overlay', (team) => {
      const web = new TeamWorkload(team, 'web');
      web.overlay('x', Placement.named('pariss')).patch(deployment(web), { spec: { replicas: 2 } });
    }, 'contract.cluster', 'web[x]', 'the placement names cluster \'pariss\', which the contract of team \'shop\' does not have, did you mean \'paris\'?', undefined],
    ['such a cluster in what it takes to be there', (team) => { team.assume(Assumption.configMap('shop', 'settings'), Placement.named('lion')); },
      'contract.cluster', 'shop', 'the placement names cluster \'lion\', which the contract of team \'shop\' does not have, did you mean \'lyon\'?', undefined],
    ['a capability that a cluster lacks', (team) => { deployment(new TeamWorkload(team, 'web', { requires: [Capability.INGRESS] })); },
      'contract.capability', 'web', 'it requires \'ingress\', which no service offers on some of its clusters', ['lyon']],
    ['a capability in another spelling', (team) => { deployment(new TeamWorkload(team, 'web', { requires: [Capability.of('ingres')] })); },
      'contract.capability', 'web', 'it requires \'ingres\', which no service offers on any of its clusters, did you mean \'ingress\'?', ['lyon', 'paris']],
    ['a namespace of somebody else', (team) => {
      new ApiObject(new TeamWorkload(team, 'web'), 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: 'kube-system', name: 'x' } });
    }, 'contract.namespace', 'web/config', 'namespace \'kube-system\' is not in the contract', ['lyon', 'paris']],
    ['a kind that the role does not have', (team) => {
      new ApiObject(new TeamWorkload(team, 'web'), 'quota', { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'x' }, spec: { hard: { pods: '9' } } });
    }, 'contract.kind', 'web/quota', 'the team\'s account may not create the kind \'ResourceQuota\' of \'v1\'', ['lyon', 'paris']],
    ['an object by the name of one of the platform\'s', (team) => {
      const web = new TeamWorkload(team, 'web');
      for (const name of ['default-deny', 'own']) {
        new ApiObject(web, name, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name }, spec: { podSelector: {}, policyTypes: ['Ingress'] } });
      }
      new ApiObject(web, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'default-deny' } });
    }, 'contract.owned', 'web/default-deny', 'NetworkPolicy \'default-deny\' in namespace \'shop\' belongs to the platform, which refuses another\'s', ['lyon', 'paris']],
    ['the sync by which the platform reads it', (team) => {
      new ApiObject(new TeamWorkload(team, 'web', { placement: Placement.named('paris') }), 'sync', {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: { name: 'shop' },
        spec: { interval: '1h', prune: true, path: './other', serviceAccountName: 'team-reconciler', sourceRef: { kind: 'GitRepository', name: 'shop' } },
      });
    }, 'contract.owned', 'web/sync', 'Kustomization \'shop\' in namespace \'shop\' belongs to the platform, which refuses another\'s', ['paris']],
    ['an image from elsewhere', (team) => { deployment(new TeamWorkload(team, 'web'), { image: `docker.io/library/nginx@${DIGEST}` }); },
      'contract.refused', 'web/web', 'the admission policy \'team-images\' refuses it: this registry is not open to the team: write images with the full name of an allowed one', ['lyon', 'paris']],
    ['what a policy of the platform denies there', (team) => { deployment(new TeamWorkload(team, 'web', { placement: Placement.named('paris') }), { memory: false }); },
      'policy.memory', 'web/web', 'a container has no memory limit', ['paris']],
    ['what the level of Pod Security refuses', (team) => { deployment(new TeamWorkload(team, 'web'), { privileged: true }); },
      'policy.pod-security-restricted', 'web/web', 'a container allows the escalation of privileges', ['lyon', 'paris']],
    ['a custom resource that nothing serves', (team) => {
      new ApiObject(new TeamWorkload(team, 'web'), 'route', {
        apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'x' }, spec: { hostnames: ['a.example.com'] },
      });
    }, 'contract.not-served', 'web/route', 'nothing that the contract knows of serves the kind \'HTTPRoute\' of \'gateway.networking.k8s.io/v1\' there', ['lyon', 'paris']],
    ['a service of the platform', (team) => { new (class extends SharedService {})(team, 'ingress', {}); },
      'contract.bundle', 'ingress', '\'ingress\' is no workload: only the platform delivers services, teams and policies', undefined],
    ['a field that Kubernetes does not have', (team) => {
      new ApiObject(new TeamWorkload(team, 'web'), 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, dta: {} });
    }, 'schema.unknown-field', 'web/config', '', ['lyon', 'paris']],
  ])('finds %s', (_, declare, code, path, message, clusters) => {
    const team = app();
    declare(team);
    const found = findings(team).filter(({ severity }) => severity === 'error');

    expect(found.map((one) => one.code)).toContain(code);
    const [first] = found.filter((one) => one.code === code);
    expect(first).toMatchObject({ path, message: expect.stringContaining(message) });
    expect(first.clusters).toEqual(clusters);
    expect(team._synthesize().tree.size).toBe(0);
  });

  it('weighs a policy as it is set on each cluster', () => {
    const team = app();
    deployment(new TeamWorkload(team, 'web'), { memory: false });

    expect(findings(team).map(({ code, severity, clusters }) => ({ code, severity, clusters }))).toEqual([
      { code: 'policy.memory', severity: 'error', clusters: ['paris'] },
      { code: 'policy.memory', severity: 'warning', clusters: ['lyon'] },
    ]);
  });

  it('names the field and the fix', () => {
    const team = app();
    deployment(new TeamWorkload(team, 'web', { placement: Placement.named('paris') }), { memory: false });
    const [{ object, field, fix }] = team._synthesize().findings;

    expect({ object, field, fix }).toEqual({
      object: 'Deployment shop/web',
      field: 'spec.template.spec.containers[name=web].resources.limits',
      fix: 'set resources.limits.memory; or ask the platform for an exemption from \'memory\'',
    });
  });

  it('may deliver kinds beyond the usual ones where the role has them and the cluster serves them', () => {
    const role = TeamRole.deployer().plus({ apiGroups: ['monitoring.coreos.com'], resources: ['servicemonitors'], verbs: ['create', 'get', 'patch', 'delete'] },
      { apiGroups: ['external-secrets.io'], resources: ['externalsecrets'], verbs: ['*'] });
    const { allows } = contractOf({ reconciler: ReconcilerAccount.of({ role }) });

    expect([allows.kinds.filter(({ group }) => group.includes('.io') && group.startsWith('external')), allows.resources]).toEqual([
      [{ group: 'external-secrets.io', kind: 'ExternalSecret' }], ['servicemonitors.monitoring.coreos.com'],
    ]);

    const monitored = { ...contract, allows, clusters: contract.clusters.map((group) => ({ ...group, serves: [...group.serves, 'monitoring.coreos.com'] })) };
    const team = app(monitored);
    const web = new TeamWorkload(team, 'web');
    new ApiObject(web, 'monitor', { apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor', metadata: { name: 'web' }, spec: { endpoints: [] } });
    expect(findings(team)).toEqual([]);
  });

  it('says what clusters have besides in words of the app', () => {
    const team = app();
    const web = new TeamWorkload(team, 'web');
    web.patch(deployment(web), { spec: { template: { spec: { imagePullSecrets: [{ name: 'pull' }] } } } });

    expect(team._synthesize().findings.map(({ code, fix }) => ({ code, fix }))).toEqual([{
      code: 'reference.missing', fix: 'correct the name, deliver it to these clusters, or say that they have it: app.assume(Assumption.secret(\'shop\', \'pull\'))',
    }]);
  });

  it('writes one folder where all clusters read one, and refuses variants there', () => {
    const shared = contractOf({ repository: TeamRepository.git('https://git.example.com/acme/shop', { path: TeamPath.shared('manifests') }) });
    const team = app(shared);
    const web = new TeamWorkload(team, 'web');
    const made = deployment(web);
    expect(team.outdir).toBe('.');
    expect([...team._synthesize().tree.keys()].sort()).toEqual([
      'apps/web/base/deployment-web.yaml', 'apps/web/base/kustomization.yaml', 'manifests/kustomization.yaml', 'manifests/shop-batch/kustomization.yaml',
    ]);

    web.overlay('edge', Placement.named('lyon')).patch(made, { spec: { replicas: 1 } });
    expect(findings(team)).toEqual([expect.objectContaining({
      code: 'contract.folder-shared', path: 'web', message: '\'lyon\' and \'paris\' both read \'manifests\', and would get different variants of it', clusters: ['lyon', 'paris'],
    })]);
  });

  it('writes flat objects for agents that cannot build folders on others', () => {
    const team = app(contractOf({}, Reconciler.rancherFleet()));
    deployment(new TeamWorkload(team, 'web'));

    expect([...team._synthesize().tree.keys()].filter((path) => path.startsWith('clusters/lyon/'))).toEqual([
      'clusters/lyon/kustomization.yaml', 'clusters/lyon/deployment-web.yaml', 'clusters/lyon/shop-batch/kustomization.yaml',
    ]);
  });
});

describe('a program that is wrong about its contract', () => {
  it.each<[string, () => unknown, string]>([
    ['names no namespace of it', () => new TeamWorkload(app(), 'web', { namespace: 'shp' }),
      'workload \'web\' names namespace \'shp\', which the contract of team \'shop\' does not have, did you mean \'shop\'?: use \'shop\' or \'shop-batch\''],
    ['has an older one', () => app({ ...contract, contract: 1 }),
      'contract \'the contract\' has version 1, this library reads 3: let the platform synthesize it again with a library as new as yours'],
    ['has a newer one', () => app({ ...contract, contract: 4 }), 'has version 4, this library reads 3: update cdk8s-platform in the team\'s repository'],
    ['has none', () => app(null), '\'the contract\' is no contract of a team: take the file that the platform\'s synth wrote for the team'],
    ['has one by which nobody reads', () => app(contractOf({ repository: TeamRepository.none() })),
      'by its contract nobody reads a repository of team \'shop\': ask the platform for one, as in TeamRepository.git(\'https://…\')'],
    ['waives what is not its to waive', () => app().waive('policy.memory', { reason: 'hurry' }),
      '\'policy.memory\' cannot be waived here, since the clusters would refuse it all the same: ask the platform'],
    ['makes two workloads of one id', () => { const team = app(); new TeamWorkload(team, 'web'); new TeamWorkload(team, 'web'); }, 'web'],
  ])('is told so where it %s', (_, act, message) => {
    expect(act).toThrow(message);
  });

  it('is told where a workload stands outside', () => {
    const { App } = jest.requireActual<typeof import('cdk8s')>('cdk8s');
    expect(() => new TeamWorkload(new App(), 'web')).toThrow('workload \'web\' stands outside a TeamApp, which knows its contract');
  });

  it('cannot declare a team of its own', () => {
    const team = app();
    new Team(team, 'mine');
    expect(findings(team).map(({ code }) => code)).toContain('contract.bundle');
  });
});
