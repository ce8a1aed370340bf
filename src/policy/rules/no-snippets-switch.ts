import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** allow-snippet-annotations lets whoever writes an Ingress change the proxy that serves everybody. */
export const NO_SNIPPETS_SWITCH: Rule = {
  id: 'no-snippets-switch',
  title: 'the proxy does not allow snippets',
  description: 'allow-snippet-annotations lets whoever writes an Ingress change the proxy that serves everybody.',
  category: 'network',
  severity: PolicySeverity.HIGH,
  about: [kinds('', { ConfigMap: 'configmaps' })],
  rules: [
    {
      expression: "object.?data[?'allow-snippet-annotations'].orValue('false') != 'true'",
      message: 'allow-snippet-annotations is on',
      remedy: 'set it to false',
    },
  ],
  references: controls({ pci: ['6.2.4'] }),
  good: [
    example('v1', 'ConfigMap', {}),
    example('v1', 'ConfigMap', { data: { 'allow-snippet-annotations': 'false' } }),
  ],
  bad: [
    example('v1', 'ConfigMap', { data: { 'allow-snippet-annotations': 'true' } }),
  ],
};

/** The proxy does not allow snippets. */
export class NoSnippetsSwitch extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_SNIPPETS_SWITCH, props));
  }
}
