import { ComponentImage, KubernetesDistribution } from './distribution';

/** A release of upstream Kubernetes: its images, etcd and CoreDNS are those that kubeadm knows. */
export class UpstreamRelease extends KubernetesDistribution {
  /** Reads a release such as `v1.36.2`. Throws where the text is none. */
  public static of(text: string): UpstreamRelease {
    if (!/^v?1\.\d{1,3}\.\d{1,3}$/.test(text)) {
      throw new Error(`'${text}' is no release of upstream Kubernetes: give major, minor and patch, as in 'v1.36.2'`);
    }
    return new UpstreamRelease(text.startsWith('v') ? text : `v${text}`);
  }

  private constructor(version: string) {
    super(version, version);
  }

  /** @internal */
  public get _imageRepository(): string | undefined {
    return undefined;
  }

  /** @internal */
  public get _etcd(): ComponentImage | undefined {
    return undefined;
  }

  /** @internal */
  public get _coreDns(): ComponentImage | undefined {
    return undefined;
  }
}
