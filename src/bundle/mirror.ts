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
  for (const [key, value] of Object.entries(platform.node.getAllContext() as Record<string, unknown>)) {
    root.node.setContext(key, value);
  }
  const parents = construct.node.scopes.slice(1, -1);
  return parents.reduce<Construct>((scope, parent) => new Construct(scope, parent.node.id), root);
}
