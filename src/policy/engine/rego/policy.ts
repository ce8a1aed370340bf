import { isCondition } from './condition';
import { Names } from './names';
import { Alternative, Body, RegoModule } from './rego-module';
import { Outcome, Place } from './translation';
import { Translator } from './translator';
import { Unsayable } from './unsayable';
import { CelError, located } from '../../../cel/error';
import { Syntax } from '../../../cel/syntax';
import { PolicyDefinition, ResourceMatch } from '../../definition';
import { parsed } from '../../mention';
import { POD_CHANGED, POD_MADE } from '../../pod';
import { messageOf, notExempt } from '../rendering';

/** The module of a policy, and what of its CEL cannot be said in Rego; then the module is no use. */
export interface Rego {
  readonly code: string;
  readonly problems: readonly string[];
}

/**
 * A policy as a module with the rule `violation`, as Weave's policy-agent asks for it.
 *
 * The agent calls it for every object of the kinds that it is about, and tells neither operation nor user. So the condition by which
 * rules about pods leave running pods alone is left out: the agent judges more than others do there, never less.
 */
export function regoOf(definition: PolicyDefinition): Rego {
  const module = new RegoModule(`platform.policy_${definition.id.replace(/[^A-Za-z0-9]/g, '_')}`);
  const variables = new Map(definition.variables.flatMap(({ name, expression }) => {
    const syntax = parsed(expression);
    return syntax instanceof CelError ? [] : [[name, syntax] as const];
  }));
  const writer = new PolicyWriter(definition, module, new Translator(module, variables));
  writer.write();
  return { code: module.toString(), problems: writer.problems };
}

class PolicyWriter {
  readonly problems: string[] = [];

  constructor(private readonly definition: PolicyDefinition, private readonly module: RegoModule, private readonly translator: Translator) {}

  write(): void {
    const { variables, validations } = this.definition;
    this.module.statement('resource := input.review.object');
    variables.forEach(({ name, expression }) => this.variable(name, expression));
    const skips = this.conditions().map(({ place, expression }, i) => this.condition(`is_skipped_${i + 1}`, place, expression, 'false'));
    validations.forEach(({ expression }, i) => this.condition(`rule_${i + 1}`, `rules[${i}]`, expression, 'true'));
    writeReach(this.module, this.definition, skips);
    validations.forEach((validation, i) => this.module.statement([
      'violation[result] {', '\tis_judged', `\tnot rule_${i + 1}`, `\tresult := {"issue_detected": true, "msg": ${JSON.stringify(messageOf(validation))}}`, '}',
    ].join('\n')));
  }

  private conditions(): readonly { readonly place: string; readonly expression: string }[] {
    const { condition, exemptions } = this.definition;
    return [
      ...(condition === undefined || condition === POD_CHANGED || condition === POD_MADE ? [] : [{ place: 'condition', expression: condition }]),
      // Exemptions of teams are refused before.
      ...exemptions.filter(({ teams }) => !teams).map((exemption, i) => ({ place: `exemption ${i + 1}`, expression: notExempt(exemption, this.definition) })),
    ].filter(({ expression }) => expression !== 'true');
  }

  private variable(name: string, expression: string): void {
    this.attempt(`variable '${name}'`, expression, (syntax, place) => {
      this.module.rule(`var_${name}`, isCondition(syntax) ? this.outcomes(syntax, place) : [this.valued(syntax, place)]);
    });
  }

  private outcomes(syntax: Syntax, place: Place): Alternative[] {
    return (['true', 'false'] as const).flatMap((value) => this.translator.alternatives(syntax, value, place).map((body) => ({ value, body })));
  }

  private valued(syntax: Syntax, place: Place): Alternative {
    const body: Body = [];
    return { value: this.translator.value(syntax, place, body), body };
  }

  private condition(rule: string, where: string, expression: string, outcome: Outcome): string {
    this.attempt(where, expression, (syntax, place) => {
      this.module.rule(rule, this.translator.alternatives(syntax, outcome, place).map((body) => ({ body })));
    });
    return rule;
  }

  private attempt(where: string, expression: string, translate: (syntax: Syntax, place: Place) => void): void {
    const syntax = parsed(expression);
    if (syntax instanceof CelError) { this.problems.push(`${where}, ${syntax}`); return; }
    try {
      translate(syntax, { scope: new Map(), names: new Names() });
    } catch (thrown) {
      if (!(thrown instanceof Unsayable)) { throw thrown; }
      this.problems.push(`${where}, ${located('evaluation', thrown.message, expression, thrown.offset)}`);
    }
  }
}

/** The agent matches kinds by name only, and namespaces so that objects outside of all would be left out: the module says it itself. */
function writeReach(module: RegoModule, { match, namespaces: { only } }: PolicyDefinition, skips: readonly string[]): void {
  module.statement('api_group = "" {\n\tnot contains(resource.apiVersion, "/")\n}\n\napi_group = group {\n\t[group, _] := split(resource.apiVersion, "/")\n}');
  module.statement('api_version = version {\n\tparts := split(resource.apiVersion, "/")\n\tversion := parts[count(parts) - 1]\n}');
  module.rule('is_matched', match.map((one) => ({ body: matchBody(one) })));
  module.statement('is_namespace {\n\tresource.kind == "Namespace"\n\tapi_group == ""\n}');
  module.statement('namespace = resource.metadata.name {\n\tis_namespace\n}\n\nnamespace = found {\n\tnot is_namespace\n\tfound := object.get(resource.metadata, "namespace", "")\n}');
  module.rule('is_excluded', [{ body: ['input.parameters.exclude_namespaces[_] == namespace', 'namespace != ""'] }]);
  if (only) { module.rule('is_elsewhere', [{ body: ['namespace != ""', `count([1 | ${JSON.stringify(only)}[_] == namespace]) == 0`] }]); }
  module.rule('is_judged', [{ body: ['is_matched', 'not is_excluded', ...(only ? ['not is_elsewhere'] : []), ...skips.map((skip) => `not ${skip}`)] }]);
}

function matchBody({ group, versions, resources }: ResourceMatch): Body {
  const kinds = resources.map(({ kind }) => kind);
  return [
    ...(group === '*' ? [] : [`api_group == ${JSON.stringify(group)}`]),
    ...(versions.includes('*') ? [] : [`${JSON.stringify(versions)}[_] == api_version`]),
    ...(kinds.includes('*') ? [] : [`${JSON.stringify(kinds)}[_] == resource.kind`]),
  ];
}

