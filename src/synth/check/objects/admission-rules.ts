import { ApiRule, Breach, breach, NONE } from './api-rule';
import { at } from './field';
import { CelError, located } from '../../../cel/error';
import { compile, inferType, UNTYPED } from '../../../cel/program';
import { CelType } from '../../../cel/type';
import { isList, isMap, Json, JsonMap } from '../../../object/json';

/** Rules of what an API server asks before it takes an object (k8s.io/kubernetes, pkg/apis/admissionregistration/validation). */
export const ADMISSION_RULES: { readonly [kind: string]: readonly ApiRule[] } = {
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': [{ at: 'spec', breaches: policy }],
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': [{ at: 'webhooks[]', breaches: webhook }],
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': [{ at: 'webhooks[]', breaches: webhook }],
};

const DOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?){2,}$/;

function webhook({ name, clientConfig, matchConditions }: JsonMap): readonly Breach[] {
  const [url, service] = [at(clientConfig, 'url'), at(clientConfig, 'service')];
  return [
    ...(typeof name !== 'string' || DOMAIN.test(name) ? NONE : breach(['name'], `'${name}' is no name of a webhook`, "give a domain of three parts, such as 'pods.webhook.example.com'")),
    ...(isMap(clientConfig) && (url === undefined) === (service === undefined)
      ? breach(['clientConfig'], url === undefined ? 'it does not say where the webhook is' : 'the webhook is at one place, and both url and service are set', 'set url or service') : NONE),
    ...(typeof url === 'string' && !url.startsWith('https://') ? breach(['clientConfig', 'url'], `'${url}' is not asked over https`, 'give an address that begins with https://') : NONE),
    ...conditions(matchConditions),
  ];
}

type Result = 'bool' | 'string';

/** The newest that is known: what is only too new for a cluster is not told here. */
const MINOR = 36;
const VARIABLES = ['authorizer', 'object', 'oldObject', 'request'];

function conditions(list: Json | undefined): readonly Breach[] {
  return each(list, 'matchConditions', ['expression'], (text) => typed(text, VARIABLES, new Map(), 'bool'));
}

function policy({ matchConditions, validations, variables, auditAnnotations, paramKind }: JsonMap): readonly Breach[] {
  const known = [...VARIABLES, 'namespaceObject', 'variables', ...(paramKind === undefined ? [] : ['params'])];
  const composed = new Map<string, CelType>();
  const judge = (text: string, result?: Result) => typed(text, known, composed, result);
  return [
    ...each(matchConditions, 'matchConditions', ['expression'], (text) => typed(text, paramKind === undefined ? VARIABLES : [...VARIABLES, 'params'], composed, 'bool')),
    ...each(variables, 'variables', ['expression'], (text, { name }) => {
      const type = judge(text);
      composed.set(String(name), type instanceof CelError || type.fields ? CelType.UNKNOWN : type);
      return type;
    }),
    ...each(validations, 'validations', ['expression', 'messageExpression'], (text, _, field) => judge(text, field === 'expression' ? 'bool' : 'string')),
    ...each(auditAnnotations, 'auditAnnotations', ['valueExpression'], (text) => judge(text)),
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

function typed(text: string, variables: readonly string[], composed: ReadonlyMap<string, CelType>, result?: Result): CelType | CelError {
  const environment = { kubernetesMinor: MINOR, variables, ...(variables.includes('variables') && { composed: [...composed.keys()] }) };
  const types = new Map([...UNTYPED, ['variables', new CelType('object', [], () => composed)]]);
  const type = inferType(text, environment, types);
  const program = type instanceof CelError ? type : compile(text, environment);
  if (type instanceof CelError || program instanceof CelError) { return program as CelError; }
  return result === undefined || type === CelType.UNKNOWN || type.name === result ? type : located('arguments', `must be of type ${result}, and is of type '${type}'`, text, 0);
}
