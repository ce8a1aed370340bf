import { IConstruct } from 'constructs';

/**
 * Throws where something stands in the scope by that id already.
 *
 * @param isAlike whether two of the kind would also collide in different scopes
 */
export function checkFreeId(what: string, scope: IConstruct, id: string, isAlike: (there: unknown) => boolean): void {
  const there = scope.node.tryFindChild(id);
  if (!there) { return; }
  throw new Error(`${what} name '${id}' is taken by '${there.node.path}' (${there.constructor.name}): `
    + `choose another id for one of them${isAlike(there) ? '' : ', or give one a scope of its own, such as new Construct(platform, \'clusters\')'}`);
}
