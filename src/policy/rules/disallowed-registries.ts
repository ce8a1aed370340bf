import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A registry that is no longer served, or no longer trusted, must not be pulled from. */
export const DISALLOWED_REGISTRIES: Rule = {
  id: 'disallowed-registries',
  title: 'images come from no abandoned registry',
  description: 'A registry that is no longer served, or no longer trusted, must not be pulled from.',
  category: 'images',
  severity: PolicySeverity.MEDIUM,
  about: 'changed pods',
  parameters: [
    {
      name: 'registries',
      about: 'what images may not begin with',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['gcr.io/google-containers/', 'k8s.gcr.io/'],
    },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, !variables.registries.exists(e, c.?image.orValue('').startsWith(e)))",
      message: 'an image comes from a registry that is not to be used',
      remedy: 'take it from the registry that took its place, such as registry.k8s.io',
    },
  ],
  references: controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'], pci: ['6.3.2'] }),
  good: [
    pod({ image: 'registry.k8s.io/pause:3.9' }),
  ],
  bad: [
    pod({ image: 'k8s.gcr.io/pause:3.2' }),
  ],
};

/** What `DisallowedRegistries` is told. */
export interface DisallowedRegistriesProps extends PolicyPlacementProps {
  /**
   * What images may not begin with.
   *
   * @default - gcr.io/google-containers/, k8s.gcr.io/
   */
  readonly registries?: string[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Images come from no abandoned registry. */
export class DisallowedRegistries extends Policy {
  constructor(scope: Construct, id: string, props: DisallowedRegistriesProps = {}) {
    super(scope, id, policyOf(DISALLOWED_REGISTRIES, props));
  }
}
