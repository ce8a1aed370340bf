import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { deployment, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An image from elsewhere was checked by nobody; images are written with the full name of their registry. */
export const ALLOWED_REGISTRIES: Rule = {
  id: 'allowed-registries',
  title: 'images come from registries of our own',
  description: 'An image from elsewhere was checked by nobody; images are written with the full name of their registry.',
  category: 'images',
  severity: PolicySeverity.HIGH,
  about: 'changed pods',
  parameters: [
    {
      name: 'registries',
      about: 'what images may begin with, as `registry.example.com/team/`; without a slash or `*` at the end it names one image',
      schema: { type: 'array', items: { type: 'string' } },
    },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, variables.registries.exists(e, (e.endsWith('/') ? c.?image.orValue('').startsWith(e) : e.endsWith('*') ? c.?image.orValue('').startsWith(e.substring(0, size(e) - 1)) : c.?image.orValue('') == e"
        + " || c.?image.orValue('').startsWith(e + ':') || c.?image.orValue('').startsWith(e + '@'))))",
      message: 'an image comes from a registry that is not allowed',
      remedy: 'push it to an allowed registry, and write the full name',
    },
  ],
  references: controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'], pci: ['6.3.2'] }),
  good: [
    pod({ image: 'registry.example.com/app:1' }, {}, { registries: ['registry.example.com/'] }),
    pod({ image: 'ubuntu:22.04' }, {}, { registries: ['ubuntu'] }),
  ],
  bad: [
    pod({ image: 'nginx' }, {}, { registries: ['registry.example.com/'] }),
    pod({ image: 'ubuntumalicious' }, {}, { registries: ['ubuntu'] }),
    deployment({}, { initContainers: [{ name: 'init', image: 'nginx' }] }, { registries: ['registry.example.com/'] }),
  ],
};

/** What `AllowedRegistries` is told. */
export interface AllowedRegistriesProps extends PolicyPlacementProps {
  /** What images may begin with, as `registry.example.com/team/`; without a slash or `*` at the end it names one image. */
  readonly registries: string[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Images come from registries of our own. */
export class AllowedRegistries extends Policy {
  constructor(scope: Construct, id: string, props: AllowedRegistriesProps) {
    super(scope, id, policyOf(ALLOWED_REGISTRIES, props));
  }
}
