import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** What holds for a container is its own profile, else that of the pod, else that of annotations. */
export const SECCOMP_PROFILES: Rule = {
  id: 'seccomp-profiles',
  title: 'the seccomp profile that holds is an allowed one',
  description: 'What holds for a container is its own profile, else that of the pod, else that of annotations.',
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
    {
      name: 'localhostFiles',
      about: 'files that profiles of type Localhost may name; `*` stands for all',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['*'],
    },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
    { name: 'annotations', expression: 'variables.template.?metadata.?annotations.orValue({})' },
    {
      name: 'profiles',
      expression: "variables.judged.map(c, c.?securityContext.?seccompProfile.?type.orValue(variables.pod.?securityContext.?seccompProfile.?type.orValue(variables.annotations[?'container.seccomp.security.alpha.kubernetes.io/' + c.name].orValue(variables.annotations[?'seccomp.security.alpha.kubernetes.io/pod'].orValue('not configured')))))",
    },
    {
      name: 'files',
      expression: "variables.judged.filter(c, c.?securityContext.?seccompProfile.?type.orValue(variables.pod.?securityContext.?seccompProfile.?type.orValue(variables.annotations[?'container.seccomp.security.alpha.kubernetes.io/' + c.name].orValue(variables.annotations[?'seccomp.security.alpha.kubernetes.io/pod'].orValue('not configured')))) == 'Localhost').map(c, c.?securityContext.?seccompProfile.?localhostProfile.orValue(variables.pod.?securityContext.?seccompProfile.?localhostProfile.orValue('')))",
    },
  ],
  rules: [
    {
      expression: "variables.profiles.all(p, p in variables.allowed || '*' in variables.allowed || (p in ['runtime/default', 'docker/default']"
        + " && 'RuntimeDefault' in variables.allowed) || (p == 'unconfined' && 'Unconfined' in variables.allowed)"
        + " || (p.startsWith('localhost/') && 'Localhost' in variables.allowed && variables.localhostFiles.exists(f, f == '*'"
        + " || 'localhost/' + f == p)))",
      message: 'a container has a seccomp profile that is not allowed, or none',
      remedy: 'set securityContext.seccompProfile',
    },
    {
      expression: "variables.files.all(f, '*' in variables.localhostFiles || f in variables.localhostFiles)",
      message: 'a seccomp profile of a file is not among those allowed',
      remedy: 'name an allowed file',
    },
  ],
  references: controls({ cis: ['5.7.2'], nsa: ['Pod Security: seccomp'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
    pod({}, {}, { allowed: ['RuntimeDefault', 'not configured'] }),
  ],
  bad: [
    pod({}),
    pod({ securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'b' } } }, {}, { localhostFiles: ['a'] }),
  ],
};

/** What `SeccompProfiles` is told. */
export interface SeccompProfilesProps extends PolicyPlacementProps {
  /**
   * Types of profiles that hold for containers; `not configured` allows none.
   *
   * @default - Localhost, RuntimeDefault
   */
  readonly allowed?: string[];
  /**
   * Files that profiles of type Localhost may name; `*` stands for all.
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

/** The seccomp profile that holds is an allowed one. */
export class SeccompProfiles extends Policy {
  constructor(scope: Construct, id: string, props: SeccompProfilesProps = {}) {
    super(scope, id, policyOf(SECCOMP_PROFILES, props));
  }
}
