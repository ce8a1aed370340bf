import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An image without a tag is whatever was pushed last. */
export const REQUIRE_IMAGE_TAG: Rule = {
  id: 'require-image-tag',
  title: 'images have a tag or a digest',
  description: 'An image without a tag is whatever was pushed last.',
  category: 'images',
  severity: PolicySeverity.LOW,
  about: 'changed pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, c.?image.orValue('').contains('@') || c.?image.orValue('').matches(':[A-Za-z0-9_][A-Za-z0-9_.-]*(@.+)?$'))",
      message: 'an image has neither tag nor digest',
      remedy: 'name its version',
    },
  ],
  references: controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'], pci: ['6.3.2'] }),
  good: [
    pod({ image: 'nginx:1.27' }),
    pod({ image: 'nginx@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }),
  ],
  bad: [
    pod({ image: 'nginx' }),
    pod({ image: 'registry.example.com:443/nginx' }),
  ],
};

/** What `RequireImageTag` is told. */
export interface RequireImageTagProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Images have a tag or a digest. */
export class RequireImageTag extends Policy {
  constructor(scope: Construct, id: string, props: RequireImageTagProps = {}) {
    super(scope, id, policyOf(REQUIRE_IMAGE_TAG, props));
  }
}
