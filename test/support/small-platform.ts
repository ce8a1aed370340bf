import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct } from 'constructs';
import { ExistingCluster, KubernetesVersion, Location, Platform, PlatformProps, Reconciler, Repository } from '../../src';

/** Two stores in two countries and a region of a cloud. */
export const FLEET = {
  cloud: { tier: 'cloud', country: 'ie' },
  lyon: { tier: 'edge', country: 'fr' },
  turin: { tier: 'edge', country: 'it' },
} as const;

/** A platform with three clusters. */
export function smallPlatform(props: Partial<PlatformProps> = {}): Platform {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux(), ...props });
  for (const [name, labels] of Object.entries(FLEET)) { addCluster(platform, name, labels); }
  return platform;
}

export function addCluster(platform: Platform, name: string, labels: { [key: string]: string }): ExistingCluster {
  return new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels });
}

export function configMap(scope: Construct, id: string, data: { [key: string]: string } = { key: 'value' }, metadata: ApiObjectProps['metadata'] = {}): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data } as ApiObjectProps);
}
