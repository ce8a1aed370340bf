import { ReleaseFacts, readRelease } from './manifest';
import { RELEASES } from './releases';
import { KubernetesVersion } from '../../fleet';
import { ComponentImage, KubernetesDistribution } from '../kubeadm/distribution';

const REGISTRY = 'public.ecr.aws/eks-distro';
/** Of all components of a release, those that a cluster names. */
const NEEDED = ['kube-apiserver', 'etcd', 'coredns', 'pause'] as const;

/**
 * A release of EKS Distro: builds of Kubernetes, etcd and CoreDNS that belong together.
 *
 * Every version and image of a cluster is made of it, so that nobody types one.
 */
export class EksDistroRelease extends KubernetesDistribution {
  /** `v1.30.14-eks-1-30-57`, announced 2026-07-10. */
  public static readonly V1_30_57 = EksDistroRelease.of(30, 57);
  /** `v1.30.14-eks-1-30-58`, announced 2026-07-27. */
  public static readonly V1_30_58 = EksDistroRelease.of(30, 58);
  /** `v1.30.14-eks-1-30-59`, announced 2026-08-17. */
  public static readonly V1_30_59 = EksDistroRelease.of(30, 59);
  /** `v1.31.14-eks-1-31-46`, announced 2026-07-10. */
  public static readonly V1_31_46 = EksDistroRelease.of(31, 46);
  /** `v1.31.14-eks-1-31-47`, announced 2026-07-27. */
  public static readonly V1_31_47 = EksDistroRelease.of(31, 47);
  /** `v1.31.14-eks-1-31-48`, announced 2026-08-17. */
  public static readonly V1_31_48 = EksDistroRelease.of(31, 48);
  /** `v1.32.13-eks-1-32-39`, announced 2026-07-10. */
  public static readonly V1_32_39 = EksDistroRelease.of(32, 39);
  /** `v1.32.13-eks-1-32-40`, announced 2026-07-27. */
  public static readonly V1_32_40 = EksDistroRelease.of(32, 40);
  /** `v1.32.13-eks-1-32-41`, announced 2026-08-17. */
  public static readonly V1_32_41 = EksDistroRelease.of(32, 41);
  /** `v1.33.13-eks-1-33-29`, announced 2026-07-10. */
  public static readonly V1_33_29 = EksDistroRelease.of(33, 29);
  /** `v1.33.13-eks-1-33-30`, announced 2026-07-27. */
  public static readonly V1_33_30 = EksDistroRelease.of(33, 30);
  /** `v1.33.13-eks-1-33-31`, announced 2026-08-17. */
  public static readonly V1_33_31 = EksDistroRelease.of(33, 31);
  /** `v1.34.8-eks-1-34-19`, announced 2026-06-22. */
  public static readonly V1_34_19 = EksDistroRelease.of(34, 19);
  /** `v1.34.9-eks-1-34-20`, announced 2026-07-10. */
  public static readonly V1_34_20 = EksDistroRelease.of(34, 20);
  /** `v1.34.9-eks-1-34-21`, announced 2026-07-27. */
  public static readonly V1_34_21 = EksDistroRelease.of(34, 21);
  /** `v1.35.6-eks-1-35-11`, announced 2026-07-10. */
  public static readonly V1_35_11 = EksDistroRelease.of(35, 11);
  /** `v1.35.6-eks-1-35-12`, announced 2026-07-27. */
  public static readonly V1_35_12 = EksDistroRelease.of(35, 12);
  /** `v1.35.6-eks-1-35-13`, announced 2026-08-17. */
  public static readonly V1_35_13 = EksDistroRelease.of(35, 13);
  /** `v1.36.2-eks-1-36-5`, announced 2026-07-10. */
  public static readonly V1_36_5 = EksDistroRelease.of(36, 5);
  /** `v1.36.2-eks-1-36-6`, announced 2026-07-27. */
  public static readonly V1_36_6 = EksDistroRelease.of(36, 6);
  /** `v1.36.2-eks-1-36-7`, announced 2026-08-17. */
  public static readonly V1_36_7 = EksDistroRelease.of(36, 7);

