import { readDocuments } from './kubernetes-yaml';
import { didYouMean, Finding, FindingSeverity } from '../../fleet';
import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';
import { verbatimOf } from '../../object/verbatim';

/** Values of variables by their names. */
export type Substitutes = { readonly [name: string]: string };

/** By it Flux leaves an object out. */
const SWITCH = 'kustomize.toolkit.fluxcd.io/substitute';
/** What stands between a name and what holds where it has no value. */
const DEFAULT = /^(:=|:-|=|-)/;
/** Texts that YAML writes without quotes, so that what is put in place of a variable may become a number or a list. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`\s])(?!.*(?::\s|\s#|\n))(?!.*[\s:]$).*$/s;

/** What is wrong with references that have no text, each with what to do. */
type Unsaid = Map<string, string>;

/** The objects with values in place of `${NAME}`, as Flux puts them there after a build. */
export function substituted(owner: string, objects: readonly KubeObject[], values: Substitutes, findings: Finding[]): KubeObject[] {
  return objects.map((object) => {
    if (verbatimOf(object) !== undefined || isLeftOut(object)) { return object; }
    const unsaid: Unsaid = new Map();
    const result = inValue(object as JsonMap, (text) => inText(text, values, unsaid)) as KubeObject;
    for (const [message, fix] of unsaid) { findings.push({ code: 'substitution.unset', severity: FindingSeverity.ERROR, path: owner, object: describeId(idOf(object)), message, fix }); }
    return unsaid.size > 0 ? object : result;
  });
}

function isLeftOut({ metadata: { annotations, labels } }: KubeObject): boolean {
  return [annotations, labels].some((marks) => isMap(marks as Json) && (marks as JsonMap)[SWITCH] === 'disabled');
}

function inValue(value: Json, become: (text: string) => string): Json {
  if (typeof value === 'string') { return value.includes('${') ? reread(value, become(value)) : value; }
  if (isList(value)) { return value.map((item) => inValue(item, become)); }
  if (!isMap(value)) { return value; }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.includes('${') ? become(key) : key, inValue(item, become)]));
}

/** What was written without quotes is read again with the values in it: `replicas: ${COUNT}` becomes a number. */
function reread(before: string, after: string): Json {
  if (!PLAIN.test(before)) { return after; }
  const problems: string[] = [];
  const [document] = readDocuments(`value: ${after}\n`, problems);
  return problems.length === 0 && document !== undefined && isMap(document) && Object.keys(document).length === 1 ? document.value : after;
}

/** What becomes of a text, but for the references that are noted. */
function inText(text: string, values: Substitutes, unsaid: Unsaid): string {
  let result = '';
  for (let i = 0; i < text.length;) {
    const at = text.indexOf('${', i);
    if (at < 0) { return result + text.slice(i); }
    if (text[at - 1] === '$') {
      // A second dollar sign keeps it as it is.
      result += text.slice(i, at - 1) + '${';
      i = at + 2;
      continue;
    }
    const end = endOf(text, at + 2);
    if (end === undefined) {
      unsaid.set(`it has '${text.slice(at, at + 22)}', which does not end`, 'close it, or write $${ for the text itself');
      return result;
    }
    result += text.slice(i, at) + valueOf(text.slice(at + 2, end), values, unsaid);
    i = end + 1;
  }
  return result;
}

/** Where the reference that starts there ends, if it does; others may stand in it. */
function endOf(text: string, start: number): number | undefined {
  let depth = 1;
  for (let i = start; i < text.length; i++) {
    if (text.startsWith('${', i)) { depth++; }
    if (text[i] === '}' && --depth === 0) { return i; }
  }
  return undefined;
}

function valueOf(reference: string, values: Substitutes, unsaid: Unsaid): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(reference)?.[0] ?? '';
  const rest = reference.slice(name.length);
  const operator = DEFAULT.exec(rest)?.[0];
  if (name === '' || (rest !== '' && operator === undefined)) {
    unsaid.set(`it has '\${${reference}}', which is neither a name nor one with a default`, 'write it as ${NAME} or ${NAME:=default}, or $${ for the text itself');
    return '';
  }
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value !== undefined && (value !== '' || !operator?.startsWith(':'))) { return value; }
  if (operator !== undefined) { return inText(rest.slice(operator.length), values, unsaid); }
  unsaid.set(`it has '\${${name}}', which has no value${didYouMean(name, Object.keys(values))}`, `give it one in substitute, a default as in \${${name}:=text}, or write $\${${name}} for the text itself`);
  return '';
}
