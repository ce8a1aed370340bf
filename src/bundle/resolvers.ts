import { App, ImplicitTokenResolver, IResolver, LazyResolver, NumberStringUnionResolver, ResolutionContext } from 'cdk8s';

/** Those that every list of resolvers ends with. */
const BUILT_IN = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/** The resolvers of cdk8s itself, as one: they are asked for each value of each object, and few values are more than data. */
class BuiltInResolver implements IResolver {
  constructor(private readonly resolvers: readonly IResolver[]) {}

  public resolve(context: ResolutionContext): void {
    const { value } = context;
    if (typeof value !== 'object' && typeof value !== 'function') { return; }
    if ((value.constructor === Object || (Array.isArray(value) && !Object.hasOwn(value, 'value'))) && typeof value.resolve !== 'function') { return; }
    for (const resolver of this.resolvers) {
      resolver.resolve(context);
      if (context.replaced) { return; }
    }
    // Of another copy of cdk8s, whose class is another.
    if (value.constructor?.name === 'Lazy' && typeof value.produce === 'function') { context.replaceValue(value.produce()); }
  }
}

/** Puts one in the place of the built-in resolvers of an app. */
export function resolveInOne(app: App): void {
  (app.resolvers as IResolver[]).splice(0, Infinity, ...inOne(app.resolvers));
}

/** Resolvers that do what these do, the built-in ones among them as one. */
export function inOne(resolvers: readonly IResolver[]): readonly IResolver[] {
  const own = resolvers.length - BUILT_IN.length;
  return endsBuiltIn(resolvers) ? [...resolvers.slice(0, own), new BuiltInResolver(resolvers.slice(own))] : resolvers;
}

/** Whether the program has given no resolver of its own. */
export function areBuiltIn(resolvers: readonly IResolver[]): boolean {
  return resolvers.length === 1 ? resolvers[0] instanceof BuiltInResolver : resolvers.length === BUILT_IN.length && endsBuiltIn(resolvers);
}

function endsBuiltIn(resolvers: readonly IResolver[]): boolean {
  const own = resolvers.length - BUILT_IN.length;
  return own >= 0 && BUILT_IN.every((type, i) => resolvers[own + i].constructor === type);
}
