import { readFileSync } from 'fs';
import { EksDistroRelease } from '../../../src/cluster';
import { RELEASES } from '../../../src/cluster/eks-distro/releases';
import { itShared, shared } from '../../support/shared';

interface Facts {
  readonly releases: readonly {
    readonly channel: string;
    readonly number: number;
    readonly announced: string;
    readonly kubernetesVersion: string;
    readonly components: Record<string, { readonly image: string }>;
  }[];
}

describe('real releases of EKS Distro', () => {
  itShared('a release as published, an old one', () => {
    const release = EksDistroRelease.fromManifest(readFileSync(shared('cases', 'clusters', 'eksd-release.yaml'), 'utf8'));
    expect([release.minor, release.number, release.kubernetesVersion, release._imageRepository, release._etcd, release._coreDns]).toEqual([
      21,
      4,
      'v1.21.2-eks-1-21-4',
      'public.ecr.aws/eks-distro/kubernetes',
      { imageRepository: 'public.ecr.aws/eks-distro/etcd-io', imageTag: 'v3.4.16-eks-1-21-4' },
      { imageRepository: 'public.ecr.aws/eks-distro/coredns', imageTag: 'v1.8.3-eks-1-21-4' },
    ]);
  });

  itShared('the releases that the library knows are those of the release pages, image by image', () => {
    const { releases } = JSON.parse(readFileSync(shared('facts', 'eks-distro-releases.json'), 'utf8')) as Facts;
    const images = (release: EksDistroRelease) => [
      `${release._etcd.imageRepository}/etcd:${release._etcd.imageTag}`,
      `${release._coreDns.imageRepository}/coredns:${release._coreDns.imageTag}`,
      `${release._imageRepository}/kube-apiserver:${release.kubernetesVersion}`,
      release.pauseImage,
    ];
    for (const { channel, number, announced, kubernetesVersion, components } of releases) {
      const minor = Number(channel.slice(2));
      const release = EksDistroRelease.of(minor, number);
      expect(release.kubernetesVersion).toBe(kubernetesVersion);
      expect(images(release)).toEqual(['etcd', 'coredns', 'kube-apiserver', 'pause'].map((component) => components[component].image));
      expect(RELEASES.find((row) => row[0] === minor && row[1] === number)?.[5]).toBe(announced);
    }
    expect(RELEASES).toHaveLength(releases.length);
  });
});
