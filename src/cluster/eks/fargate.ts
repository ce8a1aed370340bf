import type { AWSFargateProfileV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiMetadata, CapiScope } from '../capi';
import { unlessEmpty } from '../manifest';

/** Pods by namespace and labels. */
export interface EksFargateSelector {
  readonly namespace: string;
  /**
   * Labels that pods must carry.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
}

/** Pods that run without nodes; a profile never changes, a changed one is a new one. */
export interface EksFargateProfileProps {
  /** Unique in the cluster; a DNS label. */
  readonly name: string;
  /** 1 to 5 of them. */
  readonly selectors: EksFargateSelector[];
  /**
   * Ids of private subnets.
   *
   * @default - the cluster's private ones
   */
  readonly subnetIds?: string[];
  /**
   * Name of the pods' role.
   *
   * @default - made by the provider
   */
  readonly roleName?: string;
  /**
   * Name of the profile in EKS.
   *
   * @default - the profile's name
   */
  readonly profileName?: string;
  /**
   * Path of the pods' role.
   *
   * @default - the provider's
   */
  readonly rolePath?: string;
  /**
   * ARN of the policy that bounds the pods' role.
   *
   * @default - none
   */
  readonly permissionsBoundary?: string;
  /**
   * Tags in AWS.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
}

export function checkFargate(cluster: string, profiles: readonly EksFargateProfileProps[], pools: readonly string[]): void {
  const seen = new Set(pools);
  for (const { name, selectors } of profiles) {
    if (seen.has(name)) { throw new Error(`cluster '${cluster}' has two node pools or Fargate profiles named '${name}': choose another name for the second`); }
    seen.add(name);
    if (!selectors || selectors.length < 1 || selectors.length > 5) {
      throw new Error(`Fargate profile '${name}' of cluster '${cluster}' has ${selectors?.length ?? 0} selectors: give 1 to 5, such as { namespace: 'default' }`);
    }
  }
}

export function fargateManifest(scope: CapiScope, profile: EksFargateProfileProps): AWSFargateProfileV1Beta2 {
  const name = `${scope.cluster}-${profile.name}`;
  return {
    apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
    kind: 'AWSFargateProfile',
    metadata: capiMetadata(scope, name),
    spec: {
      additionalTags: unlessEmpty(profile.tags),
      clusterName: scope.cluster,
      profileName: profile.profileName ?? profile.name,
      roleName: profile.roleName,
      rolePath: profile.rolePath,
      rolePermissionsBoundary: profile.permissionsBoundary,
      selectors: profile.selectors.map(({ namespace, labels }) => ({ namespace, labels: unlessEmpty(labels) })),
      subnetIDs: unlessEmpty(profile.subnetIds),
    },
  };
}
