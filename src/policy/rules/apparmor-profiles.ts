import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** What holds for a container is its own profile, else that of annotations, else that of the pod. */
export const APPARMOR_PROFILES: Rule = {
  id: 'apparmor-profiles',
  title: 'the AppArmor profile that holds is an allowed one',
  description: 'What holds for a container is its own profile, else that of annotations, else that of the pod.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    {
      name: 'allowed',
      about: 'types of profiles that hold for containers; `not configured` allows none',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['Localhost', 'RuntimeDefault'],
    },
    { name: 'localhostFiles', about: 'profiles that type Localhost may name; `*` stands for all', schema: { type: 'array', items: { type: 'string' } }, value: ['*'] },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
    { name: 'annotations', expression: 'variables.template.?metadata.?annotations.orValue({})' },
    {
      name: 'profiles',
      expression: "variables.judged.map(c, c.?securityContext.?appArmorProfile.?type.orValue(variables.annotations[?'container.apparmor.security.beta.kubernetes.io/' + c.name].orValue(variables.pod.?securityContext.?appArmorProfile.?type.orValue('not configured'))))",
    },
    { name: 'files', expression: "variables.judged.map(c, c.?securityContext.?appArmorProfile.?localhostProfile.orValue('*'))" },
  ],
  rules: [
    {
      expression: "variables.profiles.all(p, p in variables.allowed || '*' in variables.allowed || (p == 'runtime/default'"
        + " && 'RuntimeDefault' in variables.allowed) || (p == 'unconfined' && 'Unconfined' in variables.allowed)"
        + " || (p.startsWith('localhost/') && 'Localhost' in variables.allowed && variables.localhostFiles.exists(f, f == '*'"
        + " || 'localhost/' + f == p)))",
      message: 'a container has an AppArmor profile that is not allowed, or none',
      remedy: 'set securityContext.appArmorProfile',
    },
    {
      expression: "variables.files.all(f, f == '*' || '*' in variables.localhostFiles || f in variables.localhostFiles)",
      message: 'an AppArmor profile is not among those allowed',
      remedy: 'name an allowed profile',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: AppArmor'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } }, { securityContext: { appArmorProfile: { type: 'Unconfined' } } }),
  ],
  bad: [
    pod({}),
    pod({}, {}, {}, { annotations: { 'container.apparmor.security.beta.kubernetes.io/main': 'unconfined' } }),
  ],
};

/** What `ApparmorProfiles` is told. */
export interface ApparmorProfilesProps extends PolicyPlacementProps {
  /**
   * Types of profiles that hold for containers; `not configured` allows none.
   *
   * @default - Localhost, RuntimeDefault
   */
  readonly allowed?: string[];
  /**
   * Profiles that type Localhost may name; `*` stands for all.
   *
   * @default - *
   */
  readonly localhostFiles?: string[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** The AppArmor profile that holds is an allowed one. */
export class ApparmorProfiles extends Policy {
  constructor(scope: Construct, id: string, props: ApparmorProfilesProps = {}) {
    super(scope, id, policyOf(APPARMOR_PROFILES, props));
  }
}
