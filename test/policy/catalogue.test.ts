import { readFileSync } from 'fs';
import { CATALOGUE, cataloguePage } from '../../scripts/policy-catalogue';
import * as library from '../../src';
import { RULES } from '../../src/policy/catalogue';

describe('the catalogue of policies', () => {
  it('is up to date: run scripts/policy-catalogue.ts after a change of a rule', () => {
    expect(readFileSync(CATALOGUE, 'utf8')).toBe(cataloguePage(RULES));
  });

  it('names each rule once, in order, by the class that the library exports', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const classes = ids.map((id) => id.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join(''));
    expect(classes.filter((name) => !(name in library))).toEqual([]);
  });
});
