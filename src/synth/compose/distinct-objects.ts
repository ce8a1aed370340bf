import { AlikeObjects } from './alike';
import { copyOf, Entry, soleEdit, State, withEdit } from './state';
import { KubeObject } from '../../object/kube-object';
import { verbatimOf } from '../../object/verbatim';

/**
 * Objects by what they say: two that say the same become one value, which is judged once however many clusters read it.
 *
 * A bundle is asked anew for each of its clusters, since nothing tells what an answer rests on: it may compare the cluster itself with another,
 * which reads no fact of it. Where the answers come out equal, all that follows is shared.
 */
export class DistinctObjects {
  private readonly alike = new AlikeObjects();
  private readonly known = new Map<string, KubeObject>();

  /** The state with each object that the parent does not have replaced by the first that says the same; who made it stays. */
  public in(state: State, parent: State): State {
    const edit = soleEdit(parent, state);
    if (edit) {
      const { key, entry: { object, origin } } = edit;
      const first = parent.get(key)?.object === object ? object : this.first(object, key);
      return first === object ? state : withEdit(parent, key, { object: first, origin });
    }
    let result: Map<string, Entry> | undefined;
    state.forEach((entry, key) => {
      if (parent.get(key)?.object === entry.object) { return; }
      const object = this.first(entry.object, key);
      if (object !== entry.object) { (result ??= copyOf(state)).set(key, { object, origin: entry.origin }); }
    });
    return result ?? state;
  }

  /** What stands for a file is more than it says. */
  private first(object: KubeObject, key: string): KubeObject {
    if (verbatimOf(object)) { return object; }
    const same = this.alike.same(object, key);
    if (same) { return same; }
    const text = JSON.stringify(object);
    const known = this.known.get(text);
    if (!known) { this.known.set(text, object); }
    return known ?? object;
  }
}
