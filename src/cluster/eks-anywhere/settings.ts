import { EksAnywhereCilium } from './cilium';
import { EksAnywhereGitOps } from './git-ops';
import { KubeletSettings } from './kubelet-settings';
import { ProviderRules } from './machine-plan';
import type { ClusterV1Alpha1Spec } from '../../../imports/anywhere.eks.amazonaws.com';
import { HealthCheck } from '../health-check';

/** A key of a key service, with which the API server encrypts what it stores. */
export interface EksAnywhereEtcdEncryptionProps {
  /** Kinds of objects, such as `secrets`. */
  readonly resources: string[];
  /** Name of the key service. */
  readonly kmsName: string;
  /** Where the service listens on machines: `unix:///var/run/kmsplugin/socket.sock`. */
  readonly socket: string;
  /**
   * How many keys are kept.
   *
   * @default - the API server's, 1000
   */
  readonly cacheSize?: number;
  /**
   * Seconds after which the service counts as gone.
   *
   * @default - the API server's, 3
   */
  readonly timeoutSeconds?: number;
}

/** How a cluster of EKS Anywhere runs, beside its machines. */
export interface EksAnywhereSettingsProps {
  /**
   * Settings of the network between pods.
   *
   * @default - Cilium as EKS Anywhere sets it
   */
  readonly cilium?: EksAnywhereCilium;
  /**
   * Path of the file with name servers that pods get.
   *
   * @default - that of machines
   */
  readonly resolvConf?: string;
  /**
   * Arguments of the API server by their names.
   *
   * @default - none
   */
  readonly apiServerArguments?: { [name: string]: string };
  /**
   * The audit policy of the API server, as YAML.
   *
   * @default - that of EKS Anywhere
   */
  readonly auditPolicy?: string;
  /**
   * Whether admission webhooks are not asked about objects of the system.
   *
   * @default - EKS Anywhere's, no
   */
  readonly skipAdmissionForSystem?: boolean;
  /**
   * Whether the endpoint is answered by a load balancer of yours.
   *
   * @default false
   */
  readonly ownLoadBalancer?: boolean;
  /**
   * Settings of kubelet on the control plane.
   *
   * @default - EKS Anywhere's
   */
  readonly controlPlaneKubelet?: KubeletSettings;
  /**
   * Settings of kubelet on node pools, by the pool's name.
   *
   * @default - EKS Anywhere's
   */
  readonly kubelets?: { [pool: string]: KubeletSettings };
  /**
   * When machines of the control plane are replaced.
   *
   * @default - the cluster's health check
   */
  readonly controlPlaneHealthCheck?: HealthCheck;
  /**
   * Whether machines are upgraded where they are, in place of being replaced; on bare metal only.
   *
   * @default false
   */
  readonly upgradeInPlace?: boolean;
  /**
   * Encryption of what the API server stores; only a cluster that is there already can get it.
   *
   * @default - none
   */
  readonly etcdEncryption?: EksAnywhereEtcdEncryptionProps;
  /**
   * The repository from which EKS Anywhere's own Flux reads; workload clusters name that of their manager.
   *
   * @default - the platform's reconciler reads
   */
  readonly gitOps?: EksAnywhereGitOps;
  /**
   * Whether the controller of curated packages is left out.
   *
   * @default false
   */
  readonly disablePackages?: boolean;
  /**
   * The licence that AWS gave for enterprise support of this cluster; each cluster needs its own.
   *
   * @default - none
   */
  readonly licenseToken?: string;
  /**
   * Issuer of tokens of service accounts, by which pods take on roles of AWS; https.
   *
   * @default - none
   */
  readonly serviceAccountIssuer?: string;
}

/** Throws for settings that the provider does not take or EKS Anywhere refuses. */
export function checkSettingsOf(cluster: string, provider: string, rules: ProviderRules, props: EksAnywhereSettingsProps): void {
  if (props.upgradeInPlace && !rules.canUpgradeInPlace) {
    throw new Error(`cluster '${cluster}' upgrades machines in place on ${provider}, which EKS Anywhere does on bare metal only: leave upgradeInPlace out`);
  }
  if (props.etcdEncryption && !rules.canEncryptEtcd) {
    throw new Error(`cluster '${cluster}' encrypts what its API server stores on ${provider}, which EKS Anywhere does on vSphere, Nutanix and CloudStack only: leave etcdEncryption out`);
  }
  if (props.etcdEncryption && !(props.etcdEncryption.resources?.length > 0)) {
    throw new Error(`cluster '${cluster}' encrypts nothing of what its API server stores: name kinds in etcdEncryption.resources, such as 'secrets'`);
  }
  if (props.etcdEncryption && !props.etcdEncryption.socket.startsWith('unix:///')) {
    throw new Error(`cluster '${cluster}' reaches its key service at '${props.etcdEncryption.socket}': write it as 'unix:///var/run/kmsplugin/socket.sock'`);
  }
  if (props.serviceAccountIssuer !== undefined && !/^https:\/\/\S+$/.test(props.serviceAccountIssuer)) {
    throw new Error(`cluster '${cluster}' has the issuer '${props.serviceAccountIssuer}' of tokens of service accounts: its address must start with https://`);
  }
  if (props.cilium?._isKindnet && rules.endpoint !== 'forbidden') {
    throw new Error(`cluster '${cluster}' uses kindnet on ${provider}, which EKS Anywhere does in Docker only: use EksAnywhereCilium.of`);
  }
}

/** Fields of the cluster that follow from the settings alone. */
export function settingsSpec(props: EksAnywhereSettingsProps): ClusterV1Alpha1Spec {
  const { etcdEncryption: encryption, serviceAccountIssuer } = props;
  return {
    etcdEncryption: encryption && [{
      providers: [{
        kms: {
          cachesize: encryption.cacheSize,
          name: encryption.kmsName,
          socketListenAddress: encryption.socket,
          timeout: encryption.timeoutSeconds === undefined ? undefined : `${encryption.timeoutSeconds}s`,
        },
      }],
      resources: [...encryption.resources],
    }],
    licenseToken: props.licenseToken,
    packages: props.disablePackages === undefined ? undefined : { disable: props.disablePackages },
    podIamConfig: serviceAccountIssuer === undefined ? undefined : { serviceAccountIssuer },
  };
}
