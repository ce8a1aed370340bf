import { ApiObject } from 'cdk8s';
import { expected, sorted, upstream } from './compare';
import { AgentBootstrap, ClusterRemovalPolicy, EksCluster, ManagementCluster } from '../../../src/cluster';
import { KubernetesVersion, Location } from '../../../src/fleet';
import { LYON, objectsOf, platform } from '../../cluster/fleet';
import { itShared } from '../../support/shared';

describe('real agents in new clusters', () => {
  itShared('a job of Weave GitOps, with a Secret that is copied', () => {
    const app = platform();
    const manager = new ManagementCluster(app, 'management', {
      location: LYON,
      version: KubernetesVersion.V1_35,
      agentBootstrap: AgentBootstrap.weave({
        name: 'capi-gitops',
        image: 'ghcr.io/fluxcd/flux-cli:v2.0.0',
        args: [
          'bootstrap', 'github', '--kubeconfig=/etc/gitops/value', '--owner=$(GITHUB_USER)', '--repository=$(GITHUB_REPO)',
          '--path=./clusters/{{ .ObjectMeta.Namespace }}/{{ .ObjectMeta.Name }}',
        ],
        secretName: 'my-pat',
        secrets: [{ name: 'my-dev-secret-syncer', secretName: 'my-dev-secret', targetNamespace: 'my-namespace', selector: { environment: 'dev' } }],
      }),
    });
    const cluster = new EksCluster(app, 'edge-berlin', {
      managedBy: manager,
      location: Location.aws('eu-central-1'),
      version: KubernetesVersion.V1_34,
      labels: { environment: 'dev' },
      removalPolicy: ClusterRemovalPolicy.DESTROY,
    });

    const shared = manager.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
    const own = objectsOf(cluster).filter((object) => object.kind === 'GitopsCluster');
    expect(sorted([...own, ...shared])).toEqual(expected(upstream('weave-gitops-bootstrap.yaml'), []));
  });
});
