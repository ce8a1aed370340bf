import { IConstruct } from 'constructs';
import { guard } from './customizing';

const ROOT = Symbol.for('cdk8s-platform.Root');

/** Marks the root of a construct tree as belonging to a platform: the platform itself, or the root of a mirrored tree. */
export function belongsTo(root: IConstruct, platform: IConstruct): void {
  Object.defineProperty(root, ROOT, { value: platform });
  if (root === platform) { guard(root); }
}

/** The platform whose tree, or whose mirrored tree, the construct stands in. */
export function platformOf(construct: IConstruct): IConstruct {
  const platform = platformAround(construct);
  if (!platform) {
    throw new Error(`'${construct.node.path || construct.node.id}' is not inside a Platform: give it a scope that is the Platform or stands under it`);
  }
  return platform;
}

/** The same; undefined outside every platform. */
export function platformAround(construct: IConstruct): IConstruct | undefined {
  return (construct.node.root as { [ROOT]?: IConstruct })[ROOT];
}
