import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A folder of the node gives a pod what other pods and the node itself keep there, as Pod Security baseline forbids. */
export const RESTRICT_HOST_PATHS: Rule = {
  id: 'restrict-host-paths',
  title: 'pods mount no folder of the node',
  description: 'A folder of the node gives a pod what other pods and the node itself keep there, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    {
      name: 'allowed',
      about: 'folders of the node that may be mounted, as `{ pathPrefix, readOnly }`',
      schema: { type: 'array', items: { type: 'object', required: ['pathPrefix'], properties: { pathPrefix: { type: 'string' }, readOnly: { type: 'boolean' } } } },
      value: [],
    },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
    { name: 'hostVolumes', expression: 'variables.pod.?volumes.orValue([]).filter(v, has(v.hostPath))' },
    {
      name: 'fitting',
      expression: 'variables.hostVolumes.filter(v, variables.allowed.exists(a, v.hostPath.path == a.pathPrefix'
        + " || v.hostPath.path.startsWith(a.pathPrefix.endsWith('/') ? a.pathPrefix : a.pathPrefix + '/')))",
    },
    {
      name: 'readOnly',
      expression: 'variables.fitting.filter(v, !variables.allowed.exists(a, !a.?readOnly.orValue(false) && (v.hostPath.path == a.pathPrefix'
        + " || v.hostPath.path.startsWith(a.pathPrefix.endsWith('/') ? a.pathPrefix : a.pathPrefix + '/'))))",
    },
  ],
  rules: [
    {
      expression: "variables.hostVolumes.all(v, v in variables.fitting && !v.hostPath.path.contains('..'))",
      message: 'a volume is a folder of the node that is not allowed',
      remedy: 'use a claim, a ConfigMap or an emptyDir',
    },
    {
      expression: 'variables.readOnly.all(v, variables.judged.all(c, c.?volumeMounts.orValue([]).all(m, m.name != v.name || m.?readOnly.orValue(false))))',
      message: 'a folder of the node that may only be read is mounted for writing',
      remedy: 'set readOnly on the volumeMount',
    },
  ],
  references: controls({ cis: ['5.2.12'], nsa: ['Pod Security: host paths'], pci: ['2.2.6'] }),
  good: [
    pod({}, { volumes: [{ name: 'data', emptyDir: {} }] }),
    pod({ volumeMounts: [{ name: 'logs', mountPath: '/logs', readOnly: true }] }, { volumes: [{ name: 'logs', hostPath: { path: '/var/log/app' } }] }, { allowed: [{ pathPrefix: '/var/log', readOnly: true }] }),
  ],
  bad: [
    pod({}, { volumes: [{ name: 'root', hostPath: { path: '/' } }] }),
    pod({ volumeMounts: [{ name: 'logs', mountPath: '/logs' }] }, { volumes: [{ name: 'logs', hostPath: { path: '/var/log/app' } }] }, { allowed: [{ pathPrefix: '/var/log', readOnly: true }] }),
  ],
};

/** What `RestrictHostPaths` is told. */
export interface RestrictHostPathsProps extends PolicyPlacementProps {
  /**
   * Folders of the node that may be mounted, as `{ pathPrefix, readOnly }`.
   *
   * @default - none
   */
  readonly allowed?: any[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Pods mount no folder of the node. */
export class RestrictHostPaths extends Policy {
  constructor(scope: Construct, id: string, props: RestrictHostPathsProps = {}) {
    super(scope, id, policyOf(RESTRICT_HOST_PATHS, props));
  }
}
