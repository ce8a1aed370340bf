/*
 * What the type checker accepts and refuses, as a user writes it. types.test.ts compiles it: the line after each `@ts-expect-error` must be
 * refused with that code and a message that holds the quoted text, every other line accepted.
 */
import { ApiObject } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import type { CapabilitiesOf, Contract, Host, Image } from '../../examples/hybrid-platform/deploy/contracts/checkout';
import { DEPLOYMENT_V1 } from '../../imports/apps';
import { CONFIG_MAP_V1 } from '../../imports/core';
import { KUSTOMIZATION_V1 } from '../../imports/kustomize.toolkit.fluxcd.io';
import {
  Capability, EksAnywhereVersion, ExistingCluster, FindingSeverity, KubernetesVersion, Location, ManagementCluster, NodePool, patchAs, Placement,
  Platform, Policy, PolicyMode, Quota, Reconciler, Repository, SharedService, SharedServiceProps, Team, TeamApp, TeamWorkload, typedContract,
} from '../../src';

const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
const location = Location.onPremises('lyon', { jurisdiction: 'FR' });
const lyon = new ExistingCluster(platform, 'lyon', { location, version: KubernetesVersion.V1_34, labels: { tier: 'edge' } });
new ManagementCluster(platform, 'management', { location, version: KubernetesVersion.V1_34, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 });

// @ts-expect-error TS2561 'labls'
new ExistingCluster(platform, 'misspelt-prop', { location, version: KubernetesVersion.V1_34, labls: { tier: 'edge' } });
// @ts-expect-error TS2345 'version'
new ExistingCluster(platform, 'missing-prop', { location });
// @ts-expect-error TS2322 'string'
new ExistingCluster(platform, 'text-for-a-version', { location, version: '1.34' });
// @ts-expect-error TS2551 'V1_340'
void KubernetesVersion.V1_340;
// @ts-expect-error TS2551 'onPremisess'
void Location.onPremisess('lyon', { jurisdiction: 'FR' });
// @ts-expect-error TS2561 'jurisdictoin'
Location.onPremises('lyon', { jurisdictoin: 'FR' });
// @ts-expect-error TS2345 'string'
Placement.clusters('lyon');
Placement.clusters(lyon);
// @ts-expect-error TS2322 'number'
Placement.labels({ tier: 1 });
// @ts-expect-error TS2345 'PolicyMode'
void ((mode: PolicyMode) => mode)('warn-loudly');
// @ts-expect-error TS2551 'ERROR'
void FindingSeverity.ERRROR;
// @ts-expect-error TS2673 'Capability'
void new Capability('mine');
// @ts-expect-error TS2551 'fixd'
void NodePool.fixd('general', 2);
// @ts-expect-error TS2561 'titel'
new Policy(platform, 'policy', { titel: 'x', matches: [], rules: [] });
// @ts-expect-error TS2322 'string'
new Team(platform, 'team', { quota: 'large' });
new Team(platform, 'other-team', { quota: Quota.large() });
// @ts-expect-error TS2353 'clusters'
new SharedService(platform, 'service', { clusters: Placement.all() });

interface WebProps extends SharedServiceProps {
  readonly replicas?: number;
}

class Web extends SharedService {
  readonly config: kplus.ConfigMap;
  readonly deployment: kplus.Deployment;

  constructor(scope: Construct, id: string, props: WebProps = {}) {
    super(scope, id, props);
    this.config = new kplus.ConfigMap(this, 'config', { data: { level: 'info' } });
    this.deployment = new kplus.Deployment(this, 'app', { replicas: props.replicas, containers: [{ image: 'registry.example.com/web:1' }] });
  }
}

const web = new Web(platform, 'web', { replicas: 3 });
const edge = web.overlay('edge', Placement.labels({ tier: 'edge' }));
// @ts-expect-error TS2561 'replica'
new Web(edge, 'web', { replica: 1 });
// @ts-expect-error TS2322 'string'
new Web(edge, 'web', { replicas: 'one' });
// @ts-expect-error TS2673 'Overlay'
void new (edge.constructor as typeof import('../../src').Overlay)({});

