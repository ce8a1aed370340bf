import { readFileSync } from 'fs';
import { TeamMarks } from '../../../src/team';
import { itShared, shared } from '../../support/shared';
import { fencedTeam } from '../../team/admission/fixture';
import { Judge } from '../../team/admission/judge';

const read = (file: string) => JSON.parse(readFileSync(shared('cases/tenancy', file), 'utf8'));

itShared('the admission policies that are written deny every way out that a policy can stop, and let every good request pass', () => {
  const { context } = read('context.json');
  const judge: Judge = fencedTeam(context, TeamMarks.of({ managedLabel: 'platform.example.com/managed' }));
  const cases = read('escapes.json') as any[];
  const judged = cases
    .filter(({ expect: wanted, by }) => wanted === 'allow' || by.includes('policy'))
    .map((each) => ({ case: each.case, title: each.title, wanted: each.expect, denials: judge.denials(each) }));

  expect(judged.filter(({ wanted, denials }) => (wanted === 'deny') !== denials.length > 0)).toEqual([]);
  expect(judged.filter(({ denials }) => denials.some((text) => text.includes('ERROR')))).toEqual([]);
  expect(judged.filter(({ wanted }) => wanted === 'deny')).toHaveLength(43);
});
