import { Finding, FindingSeverity } from '../../../fleet';
import { brokenRulesOf } from '../../../import/rules';
import { describeField } from '../../../schema/field-path';
import { Model } from '../../model';

/** The rules of the user's own definitions must be CEL that the API servers of the fleet take. */
export function brokenDefinitionRules({ clusters, definitions }: Model): Finding[] {
  if (definitions.length === 0 || clusters.length === 0) { return []; }
  const oldest = clusters.map(({ facts }) => facts.version).reduce((a, b) => (a.minor <= b.minor ? a : b));
  return definitions.flatMap(({ resource }) => brokenRulesOf(resource, oldest.minor).map(({ expression, error, path }) => ({
    code: 'crd.rule',
    // What is only too new may be for clusters that are newer than the oldest.
    severity: error.code === 'too-new' ? FindingSeverity.WARNING : FindingSeverity.ERROR,
    path: resource.file,
    field: describeField(path),
    message: `a rule of ${resource.kind} (${resource.group}) is not what Kubernetes ${oldest.toString()} takes: ${expression.replace(/\s+/g, ' ').trim()}: ${error.toString()}`,
    fix: 'correct the expression in x-kubernetes-validations; objects are not judged by it',
  })));
}
