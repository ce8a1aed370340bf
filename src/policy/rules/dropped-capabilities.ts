import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A container starts with capabilities that few programs need; Pod Security restricted asks to drop ALL. */
export const DROPPED_CAPABILITIES: Rule = {
  id: 'dropped-capabilities',
  title: 'containers drop the capabilities that they start with',
  description: 'A container starts with capabilities that few programs need; Pod Security restricted asks to drop ALL.',
  category: 'pod security',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    { name: 'dropped', about: 'capabilities that containers must drop; dropping ALL drops each', schema: { type: 'array', items: { type: 'string' } }, value: ['ALL'] },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "(has(variables.pod.os) && variables.pod.os.name == 'windows')"
        + " || variables.judged.all(c, variables.dropped.all(each, c.?securityContext.?capabilities.?drop.orValue([]).exists(d, d == 'ALL'"
        + " || d == each || d == 'CAP_' + each)))",
      message: 'a container keeps capabilities that it must drop',
      remedy: 'set securityContext.capabilities.drop to [ALL]',
    },
  ],
  references: controls({ cis: ['5.2.8', '5.2.10'], nsa: ['Pod Security: capabilities'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { capabilities: { drop: ['ALL'] } } }),
    pod({ securityContext: { capabilities: { drop: ['NET_RAW'] } } }, {}, { dropped: ['NET_RAW'] }),
  ],
  bad: [
    pod({}),
    pod({ securityContext: { capabilities: { drop: ['CHOWN'] } } }, {}, { dropped: ['NET_RAW'] }),
  ],
};

/** What `DroppedCapabilities` is told. */
export interface DroppedCapabilitiesProps extends PolicyPlacementProps {
  /**
   * Capabilities that containers must drop; dropping ALL drops each.
   *
   * @default - ALL
   */
  readonly dropped?: string[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Containers drop the capabilities that they start with. */
export class DroppedCapabilities extends Policy {
  constructor(scope: Construct, id: string, props: DroppedCapabilitiesProps = {}) {
    super(scope, id, policyOf(DROPPED_CAPABILITIES, props));
  }
}
