import { PolicyVariable } from '../match';
import { RuleParameter } from '../rule';

/** Images whose containers rules leave alone. */
export const EXEMPT_IMAGES: RuleParameter = {
  name: 'exemptImages',
  about: 'images whose containers are left alone; `*` at the end stands for anything',
  schema: { type: 'array', items: { type: 'string' } },
  value: [],
};

const IS_JUDGED = "!variables.exemptImages.exists(e, e.endsWith('*') ? c.?image.orValue('').startsWith(e.substring(0, size(e) - 1)) : c.?image.orValue('') == e)";

/** Containers of all sorts whose images are not exempt. */
export const JUDGED: PolicyVariable = { name: 'judged', expression: `variables.containers.filter(c, ${IS_JUDGED})` };

/** The same without ephemeral containers, which cannot have what these rules ask for. */
export const JUDGED_REGULAR: PolicyVariable = {
  name: 'judged',
  expression: `(variables.pod.?containers.orValue([]) + variables.pod.?initContainers.orValue([])).filter(c, ${IS_JUDGED})`,
};
