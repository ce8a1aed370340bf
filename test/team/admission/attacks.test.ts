import { DELIVERY_ATTACKS } from './attacks/delivery';
import { NETWORK_ATTACKS } from './attacks/network';
import { POD_ATTACKS } from './attacks/pods';
import { CONTEXT } from './context';
import { fencedTeam } from './fixture';
import { Judge } from './judge';
import { TeamMarks } from '../../../src/team';

const ATTACKS = [...POD_ATTACKS, ...NETWORK_ATTACKS, ...DELIVERY_ATTACKS];
const text = (request: unknown) => JSON.stringify(request);

describe.each([30, 34])('on Kubernetes 1.%i', (minor) => {
  const judge: Judge = fencedTeam(CONTEXT, TeamMarks.of({ managedLabel: 'platform.example.com/managed' }), minor);

  describe.each(ATTACKS.map((attack) => [attack.id, attack] as const))('%s', (_, { denied, allowed }) => {
    it('are no way out', () => {
      expect(denied.filter((request) => judge.denials(request).length === 0).map(text)).toEqual([]);
    });

    it('stay open where they are harmless', () => {
      expect(allowed.map((request) => [text(request), judge.denials(request)]).filter(([, denials]) => denials.length > 0)).toEqual([]);
    });

    it('are never stopped by an expression that fails', () => {
      expect([...denied, ...allowed].flatMap((request) => judge.denials(request)).filter((denial) => denial.includes('ERROR'))).toEqual([]);
    });
  });
});
