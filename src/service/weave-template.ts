import { isList, isMap, Json, JsonMap } from '../object/json';

/** A profile as it was found. */
export interface Profile {
  readonly name: string;
  readonly version?: string;
  readonly layer?: string;
  readonly values?: unknown;
  readonly namespace?: string;
}

const KINDS = ['GitOpsTemplate', 'CAPITemplate'];

/** The profiles that a template lists, with its parameters put in; throws for what is no template. */
export function profilesOfTemplate(template: Json, parameters: { readonly [name: string]: string }): Profile[] {
  const spec = isMap(template) && KINDS.includes(String(template.kind)) && isMap(template.spec) ? template.spec : undefined;
  if (!spec) { throw new Error(`the template is none of ${KINDS.join(' and ')}: give the text of one object`); }
  const items = isMap(spec.charts) && isList(spec.charts.items) ? spec.charts.items : [];
  if (items.length === 0) { throw new Error('the template lists no profiles under spec.charts.items: give one that does'); }
  const values = new Map([...defaultsOf(spec), ...Object.entries(parameters)]);
  return items.map((item, i) => {
    if (!isMap(item) || typeof item.chart !== 'string') { throw new Error(`item ${i + 1} of spec.charts.items of the template names no chart: complete it`); }
    return profileOf(filled(item, item.chart, values) as JsonMap);
  });
}

function profileOf({ chart, version, layer, values, template, targetNamespace }: JsonMap): Profile {
  if (isMap(template)) { throw new Error(`the profile '${String(chart)}' has a HelmRelease of its own as template: declare it as a HelmService, with flux.release`); }
  return {
    name: String(chart),
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof layer === 'string' && layer !== '' ? { layer } : {}),
    ...(isMap(values) ? { values } : {}),
    ...(typeof targetNamespace === 'string' ? { namespace: targetNamespace } : {}),
  };
}

function defaultsOf({ params }: JsonMap): [string, string][] {
  return (isList(params) ? params : []).filter(isMap).flatMap(({ name, default: value }): [string, string][] => (
    typeof name === 'string' && value !== undefined && value !== null ? [[name, String(value)]] : []));
}

/** `${NAME}` of envsubst and `{{ .params.NAME }}` of templates. */
const PARAMETER = /\$\{([A-Za-z_]\w*)\}|\{\{-?\s*\.params\.([A-Za-z_]\w*)\s*-?\}\}/g;

function filled(value: Json, chart: string, parameters: ReadonlyMap<string, string>): Json {
  if (isList(value)) { return value.map((item) => filled(item, chart, parameters)); }
  if (isMap(value)) { return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, chart, parameters)])); }
  if (typeof value !== 'string') { return value; }
  return value.replace(PARAMETER, (_, first?: string, second?: string) => {
    const name = first ?? second!;
    const given = parameters.get(name);
    if (given === undefined) { throw new Error(`the profile '${chart}' uses the parameter '${name}' of its template, which has no value: give one in parameters`); }
    return given;
  });
}
