import { byId, built, itReal } from './real-flux';
import { Synthesized } from './synthesized';
import { ExistingCluster } from '../../../src/cluster';
import { Assumption, KubernetesVersion, Location, Placement, Repository } from '../../../src/fleet';
import { Platform } from '../../../src/platform';
import { Reconciler } from '../../../src/reconciler';
import { KustomizeService } from '../../../src/service';
import { shared } from '../../support/shared';
import { kubectl, KUBECTLS, KustomizeVersion } from '../../support/tools';

const HREF = 'https://kube-ops-view-kube-ops-view.apps.non-prod-east.example.domain';

function platform(): Platform {
  const result = new Platform({ name: 'groups', repository: Repository.git('https://git.example.com/demo/groups'), reconciler: Reconciler.flux() });
  for (const name of ['non-prod-east', 'non-prod-west']) {
    new ExistingCluster(result, name, { location: Location.aws('us-east-1'), version: KubernetesVersion.V1_31 });
  }
  const view = new KustomizeService(result, 'kube-ops-view', {
    path: shared('cases', 'delivery', 'argocd-groups', 'components', 'kube-ops-view'),
  });
  const link = view.objectNamed('link', { kind: 'ConsoleLink', name: 'kube-ops-view-link' });
  view.overlay('east', Placement.named('non-prod-east')).patch(link, { spec: { href: HREF } });
  // What OpenShift brings.
  for (const group of ['console.openshift.io', 'route.openshift.io']) { result.assume(Assumption.customResources(group)); }
  return result;
}

describe('argocd-groups/components/kube-ops-view', () => {
  const before = process.env.CDK8S_PLATFORM_KUBECTL;
  afterEach(() => { process.env.CDK8S_PLATFORM_KUBECTL = before ?? ''; });

  itReal('is delivered as an existing folder with one overlay on it', () => {
    process.env.CDK8S_PLATFORM_KUBECTL = kubectl('5.7.1');
    const tree = new Synthesized(platform());
    expect(tree.findings).toEqual([]);
    const groups = (...path: string[]) => shared('cases', 'delivery', 'argocd-groups', ...path);
    for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
      expect(byId(tree.delivered('non-prod-east', version))).toEqual(byId(built(groups('clusters', 'non-prod-east', 'overlays', 'kube-ops-view'))));
      expect(byId(tree.delivered('non-prod-west', version))).toEqual(byId(built(groups('components', 'kube-ops-view'))));
    }
    expect(tree.units('non-prod-east').map(({ folder }) => folder)).toEqual(['services/kube-ops-view/east']);
    expect(tree.synthesis.tree.get('services/kube-ops-view/east/kustomization.yaml')).toContain(HREF);
  }, 60_000);

  itReal('needs a real kustomize, whose release the lock file remembers', () => {
    process.env.CDK8S_PLATFORM_KUBECTL = kubectl('5.4.2');
    expect(new Synthesized(platform()).synthesis.lock.tools).toEqual({ kustomize: 'v5.4.2' });
  }, 60_000);
});
