import { HeldPolicy } from './held';
import { Finding, FindingSeverity } from '../../../fleet';
import { render } from '../../../policy/engine';
import { limitsOf } from '../../../policy/engine/limits';
import { strengthOf } from '../../../policy/engine/strength';

/** What engines leave unjudged of policies that they are told: once for all policies that it befalls. */
export function limitFindings(policies: readonly HeldPolicy[]): Finding[] {
  const found = new Map<string, Gathered>();
  for (const policy of policies) {
    if (isNotWritten(policy)) { continue; }
    for (const { unjudged, fix } of limitsOf(policy.definition, policy.engine)) { gather(found, 'policy.unjudged-requests', unjudged, fix, policy); }
    if (strengthOf(policy.definition, policy.engine) === 'failsOpen') { gather(found, 'policy.fails-open', FAILS_OPEN, CLOSE, policy); }
  }
  return [...found.values()].map(findingOf);
}

/** Then another finding says so. */
function isNotWritten({ definition, object, problems, forms }: HeldPolicy): boolean {
  return definition.match.length === 0 || problems.length > 0 || forms.some((form) => render(object, form).problems.length > 0);
}

const FAILS_OPEN = 'Gatekeeper lets requests pass unjudged while it does not answer, as its chart installs it (3.23)';
const CLOSE = 'install it with validatingWebhookFailurePolicy Fail and say so by PolicyEngine.gatekeeper({ failClosed: true }), or waive this with the reason';

interface Gathered {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
  readonly paths: Set<string>;
  readonly clusters: Set<string>;
}

function gather(found: Map<string, Gathered>, code: string, what: string, fix: string, { bundle, clusters }: HeldPolicy): void {
  const key = `${code} ${what}`;
  const known = found.get(key) ?? { code, what, fix, paths: new Set<string>(), clusters: new Set<string>() };
  found.set(key, known);
  known.paths.add(bundle.path);
  clusters.forEach((cluster) => known.clusters.add(cluster));
}

function findingOf({ code, what, fix, paths, clusters }: Gathered): Finding {
  const [first, ...others] = [...paths].sort();
  const also = others.length === 0 ? '' : `; so it is for ${others.map((path) => `'${path}'`).join(', ')}`;
  return { code, severity: FindingSeverity.WARNING, path: first, message: `${what}${also}`, fix, clusters: [...clusters].sort() };
}
