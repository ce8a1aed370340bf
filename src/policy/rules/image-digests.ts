import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A digest is one image for ever; a tag can be moved by whoever may push. */
export const IMAGE_DIGESTS: Rule = {
  id: 'image-digests',
  title: 'images are named by digest',
  description: 'A digest is one image for ever; a tag can be moved by whoever may push.',
  category: 'images',
  severity: PolicySeverity.MEDIUM,
  about: 'changed pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, c.?image.orValue('').matches('@[a-z0-9]+([+._-][a-z0-9]+)*:[a-fA-F0-9]{32,}$'))",
      message: 'an image is not named by digest',
      remedy: 'write it as registry/image:tag@sha256:…',
    },
  ],
  references: controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'], pci: ['6.3.2'] }),
  good: [
    pod({ image: 'nginx:1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }),
  ],
  bad: [
    pod({ image: 'nginx:1' }),
    pod({ image: 'nginx@sha256:1' }),
  ],
};

/** What `ImageDigests` is told. */
export interface ImageDigestsProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Images are named by digest. */
export class ImageDigests extends Policy {
  constructor(scope: Construct, id: string, props: ImageDigestsProps = {}) {
    super(scope, id, policyOf(IMAGE_DIGESTS, props));
  }
}
