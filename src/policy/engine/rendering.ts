import { KubeObject } from '../../object/kube-object';
import { PolicyDefinition, Validation } from '../definition';
import { PolicyExemption } from '../exemption';
import { literal } from '../literal';

/** What an engine is told, and what it cannot be told: then nothing is written rather than something weaker. */
export interface Rendering {
  readonly objects: readonly KubeObject[];
  /** Why it cannot be said; empty where all of it is. */
  readonly problems: readonly string[];
}

export function unavailable(...problems: string[]): Rendering {
  return { objects: [], problems };
}

/** What an object that breaks a rule is told. */
export function messageOf({ message, remedy }: Validation): string {
  return remedy === undefined ? message : `${message}: ${remedy}`;
}

/** Labels and annotations by which a policy is found again, whatever the engine. */
export function annotationsOf({ title, severity }: PolicyDefinition): { readonly [key: string]: string } {
  return { 'platform.cdk8s.io/severity': severity, 'platform.cdk8s.io/title': title };
}

/** CEL for the namespace of an object: its own, or the name of a Namespace; empty for what lies in none. */
export function namespaceExpression(definition: PolicyDefinition): string {
  const subject = subjectExpression(definition);
  return `(${subject}.kind == 'Namespace' ? ${subject}.metadata.name : ${subject}.metadata.?namespace.orValue(''))`;
}

function subjectExpression({ match }: PolicyDefinition): string {
  return match.some(({ operations }) => operations.includes('DELETE')) ? '(object == null ? oldObject : object)' : 'object';
}

/** CEL that is true for objects that an exemption does not cover. */
export function notExempt(exemption: PolicyExemption, definition: PolicyDefinition): string {
  const subject = subjectExpression(definition);
  const { namespaces, teams, kinds, names } = exemption;
  const label = `metadata.?labels[?${literal(definition.teamLabel)}].orValue('')`;
  // API servers give no namespace beside a Namespace, which is of the team that its own label names.
  const team = `(${subject}.kind == 'Namespace' ? ${subject}.${label} : namespaceObject == null ? '' : namespaceObject.${label})`;
  const all = [
    ...(namespaces ? [`${namespaceExpression(definition)} in ${literal([...namespaces])}`] : []),
    ...(teams ? [`${team} in ${literal([...teams])}`] : []),
    ...(kinds ? [`${subject}.kind in ${literal([...kinds])}`] : []),
    ...(names ? [namesFit(names, `${subject}.metadata.?name.orValue('')`)] : []),
  ];
  return all.length === 0 ? 'true' : `!(${all.join(' && ')})`;
}

function namesFit(patterns: readonly string[], name: string): string {
  const fits = patterns.map((pattern) => {
    if (pattern === '*') { return 'true'; }
    const [open, close] = [pattern.startsWith('*'), pattern.endsWith('*')];
    const text = literal(pattern.slice(open ? 1 : 0, close ? -1 : undefined));
    if (!open && !close) { return `${name} == ${text}`; }
    return `${name}.${open && close ? 'contains' : open ? 'endsWith' : 'startsWith'}(${text})`;
  });
  return fits.length === 1 ? fits[0] : `(${fits.join(' || ')})`;
}
