import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A probe runs every few seconds; commands that walk processes or files cost more than the service. */
export const NO_PROBE_COMMANDS: Rule = {
  id: 'no-probe-commands',
  title: 'probes run no expensive commands',
  description: 'A probe runs every few seconds; commands that walk processes or files cost more than the service.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    { name: 'commands', about: 'commands that probes may not run', schema: { type: 'array', items: { type: 'string' } }, value: ['jcmd', 'ls', 'ps'] },
  ],
  rules: [
    {
      expression: "(variables.pod.?containers.orValue([])).all(c, ['livenessProbe', 'readinessProbe', 'startupProbe'].all(p, !c[?p].?exec.?command.orValue([]).exists(part, part.split(' ').exists(word, word in variables.commands))))",
      message: 'a probe runs a command that is not to be run by probes',
      remedy: 'use httpGet, tcpSocket or grpc',
    },
  ],
  references: controls({}),
  good: [
    pod({ livenessProbe: { exec: { command: ['cat', '/tmp/ok'] } } }),
  ],
  bad: [
    pod({ livenessProbe: { exec: { command: ['sh', '-c', 'ps aux'] } } }),
  ],
};

/** What `NoProbeCommands` is told. */
export interface NoProbeCommandsProps extends PolicyPlacementProps {
  /**
   * Commands that probes may not run.
   *
   * @default - jcmd, ls, ps
   */
  readonly commands?: string[];
}

/** Probes run no expensive commands. */
export class NoProbeCommands extends Policy {
  constructor(scope: Construct, id: string, props: NoProbeCommandsProps = {}) {
    super(scope, id, policyOf(NO_PROBE_COMMANDS, props));
  }
}
