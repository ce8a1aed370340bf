import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An image without a tag, or with one that moves, differs from pull to pull and from node to node. */
export const NO_LATEST_TAG: Rule = {
  id: 'no-latest-tag',
  title: 'images name their version',
  description: 'An image without a tag, or with one that moves, differs from pull to pull and from node to node.',
  category: 'images',
  severity: PolicySeverity.MEDIUM,
  about: 'changed pods',
  parameters: [
    { name: 'tags', about: 'tags that images may not have', schema: { type: 'array', items: { type: 'string' } }, value: ['latest'] },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, c.?image.orValue('').contains('@') || (c.?image.orValue('').matches(':[A-Za-z0-9_][A-Za-z0-9_.-]*(@.+)?$')"
        + " && !variables.tags.exists(t, c.?image.orValue('').endsWith(':' + t))))",
      message: 'an image has no tag, or one that moves',
      remedy: 'name its version or its digest',
    },
  ],
  references: controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'], pci: ['6.3.2'] }),
  good: [
    pod({ image: 'nginx:1.27' }),
  ],
  bad: [
    pod({ image: 'nginx' }),
    pod({ image: 'nginx:latest' }),
    pod({ image: 'registry.example.com:443/nginx' }),
  ],
};

/** What `NoLatestTag` is told. */
export interface NoLatestTagProps extends PolicyPlacementProps {
  /**
   * Tags that images may not have.
   *
   * @default - latest
   */
  readonly tags?: string[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Images name their version. */
export class NoLatestTag extends Policy {
  constructor(scope: Construct, id: string, props: NoLatestTagProps = {}) {
    super(scope, id, policyOf(NO_LATEST_TAG, props));
  }
}
