import { Location, Placement, Repository, Sovereignty } from '../../src/fleet';

const UNION = "'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'";
const CODE = "use two capital letters (ISO 3166-1), such as 'FR'";

describe('a jurisdiction', () => {
  it.each<[string, () => unknown, string]>([
    ['the European Union', () => Sovereignty.of({ data: ['EU'] }), `unknown jurisdiction 'EU' in data, which is not a country code: did you mean the countries ${UNION}?`],
    ['the United Kingdom by its everyday name', () => Sovereignty.of({ operations: ['FR', 'UK'] }), "unknown jurisdiction 'UK' in operations, which is not a country code: did you mean 'GB'?"],
    ['small letters', () => Location.onPremises('lyon', { jurisdiction: 'fr' }), "unknown jurisdiction 'fr' of location 'lyon', which is not a country code: did you mean 'FR'?"],
    ['a country that there is not', () => Placement.jurisdictions('FR', 'ZZ'), `unknown jurisdiction 'ZZ' in a placement, which is not a country code: ${CODE}`],
    ['three letters', () => Repository.git('https://git.example.com/acme/platform', { jurisdiction: 'FRA' }), `unknown jurisdiction 'FRA' of repository 'https://git.example.com/acme/platform', which is not a country code: ${CODE}`],
    ['nothing', () => Location.of('azure', 'westeurope', { jurisdiction: null as any }), `unknown jurisdiction 'null' of location 'westeurope', which is not a country code: ${CODE}`],
    ['a name of every object', () => Sovereignty.of({ data: ['constructor'] }), `unknown jurisdiction 'constructor' in data, which is not a country code: ${CODE}`],
  ])('is refused when it is %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('may be any country, and a code that is anybody\'s to assign', () => {
    expect(Sovereignty.of({ data: ['GB', 'XK', 'FR', 'XE', 'US', 'FR'] }).data).toEqual(['FR', 'GB', 'US', 'XE', 'XK']);
  });
});
