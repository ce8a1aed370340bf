import { Fault } from '../error';
import { CelLibrary, memberFunction } from '../library';
import { CelValue } from '../value';

const SELECTORS_SINCE = 31;

/** No answer of an authorizer exists before there is a cluster to ask. */
function unanswerable(): CelValue {
  throw new Fault('cannot be evaluated at synth: only a running cluster can answer an authorizer', 'not-evaluable');
}

function method(name: string, argumentsCount: number, since?: number) {
  return memberFunction(name, undefined, unanswerable, { arity: argumentsCount + 1, since });
}

/** Questions to the authorizer of the cluster: they compile, and evaluate to a clear error. */
export const AUTHORIZER: CelLibrary = {
  name: 'authorizer',
  since: 27,
  functions: [
    method('path', 1), method('group', 1), method('serviceAccount', 2), method('resource', 1), method('subresource', 1), method('namespace', 1),
    method('name', 1), method('check', 1), method('allowed', 0), method('reason', 0), method('errored', 0), method('error', 0),
    method('fieldSelector', 1, SELECTORS_SINCE), method('labelSelector', 1, SELECTORS_SINCE),
  ],
};