// Classes of cdk8s-plus.
patchAs(edge, web.deployment, k8s.KubeDeployment, { spec: { replicas: 1 } });
patchAs(web, web.deployment, k8s.KubeDeployment, { spec: { replicas: null, strategy: { rollingUpdate: { maxSurge: '25%', maxUnavailable: 1 } } } });
patchAs(edge, web.deployment, k8s.KubeDeployment, { metadata: { labels: { a: 'b', c: null } } });
patchAs(edge, web.deployment, k8s.KubeDeployment, {
  spec: { template: { spec: { containers: [{ name: 'main', resources: { limits: { memory: '1Gi', cpu: k8s.Quantity.fromNumber(1) } } }, { name: 'x', $patch: 'delete' }] } } },
});
patchAs(edge, web.config, k8s.KubeConfigMap, { data: { level: 'warn', other: null } });
// @ts-expect-error TS2769 'replica'
patchAs(edge, web.deployment, k8s.KubeDeployment, { spec: { replica: 1 } });
// @ts-expect-error TS2769 'string'
patchAs(edge, web.deployment, k8s.KubeDeployment, { spec: { replicas: '1' } });
// @ts-expect-error TS2769 'data'
patchAs(edge, web.deployment, k8s.KubeDeployment, { data: { level: 'warn' } });
// @ts-expect-error TS2769 'imge'
patchAs(edge, web.deployment, k8s.KubeDeployment, { spec: { template: { spec: { containers: [{ name: 'main', imge: 'x' }] } } } });
// @ts-expect-error TS2769 'merge'
patchAs(edge, web.deployment, k8s.KubeDeployment, { spec: { template: { spec: { containers: [{ name: 'main', $patch: 'merge' }] } } } });
// @ts-expect-error TS2769 'lables'
patchAs(edge, web.deployment, k8s.KubeDeployment, { metadata: { lables: {} } });
// @ts-expect-error TS2769 'spec'
patchAs(edge, web.config, k8s.KubeConfigMap, { spec: {} });
// @ts-expect-error TS2769 'string'
patchAs(web.deployment, web.deployment, k8s.KubeDeployment, { spec: { replicas: '1' } });

// Tokens of the imports.
patchAs(edge, web.deployment, DEPLOYMENT_V1, { spec: { replicas: 1 } });
patchAs(edge, web.config, CONFIG_MAP_V1, { data: { level: null } });
const sync = new ApiObject(web, 'sync', { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization' });
patchAs(edge, sync, KUSTOMIZATION_V1, { spec: { interval: '5m', sourceRef: { kind: 'Bucket' } } });
// @ts-expect-error TS2769 'replica'
patchAs(edge, web.deployment, DEPLOYMENT_V1, { spec: { replica: 1 } });
// @ts-expect-error TS2769 'data'
patchAs(edge, web.deployment, DEPLOYMENT_V1, { data: { level: 'warn' } });
// @ts-expect-error TS2769 '"Git"'
patchAs(edge, sync, KUSTOMIZATION_V1, { spec: { sourceRef: { kind: 'Git' } } });

// A team's repository, by the types beside its contract.
const our = typedContract<Contract>();
const app = new TeamApp({ contract: '{}' });
new TeamWorkload(app, 'web', { placement: our.clusters('store-lyon', 'shop-paris'), namespace: our.namespace('checkout'), requires: [our.capability('ingress')] });
// @ts-expect-error TS2345 '"store-lion"'
new TeamWorkload(app, 'elsewhere', { placement: our.clusters('store-lion') });
// @ts-expect-error TS2345 '"warehouse-frankfurt"'
new TeamWorkload(app, 'not-ours', { placement: our.clusters('warehouse-frankfurt') });
// @ts-expect-error TS2345 '"kube-system"'
new TeamWorkload(app, 'system', { namespace: our.namespace('kube-system') });
// @ts-expect-error TS2345 '"postgres"'
new TeamWorkload(app, 'data', { requires: [our.capability('postgres')] });
const image: Image = 'registry.example.com/checkout/web@sha256:0';
// @ts-expect-error TS2322 'registry.example.com/checkout/'
const foreign: Image = 'docker.io/library/web@sha256:0';
// @ts-expect-error TS2322 'checkout.acme.example.com'
const host: Host = 'www.example.com';
const offered: CapabilitiesOf['store-lyon'] = 'certificates';
// @ts-expect-error TS2322 '"certificates"'
const lacking: CapabilitiesOf['store-bern'] = 'certificates';
void [image, foreign, host, offered, lacking];
