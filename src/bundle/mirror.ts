import { App } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { belongsTo, platformOf } from './root';

/**
 * A detached tree that repeats the path down to a construct's parent.
 *
 * cdk8s and cdk8s-plus derive names, addresses and selectors from the path, so what is declared again under this parent
 * renders as it would in the platform's own tree. Resolvers and context of the platform hold here too.
 */
export function mirrorOfParent(construct: IConstruct): Construct {
  const platform = platformOf(construct) as App;
  const root = new App({ outdir: platform.outdir });
  // The platform's list ends with the built-in resolvers, and a second copy of them would only cost time.
  (root.resolvers as unknown[]).splice(0, Infinity, ...platform.resolvers);
  belongsTo(root, platform);
  takeContext(root, platform);
  const parents = construct.node.scopes.slice(1, -1);
  return parents.reduce<Construct>((scope, parent) => mirrorAs(new Construct(scope, parent.node.id), parent), root);
}

/** Gives a mirror, before anything stands in it, the context that its original has. */
export function mirrorAs<T extends Construct>(mirror: T, original: IConstruct): T {
  takeContext(mirror, original);
  return mirror;
}

function takeContext(mirror: Construct, original: IConstruct): void {
  const known = mirror.node.getAllContext() as Record<string, unknown>;
  for (const [key, value] of Object.entries(original.node.getAllContext() as Record<string, unknown>)) {
    if (known[key] !== value) { mirror.node.setContext(key, value); }
  }
}
