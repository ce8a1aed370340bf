import { Document, isScalar, Scalar, visit } from 'yaml';
import { TemplateParameter } from './parameter';
import type { CAPITemplateV1Alpha2 } from '../../../imports/capi.weave.works';
import type { GitOpsTemplateV1Alpha2 } from '../../../imports/templates.weave.works';
import { NumberPlaceholder, Templated, written } from '../sample/placeholder';

/** How a template marks its parameters. */
export type RenderType = 'envsubst' | 'templating';

const MARKS: { readonly [type in RenderType]: (name: string) => string } = {
  envsubst: (name) => `\${${name}}`,
  templating: (name) => `{{ .params.${name} }}`,
};

/** The way of marking that nothing in the objects reads as a mark already; undefined where both are taken. */
export function renderTypeFor(objects: readonly Templated[]): RenderType | undefined {
  const text = JSON.stringify(objects);
  if (!text.includes('${')) { return 'envsubst'; }
  return text.includes('{{') ? undefined : 'templating';
}

/** The objects as text that the controller fills in: quoted where a value is text, so that one that looks like a number stays text. */
export function rawText(objects: readonly Templated[], type: RenderType): string {
  return objects.map((object) => {
    const document = new Document(plain(object, type));
    visit(document, {
      Scalar(key, node) {
        if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') { return; }
        if (node.value.startsWith(NUMBER)) {
          node.value = node.value.slice(NUMBER.length);
          node.type = Scalar.PLAIN;
        } else if (node.value.includes(MARKS[type]('').slice(0, 2))) {
          node.type = node.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
        }
      },
    });
    return document.toString({ lineWidth: 0 });
  }).join('---\n');
}

/** Begins a string that is to be written bare. */
const NUMBER = '\u0003';

function plain(value: Templated, type: RenderType): unknown {
  if (value instanceof NumberPlaceholder) { return `${NUMBER}${MARKS[type](value.name)}`; }
  if (typeof value === 'string') { return written(value, MARKS[type]); }
  if (Array.isArray(value)) { return value.map((item) => plain(item, type)); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value as { [key: string]: Templated }).map(([key, item]) => [key, plain(item, type)]));
}

/** What a template is told beside the objects. */
export interface TemplateFacts {
  readonly kind: 'GitOpsTemplate' | 'CAPITemplate';
  readonly name: string;
  readonly namespace: string;
  readonly description: string;
  readonly path: string;
  readonly parameters: readonly TemplateParameter[];
}

/** A template of Weave GitOps; its objects are added once they are known. */
export function templateManifest(facts: TemplateFacts): GitOpsTemplateV1Alpha2 | CAPITemplateV1Alpha2 {
  const metadata = { name: facts.name, namespace: facts.namespace, labels: { 'weave.works/template-type': 'cluster' } };
  const spec = { description: facts.description, params: facts.parameters.map(parameterOf) };
  return facts.kind === 'CAPITemplate'
    ? { apiVersion: 'capi.weave.works/v1alpha2', kind: 'CAPITemplate', metadata, spec }
    : { apiVersion: 'templates.weave.works/v1alpha2', kind: 'GitOpsTemplate', metadata, spec };
}

function parameterOf({ name, description, choices, preset }: TemplateParameter) {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(choices.length > 0 ? { options: choices } : {}),
    ...(preset === undefined ? {} : { default: preset, required: false }),
  };
}
