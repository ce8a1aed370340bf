import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Who can talk to the runtime can start any container on the node. */
export const NO_RUNTIME_SOCKETS: Rule = {
  id: 'no-runtime-sockets',
  title: 'pods do not mount the socket of the container runtime',
  description: 'Who can talk to the runtime can start any container on the node.',
  category: 'workloads',
  severity: PolicySeverity.CRITICAL,
  about: 'pods',
  parameters: [
    {
      name: 'sockets',
      about: 'paths of sockets on nodes',
      schema: { type: 'array', items: { type: 'string' } },
      value: [
        '/run/containerd/containerd.sock',
        '/run/cri-dockerd.sock',
        '/run/crio/crio.sock',
        '/run/docker.sock',
        '/run/k3s/containerd/containerd.sock',
        '/run/podman/podman.sock',
        '/var/run/containerd/containerd.sock',
        '/var/run/cri-dockerd.sock',
        '/var/run/crio/crio.sock',
        '/var/run/docker.sock',
      ],
    },
  ],
  rules: [
    {
      // `/var/run//docker.sock/` is the same socket.
      expression: "variables.pod.?volumes.orValue([]).all(v, !has(v.hostPath) || !('/' + v.hostPath.path.split('/').filter(s, s != '' && s != '.').join('/') in variables.sockets))",
      message: 'a volume is the socket of the container runtime',
      remedy: 'leave it out',
    },
  ],
  references: controls({ cis: ['5.2.12'], nsa: ['Pod Security: host paths'], pci: ['2.2.6'] }),
  good: [
    pod({}, { volumes: [{ name: 'a', hostPath: { path: '/data' } }] }),
  ],
  bad: [
    pod({}, { volumes: [{ name: 'a', hostPath: { path: '/var/run/docker.sock' } }] }),
    pod({}, { volumes: [{ name: 'a', hostPath: { path: '/var/./run//docker.sock/' } }] }),
  ],
};

/** What `NoRuntimeSockets` is told. */
export interface NoRuntimeSocketsProps extends PolicyPlacementProps {
  /**
   * Paths of sockets on nodes.
   *
   * @default - those of containerd, CRI-O, Docker, k3s and Podman
   */
  readonly sockets?: string[];
}

/** Pods do not mount the socket of the container runtime. */
export class NoRuntimeSockets extends Policy {
  constructor(scope: Construct, id: string, props: NoRuntimeSocketsProps = {}) {
    super(scope, id, policyOf(NO_RUNTIME_SOCKETS, props));
  }
}
