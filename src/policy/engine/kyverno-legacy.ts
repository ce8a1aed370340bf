import { unscanned } from './kyverno';
import { annotationsOf, namespaceExpression, Rendering } from './rendering';
import { admissionExpressions } from './validating-admission-policy';
import { CLUSTER_POLICY_V1 } from '../../../imports/kyverno.io';
import { manifest } from '../../object/manifest';
import { NamespaceChoice, PolicyDefinition, ResourceMatch } from '../definition';
import { literal } from '../literal';
import { PolicyMode } from '../match';
import { userMentionOf } from '../mention';

const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'] as const;

/** A policy as releases of Kyverno before 1.17 take it: a rule with CEL in a ClusterPolicy. */
export function renderKyvernoLegacy(definition: PolicyDefinition): Rendering {
  const user = userMentionOf(definition);
  const { matchConditions, variables, validations } = admissionExpressions(definition);
  const conditions = [...onlyIn(definition), ...matchConditions ?? []];
  const policy = manifest(CLUSTER_POLICY_V1, {
    metadata: { name: definition.id, annotations: { ...annotationsOf(definition), 'pod-policies.kyverno.io/autogen-controllers': 'none' } },
    spec: {
      admission: true,
      background: user === undefined,
      emitWarning: definition.mode === PolicyMode.WARN,
      failurePolicy: 'Fail',
      rules: [{
        name: 'judge',
        match: { any: definition.match.map((match) => ({ resources: resourcesOf(match) })) },
        ...exceptIn(definition.namespaces),
        ...(conditions.length > 0 ? { celPreconditions: conditions } : {}),
        validate: { failureAction: definition.mode === PolicyMode.DENY ? 'Enforce' : 'Audit', cel: { generate: false, variables, expressions: validations } },
      }],
    },
  });
  return { objects: [policy], problems: unscanned(definition, user) };
}

function resourcesOf({ group, versions, resources, subresources, operations }: ResourceMatch) {
  const gvk = (version: string, kind: string) => (group === '' ? `${version === '*' ? 'v1' : version}/${kind}` : `${group}/${version}/${kind}`);
  const names = resources.flatMap(({ kind, plural }) => [kind, ...subresources.filter((name) => name.startsWith(`${plural}/`)).map((name) => `${kind}/${name.slice(plural.length + 1)}`)]);
  return {
    kinds: versions.flatMap((version) => names.map((kind) => gvk(version, kind))),
    operations: OPERATIONS.filter((operation) => operations.includes(operation)),
  };
}

/** A match by namespaces would leave out what lies in none. */
function onlyIn(definition: PolicyDefinition) {
  const { only } = definition.namespaces;
  return only ? [{ name: 'namespaces', expression: `${namespaceExpression(definition)} in ${literal(['', ...only])}` }] : [];
}

function exceptIn({ except }: NamespaceChoice) {
  return except ? { exclude: { any: [{ resources: { namespaces: [...except] } }] } } : {};
}
