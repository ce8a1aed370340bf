import { copied } from '../../object/value-shape';

/** What EKS does where an add-on's settings were changed in the cluster. */
export enum EksAddonConflict {
  OVERWRITE = 'overwrite',
  PRESERVE = 'preserve',
  NONE = 'none',
}

/** What an add-on can be told. */
export interface EksAddonOptions {
  /** @default EksAddonConflict.OVERWRITE */
  readonly onConflict?: EksAddonConflict;
  /**
   * Settings as JSON or YAML.
   *
   * @default - the add-on's own
   */
  readonly configuration?: string;
  /**
   * Role of its service account.
   *
   * @default - the nodes' role
   */
  readonly roleArn?: string;
  /**
   * Whether its software stays where the add-on goes.
   *
   * @default - the provider's, no
   */
  readonly preserveOnDelete?: boolean;
}

/** Software that EKS installs and keeps up to date. */
export class EksAddon {
  /**
   * An add-on in a version of its own, such as `v1.20.4-eksbuild.1`; it must suit the cluster's minor.
   *
   * Throws without a name or version.
   */
  public static of(name: string, version: string, options: EksAddonOptions = {}): EksAddon {
    return new EksAddon(name, version, options);
  }

  /** The network between pods. */
  public static vpcCni(version: string, options: EksAddonOptions = {}): EksAddon {
    return new EksAddon('vpc-cni', version, options);
  }

  /** The network of services. */
  public static kubeProxy(version: string, options: EksAddonOptions = {}): EksAddon {
    return new EksAddon('kube-proxy', version, options);
  }

  /** Names of services. */
  public static coreDns(version: string, options: EksAddonOptions = {}): EksAddon {
    return new EksAddon('coredns', version, options);
  }

  /** Volumes of EBS. */
  public static ebsCsi(version: string, options: EksAddonOptions = {}): EksAddon {
    return new EksAddon('aws-ebs-csi-driver', version, options);
  }

  /** Roles of AWS for service accounts. */
  public static podIdentity(version: string, options: EksAddonOptions = {}): EksAddon {
    return new EksAddon('eks-pod-identity-agent', version, options);
  }

  public readonly name: string;
  public readonly version: string;
  public readonly options: EksAddonOptions;

  private constructor(name: string, version: string, options: EksAddonOptions) {
    if (name.length < 2) { throw new Error(`an add-on of EKS is named '${name}': give its name, such as 'vpc-cni'`); }
    if (!/^v\d+\.\d+\.\d+/.test(version)) {
      throw new Error(`add-on '${name}' has the version '${version}': give one as EKS lists it, such as 'v1.20.4-eksbuild.1'`);
    }
    this.name = name;
    this.version = version;
    this.options = copied(options);
  }
}
