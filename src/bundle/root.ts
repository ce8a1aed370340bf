import { IConstruct } from 'constructs';

const ROOT = Symbol.for('cdk8s-platform.Root');

/** Roots whose tree is made. */
const MADE = new WeakSet<IConstruct>();

/** Marks the root of a construct tree as belonging to a platform: the platform itself, or the root of a mirrored tree. */
export function belongsTo(root: IConstruct, platform: IConstruct): void {
  Object.defineProperty(root, ROOT, { value: platform });
  // Whatever gets a child asks the nodes above it for this first.
  Object.defineProperty(root.node, 'locked', {
    get(): boolean {
      if (!MADE.has(platform)) { return false; }
      throw new Error('synth() has made the tree already, and what is declared after it would be in no file: declare it before, and call synth() last');
    },
  });
}

/** Throws where the tree that the construct would be in is made already. */
export function expectOpen(construct: IConstruct): boolean {
  return construct.node.locked;
}

/** Makes the tree of what a platform declares so far: what is declared later throws. */
export function declaredUntilHere<T>(platform: IConstruct, make: () => T): T {
  MADE.delete(platform);
  try {
    return make();
  } finally {
    MADE.add(platform);
  }
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
