import { findings, waysOf } from '../../../src/synth/check/objects/way';

const OBJECT = { spec: { list: [{ name: 'a' }, { name: 'b' }], map: { name: 'c' } } };

describe('rules by the fields that lead to what they are about', () => {
  it('finds in the order of the rules, not of the fields', () => {
    const ways = waysOf([{ at: 'spec.map', rule: 1 }, { at: 'spec.list[]', rule: 2 }, { at: 'spec.map', rule: 3 }, { at: '', rule: 4 }]);
    const found = findings<{ rule: number }, string>(OBJECT, ways, ({ rule }, _, path, all) => { all.push(`${rule} ${path.join('.')}`); });
    expect(found).toEqual(['1 spec.map', '2 spec.list.0', '2 spec.list.1', '3 spec.map', '4 ']);
  });

  it.each([['a list where a map is meant', 'spec.list'], ['a map where a list is meant', 'spec.map[]'], ['a text', 'spec.map.name'], ['what is not there', 'status']])(
    'looks at nothing for %s', (_, at) => {
      const look = jest.fn();
      expect(findings(OBJECT, waysOf([{ at }]), look)).toEqual([]);
      expect(look).not.toHaveBeenCalled();
    });

  it('keeps what one rule finds at one place together', () => {
    const ways = waysOf([{ at: 'spec' }, { at: '' }]);
    expect(findings<{ at: string }, string>(OBJECT, ways, ({ at }, _, __, all) => { all.push(`${at} first`, `${at} second`); }))
      .toEqual(['spec first', 'spec second', ' first', ' second']);
  });
});
