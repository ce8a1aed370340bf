import { BENIGN } from './benign';
import { CONTEXT } from './context';
import { fencedTeam } from './fixture';
import { Judge } from './judge';
import { FLUX } from './variants/flux';
import { NETWORK } from './variants/network';
import { OWNERSHIP } from './variants/ownership';
import { SPELLED_CLUSTER } from './variants/spelled-cluster';
import { SPELLED_DELIVERY } from './variants/spelled-delivery';
import { SPELLED_NETWORK } from './variants/spelled-network';
import { SPELLED_WORKLOAD } from './variants/spelled-workload';
import { WORKLOADS } from './variants/workload';
import { TeamMarks } from '../../../src/team';
import { teamAdmission } from '../../../src/team/admission';

const FIRST = [...FLUX, ...OWNERSHIP, ...WORKLOADS, ...NETWORK].sort((a, b) => (a.id < b.id ? -1 : 1));
const FURTHER = [...SPELLED_CLUSTER, ...SPELLED_DELIVERY, ...SPELLED_NETWORK, ...SPELLED_WORKLOAD].sort((a, b) => (a.id < b.id ? -1 : 1));
const VARIANTS = [...FIRST, ...FURTHER];

describe.each([30, 34])('on Kubernetes 1.%i', (minor) => {
  const judge: Judge = fencedTeam(CONTEXT, TeamMarks.of({ managedLabel: 'platform.example.com/managed' }), minor);
  const text = (request: unknown) => JSON.stringify(request);

  it('lets everything pass that teams do all day', () => {
    expect(BENIGN.map((request) => [text(request), judge.denials(request)]).filter(([, denials]) => denials.length > 0)).toEqual([]);
  });

  describe.each(VARIANTS.map((variants) => [variants.id, variants] as const))('%s', (_, { denied, allowed }) => {
    it('is stopped in every spelling', () => {
      expect(denied.filter((request) => judge.denials(request).length === 0).map(text)).toEqual([]);
    });

    it('does not stop what only looks like it', () => {
      expect(allowed.map((request) => [text(request), judge.denials(request)]).filter(([, denials]) => denials.length > 0)).toEqual([]);
    });

    it('is never stopped by an expression that fails', () => {
      expect([...denied, ...allowed].flatMap((request) => judge.denials(request)).filter((denial) => denial.includes('ERROR'))).toEqual([]);
    });
  });
});

it('asks for the namespace nowhere in a condition, since an API server does not tell it there and would refuse the request', () => {
  const definitions = teamAdmission({ platformUsers: ['p'], teamOf: new Map([['a', 'a']]), teamGroups: ['g'], teamUsers: ['u'] }, TeamMarks.standard());
  expect(definitions.filter(({ condition }) => condition.includes('namespaceObject') || condition.includes('variables.')).map(({ id }) => id)).toEqual([]);
});

it('covers every way out that a policy can stop, with three spellings and two near misses', () => {
  const byPolicy = [...Array(45)].map((_, i) => `E${String(i + 1).padStart(2, '0')}`).filter((id) => !['E09', 'E30'].includes(id));

  expect(FIRST.map(({ id }) => id)).toEqual(byPolicy);
  expect(FURTHER.map(({ id }) => id)).toEqual(byPolicy);
  expect(VARIANTS.filter(({ denied, allowed }) => denied.length < 3 || allowed.length < 2).map(({ id }) => id)).toEqual([]);
});
