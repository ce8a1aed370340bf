import { unscanned } from './kyverno';
import { annotationsOf, Rendering } from './rendering';
import { admissionExpressions } from './validating-admission-policy';
import { CLUSTER_POLICY_V1 } from '../../../imports/kyverno.io';
import { manifest } from '../../object/manifest';
import { NamespaceChoice, PolicyDefinition, ResourceMatch } from '../definition';
import { PolicyMode } from '../match';
import { userMentionOf } from '../mention';

const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'] as const;

/** A policy as releases of Kyverno before 1.17 take it: a rule with CEL in a ClusterPolicy. */
export function renderKyvernoLegacy(definition: PolicyDefinition): Rendering {
  const user = userMentionOf(definition);
  const { matchConditions, variables, validations } = admissionExpressions(definition);
  const policy = manifest(CLUSTER_POLICY_V1, {
    metadata: { name: definition.id, annotations: { ...annotationsOf(definition), 'pod-policies.kyverno.io/autogen-controllers': 'none' } },
    spec: {
      admission: true,
      background: user === undefined,
      emitWarning: definition.mode === PolicyMode.WARN,
      failurePolicy: 'Fail',
      rules: [{
        name: 'judge',
        match: { any: definition.match.map((match) => ({ resources: { ...resourcesOf(match), ...onlyIn(definition.namespaces) } })) },
        ...exceptIn(definition.namespaces),
        celPreconditions: matchConditions,
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

function onlyIn({ only }: NamespaceChoice) {
  return only ? { namespaces: [...only] } : {};
}

function exceptIn({ except }: NamespaceChoice) {
  return except ? { exclude: { any: [{ resources: { namespaces: [...except] } }] } } : {};
}
