import type { AWSIamConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { MadeCluster } from '../made-cluster';
import { unlessEmpty } from '../manifest';

/** Where the cluster keeps who of AWS is who. */
export enum AwsIamBackend {
  /** In a ConfigMap, as EKS does. */
  CONFIG_MAP = 'EKSConfigMap',
  /** In objects of their own. */
  CRD = 'CRD',
}

/** A role or user of AWS, and who that is in the cluster. */
export interface AwsIamMapping {
  /** ARN of a role or user. */
  readonly arn: string;
  /** Name of the user in the cluster. */
  readonly username: string;
  /**
   * Groups in the cluster.
   *
   * @default - none
   */
  readonly groups?: string[];
}

/** Roles and users of AWS that get into a cluster of EKS Anywhere. */
export interface AwsIamAccessProps {
  /** Region of AWS that is asked, such as `eu-west-3`. */
  readonly region: string;
  /**
   * Who gets in; more can be named in the cluster.
   *
   * @default - nobody but those
   */
  readonly mappings?: AwsIamMapping[];
  /**
   * Where it is kept; the first one that knows a role or user counts.
   *
   * @default [AwsIamBackend.CONFIG_MAP]
   */
  readonly backends?: AwsIamBackend[];
  /**
   * Name of the AWSIamConfig.
   *
   * @default - the cluster's name
   */
  readonly name?: string;
}

/** Throws for what is no ARN of a role or user, and for one without a name in the cluster. */
export function checkAwsIam(cluster: string, access: AwsIamAccessProps | undefined): void {
  if (access && !access.region) { throw new Error(`cluster '${cluster}' does not say which region of AWS is asked who is who: give awsIam.region, such as 'eu-west-3'`); }
  if (access?.backends?.length === 0 || (access?.mappings?.length && access.backends?.includes(AwsIamBackend.CONFIG_MAP) === false)) {
    throw new Error(`cluster '${cluster}' keeps its roles and users of AWS nowhere where they would be read: add AwsIamBackend.CONFIG_MAP to awsIam.backends`);
  }
  for (const { arn, username } of access?.mappings ?? []) {
    if (!/^arn:aws[a-z-]*:iam::\d{12}:(role|user)\//.test(arn)) {
      throw new Error(`cluster '${cluster}' lets '${arn}' in, which is no role or user of AWS: write it as 'arn:aws:iam::123456789012:role/name'`);
    }
    if (username === '') { throw new Error(`cluster '${cluster}' lets '${arn}' in without a username: say who that is in the cluster`); }
  }
}

export function awsIamManifest(cluster: MadeCluster, { region, mappings = [], backends, name }: AwsIamAccessProps): AWSIamConfigV1Alpha1 {
  const roles = mappings.filter(({ arn }) => arn.includes(':role/'));
  const users = mappings.filter(({ arn }) => arn.includes(':user/'));
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'AWSIamConfig',
    metadata: { name: name ?? cluster.clusterName, namespace: cluster.namespace },
    spec: {
      awsRegion: region,
      backendMode: [...(backends ?? [AwsIamBackend.CONFIG_MAP])],
      mapRoles: unlessEmpty(roles.map(({ arn, username, groups }) => ({ roleARN: arn, username, groups: unlessEmpty(groups) }))),
      mapUsers: unlessEmpty(users.map(({ arn, username, groups }) => ({ userARN: arn, username, groups: unlessEmpty(groups) }))),
      partition: mappings.length > 0 ? mappings[0].arn.split(':')[1] : undefined,
    },
  };
}
