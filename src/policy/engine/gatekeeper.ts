import { unscanned } from './kyverno';
import { annotationsOf, messageOf, notExempt, Rendering, unavailable } from './rendering';
import { CONSTRAINT_TEMPLATE_V1 } from '../../../imports/templates.gatekeeper.sh';
import { JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { manifest } from '../../object/manifest';
import { PolicyDefinition } from '../definition';
import { PolicyExemption } from '../exemption';
import { literal } from '../literal';
import { PolicyMode } from '../match';
import { mentionOf, userMentionOf } from '../mention';

const ACTIONS: { readonly [mode: string]: string } = { [PolicyMode.DENY]: 'deny', [PolicyMode.WARN]: 'warn', [PolicyMode.AUDIT]: 'dryrun' };

/** A policy as Gatekeeper takes it: a template with CEL that makes a kind of constraint known, and one constraint of it. */
export function renderGatekeeper(definition: PolicyDefinition, part: 'template' | 'constraint'): Rendering {
  const problems = unsayable(definition);
  if (problems.length > 0) { return part === 'template' ? unavailable(...problems) : { objects: [], problems: [] }; }
  return { objects: [part === 'template' ? template(definition) : constraint(definition)], problems: [] };
}

function unsayable(definition: PolicyDefinition): string[] {
  const { match, exemptions } = definition;
  const [namespace, authorizer] = [mentionOf(definition, 'namespaceObject'), mentionOf(definition, 'authorizer')];
  return [
    ...(namespace === undefined ? [] : [`${namespace}: Gatekeeper does not give its CEL the namespace of an object (namespaceObject)`]),
    ...(authorizer === undefined ? [] : [`${authorizer}: Gatekeeper does not give its CEL an authorizer`]),
    ...(match.some(({ operations }) => operations.includes('DELETE')) ? ['Gatekeeper is asked about creation and update only, unless it is installed otherwise'] : []),
    ...(exemptions.some((exemption) => exemption.teams && !isOfTeamsOnly(exemption))
      ? ['an exemption of teams cannot be narrowed further in Gatekeeper: name namespaces instead'] : []),
    ...(authorizer === undefined ? unscanned(definition, userMentionOf(definition)) : []),
  ];
}

/** Such an exemption is one of namespaces by their label, which constraints know. */
function isOfTeamsOnly({ teams, namespaces, kinds, names }: PolicyExemption): boolean {
  return teams !== undefined && !namespaces && !kinds && !names;
}

function kindOf({ id }: PolicyDefinition): string {
  return id.split(/[-.]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function template(definition: PolicyDefinition): KubeObject {
  const kind = kindOf(definition);
  const { parameters, parameterSchemas, variables, validations } = definition;
  const conditions = conditionsOf(definition);
  const named = [
    ...Object.keys(parameters).map((name) => ({ name, expression: `variables.params.${name}` })),
    ...variables.map(({ name, expression }) => ({ name, expression })),
  ];
  return manifest(CONSTRAINT_TEMPLATE_V1, {
    metadata: { name: kind.toLowerCase(), annotations: { ...annotationsOf(definition) } },
    spec: {
      crd: {
        spec: {
          names: { kind },
          validation: { legacySchema: false, openAPIV3Schema: { type: 'object', properties: parameterSchemas } },
        },
      },
      targets: [{
        target: 'admission.k8s.gatekeeper.sh',
        code: [{
          engine: 'K8sNativeValidation',
          source: {
            failurePolicy: 'Fail',
            ...(conditions.length > 0 ? { matchConditions: conditions } : {}),
            ...(named.length > 0 ? { variables: named } : {}),
            validations: validations.map((validation) => ({
              expression: validation.expression, message: messageOf(validation), messageExpression: literal(messageOf(validation)),
            })),
          },
        }],
      }],
    },
  });
}

function conditionsOf(definition: PolicyDefinition): { name: string; expression: string }[] {
  const { condition, exemptions, match } = definition;
  const versions = match.flatMap(({ group, versions: all }) => (all.includes('*') ? [] : all.map((version) => (group === '' ? version : `${group}/${version}`))));
  return [
    ...(condition === undefined ? [] : [{ name: 'judged', expression: condition }]),
    ...(versions.length > 0 ? [{ name: 'versions', expression: versionCondition(definition, versions) }] : []),
    ...exemptions
      .filter((exemption) => !isOfTeamsOnly(exemption))
      .map((exemption, i) => ({ name: `exemption-${i + 1}`, expression: notExempt(exemption, definition) }))
      .filter(({ expression }) => expression !== 'true'),
  ];
}

/** Constraints know groups and kinds, no versions. */
function versionCondition({ match }: PolicyDefinition, versions: readonly string[]): string {
  const free = match.filter((one) => one.versions.includes('*')).map(({ group }) => group);
  const anyOf = free.map((group) => (group === '' ? "!object.apiVersion.contains('/')" : `object.apiVersion.startsWith(${literal(`${group}/`)})`));
  return [`object.apiVersion in ${literal([...versions])}`, ...anyOf].join(' || ');
}

function constraint(definition: PolicyDefinition): KubeObject {
  const { id, mode, match, namespaces: { only, except }, parameters, exemptions, teamLabel } = definition;
  const teams = exemptions.filter(isOfTeamsOnly).flatMap((exemption) => exemption.teams ?? []);
  const matching: JsonMap = {
    kinds: match.map(({ group, resources }) => ({ apiGroups: [group], kinds: resources.map(({ kind }) => kind) })),
    ...(only ? { namespaces: [...only] } : {}),
    ...(except ? { excludedNamespaces: [...except] } : {}),
    ...(teams.length > 0 ? { namespaceSelector: { matchExpressions: [{ key: teamLabel, operator: 'NotIn', values: [...teams].sort() }] } } : {}),
  };
  return {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: kindOf(definition),
    metadata: { name: id, annotations: annotationsOf(definition) },
    spec: {
      enforcementAction: ACTIONS[mode] ?? 'deny',
      match: matching,
      ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    },
  };
}
