import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { deployment, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A privileged container has every right on its node, as Pod Security baseline forbids. */
export const NO_PRIVILEGED_CONTAINERS: Rule = {
  id: 'no-privileged-containers',
  title: 'no container is privileged',
  description: 'A privileged container has every right on its node, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.CRITICAL,
  about: 'pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: 'variables.judged.all(c, !c.?securityContext.?privileged.orValue(false))',
      message: 'a container is privileged',
      remedy: 'leave securityContext.privileged out',
    },
  ],
  references: controls({ cis: ['5.2.2'], nsa: ['Pod Security: privileged containers'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { privileged: false } }),
    pod({}),
  ],
  bad: [
    pod({ securityContext: { privileged: true } }),
    deployment({}, { initContainers: [{ name: 'init', image: 'x', securityContext: { privileged: true } }] }),
  ],
};

/** What `NoPrivilegedContainers` is told. */
export interface NoPrivilegedContainersProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** No container is privileged. */
export class NoPrivilegedContainers extends Policy {
  constructor(scope: Construct, id: string, props: NoPrivilegedContainersProps = {}) {
    super(scope, id, policyOf(NO_PRIVILEGED_CONTAINERS, props));
  }
}
