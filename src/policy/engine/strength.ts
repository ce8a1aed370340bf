import { kindLimits } from './limits';
import { ImageVerifier, PolicyEngine } from '../../fleet';
import { PolicyDefinition } from '../definition';
import { PolicyMode } from '../match';

/** What an engine does with what breaks a policy: refuses it, refuses it while the engine answers, only sees it, or is never shown it. */
export type Strength = 'enforced' | 'failsOpen' | 'watched' | 'unseen';

/** How far an engine enforces a policy that is written for it. */
export function strengthOf(definition: PolicyDefinition, engine: PolicyEngine): Strength {
  const unasked = kindLimits(definition, engine).length;
  const kinds = new Set(definition.match.flatMap(({ group, resources }) => resources.map(({ kind }) => `${group}/${kind}`))).size;
  // Kyverno's scan passes over what its webhook does; the audit of policy-agent does not.
  if (engine.type === 'kyverno' && unasked === kinds) { return 'unseen'; }
  // What every namespace must have is judged at synth only.
  if (unasked > 0 || definition.mode !== PolicyMode.DENY || (definition.companions ?? []).length > 0) { return 'watched'; }
  const isVerified = definition.rule === 'signed-images' && engine._imageVerifier !== ImageVerifier.NONE;
  return engine._installed.failsOpen && !isVerified ? 'failsOpen' : 'enforced';
}
