import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An image with the tag latest or without a tag is stale on a node that pulled it before. */
export const ALWAYS_PULL_MOVING_TAGS: Rule = {
  id: 'always-pull-moving-tags',
  title: 'images with a moving tag are always pulled',
  description: 'An image with the tag latest or without a tag is stale on a node that pulled it before.',
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
      expression: "variables.judged.all(c, c.?imagePullPolicy.orValue('') == 'Always' || c.?image.orValue('').contains('@')"
        + " || (c.?image.orValue('').matches(':[A-Za-z0-9_][A-Za-z0-9_.-]*(@.+)?$') && !c.?image.orValue('').endsWith(':latest')))",
      message: 'an image whose tag moves is not always pulled',
      remedy: 'set imagePullPolicy to Always, or name a version',
    },
  ],
  references: controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'] }),
  good: [
    pod({ image: 'nginx:latest', imagePullPolicy: 'Always' }),
    pod({ image: 'nginx:1' }),
  ],
  bad: [
    pod({ image: 'nginx:latest' }),
    pod({ image: 'nginx', imagePullPolicy: 'IfNotPresent' }),
  ],
};

/** What `AlwaysPullMovingTags` is told. */
export interface AlwaysPullMovingTagsProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Images with a moving tag are always pulled. */
export class AlwaysPullMovingTags extends Policy {
  constructor(scope: Construct, id: string, props: AlwaysPullMovingTagsProps = {}) {
    super(scope, id, policyOf(ALWAYS_PULL_MOVING_TAGS, props));
  }
}
