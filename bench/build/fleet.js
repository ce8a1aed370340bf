"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SHAPE = void 0;
exports.generatedFleet = generatedFleet;
const cdk8s_platform_1 = require("cdk8s-platform");
const cdk8s_1 = require("cdk8s");
const cdk8s_plus_27_1 = require("cdk8s-plus-27");
/** What the generated fleet holds beside its clusters. */
exports.SHAPE = { services: 60, customized: 5, redeclaring: 2, teams: 100, policies: 20 };
const TIERS = ['cloud', 'edge'];
const COUNTRIES = ['FR', 'DE', 'CH', 'IT'];
const SIZES = ['small', 'large'];
/** A platform of so many clusters: four overlays a service, so that each has eight stacks and more. */
function generatedFleet(clusters, outdir, patched) {
    const platform = new cdk8s_platform_1.Platform({
        name: 'bench', outdir, reconciler: cdk8s_platform_1.Reconciler.flux(), repository: cdk8s_platform_1.Repository.git('https://git.example.com/bench/platform'),
    });
    for (let i = 0; i < clusters; i++) {
        const country = COUNTRIES[i % COUNTRIES.length];
        new cdk8s_platform_1.ExistingCluster(platform, `cluster-${String(i).padStart(4, '0')}`, {
            location: cdk8s_platform_1.Location.onPremises(`site-${i}`, { jurisdiction: country }),
            version: cdk8s_platform_1.KubernetesVersion.V1_34,
            labels: { tier: TIERS[(i >> 2) % 2], country: country.toLowerCase(), size: SIZES[(i >> 3) % 2] },
        });
    }
    for (let i = 0; i < exports.SHAPE.services; i++) {
        addService(platform, i, patched);
    }
    new cdk8s_platform_1.TeamFences(platform, 'team-fences');
    for (let i = 0; i < exports.SHAPE.teams; i++) {
        addTeam(platform, i);
    }
    for (let i = 0; i < exports.SHAPE.policies; i++) {
        addPolicy(platform, i);
    }
    return platform;
}
function addService(platform, i, patched) {
    const id = `service-${String(i).padStart(2, '0')}`;
    const service = i < exports.SHAPE.redeclaring ? new PlusService(platform, id, 3) : i < exports.SHAPE.customized ? new NamedService(platform, id) : new PlainService(platform, id);
    const edge = service.overlay('edge', cdk8s_platform_1.Placement.labels({ tier: 'edge' }));
    const france = service.overlay('france', cdk8s_platform_1.Placement.labels({ country: 'fr' }));
    const alps = service.overlay('alps', cdk8s_platform_1.Placement.either(cdk8s_platform_1.Placement.labels({ country: 'ch' }), cdk8s_platform_1.Placement.labels({ country: 'it' })));
    const large = service.overlay('large', cdk8s_platform_1.Placement.labels({ size: 'large' }));
    if (i < exports.SHAPE.redeclaring) {
        new PlusService(edge, id, 1);
    }
    else {
        edge.patch(service.objects[0], { spec: { replicas: 1 } });
    }
    france.patch(service.config, { data: { language: 'fr' } });
    alps.patch(service.config, { data: { language: 'de', altitude: 'high' } });
    large.patch(service.objects[0], {
        spec: { template: { spec: { containers: [{ name: 'main', resources: { limits: { memory: patched && i === 7 ? '4Gi' : '2Gi' } } }] } } },
    });
}
/** Eight objects as plain manifests. */
class PlainService extends cdk8s_platform_1.SharedService {
    objects;
    config;
    constructor(scope, id) {
        super(scope, id, { namespace: id });
        this.objects = this.workload(id);
        this.config = new cdk8s_1.ApiObject(this, 'config', {
            apiVersion: 'v1', kind: 'ConfigMap', data: { language: 'en', 'log-level': 'info', endpoint: `https://${id}.example.com` },
        });
        new cdk8s_1.ApiObject(this, 'account', { apiVersion: 'v1', kind: 'ServiceAccount', automountServiceAccountToken: false });
        new cdk8s_1.ApiObject(this, 'web', {
            apiVersion: 'v1', kind: 'Service', spec: { selector: { app: id }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
        });
        new cdk8s_1.ApiObject(this, 'reader', {
            apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
        });
        new cdk8s_1.ApiObject(this, 'reading', {
            apiVersion: 'rbac.authorization.k8s.io/v1',
            kind: 'RoleBinding',
            roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: `${id}-reader` },
            subjects: [{ kind: 'ServiceAccount', name: `${id}-account`, namespace: id }],
        });
        new cdk8s_1.ApiObject(this, 'budget', {
            apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { minAvailable: 1, selector: { matchLabels: { app: id } } },
        });
    }
    workload(id) {
        return [new cdk8s_1.ApiObject(this, 'workload', {
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
    customize(overlay, cluster) {
        overlay.patch(this.config, { data: { cluster: cluster.clusterName } });
    }
}
/** Its Deployment comes from cdk8s-plus, declared again in an overlay and on each cluster. */
class PlusService extends PlainService {
    replicas;
    cluster;
    constructor(scope, id, replicas, cluster = 'none') {
        super(scope, id);
        this.replicas = replicas;
        this.cluster = cluster;
        this.objects.push(...this.deployments(id));
    }
    customize(overlay, cluster) {
        const replicas = cluster.clusterLabels.tier === 'edge' ? 1 : this.replicas;
        new cdk8s_plus_27_1.Deployment(overlay, 'plus', this.props(this.node.id, replicas, cluster.clusterName));
    }
    deployments(id) {
        return [cdk8s_1.ApiObject.of(new cdk8s_plus_27_1.Deployment(this, 'plus', this.props(id, this.replicas, this.cluster)))];
    }
    props(id, replicas, cluster) {
        return {
            replicas,
            containers: [{ name: 'main', image: `registry.example.com/${id}:1.0.0`, portNumber: 8080, args: ['--cluster', cluster], securityContext: { user: 1000, group: 1000 } }],
        };
    }
}
function addTeam(platform, i) {
    new cdk8s_platform_1.Team(platform, `team-${String(i).padStart(3, '0')}`, {
        repository: cdk8s_platform_1.TeamRepository.git(`https://git.example.com/bench/team-${i}`, { path: cdk8s_platform_1.TeamPath.shared() }),
    });
}
function addPolicy(platform, i) {
    new cdk8s_platform_1.Policy(platform, `policy-${String(i).padStart(2, '0')}`, {
        title: `Rule ${i}`,
        matches: [{ apiGroups: ['apps'], apiVersions: ['v1'], resources: ['deployments'] }],
        rules: [{ expression: `!has(object.spec.replicas) || object.spec.replicas < ${100 + i}`, message: `more than ${99 + i} replicas` }],
    });
}
