/* eslint-disable import/no-extraneous-dependencies, import/order -- imports the project by its own name, as a user does */
import { ApiObject } from 'cdk8s';
import {
  ExistingCluster, ICluster, KubernetesVersion, Location, Overlay, Placement, Platform, Policy, Reconciler, Repository, SharedService, Team, TeamFences, TeamRepository, TeamPath,
} from 'cdk8s-platform';
import { Deployment } from 'cdk8s-plus-27';
import { Construct } from 'constructs';

/** What the generated fleet holds beside its clusters. */
export const SHAPE = { services: 60, customized: 5, redeclaring: 2, teams: 100, policies: 20 } as const;

const TIERS = ['cloud', 'edge'];
const COUNTRIES = ['FR', 'DE', 'CH', 'IT'];
const SIZES = ['small', 'large'];

/** A platform of so many clusters: four overlays a service, so that each has eight stacks and more. */
export function generatedFleet(clusters: number, outdir: string, patched: boolean): Platform {
  const platform = new Platform({
    name: 'bench', outdir, reconciler: Reconciler.flux(), repository: Repository.git('https://git.example.com/bench/platform'),
  });
  for (let i = 0; i < clusters; i++) {
    const country = COUNTRIES[i % COUNTRIES.length];
    new ExistingCluster(platform, `cluster-${String(i).padStart(4, '0')}`, {
      location: Location.onPremises(`site-${i}`, { jurisdiction: country }),
      version: KubernetesVersion.V1_34,
      labels: { tier: TIERS[Math.floor(i / 4) % 2], country: country.toLowerCase(), size: SIZES[Math.floor(i / 8) % 2] },
    });
  }
  for (let i = 0; i < SHAPE.services; i++) { addService(platform, i, patched); }
  new TeamFences(platform, 'team-fences');
  for (let i = 0; i < SHAPE.teams; i++) { addTeam(platform, i); }
  for (let i = 0; i < SHAPE.policies; i++) { addPolicy(platform, i); }
  return platform;
}

function addService(platform: Platform, i: number, patched: boolean): void {
  const id = `service-${String(i).padStart(2, '0')}`;
  const service: PlainService = i < SHAPE.redeclaring ? new PlusService(platform, id, 3) : i < SHAPE.customized ? new NamedService(platform, id) : new PlainService(platform, id);
  const edge = service.overlay('edge', Placement.labels({ tier: 'edge' }));
  const france = service.overlay('france', Placement.labels({ country: 'fr' }));
  const alps = service.overlay('alps', Placement.either(Placement.labels({ country: 'ch' }), Placement.labels({ country: 'it' })));
  const large = service.overlay('large', Placement.labels({ size: 'large' }));
  if (i < SHAPE.redeclaring) { new PlusService(edge, id, 1); } else { edge.patch(service.objects[0], { spec: { replicas: 1 } }); }
  france.patch(service.config, { data: { language: 'fr' } });
  alps.patch(service.config, { data: { language: 'de', altitude: 'high' } });
  large.patch(service.objects[0], {
    spec: { template: { spec: { containers: [{ name: 'main', resources: { limits: { memory: patched && i === 7 ? '4Gi' : '2Gi' } } }] } } },
  });
}

/** Eight objects as plain manifests. */
class PlainService extends SharedService {
  readonly objects: ApiObject[];
  readonly config: ApiObject;

  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: id });
    this.objects = this.workload(id);
    this.config = new ApiObject(this, 'config', {
      apiVersion: 'v1', kind: 'ConfigMap', data: { 'language': 'en', 'log-level': 'info', 'endpoint': `https://${id}.example.com` },
    });
    new ApiObject(this, 'account', { apiVersion: 'v1', kind: 'ServiceAccount', automountServiceAccountToken: false });
    new ApiObject(this, 'web', {
      apiVersion: 'v1', kind: 'Service', spec: { selector: { app: id }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    });
    new ApiObject(this, 'reader', {
      apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
    });
    new ApiObject(this, 'reading', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: `${id}-reader` },
      subjects: [{ kind: 'ServiceAccount', name: `${id}-account`, namespace: id }],
    });
    new ApiObject(this, 'budget', {
      apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { minAvailable: 1, selector: { matchLabels: { app: id } } },
    });
  }

  protected workload(id: string): ApiObject[] {
    return [new ApiObject(this, 'workload', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      spec: {
        replicas: 3,
        selector: { matchLabels: { app: id } },
        template: {
          metadata: { labels: { app: id } },
          spec: {
            serviceAccountName: `${id}-account`,
            containers: [{
              name: 'main',
              image: `registry.example.com/${id}:1.0.0`,
              ports: [{ name: 'http', containerPort: 8080 }],
              env: [{ name: 'CONFIG', value: '/etc/config' }, { name: 'REGION', value: 'none' }],
              resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '1Gi' } },
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true },
              volumeMounts: [{ name: 'config', mountPath: '/etc/config' }],
            }],
            volumes: [{ name: 'config', configMap: { name: `${id}-config` } }],
          },
        },
      },
    })];
  }
}

/** The same with values of its own on each cluster. */
class NamedService extends PlainService {
  customize(overlay: Overlay, cluster: ICluster): void {
    overlay.patch(this.config, { data: { cluster: cluster.clusterName } });
  }
}

/** Its Deployment comes from cdk8s-plus, declared again in an overlay and on each cluster. */
class PlusService extends PlainService {
  constructor(scope: Construct, id: string, private readonly replicas: number, private readonly cluster = 'none') {
    super(scope, id);
    this.objects.push(...this.deployments(id));
  }

  customize(overlay: Overlay, cluster: ICluster): void {
    const replicas = cluster.clusterLabels.tier === 'edge' ? 1 : this.replicas;
    new Deployment(overlay, 'plus', this.props(this.node.id, replicas, cluster.clusterName));
  }

  private deployments(id: string): ApiObject[] {
    return [ApiObject.of(new Deployment(this, 'plus', this.props(id, this.replicas, this.cluster)))];
  }

  private props(id: string, replicas: number, cluster: string) {
    return {
      replicas,
      containers: [{ name: 'main', image: `registry.example.com/${id}:1.0.0`, portNumber: 8080, args: ['--cluster', cluster], securityContext: { user: 1000, group: 1000 } }],
    };
  }
}

function addTeam(platform: Platform, i: number): void {
  new Team(platform, `team-${String(i).padStart(3, '0')}`, {
    repository: TeamRepository.git(`https://git.example.com/bench/team-${i}`, { path: TeamPath.shared() }),
  });
}

function addPolicy(platform: Platform, i: number): void {
  new Policy(platform, `policy-${String(i).padStart(2, '0')}`, {
    title: `Rule ${i}`,
    matches: [{ apiGroup: 'apps', kinds: ['Deployment'] }],
    rules: [{ expression: `!has(object.spec.replicas) || object.spec.replicas < ${100 + i}`, message: `more than ${99 + i} replicas` }],
  });
}
