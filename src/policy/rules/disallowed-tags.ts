import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Which image a tag such as latest stands for differs from pull to pull and from node to node. */
export const DISALLOWED_TAGS: Rule = {
  id: 'disallowed-tags',
  title: 'images have no moving tag',
  description: 'Which image a tag such as latest stands for differs from pull to pull and from node to node.',
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
      expression: "variables.judged.all(c, c.?image.orValue('').contains('@') || !variables.tags.exists(t, c.?image.orValue('').endsWith(':' + t)))",
      message: 'an image has a tag that moves',
      remedy: 'name its version or its digest',
    },
  ],
  references: controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'], pci: ['6.3.2'] }),
  good: [
    pod({ image: 'nginx:1.27' }),
  ],
  bad: [
    pod({ image: 'nginx:latest' }),
    pod({ image: 'nginx:edge' }, {}, { tags: ['edge'] }),
  ],
};

/** What `DisallowedTags` is told. */
export interface DisallowedTagsProps extends PolicyPlacementProps {
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

/** Images have no moving tag. */
export class DisallowedTags extends Policy {
  constructor(scope: Construct, id: string, props: DisallowedTagsProps = {}) {
    super(scope, id, policyOf(DISALLOWED_TAGS, props));
  }
}
