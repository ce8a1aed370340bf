import { ApiRule, Breach, breach, NONE } from './api-rule';
import { at } from './field';
import type { CelEnvironment } from '../../../cel/environment';
import { CelError, located } from '../../../cel/error';
import { CelTypes, compileUnchecked, inferType, UNTYPED } from '../../../cel/program';
import { CelType } from '../../../cel/type';
import { isList, isMap, Json, JsonMap } from '../../../object/json';

/** Rules of what an API server asks before it takes an object (k8s.io/kubernetes, pkg/apis/admissionregistration/validation). */
export const ADMISSION_RULES: { readonly [kind: string]: readonly ApiRule[] } = {
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': [{ at: 'spec', breaches: policy }],
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': [{ at: 'webhooks[]', breaches: webhook }],
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': [{ at: 'webhooks[]', breaches: webhook }],
};

const DOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?){2,}$/;

function webhook({ name, clientConfig, matchConditions, sideEffects }: JsonMap): readonly Breach[] {
  const [url, service] = [at(clientConfig, 'url') ?? undefined, at(clientConfig, 'service') ?? undefined];
  return [
    ...(typeof name !== 'string' || DOMAIN.test(name) ? NONE : breach(['name'], `'${name}' is no name of a webhook`, "give a domain of three parts, such as 'pods.webhook.example.com'")),
    ...(isMap(clientConfig) && (url === undefined) === (service === undefined)
      ? breach(['clientConfig'], url === undefined ? 'it does not say where the webhook is' : 'the webhook is at one place, and both url and service are set', 'set url or service') : NONE),
    ...(typeof url === 'string' && !url.startsWith('https://') ? breach(['clientConfig', 'url'], `'${url}' is not asked over https`, 'give an address that begins with https://') : NONE),
    ...(sideEffects === 'Some' || sideEffects === 'Unknown' ? breach(['sideEffects'], `it is ${sideEffects}, and a webhook of v1 has none, or none on a dry run`, 'set None or NoneOnDryRun') : NONE),
    ...conditions(matchConditions),
  ];
}

type Result = 'bool' | 'string';

/** The newest that is known: what is only too new for a cluster is not told here. */
const MINOR = 36;
const VARIABLES = ['authorizer', 'object', 'oldObject', 'request'];

/** What expressions may speak of, and what is known of its types. */
interface Scope {
  readonly environment: CelEnvironment;
  readonly types: CelTypes;
}

function scopeOf(variables: readonly string[], composed: ReadonlyMap<string, CelType>): Scope {
  return {
    environment: { kubernetesMinor: MINOR, variables, ...(variables.includes('variables') && { composed: [...composed.keys()] }) },
    types: new Map([...UNTYPED, ['variables', new CelType('object', [], () => composed)]]),
  };
}

function conditions(list: Json | undefined, variables: readonly string[] = VARIABLES): readonly Breach[] {
  const scope = scopeOf(variables, new Map());
  return each(list, 'matchConditions', ['expression'], (text) => typed(text, scope, 'bool'));
}

function policy({ matchConditions, validations, variables, auditAnnotations, paramKind }: JsonMap): readonly Breach[] {
  const params = paramKind === undefined ? [] : ['params'];
  const known = [...VARIABLES, 'namespaceObject', 'variables', ...params];
  const composed = new Map<string, CelType>();
  let scope = scopeOf(known, composed);
  return [
    ...conditions(matchConditions, [...VARIABLES, ...params]),
    ...each(variables, 'variables', ['expression'], (text, { name }) => {
      const type = typed(text, scope);
      composed.set(String(name), type instanceof CelError || type.fields ? CelType.UNKNOWN : type);
      scope = scopeOf(known, composed);
      return type;
    }),
    ...each(validations, 'validations', ['expression', 'messageExpression'], (text, _, field) => typed(text, scope, field === 'expression' ? 'bool' : 'string')),
    ...each(auditAnnotations, 'auditAnnotations', ['valueExpression'], (text) => typed(text, scope)),
  ];
}

/** What is wrong with the expressions in the items of a list. */
function each(list: Json | undefined, name: string, fields: readonly string[], judge: (text: string, item: JsonMap, field: string) => CelType | CelError): readonly Breach[] {
  return (isList(list) ? list : []).flatMap((item, i) => fields.flatMap((field): readonly Breach[] => {
    const text = isMap(item) ? item[field] : undefined;
    if (typeof text !== 'string') { return NONE; }
    const found = judge(text, item as JsonMap, field);
    return found instanceof CelError ? breach([name, i, field], `not CEL that Kubernetes takes: ${found.toString()}`, 'correct the expression') : NONE;
  }));
}

function typed(text: string, { environment, types }: Scope, result?: Result): CelType | CelError {
  // What does not speak of composed variables is of the same type in all policies.
  const type = inferType(text, environment, text.includes('variables') ? types : UNTYPED);
  const program = type instanceof CelError ? type : compileUnchecked(text, environment);
  if (type instanceof CelError || program instanceof CelError) { return program as CelError; }
  return result === undefined || type === CelType.UNKNOWN || type.name === result ? type : located('arguments', `must be of type ${result}, and is of type '${type}'`, text, 0);
}
