import { clusterLabel, Difference, expected, NAMESPACE, sorted, upstream } from './compare';
import { DEV_MACHINE_POOL_TEMPLATE_V1BETA2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import {
  ClassCluster, ClassPatch, ClassPatchStep, ClassPatchTarget, ClassPatchValue, ClassVariable, Cidr, ClusterClass, ClusterRemovalPolicy, ClusterSample, HealthCheck, ICluster,
  KubeadmCluster, KubeadmProvider, KubernetesVersion, Location, NodePool, UpstreamRelease,
} from '../../../src';
import { declareAs } from '../../../src/bundle/typed-object';
import { Json } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { violationsOf } from '../../cluster/fleet';
import { itShared } from '../../support/shared';
import { addCluster, smallPlatform } from '../../support/small-platform';

const FILE = 'capd-clusterclass-topology.yaml';
const COMMON = {
  location: Location.onPremises('lyon', { jurisdiction: 'FR' }),
  version: KubernetesVersion.V1_34,
  distribution: UpstreamRelease.of('v1.34.3'),
};
const CONTROL_PLANE = 'controlplane.cluster.x-k8s.io/v1beta2';
const INFRASTRUCTURE = 'infrastructure.cluster.x-k8s.io/v1beta2';
const KUBEADM = '/spec/template/spec/kubeadmConfigSpec';
const NOT_READY = ['Unknown', 'False'].map((status) => ({ status, timeoutSeconds: 300 }));

/** The texts of upstream's patches: what a Go template says and what files hold. */
function textOf(patch: string, step: number, definition = 0): ClassPatchValue {
  const { patches } = (upstream(FILE)[0] as any).spec;
  return ClassPatchValue.template(patches.find(({ name }: any) => name === patch).definitions[definition].jsonPatches[step].valueFrom.template);
}

function described(name: string): { description: string } {
  return { description: (upstream(FILE)[0] as any).spec.patches.find((patch: any) => patch.name === name).description };
}

function upstreamPatches(): ClassPatch[] {
  const controlPlane = ClassPatchTarget.controlPlane(CONTROL_PLANE, 'KubeadmControlPlaneTemplate');
  const image = '/spec/template/spec/backend/docker/customImage';
  const setTo = (field: string, value: ClassPatchValue) => [{ target: controlPlane, steps: [ClassPatchStep.add(`${KUBEADM}/clusterConfiguration/${field}`, value)] }];
  const configuration = '/etc/kubernetes/kube-apiserver-admission-pss.yaml';
  return [
    { name: 'imageRepository', ...described('imageRepository'), enabledIf: '{{ ne .imageRepository "" }}', changes: setTo('imageRepository', ClassPatchValue.variable('imageRepository')) },
    { name: 'etcdImageTag', ...described('etcdImageTag'), enabledIf: '{{ ne .etcdImageTag "" }}', changes: setTo('etcd', textOf('etcdImageTag', 0)) },
    { name: 'coreDNSImageTag', ...described('coreDNSImageTag'), enabledIf: '{{ ne .coreDNSImageTag "" }}', changes: setTo('dns', textOf('coreDNSImageTag', 0)) },
    {
      name: 'customImage',
      ...described('customImage'),
      changes: [
        ClassPatchTarget.machineDeployments(INFRASTRUCTURE, 'DevMachineTemplate', ['default-worker']),
        ClassPatchTarget.machinePools(INFRASTRUCTURE, 'DevMachinePoolTemplate', ['default-worker']),
        ClassPatchTarget.controlPlane(INFRASTRUCTURE, 'DevMachineTemplate'),
      ].map((target, i) => ({ target, steps: [ClassPatchStep.add(image, textOf('customImage', 0, i))] })),
    },
    {
      name: 'podSecurityStandard',
      ...described('podSecurityStandard'),
      enabledIf: '{{ .podSecurityStandard.enabled }}',
      changes: [{
        target: controlPlane,
        steps: [
          ClassPatchStep.add(`${KUBEADM}/clusterConfiguration/apiServer/extraArgs`, ClassPatchValue.of([{ name: 'admission-control-config-file', value: configuration }])),
          ClassPatchStep.add(`${KUBEADM}/clusterConfiguration/apiServer/extraVolumes`, ClassPatchValue.of([
            { name: 'admission-pss', hostPath: configuration, mountPath: configuration, readOnly: true, pathType: 'File' },
          ])),
          ClassPatchStep.add(`${KUBEADM}/files`, textOf('podSecurityStandard', 2)),
        ],
      }],
    },
  ];
}

/** Types, defaults and prose of upstream's variables, by name. */
function schemaOf(name: string): Json {
  return (upstream(FILE)[0] as any).spec.variables.find((variable: any) => variable.name === name).schema.openAPIV3Schema;
}

/** The cluster that is the class: its own health checks have conditions of machines, and leave startup and remediation to the defaults. */
function sample(scope: ClusterSample, managedBy: ICluster): void {
  const mount = { backend: { docker: { extraMounts: [{ containerPath: '/var/run/docker.sock', hostPath: '/var/run/docker.sock' }] } } };
  const failureDomains = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => ({ name: `fd${i}`, controlPlane: i <= 5 }));
  const cluster = new KubeadmCluster(scope, scope.clusterName, {
    ...COMMON,
    managedBy,
    removalPolicy: ClusterRemovalPolicy.DESTROY,
    provider: KubeadmProvider.development(undefined, { machines: { fields: mount }, clusterFields: { backend: { docker: { failureDomains } } } }),
    controlPlane: { count: 1, certificateNames: ['localhost', '127.0.0.1', '0.0.0.0', 'host.docker.internal'] },
    kubeadm: { machines: { kubeletArguments: { 'eviction-hard': 'nodefs.available<0%,nodefs.inodesFree<0%,imagefs.available<0%' } } },
    healthCheck: HealthCheck.of(),
    workers: [NodePool.fixed('default-worker', 1)],
  });
  for (const group of ['control-plane', 'default-worker']) {
    cluster.definition.patch(cluster.objectOf('MachineHealthCheck', `${scope.clusterName}-${group}`), {
      spec: {
        checks: {
          nodeStartupTimeoutSeconds: null,
          unhealthyNodeConditions: NOT_READY.map((condition) => ({ type: 'Ready', ...condition })),
          unhealthyMachineConditions: NOT_READY.map((condition) => ({ type: 'NodeReady', ...condition })),
        },
        remediation: null,
      },
    });
  }
}

