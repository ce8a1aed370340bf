import { cpSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { byId, built, itReal } from './real-flux';
import { Synthesized } from './synthesized';
import { ExistingCluster } from '../../../src/cluster';
import { Assumption, KubernetesVersion, Location, Placement, Repository } from '../../../src/fleet';
import { KubeObject } from '../../../src/object/kube-object';
import { Platform } from '../../../src/platform';
import { Reconciler } from '../../../src/reconciler';
import { KustomizeService } from '../../../src/service';
import { shared } from '../../support/shared';
import { temporaryFolder } from '../../support/temporary-folder';
import { kubectl, KUBECTLS, KustomizeVersion } from '../../support/tools';

const HREF = 'https://kube-ops-view-kube-ops-view.apps.non-prod-east.example.domain';
const groups = (...path: string[]) => shared('cases', 'delivery', 'argocd-groups', ...path);

/** The groups that each cluster is in, beside the one of all. */
const CLUSTERS: Record<string, readonly string[]> = {
  'hub': [],
  'non-prod-east': ['non-prod', 'geo-east'],
  'non-prod-west': ['non-prod', 'geo-west'],
  'prod-east': ['prod', 'geo-east'],
  'prod-west': ['prod', 'geo-west'],
};
const inGroup = (group: string) => Placement.labels({ [group]: 'true' });

function platform(): Platform {
  const result = new Platform({ name: 'groups', repository: Repository.git('https://git.example.com/demo/groups'), reconciler: Reconciler.argoCd({ namespace: 'openshift-gitops' }) });
  for (const [name, labels] of Object.entries(CLUSTERS)) {
    new ExistingCluster(result, name, {
      location: Location.aws('us-east-1'), version: KubernetesVersion.V1_31, labels: Object.fromEntries(labels.map((group) => [group, 'true'])),
    });
  }
  const component = (name: string, placement?: Placement) => new KustomizeService(result, name, { path: groups('components', name), placement });

  component('cert-manager-operator');
  component('acm-operator', Placement.named('hub'));
  component('acm-configuration', Placement.named('hub'));
  component('aws-efs-csi-driver-operator', Placement.either(inGroup('geo-east'), inGroup('geo-west')));

  const vault = component('vault-config-operator', Placement.either(inGroup('prod'), inGroup('non-prod')));
  const subscription = vault.objectNamed('subscription', { kind: 'Subscription', name: 'vault-config-operator' });
  for (const group of ['prod', 'non-prod']) {
    const env = [{ name: 'VAULT_ADDR', value: `https://vault.${group}.example.com:8200` }];
    vault.overlay(group, inGroup(group)).patch(subscription, { spec: { channel: 'alpha', config: { env } } });
  }

  const view = component('kube-ops-view', inGroup('non-prod'));
  view.overlay('east', Placement.named('non-prod-east'))
    .patch(view.objectNamed('link', { kind: 'ConsoleLink', name: 'kube-ops-view-link' }), { spec: { href: HREF } });
  assumeOpenShift(result);
  return result;
}

function assumeOpenShift(result: Platform): void {
  for (const group of [
    'console.openshift.io', 'route.openshift.io', 'operators.coreos.com', 'cloudcredential.openshift.io', 'operator.open-cluster-management.io',
  ]) {
    result.assume(Assumption.customResources(group));
  }
  for (const name of ['openshift-cluster-csi-drivers', 'openshift-cloud-credential-operator']) { result.assume(Assumption.namespace(name)); }
}

/** What an overlay of a group makes of a component; the way that it names the component is mended, for it leads nowhere. */
function overlaid(group: string, component: string): KubeObject[] {
  const repository = temporaryFolder('groups');
  cpSync(groups('components'), join(repository, 'components'), { recursive: true });
  const folder = join(repository, 'groups', group, 'overlays', component);
  cpSync(groups('groups', group, 'overlays', component), folder, { recursive: true });
  const file = join(folder, 'kustomization.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/- \.\.\/\.\.\/components\/[\w-]+\//, `- ../../../../components/${component}/`));
  return built(folder);
}

const component = (name: string) => built(groups('components', name));

/** What the overlays of a cluster and of its groups make of the components. */
function expected(cluster: string): KubeObject[] {
  const [environment, geo] = CLUSTERS[cluster];
  return [
    ...component('cert-manager-operator'),
    ...(environment ? overlaid(environment, 'vault-config-operator') : []),
    ...(geo ? overlaid(geo, 'aws-efs-csi-driver-operator') : []),
    ...(cluster === 'hub' ? [...component('acm-operator'), ...component('acm-configuration')] : []),
    ...(cluster === 'non-prod-east' ? built(groups('clusters', cluster, 'overlays', 'kube-ops-view')) : []),
    ...(cluster === 'non-prod-west' ? component('kube-ops-view') : []),
  ];
}

describe('argocd-groups', () => {
  const before = process.env.CDK8S_PLATFORM_KUBECTL;
  afterEach(() => { process.env.CDK8S_PLATFORM_KUBECTL = before ?? ''; });

  itReal('is delivered as existing folders placed by group, with overlays on them', () => {
    process.env.CDK8S_PLATFORM_KUBECTL = kubectl('5.7.1');
    const tree = new Synthesized(platform());
    expect(tree.findings).toEqual([]);
    for (const cluster of Object.keys(CLUSTERS)) {
      const wanted = byId(expected(cluster));
      for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) { expect(byId(tree.delivered(cluster, version))).toEqual(wanted); }
    }
    expect(tree.units('non-prod-east').map(({ folder }) => folder).sort()).toEqual([
      'services/aws-efs-csi-driver-operator/base',
      'services/cert-manager-operator/base',
      'services/kube-ops-view/east',
      'services/vault-config-operator/non-prod',
    ]);
    expect(tree.units('hub').map(({ unit, dependsOn }) => [unit, dependsOn])).toEqual([
      ['service-acm-operator', []], ['service-cert-manager-operator', []], ['service-acm-configuration', ['service-acm-operator']],
    ]);
    expect(tree.synthesis.tree.get('services/kube-ops-view/east/kustomization.yaml')).toContain(HREF);
  }, 120_000);

  itReal('needs a real kustomize, whose release the lock file remembers', () => {
    process.env.CDK8S_PLATFORM_KUBECTL = kubectl('5.4.2');
    expect(new Synthesized(platform()).synthesis.lock.tools).toEqual({ kustomize: 'v5.4.2' });
  }, 60_000);
});
