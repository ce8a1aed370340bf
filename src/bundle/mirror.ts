import { App } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { belongsTo, platformOf } from './root';

const MIRRORS = new WeakMap<IConstruct, Construct>();

/**
 * A detached tree that repeats the path down to a construct's parent.
 *
 * cdk8s and cdk8s-plus derive names, addresses and selectors from the path, so what is declared again under this parent
 * renders as it would in the platform's own tree. Resolvers and context of the platform hold here too. All mirrors of one
 * construct have this parent in common; the parent itself knows only the last of them.
 */
export function mirrorOfParent(construct: IConstruct): Construct {
  const original = construct.node.scope!;
  const mirror = MIRRORS.get(original) ?? mirrored(original);
  MIRRORS.set(original, mirror);
  mirror.node.tryRemoveChild(construct.node.id);
  return mirror;
}

function mirrored(original: IConstruct): Construct {
  const platform = platformOf(original) as App;
  const root = new App({ outdir: platform.outdir });
  // The platform's list ends with the built-in resolvers, and a second copy of them would only cost time.
  (root.resolvers as unknown[]).splice(0, Infinity, ...platform.resolvers);
  belongsTo(root, platform);
  takeContext(root, platform);
  const levels = original.node.scopes.slice(1);
  return levels.reduce<Construct>((scope, level) => mirrorAs(new Construct(scope, level.node.id), level), root);
}

/** Gives a mirror, before anything stands in it, the context that its original has. */
export function mirrorAs<T extends Construct>(mirror: T, original: IConstruct): T {
  takeContext(mirror, original);
  return mirror;
}

function takeContext(mirror: Construct, original: IConstruct): void {
  const wanted = Object.entries(original.node.getAllContext() as Record<string, unknown>);
  if (wanted.length === 0) { return; }
  const known = mirror.node.getAllContext() as Record<string, unknown>;
  for (const [key, value] of wanted) {
    if (known[key] !== value) { mirror.node.setContext(key, value); }
  }
}