  /**
   * A release that the library knows, by its minor and number.
   *
   * Throws for another one: give its manifest to `fromManifest` then.
   */
  public static of(minor: number, number: number): EksDistroRelease {
    const row = RELEASES.find(([m, n]) => m === minor && n === number);
    if (!row) {
      const known = RELEASES.filter(([m]) => m === minor).map(([, n]) => n);
      throw new Error(`release ${number} of EKS Distro 1-${minor} is not known: use ${known.join(', ') || 'another minor'}, or give its manifest to EksDistroRelease.fromManifest`);
    }
    const [, , patch, etcd, coreDns] = row;
    const tagged = (path: string, version: string) => `${REGISTRY}/${path}:${version}-eks-1-${minor}-${number}`;
    const version = `v1.${minor}.${patch}`;
    return new EksDistroRelease({
      minor,
      number,
      images: new Map([
        ['kube-apiserver', tagged('kubernetes/kube-apiserver', version)],
        ['etcd', tagged('etcd-io/etcd', etcd)],
        ['coredns', tagged('coredns/coredns', coreDns)],
        ['pause', tagged('kubernetes/pause', version)],
      ]),
    });
  }

  /** The newest release of a minor that the library knows. Throws where it knows none. */
  public static newest(version: KubernetesVersion): EksDistroRelease {
    const numbers = RELEASES.filter(([minor]) => minor === version.minor).map(([, number]) => number);
    if (numbers.length === 0) { throw new Error(`no release of EKS Distro for Kubernetes ${version} is known: give its manifest to EksDistroRelease.fromManifest`); }
    return EksDistroRelease.of(version.minor, Math.max(...numbers));
  }

  /**
   * A release that the library does not know, from the Release object that upstream publishes: read the file in the program,
   * as in `EksDistroRelease.fromManifest(readFileSync('kubernetes-1-36-eks-8.yaml', 'utf8'))`.
   *
   * Throws where components are missing or do not belong to the release.
   *
   * @param content the object as YAML or JSON
   */
  public static fromManifest(content: string): EksDistroRelease {
    return new EksDistroRelease(readRelease(content));
  }

  /** The number after `1.`. */
  public readonly minor: number;
  /** The number of the release within its minor. */
  public readonly number: number;
  /** Image of the container that holds a pod together. */
  public readonly pauseImage: string;

  private readonly images: ReadonlyMap<string, ComponentImage>;

  private constructor(facts: ReleaseFacts) {
    const name = `kubernetes-1-${facts.minor}-eks-${facts.number}`;
    const images = new Map(NEEDED.map((component) => [component, checkedImage(name, component, facts)] as const));
    super(name, images.get('kube-apiserver')!.imageTag);
    this.minor = facts.minor;
    this.number = facts.number;
    this.images = images;
    const pause = images.get('pause')!;
    this.pauseImage = `${pause.imageRepository}/pause:${pause.imageTag}`;
  }

  /** @internal */
  public get _imageRepository(): string {
    return this.images.get('kube-apiserver')!.imageRepository;
  }

  /** @internal */
  public get _etcd(): ComponentImage {
    return this.images.get('etcd')!;
  }

  /** @internal */
  public get _coreDns(): ComponentImage {
    return this.images.get('coredns')!;
  }
}

/** The image of a component, split into its place and its tag; all tags of a release end alike. */
function checkedImage(release: string, component: string, facts: ReleaseFacts): ComponentImage {
  const address = facts.images.get(component);
  if (address === undefined) { throw new Error(`release ${release} of EKS Distro has no image '${component}': give the whole manifest, as upstream publishes it`); }
  const [, imageRepository, imageTag] = /^(.+)\/[^/:]+:([^/:]+)$/.exec(address) ?? [];
  const suffix = `-eks-1-${facts.minor}-${facts.number}`;
  if (imageTag === undefined || !/^v\d+\.\d+\.\d+-/.test(imageTag) || !imageTag.endsWith(suffix)) {
    throw new Error(`release ${release} of EKS Distro has the image '${address}', which is not of that release: its tag must end with '${suffix}'`);
  }
  return { imageRepository, imageTag };
}
