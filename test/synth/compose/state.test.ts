import { editedSince } from '../../../src/synth/compose/edited';
import { copyOf, Entry, sameState, withEdit } from '../../../src/synth/compose/state';

const entry = (apiVersion: string, name: string): Entry => ({ object: { apiVersion, kind: 'Thing', metadata: { name } }, origin: name });
const [A, B, C] = ['a', 'b', 'c'].map((name) => entry('v1', name));
const BASE = new Map([['a', A], ['b', B], ['c', C]]);

describe('a state that differs in one object', () => {
  const other = entry('v1', 'b');
  const state = withEdit(BASE, 'b', other);

  it('reads as a copy with that object', () => {
    const copy = new Map([['a', A], ['b', other], ['c', C]]);
    expect([...state]).toEqual([...copy]);
    expect([[...state.keys()], [...state.values()], [...state.entries()]]).toEqual([[...copy.keys()], [...copy.values()], [...copy.entries()]]);
    expect([state.get('b'), state.get('c'), state.get('x'), state.has('b'), state.has('x'), state.size]).toEqual([other, C, undefined, true, false, 3]);
    expect([...copyOf(state)]).toEqual([...copy]);
    expect(state.get('b')).toBe(other);
  });

  it.each([
    ['as it was before', withEdit(BASE, 'b', B), true, []],
    ['another', state, false, [{ before: B, after: other }]],
    ['of another version', withEdit(BASE, 'b', entry('v2', 'b')), false, undefined],
  ])('is compared by it: %s', (_, one, same, edited) => {
    for (const compared of [one, copyOf(one)]) {
      expect(sameState(BASE, compared)).toBe(same);
      expect(editedSince(BASE, compared)).toEqual(edited);
    }
  });

  it('is compared in full with a state that it does not rest on', () => {
    expect(sameState(new Map([['a', A], ['b', other], ['c', C]]), state)).toBe(true);
    expect(editedSince(new Map([['a', B], ['b', B], ['c', C]]), state)).toEqual([{ before: B, after: A }, { before: B, after: other }]);
  });
});
