import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Without imagePullSecrets only images that everybody may pull can be used. */
export const REQUIRE_PULL_SECRETS: Rule = {
  id: 'require-pull-secrets',
  title: 'pods say how their images are pulled',
  description: 'Without imagePullSecrets only images that everybody may pull can be used.',
  category: 'images',
  severity: PolicySeverity.LOW,
  about: 'pods',
  rules: [
    {
      expression: 'size(variables.pod.?imagePullSecrets.orValue([])) > 0',
      message: 'the pod has no imagePullSecrets',
      remedy: 'name the secret of the registry',
    },
  ],
  references: controls({}),
  good: [
    pod({}, { imagePullSecrets: [{ name: 'registry' }] }),
  ],
  bad: [
    pod({}),
  ],
};

/** Pods say how their images are pulled. */
export class RequirePullSecrets extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(REQUIRE_PULL_SECRETS, props));
  }
}
