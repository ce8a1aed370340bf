import { readFileSync } from 'fs';
import { join, resolve } from 'path';
import { TeamMarks } from '../../src/team';
import { teamAdmission } from '../../src/team/admission';
import { exampleSynthesis } from '../support/example';

const PAGE = readFileSync(join(resolve(__dirname, '..', '..'), 'docs', 'team-wrapper.md'), 'utf8');

/** The rows of the table under a heading, cell by cell. */
function rows(heading: string): string[][] {
  const section = PAGE.slice(PAGE.indexOf(`## ${heading}`) + 3).split('\n## ')[0];
  return section.split('\n').filter((line) => line.startsWith('| ')).slice(1).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

describe('the page about the wrapper of a team', () => {
  it('names every object that is written for the team on that cluster, and no other', () => {
    const { fleet } = exampleSynthesis('hybrid-platform').composition;
    const units = ['team-checkout', 'team-checkout-sync'];
    const written = units.flatMap((unit) => fleet.membersOf('store-lyon', unit)).flatMap(({ node }) => [...node.state.values()].map(({ object: { kind, metadata } }) => `${kind} ${metadata.namespace === undefined ? '' : `${String(metadata.namespace)}/`}${metadata.name}`));

    expect(written.length).toBeGreaterThan(10);
    expect(rows('What it gets').map(([object]) => object).sort()).toEqual(written.sort());
  }, 120_000);

  it('names every fence with what it says of itself, and every known way out', () => {
    const definitions = teamAdmission({ platformUsers: [], teamOf: new Map(), teamGroups: [] }, TeamMarks.standard());
    const table = rows('What it cannot do');

    expect(table.map(([id, title, , closes]) => ({ id, title, closes }))).toEqual(definitions.map(({ id, title, escapes }) => ({ id, title, closes: escapes.join(' ') })));
    expect(table.filter(([, , why]) => why.length < 10)).toEqual([]);
    const all = [...Array(45)].map((_, i) => `E${String(i + 1).padStart(2, '0')}`);
    expect(all.filter((id) => !PAGE.includes(id))).toEqual([]);
  });
});
