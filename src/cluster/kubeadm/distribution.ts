import { KubernetesVersion } from '../../fleet';

/** Where an image comes from, with a tag of its own. */
export interface ComponentImage {
  readonly imageRepository: string;
  readonly imageTag: string;
}

/**
 * Whose builds of Kubernetes a cluster runs, in one exact release: a release of EKS Distro is one.
 *
 * The control plane's images, etcd and CoreDNS all follow from it, so that they belong together.
 */
export abstract class KubernetesDistribution {
  /** Name of the release, as messages say it. */
  public readonly releaseName: string;
  /** The exact version, such as `v1.36.2-eks-1-36-7`. */
  public readonly kubernetesVersion: string;

  constructor(releaseName: string, kubernetesVersion: string) {
    this.releaseName = releaseName;
    this.kubernetesVersion = kubernetesVersion;
  }

  /** Whether it is a release of that minor. */
  public isOf(version: KubernetesVersion): boolean {
    return this.kubernetesVersion.startsWith(`v${version}.`);
  }

  /**
   * Where the control plane's images come from; undefined for upstream's own place.
   *
   * @internal
   */
  public abstract get _imageRepository(): string | undefined;

  /** @internal */
  public abstract get _etcd(): ComponentImage | undefined;

  /** @internal */
  public abstract get _coreDns(): ComponentImage | undefined;
}
