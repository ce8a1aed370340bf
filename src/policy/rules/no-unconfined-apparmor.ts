import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A container without its AppArmor profile may do on its node what profiles forbid, as Pod Security baseline forbids. */
export const NO_UNCONFINED_APPARMOR: Rule = {
  id: 'no-unconfined-apparmor',
  title: 'AppArmor profiles are not lifted',
  description: 'A container without its AppArmor profile may do on its node what profiles forbid, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  variables: [
    { name: 'contexts', expression: '[variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({}))' },
  ],
  rules: [
    {
      expression: "variables.template.?metadata.?annotations.orValue({}).all(key, !key.startsWith('container.apparmor.security.beta.kubernetes.io/')"
        + " || variables.template.metadata.annotations[key] in ['', 'runtime/default']"
        + " || variables.template.metadata.annotations[key].startsWith('localhost/'))",
      message: 'an annotation lifts an AppArmor profile',
      remedy: 'use runtime/default or localhost/…',
    },
    {
      expression: "variables.contexts.all(s, s.?appArmorProfile.?type.orValue('RuntimeDefault') in ['RuntimeDefault', 'Localhost'])",
      message: 'appArmorProfile.type is neither RuntimeDefault nor Localhost',
      remedy: 'use RuntimeDefault',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: AppArmor'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } }),
  ],
  bad: [
    pod({}, { securityContext: { appArmorProfile: { type: 'Unconfined' } } }),
    pod({}, {}, {}, { annotations: { 'container.apparmor.security.beta.kubernetes.io/main': 'unconfined' } }),
  ],
};

/** AppArmor profiles are not lifted. */
export class NoUnconfinedApparmor extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_UNCONFINED_APPARMOR, props));
  }
}
