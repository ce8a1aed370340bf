import { JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { CompiledPolicy, compilePolicy } from '../../../src/policy/compile';
import { PolicyDefinition, policyObject } from '../../../src/policy/definition';
import { render, unitsOfEngine } from '../../../src/policy/engine';
import { judge, Request } from '../../../src/policy/judge';
import { PolicyProps, specOf } from '../../../src/policy/policy';
import { exemptionOf, holdsIn, namespaceOf } from '../../../src/policy/reach';
import { acceptedByWeave } from '../../cases/policies/judged-by-weave';
import { ENGINES } from '../../cases/policies/judged-through';
import { itRego } from '../../support/rego';

const TENANT = 'toolkit.fluxcd.io/tenant';
const labelled = (team: string | undefined): { labels: JsonMap } => ({ labels: team === undefined ? {} : { [TENANT]: team } });
const OBJECTS: readonly KubeObject[] = [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'shop' } },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'ab', namespace: 'till' } },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b-a', namespace: 'kube-system' } },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', ...labelled('x') } },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'till', ...labelled(undefined) } },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'shop' } },
];
/** The teams of namespaces. */
const TEAMS: { readonly [namespace: string]: string | undefined } = { shop: 'x', till: undefined };

const exemption = (more: object) => ({ reason: 'moving', until: '2030-01-01', ...more });
const CASES: readonly (readonly [string, Partial<PolicyProps>])[] = [
  ['no exemption', {}],
  ['some namespaces only', { namespaces: ['shop'] }],
  ['namespaces left alone', { exemptNamespaces: ['till'] }],
  ['some namespaces, and one of them left alone', { namespaces: ['shop', 'till'], exemptNamespaces: ['till'] }],
  ['an exempt namespace', { exemptions: [exemption({ namespaces: ['shop'] })] }],
  ['exempt names', { exemptions: [exemption({ names: ['a*', '*-a'] })] }],
  ['an exempt kind in a namespace', { exemptions: [exemption({ kinds: ['Namespace'], namespaces: ['till'] })] }],
  ['every name of a kind', { exemptions: [exemption({ kinds: ['ClusterRole'], names: ['*'] })] }],
  ['an exempt team', { exemptions: [exemption({ teams: ['x'] })] }],
  ['an exempt team, narrowed', { exemptions: [exemption({ teams: ['x', 'y'], kinds: ['Namespace'] })] }],
];

function definition(more: Partial<PolicyProps>): PolicyDefinition {
  const matches = [{ kinds: ['ConfigMap', 'Namespace'] }, { apiGroup: 'rbac.authorization.k8s.io', kinds: ['ClusterRole'] }];
  const rules = [{ expression: "object.metadata.?labels['never'].hasValue()", message: 'never' }];
  return { ...specOf('policy', { title: 'Nothing is right', exemptNamespaces: [], matches, rules, ...more }), id: 'never' };
}

/** What the cluster is asked; a Namespace lies in none. */
function requestOf(object: KubeObject): Request {
  const name = object.metadata.namespace as string | undefined;
  const namespaceObject = name === undefined ? null : { apiVersion: 'v1', kind: 'Namespace', metadata: { name, ...labelled(TEAMS[name]) } };
  return { operation: 'CREATE', object, oldObject: null, namespaceObject };
}

function accepted(told: PolicyDefinition, object: KubeObject): boolean {
  const isOut = !holdsIn(told, namespaceOf(object)) || exemptionOf(told, object, (namespace) => TEAMS[namespace]) !== undefined;
  return isOut || judge(compilePolicy(told, 34) as CompiledPolicy, requestOf(object)).breaches.length === 0;
}

function written(told: PolicyDefinition, form: string): readonly KubeObject[] | undefined {
  const { id, ...spec } = told;
  const renderings = unitsOfEngine(form).map((part) => render(policyObject(id, spec) as unknown as KubeObject, part));
  return renderings.some(({ problems }) => problems.length > 0) ? undefined : renderings.flatMap(({ objects }) => objects);
}

describe.each(CASES)('%s', (_, more) => {
  const told = definition(more);
  const expected = OBJECTS.map((object) => accepted(told, object));

  it.each(Object.keys(ENGINES))('leaves the same objects alone on %s as at synth', (form) => {
    const objects = written(told, form);
    if (objects) { expect(OBJECTS.map((object) => ENGINES[form](objects, requestOf(object)))).toEqual(expected); }
    expect(objects === undefined).toBe(form === 'gatekeeper' && more.exemptions?.some(({ teams, kinds }) => teams && kinds) === true);
  });

  itRego('leaves the same objects alone on weave as at synth', () => {
    const objects = written(told, 'weave');
    expect(objects === undefined).toBe(more.exemptions?.some(({ teams }) => teams) === true);
    if (objects) { expect(acceptedByWeave(OBJECTS.map((object) => ({ objects, request: requestOf(object) })))).toEqual(expected); }
  });
});

it('an object that a policy leaves alone is told from one that it judges', () => {
  expect(CASES.map(([, more]) => OBJECTS.filter((object) => !accepted(definition(more), object)).length)).toEqual([6, 3, 4, 3, 4, 3, 5, 5, 4, 5]);
});
