import type { Check, Compiler } from './check';
import { Schema } from './schema';

/** The checks of allOf, anyOf, oneOf and not. */
export function checkAlternatives(schema: Schema, compiler: Compiler): Check[] {
  const checks = schema.branches('allOf').map((branch) => compiler.later(branch, 'values'));
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = schema.branches(keyword);
    if (branches.length > 0) { checks.push(choiceCheck(branches, keyword, compiler)); }
  }
  const { forbidden } = schema;
  if (forbidden) { checks.push(forbiddenCheck(forbidden, compiler)); }
  return checks;
}

function choiceCheck(branches: readonly Schema[], keyword: 'anyOf' | 'oneOf', compiler: Compiler): Check {
  const checks = branches.map((branch) => compiler.later(branch, 'values'));
  const names = branches.map((branch) => requiredOnly(branch));
  const named = names.every((name) => name !== undefined) ? names : undefined;
  const wanted = keyword === 'oneOf' ? 'exactly one' : 'at least one';
  return (value, run) => {
    const passed = checks.filter((check) => run.passes(() => check(value, run))).length;
    if (keyword === 'oneOf' ? passed === 1 : passed > 0) { return; }
    run.report('alternatives', (field) => (named
      ? `${field} must have ${wanted} of ${named.join(', ')}, it has ${passed === 0 ? 'none' : passed}`
      : `${field} must satisfy ${wanted} of ${checks.length} alternatives, it satisfies ${passed === 0 ? 'none' : passed}`), named);
  };
}

/** The fields that a branch asks for, where it asks for nothing else. */
function requiredOnly({ facts }: Schema): string | undefined {
  return facts.required && Object.keys(facts).length === 1 ? facts.required.join(' with ') : undefined;
}

function forbiddenCheck(forbidden: Schema, compiler: Compiler): Check {
  const check = compiler.later(forbidden, 'values');
  const fields = requiredOnly(forbidden);
  return (value, run) => {
    if (!run.passes(() => check(value, run))) { return; }
    run.report('forbidden', (field) => (fields ? `${field} must not have ${fields}` : `${field} matches what its schema forbids`));
  };
}
