import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Tiller, the server of Helm 2, acts with rights of its own for whoever reaches it. */
export const NO_HELM_TILLER: Rule = {
  id: 'no-helm-tiller',
  title: 'no pod runs Tiller',
  description: 'Tiller, the server of Helm 2, acts with rights of its own for whoever reaches it.',
  category: 'images',
  severity: PolicySeverity.HIGH,
  about: 'changed pods',
  rules: [
    {
      expression: "variables.containers.all(c, !c.?image.orValue('').contains('tiller'))",
      message: 'an image is Tiller',
      remedy: 'use Helm 3 or newer',
    },
  ],
  references: controls({}),
  good: [
    pod({}),
  ],
  bad: [
    pod({ image: 'gcr.io/kubernetes-helm/tiller:v2.11.0' }),
  ],
};

/** No pod runs Tiller. */
export class NoHelmTiller extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_HELM_TILLER, props));
  }
}
