import type { Placed } from './edges';
import { editedIn } from './edited';
import type { UnitNode } from './unit-node';
import { isMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { keyKinds } from '../../object/sops';
import { verbatimOf } from '../../object/verbatim';
import { UnitDecryption } from '../../reconciler';

/** What opens the objects of a variant that SOPS has encrypted. */
export interface NodeDecryption {
  readonly keyKinds: readonly string[];
  /** Secrets that its files name, sorted; a reconciler takes one. */
  readonly secretNames: readonly string[];
}

const KNOWN = new WeakMap<UnitNode, NodeDecryption | 'none'>();

/** What opens the encrypted objects of a variant; undefined where it has none. */
export function nodeDecryption(node: UnitNode): NodeDecryption | undefined {
  if (isOpenedAsParent(node)) { return nodeDecryption(node.parent!); }
  let known = KNOWN.get(node);
  if (!known) { KNOWN.set(node, known = found(node) ?? 'none'); }
  return known === 'none' ? undefined : known;
}

/** Whether a variant edits no encrypted object of the one that it is built on, and makes none. */
export function isOpenedAsParent(node: UnitNode): boolean {
  return editedIn(node)?.every(({ before, after }) => !isMap(before.object.sops) && !isMap(after.object.sops)) ?? false;
}

function found(node: UnitNode): NodeDecryption | undefined {
  const encrypted: KubeObject[] = [];
  for (const { object } of node.state.values()) { if (isMap(object.sops)) { encrypted.push(object); } }
  if (encrypted.length === 0) { return undefined; }
  const secrets = encrypted.map((object) => verbatimOf(object)?.keySecret).filter((name) => name !== undefined);
  return { keyKinds: [...new Set(encrypted.flatMap(keyKinds))].sort(), secretNames: [...new Set(secrets)].sort() };
}

/** What opens the encrypted objects of a unit as one cluster reads it. */
export function decryptionOf(read: readonly Placed[]): UnitDecryption | undefined {
  const all: NodeDecryption[] = [];
  for (const { node } of read) {
    const one = nodeDecryption(node);
    if (one) { all.push(one); }
  }
  if (all.length === 0) { return undefined; }
  const [secretName] = all.flatMap(({ secretNames }) => secretNames).sort();
  return { keyKinds: [...new Set(all.flatMap((one) => one.keyKinds))].sort(), ...(secretName === undefined ? {} : { secretName }) };
}
