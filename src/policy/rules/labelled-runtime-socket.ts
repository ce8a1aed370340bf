import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A label makes the few pods that talk to the runtime easy to find and to review. */
export const LABELLED_RUNTIME_SOCKET: Rule = {
  id: 'labelled-runtime-socket',
  title: 'pods with the socket of the container runtime say so by a label',
  description: 'A label makes the few pods that talk to the runtime easy to find and to review.',
  category: 'workloads',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    { name: 'label', about: 'label that pods must carry with the value true', schema: { type: 'string' }, value: 'allow-docker' },
    { name: 'socket', about: 'path of the socket', schema: { type: 'string' }, value: '/var/run/docker.sock' },
  ],
  rules: [
    {
      expression: "variables.pod.?volumes.orValue([]).all(v, !has(v.hostPath) || '/' + v.hostPath.path.split('/').filter(s, s != '' && s != '.').join('/') != variables.socket)"
        + " || variables.template.?metadata.?labels[?variables.label].orValue('') == 'true'",
      message: 'the pod mounts the socket of the container runtime without the label',
      remedy: 'add the label, or leave the socket out',
    },
  ],
  references: controls({ nsa: ['Pod Security: host paths'] }),
  good: [
    pod({}, { volumes: [{ name: 'a', hostPath: { path: '/var/run/docker.sock' } }] }, {}, { labels: { 'allow-docker': 'true' } }),
  ],
  bad: [
    pod({}, { volumes: [{ name: 'a', hostPath: { path: '/var/run/docker.sock' } }] }),
  ],
};

/** What `LabelledRuntimeSocket` is told. */
export interface LabelledRuntimeSocketProps extends PolicyPlacementProps {
  /**
   * Label that pods must carry with the value true.
   *
   * @default 'allow-docker'
   */
  readonly label?: string;
  /**
   * Path of the socket.
   *
   * @default '/var/run/docker.sock'
   */
  readonly socket?: string;
}

/** Pods with the socket of the container runtime say so by a label. */
export class LabelledRuntimeSocket extends Policy {
  constructor(scope: Construct, id: string, props: LabelledRuntimeSocketProps = {}) {
    super(scope, id, policyOf(LABELLED_RUNTIME_SOCKET, props));
  }
}
