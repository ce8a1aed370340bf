import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** The node calls the host of a probe on behalf of the pod and so reaches what the pod cannot; Pod Security baseline forbids it from Kubernetes 1.34 on. */
export const NO_PROBE_HOSTS: Rule = {
  id: 'no-probe-hosts',
  title: 'probes and hooks call the pod itself',
  description: 'The node calls the host of a probe on behalf of the pod and so reaches what the pod cannot; Pod Security baseline forbids it from Kubernetes 1.34 on.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, c.?livenessProbe.?httpGet.?host.orValue('') == '' && c.?livenessProbe.?tcpSocket.?host.orValue('') == ''"
        + " && c.?readinessProbe.?httpGet.?host.orValue('') == '' && c.?readinessProbe.?tcpSocket.?host.orValue('') == ''"
        + " && c.?startupProbe.?httpGet.?host.orValue('') == '' && c.?startupProbe.?tcpSocket.?host.orValue('') == '')",
      message: 'a probe names a host',
      remedy: 'leave host out, so that the pod itself is asked',
    },
    {
      expression: "variables.judged.all(c, c.?lifecycle.?postStart.?httpGet.?host.orValue('') == ''"
        + " && c.?lifecycle.?postStart.?tcpSocket.?host.orValue('') == '' && c.?lifecycle.?preStop.?httpGet.?host.orValue('') == ''"
        + " && c.?lifecycle.?preStop.?tcpSocket.?host.orValue('') == '')",
      message: 'a lifecycle hook names a host',
      remedy: 'leave host out, so that the pod itself is called',
    },
  ],
  references: controls({ nsa: ['Pod Security: probes'], pci: ['1.4.2'] }),
  good: [
    pod({ livenessProbe: { httpGet: { port: 80 } } }),
  ],
  bad: [
    pod({ livenessProbe: { httpGet: { port: 80, host: '169.254.169.254' } } }),
    pod({ lifecycle: { preStop: { tcpSocket: { port: 80, host: 'a.example.com' } } } }),
  ],
};

/** What `NoProbeHosts` is told. */
export interface NoProbeHostsProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Probes and hooks call the pod itself. */
export class NoProbeHosts extends Policy {
  constructor(scope: Construct, id: string, props: NoProbeHostsProps = {}) {
    super(scope, id, policyOf(NO_PROBE_HOSTS, props));
  }
}