describe('a real class of clusters', () => {
  itShared('with variables of any schema, patches of its own, machine pools, and a cluster of it', () => {
    const platform = smallPlatform();
    const managedBy = addCluster(platform, 'management', {});
    const clusterClass = new ClusterClass(platform, 'quick-start', {
      managedBy,
      className: 'quick-start',
      templateNames: {
        'cluster': 'quick-start-cluster',
        'control-plane-machines': 'quick-start-control-plane',
        'default-worker-machines': 'quick-start-default-worker-machinetemplate',
        'default-worker-join': 'quick-start-default-worker-bootstraptemplate',
      },
      variables: [
        ...['imageRepository', 'etcdImageTag', 'coreDNSImageTag'].map((name) => ClassVariable.schema(name, schemaOf(name), { required: true })),
        ClassVariable.schema('podSecurityStandard', schemaOf('podSecurityStandard'), { required: false }),
      ],
      patches: upstreamPatches(),
    });
    for (const scope of clusterClass.samples) { sample(scope, managedBy); }
    clusterClass.addMachinePool('default-worker', {
      template: declareAs(clusterClass, 'pool', DEV_MACHINE_POOL_TEMPLATE_V1BETA2, {
        metadata: { name: 'quick-start-default-worker-machinepooltemplate' }, spec: { template: { spec: { backend: { docker: {} } } } },
      }),
    });
    new ClassCluster(platform, 'dev-01', {
      ...COMMON,
      managedBy,
      clusterClass,
      removalPolicy: ClusterRemovalPolicy.DESTROY,
      controlPlaneCount: 1,
      network: { pods: Cidr.of('192.168.0.0/16'), services: Cidr.of('10.128.0.0/12'), serviceDomain: 'cluster.local' },
      variables: {
        imageRepository: '', etcdImageTag: '', coreDNSImageTag: '', podSecurityStandard: { enabled: true, enforce: 'baseline', audit: 'restricted', warn: 'restricted' },
      },
      workers: [NodePool.fixed('md-0', 2)],
      workerClasses: { 'md-0': 'default-worker' },
    });

    const { findings, composition } = platform._synthesize({ objectChecks: 'skip' });
    expect(findings).toEqual([]);
    const objects = composition.bundles
      .filter(({ model }) => ['quick-start', 'dev-01/definition'].includes(model.path))
      .flatMap(({ variants }) => [...variants[0].state.values()].map(({ object }): KubeObject => object));
    expect(violationsOf(objects)).toEqual([]);
    const label: Difference = { ...clusterLabel('dev-01'), of: (object) => (object.kind === 'Cluster' ? clusterLabel('dev-01').of(object) : object) };
    expect(sorted(objects)).toEqual(expected(upstream(FILE), [NAMESPACE, label]));
  });
});
