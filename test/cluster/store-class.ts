import {
  ClassVariable, ClusterClass, ClusterClassProps, ClusterSample, EksDistroCluster, EksDistroRelease, HealthCheck, ICluster, KubeadmProvider, KubernetesVersion,
  Location, NodePool, Platform,
} from '../../src';
import { KubeObject } from '../../src/object/kube-object';
import { Synthesis } from '../../src/synth/synthesize';
import { addCluster, smallPlatform } from '../support/small-platform';

export const version = KubernetesVersion.V1_34;
export const release = EksDistroRelease.V1_34_21;
export const location = Location.onPremises('lyon', { jurisdiction: 'FR' });
export const TIER = ClassVariable.text('tier', ['front', 'back'], { description: 'What its nodes are for', pattern: '^[a-z]+$' });
export const DAYS = ClassVariable.number('certificateDays', [100, 200], { preset: 90, minimum: 1, maximum: 1095 });

export interface Open { readonly tier: string; readonly certificateDays: number }
export type Declare = (scope: Platform | ClusterSample, id: string, managedBy: ICluster, open: Open) => void;

export const store: Declare = (scope, id, managedBy, { tier, certificateDays }) => {
  new EksDistroCluster(scope, id, {
    managedBy,
    location,
    version,
    release,
    certificateDays,
    controlPlane: { count: 3 },
    provider: KubeadmProvider.development(),
    healthCheck: HealthCheck.of(),
    workers: [NodePool.fixed('web', 2, { labels: { tier: `${tier}-of-${id}` } }), NodePool.fixed('batch', 1)],
  });
};

export type Also = (platform: Platform, definition: ClusterClass, managedBy: ICluster) => void;

export function classOf(declare: Declare, props: Partial<ClusterClassProps> = {}, also: Also = () => undefined): Synthesis {
  const platform = smallPlatform();
  const managedBy = addCluster(platform, 'management', {});
  const definition = new ClusterClass(platform, 'store', { managedBy, revision: 3, variables: [TIER, DAYS], ...props });
  for (const sample of definition.samples) {
    declare(sample, sample.clusterName, managedBy, { tier: String(sample._values.get('tier')), certificateDays: Number(sample._values.get('certificateDays')) });
  }
  also(platform, definition, managedBy);
  return platform._synthesize({ objectChecks: 'skip' });
}

export function objectsOf({ composition }: Synthesis, path: string): KubeObject[] {
  const bundle = composition.bundles.find(({ model }) => model.path === path)!;
  return [...bundle.variants[0].state.values()].map(({ object }) => object);
}

export function found({ findings }: Synthesis) {
  return findings.map(({ code, severity, message, fix, object, field }) => ({ code, severity, message, fix, ...(object ? { object, field } : {}) }));
}
