import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A PersistentVolume is a way to any folder of a node for whoever may claim it. */
export const VOLUME_HOST_PATHS: Rule = {
  id: 'volume-host-paths',
  title: 'volumes that are folders of nodes lie where they may',
  description: 'A PersistentVolume is a way to any folder of a node for whoever may claim it.',
  category: 'storage',
  severity: PolicySeverity.HIGH,
  about: [kinds('', { PersistentVolume: 'persistentvolumes' })],
  parameters: [
    { name: 'prefixes', about: 'folders of nodes that volumes may be', schema: { type: 'array', items: { type: 'string' } }, value: ['/data'] },
  ],
  rules: [
    {
      expression: '!has(object.spec.hostPath) || (variables.prefixes.exists(p, object.spec.hostPath.path == p'
        + " || object.spec.hostPath.path.startsWith(p.endsWith('/') ? p : p + '/')) && !object.spec.hostPath.path.contains('..'))",
      message: 'the volume is a folder of the node that is not allowed',
      remedy: 'use storage of the cluster',
    },
  ],
  references: controls({ cis: ['5.2.12'], nsa: ['Pod Security: host paths'], pci: ['2.2.6'] }),
  good: [
    example('v1', 'PersistentVolume', { spec: { hostPath: { path: '/data/a' } } }),
  ],
  bad: [
    example('v1', 'PersistentVolume', { spec: { hostPath: { path: '/etc' } } }),
  ],
};

/** What `VolumeHostPaths` is told. */
export interface VolumeHostPathsProps extends PolicyPlacementProps {
  /**
   * Folders of nodes that volumes may be.
   *
   * @default - /data
   */
  readonly prefixes?: string[];
}

/** Volumes that are folders of nodes lie where they may. */
export class VolumeHostPaths extends Policy {
  constructor(scope: Construct, id: string, props: VolumeHostPathsProps = {}) {
    super(scope, id, policyOf(VOLUME_HOST_PATHS, props));
  }
}
