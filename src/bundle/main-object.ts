import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { ObjectReference } from './object-reference';

/** The object that is meant by a construct: itself, its default child, or the only one in it. */
export function mainObject(construct: IConstruct): ApiObject | ObjectReference | undefined {
  if (ObjectReference.isObjectReference(construct)) { return construct; }
  return defaultObject(construct) ?? onlyObject(objectsIn(construct));
}

/** The path of a construct as its author would say it: that of the construct that the author made, where a library made the object in it. */
export function spokenPath(construct: IConstruct): string {
  const { id, path, scope } = construct.node;
  return scope && ['Resource', 'Default'].includes(id) && scope.node.defaultChild === construct ? scope.node.path : path;
}

/** Every object that a construct makes. */
export function objectsIn(construct: IConstruct): readonly ApiObject[] {
  return construct.node.findAll().filter((child): child is ApiObject => ApiObject.isApiObject(child));
}

function onlyObject(objects: readonly ApiObject[]): ApiObject | undefined {
  return objects.length === 1 ? objects[0] : undefined;
}

function defaultObject(construct: IConstruct): ApiObject | undefined {
  if (ApiObject.isApiObject(construct)) { return construct; }
  const child = construct.node.defaultChild;
  return child && defaultObject(child);
}
