import { Assignment, FleetOrder } from '../../src/synth/assignment';

const ORDER = new FleetOrder(['a', 'b', 'c', 'd']);

function assigned(...things: (string | undefined)[]): Assignment<string> {
  const assignment = new Assignment<string>(ORDER);
  things.forEach((thing, place) => { if (thing !== undefined) { assignment.set(place, thing); } });
  return assignment;
}

describe('an assignment', () => {
  it.each([
    ['others, as many', (thing: string) => `${thing}!`, [['a', 'x!'], ['b', 'y!'], ['d', 'x!']], { 'x!': ['a', 'd'], 'y!': ['b'] }],
    ['one', () => 'z', [['a', 'z'], ['b', 'z'], ['d', 'z']], { z: ['a', 'b', 'd'] }],
    ['fewer', (thing: string) => (thing === 'y' ? undefined : thing), [['a', 'x'], ['d', 'x']], { x: ['a', 'd'] }],
  ])('whose things become %s', (_, change, pairs, groups) => {
    const mapped = assigned('x', 'y', undefined, 'x').map(change);
    expect([...mapped]).toEqual(pairs);
    expect(Object.fromEntries(mapped.groups)).toEqual(groups);
    expect(mapped.size).toBe(pairs.length);
    expect([...mapped.values()].sort()).toEqual(Object.keys(groups));
  });

  it('and what was made of it change apart', () => {
    const first = assigned('x', 'y', undefined, 'x');
    const mapped = first.map((thing) => `${thing}!`);
    expect([first.size, mapped.groups.size]).toEqual([3, 2]);
    mapped.set(2, 'new');
    first.set(0, 'y');
    mapped.fill([3], 'y!');
    expect([...first]).toEqual([['a', 'y'], ['b', 'y'], ['d', 'x']]);
    expect([...mapped]).toEqual([['a', 'x!'], ['b', 'y!'], ['c', 'new'], ['d', 'y!']]);
    expect(Object.fromEntries(first.groups)).toEqual({ y: ['a', 'b'], x: ['d'] });
    expect(Object.fromEntries(mapped.groups)).toEqual({ 'x!': ['a'], 'y!': ['b', 'd'], 'new': ['c'] });
    expect([first.size, mapped.size]).toEqual([3, 4]);
  });

  it('of the same to all has the list of the fleet', () => {
    const all = assigned();
    all.fill([0, 1, 2, 3], 'x');
    expect(all.groups.get('x')).toBe(ORDER.names);
    expect(all.map(() => 'y').groups.get('y')).toBe(ORDER.names);
    expect([assigned().isEmpty, all.isEmpty, all.map(() => undefined).isEmpty]).toEqual([true, false, true]);
  });
});
