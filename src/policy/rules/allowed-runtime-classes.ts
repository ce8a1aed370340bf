import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A runtime class decides how far a container is from its node. */
export const ALLOWED_RUNTIME_CLASSES: Rule = {
  id: 'allowed-runtime-classes',
  title: 'runtime classes are allowed ones',
  description: 'A runtime class decides how far a container is from its node.',
  category: 'scheduling',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    { name: 'names', about: 'runtime classes that pods may name', schema: { type: 'array', items: { type: 'string' } } },
  ],
  rules: [
    {
      expression: '!has(variables.pod.runtimeClassName) || variables.pod.runtimeClassName in variables.names',
      message: 'the pod names a runtime class that is not allowed',
      remedy: 'use an allowed one, or leave it out',
    },
  ],
  references: controls({}),
  good: [
    pod({}, { runtimeClassName: 'gvisor' }, { names: ['gvisor'] }),
    pod({}, {}, { names: [] }),
  ],
  bad: [
    pod({}, { runtimeClassName: 'runc' }, { names: ['gvisor'] }),
  ],
};

/** What `AllowedRuntimeClasses` is told. */
export interface AllowedRuntimeClassesProps extends PolicyPlacementProps {
  /** Runtime classes that pods may name. */
  readonly names: string[];
}

/** Runtime classes are allowed ones. */
export class AllowedRuntimeClasses extends Policy {
  constructor(scope: Construct, id: string, props: AllowedRuntimeClassesProps) {
    super(scope, id, policyOf(ALLOWED_RUNTIME_CLASSES, props));
  }
}
