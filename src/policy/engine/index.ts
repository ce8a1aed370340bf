import { renderGatekeeper } from './gatekeeper';
import { renderKyverno } from './kyverno';
import { renderKyvernoImages } from './kyverno-images';
import { renderKyvernoLegacy } from './kyverno-legacy';
import { renderKyvernoLegacyImages } from './kyverno-legacy-images';
import { renderPolicyController } from './policy-controller';
import { Rendering, unavailable } from './rendering';
import { renderAdmissionPolicy } from './validating-admission-policy';
import { renderWeave } from './weave';
import { KubeObject } from '../../object/kube-object';
import { definitionOf, PolicyDefinition } from '../definition';

export type { Rendering } from './rendering';

interface Form {
  /** The unit that gathers the policies of this form. */
  readonly unit: string;
  readonly render: (definition: PolicyDefinition) => Rendering;
}

/** Policies that the API server itself enforces stand before all else; those of an engine come after the engine. */
const FORMS: { readonly [form: string]: Form } = {
  'vap': { unit: 'admission', render: renderAdmissionPolicy },
  'vap-unserved': {
    unit: 'admission',
    render: () => unavailable('ValidatingAdmissionPolicy is served from Kubernetes 1.30 on, and the cluster is older'),
  },
  'kyverno': { unit: 'policies', render: renderKyverno },
  'kyverno-legacy': { unit: 'policies', render: renderKyvernoLegacy },
  'gatekeeper': { unit: 'policies', render: (definition) => renderGatekeeper(definition, 'template') },
  'gatekeeper-constraints': { unit: 'constraints', render: (definition) => renderGatekeeper(definition, 'constraint') },
  'weave': { unit: 'policies', render: renderWeave },
  'kyverno-images': { unit: 'policies', render: signedImages(renderKyvernoImages) },
  'kyverno-legacy-images': { unit: 'policies', render: signedImages(renderKyvernoLegacyImages) },
  'policy-controller': { unit: 'policies', render: signedImages(renderPolicyController) },
};

/** What verifies images is told nothing of policies that are about something else. */
function signedImages(renderer: (definition: PolicyDefinition) => Rendering): (definition: PolicyDefinition) => Rendering {
  return (definition) => (definition.trusts?.some(({ images }) => images.length > 0) && definition.rule === 'signed-images' ? renderer(definition) : { objects: [], problems: [] });
}

/** The forms that a cluster reads whose engine has this one: Gatekeeper learns a kind of constraint first and has constraints of it later. */
export function unitsOfEngine(form: string): readonly string[] {
  return form === 'gatekeeper' ? ['gatekeeper', 'gatekeeper-constraints'] : [form];
}

/** The unit that gathers a form of all policies. */
export function unitOf(form: string): string {
  return FORMS[form].unit;
}

const RENDERED = new WeakMap<KubeObject, Map<string, Rendering>>();

/** A policy's own object as the objects that an engine takes, and what the engine cannot say of it. */
export function render(object: KubeObject, form: string): Rendering {
  const known = RENDERED.get(object) ?? new Map<string, Rendering>();
  RENDERED.set(object, known);
  let rendering = known.get(form);
  if (!rendering) { known.set(form, rendering = FORMS[form].render(definitionOf(object))); }
  return rendering;
}
