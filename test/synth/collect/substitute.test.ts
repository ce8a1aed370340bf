import fc from 'fast-check';
import { Finding } from '../../../src/fleet';
import { KubeObject } from '../../../src/object/kube-object';
import { Substitutes, substituted } from '../../../src/synth/collect/substitute';

const config = (data: object, annotations?: object) => (
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'shop', ...(annotations ? { annotations } : {}) }, data } as unknown as KubeObject);
const VALUES: Substitutes = { HOST: 'shop.example.com', COUNT: '3', QUOTED: '"3"', LIST: '[a, b]', EMPTY: '', NESTED: 'ns' };

/** What becomes of a text. */
function made(text: string, values: Substitutes = VALUES): unknown {
  const findings: Finding[] = [];
  const [object] = substituted('svc', [config({ text })], values, findings);
  return findings.length > 0 ? findings.map(({ code, message, fix }) => [code, message, fix]) : (object as any).data.text;
}

describe('variables in objects', () => {
  it.each<[string, unknown]>([
    ['no variable', 'no variable'],
    ['${HOST}', 'shop.example.com'],
    ['https://${HOST}/${NESTED}', 'https://shop.example.com/ns'],
    ['${COUNT}', 3],
    ['${QUOTED}', '3'],
    ['${LIST}', ['a', 'b']],
    ['v${COUNT}', 'v3'],
    ['say: ${COUNT}', 'say: 3'],
    ['a\n${COUNT}\n', 'a\n3\n'],
    ['"${COUNT}"', '"3"'],
    ['${EMPTY}', null],
    ['x${EMPTY}', 'x'],
    ['${EMPTY:=other}', 'other'],
    ['${EMPTY=other}', null],
    ['${UNSET:=other}', 'other'],
    ['${toString:=other}', 'other'],
    ['${UNSET:-other}', 'other'],
    ['${UNSET-a b}', 'a b'],
    ['${UNSET:=${HOST}}', 'shop.example.com'],
    ['${UNSET:=${OTHER:=x}}-${NESTED}', 'x-ns'],
    ['echo $${HOST} $HOME $(date) $$', 'echo ${HOST} $HOME $(date) $$'],
  ])('%j becomes %j', (text, expected) => {
    expect(made(text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['${HOSTS}', "it has '${HOSTS}', which has no value, did you mean 'HOST'?",
      'give it one in substitute, a default as in ${HOSTS:=text}, or write $${HOSTS} for the text itself'],
    ['${HOST/a/b}', "it has '${HOST/a/b}', which is neither a name nor one with a default", 'write it as ${NAME} or ${NAME:=default}, or $${ for the text itself'],
    ...['${HOST,,}', '${HOST^^}', '${HOST:0:3}', '${#HOST}'].map((text): [string, string, string] => (
      [text, `it has '${text}', which is neither a name nor one with a default`, 'write it as ${NAME} or ${NAME:=default}, or $${ for the text itself'])),
    ['${}', "it has '${}', which is neither a name nor one with a default", 'write it as ${NAME} or ${NAME:=default}, or $${ for the text itself'],
    ['a ${HOST', "it has '${HOST', which does not end", 'close it, or write $${ for the text itself'],
  ])('%j is a finding', (text, message, fix) => {
    expect(made(text)).toEqual([['substitution.unset', message, fix]]);
  });

  it('are all named that have no value, each once', () => {
    const findings: Finding[] = [];
    const object = config({ '${KEY}': '${REGISTRY}/${NAME}:${TAG:=${LATEST}}', 'a': ['${NAME}', 'x ${NAME/a/b} ${HOST} ${END'] });
    expect(substituted('svc', [object], VALUES, findings)).toEqual([object]);
    expect(findings.map(({ message }) => /'(.*)'/.exec(message)?.[1])).toEqual(['${KEY}', '${REGISTRY}', '${NAME}', '${LATEST}', '${NAME/a/b}', '${END']);
  });

  it('stand in keys as well', () => {
    expect(substituted('svc', [config({ 'x-${NESTED}': 'a' })], VALUES, [])).toEqual([config({ 'x-ns': 'a' })]);
  });

  it('are left alone in an object that says so', () => {
    const object = config({ text: '${UNSET}' }, { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' });
    const findings: Finding[] = [];
    expect([substituted('svc', [object], VALUES, findings), findings]).toEqual([[object], []]);
  });

  it('are the only thing that changes', () => {
    fc.assert(fc.property(fc.string().filter((text) => !text.includes('${')), (text) => { expect(made(text)).toBe(text); }));
  });
});
