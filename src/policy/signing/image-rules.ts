import { imageFits } from './image-pattern';
import { Trust } from './trust';
import { PolicyRule } from '../match';

/** Patterns of images of all entries, each once. */
export function imagePatterns(trusts: readonly Trust[]): string[] {
  return [...new Set(trusts.flatMap(({ images }) => images))];
}

/** What can be said of images without asking a registry: they are named by digest, and somebody is trusted for them. */
export function imageRules(trusts: readonly Trust[]): PolicyRule[] {
  const patterns = imagePatterns(trusts);
  const fits = patterns.map((pattern) => imageFits(pattern, "c.?image.orValue('')"));
  return [
    {
      expression: "variables.containers.all(c, c.?image.orValue('').matches('^[^@]+@sha256:[a-f0-9]{64}$'))",
      message: 'an image is not named by digest, so what was signed is not what runs',
      remedy: 'write it as registry/image:tag@sha256:…',
    },
    {
      expression: `variables.containers.all(c, ${fits.join(' || ')})`,
      message: 'an image comes from a place for which nobody is trusted to sign',
      remedy: `use one that fits ${patterns.join(', ')}, written with its registry, or name its place and signer in the policy`,
    },
    {
      // Kyverno's and sigstore's verifiers look at the images of containers alone.
      expression: 'variables.pod.?volumes.orValue([]).all(v, !has(v.image))',
      message: 'an image is mounted as a volume, and nothing that runs in a cluster verifies who signed it',
      remedy: 'copy what it holds from an init container, whose image is verified',
    },
  ];
}
