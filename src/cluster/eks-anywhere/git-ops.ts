import type { FluxConfigV1Alpha1, FluxConfigV1Alpha1Spec } from '../../../imports/anywhere.eks.amazonaws.com';
import { copied } from '../../object/value-shape';

/** Which folder of a repository EKS Anywhere's own Flux reads. */
export interface EksAnywhereGitOpsOptions {
  /**
   * Name of the FluxConfig; workload clusters of one manager have the same content.
   *
   * @default - the cluster's name
   */
  readonly name?: string;
  /** @default 'main' */
  readonly branch?: string;
  /**
   * Folder of the manager and its clusters.
   *
   * @default - `clusters/<manager>`, as EKS Anywhere has it
   */
  readonly clusterConfigPath?: string;
  /** @default 'flux-system' */
  readonly namespace?: string;
}

/** Where EKS Anywhere's own Flux reads. */
export class EksAnywhereGitOps {
  /** A repository of GitHub, whose token is in the surroundings of eksctl. */
  public static github(owner: string, repository: string, options: EksAnywhereGitOpsOptions = {}): EksAnywhereGitOps {
    return new EksAnywhereGitOps({ github: { owner, repository } }, options);
  }

  /** A repository of a person on GitHub. */
  public static personalGithub(owner: string, repository: string, options: EksAnywhereGitOpsOptions = {}): EksAnywhereGitOps {
    return new EksAnywhereGitOps({ github: { owner, repository, personal: true } }, options);
  }

  /**
   * Any repository, reached over SSH. Throws for another address.
   *
   * @param sshKeyAlgorithm `ecdsa`, `rsa` or `ed25519`
   */
  public static git(repositoryUrl: string, options: EksAnywhereGitOpsOptions = {}, sshKeyAlgorithm?: string): EksAnywhereGitOps {
    if (!/^ssh:\/\/\S+$/.test(repositoryUrl)) {
      throw new Error(`EKS Anywhere's Flux reads from '${repositoryUrl}': give an address that starts with ssh://, such as 'ssh://git@git.example.com/acme/clusters.git'`);
    }
    return new EksAnywhereGitOps({ git: { repositoryUrl, sshKeyAlgorithm } }, options);
  }

  private readonly source: FluxConfigV1Alpha1Spec;
  private readonly options: EksAnywhereGitOpsOptions;

  private constructor(source: FluxConfigV1Alpha1Spec, options: EksAnywhereGitOpsOptions) {
    this.source = source;
    this.options = copied(options);
  }

  /** @internal */
  public _manifest(cluster: string, namespace: string): FluxConfigV1Alpha1 {
    const { name = cluster, branch, clusterConfigPath, namespace: systemNamespace } = this.options;
    return {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'FluxConfig',
      metadata: { name, namespace },
      spec: { branch, clusterConfigPath, systemNamespace, ...this.source },
    };
  }
}
