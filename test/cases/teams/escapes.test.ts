import { readFileSync } from 'fs';
import { lockdownComponent } from '../../../src/reconciler/lockdown-component';
import { Team, TeamMarks } from '../../../src/team';
import { itShared, shared } from '../../support/shared';
import { fencedTeam } from '../../team/admission/fixture';
import { Judge, resourceOf } from '../../team/admission/judge';
import { objects, platform } from '../../team/fixture';

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

/** Those that a role stops by what it lists; of the others it stops what the delivered objects would do. */
const BY_ROLE = ['E12', 'E13', 'E14', 'E15', 'E28', 'E33', 'E34', 'E37', 'E42', 'E43', 'E45'];

itShared('the role that is written for the reconcilers gives none of the verbs that it must not give', () => {
  const { rules } = objects(new Team(platform(), 'team-a')).get('Role team-a/team-deployer');
  const gives = ({ operation, object, oldObject }: any) => {
    const { apiVersion, kind } = object ?? oldObject;
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    const verb = { CREATE: 'create', UPDATE: 'update', DELETE: 'delete' }[operation as 'CREATE'];
    return rules.some(({ apiGroups, resources, verbs }: any) => apiGroups.includes(group) && resources.includes(resourceOf(kind)) && verbs.includes(verb));
  };
  const cases = read('escapes.json') as any[];
  const byRole = cases.filter(({ id }) => BY_ROLE.includes(id));

  expect(byRole.map(({ by }) => by.includes('rbac'))).toEqual(BY_ROLE.map(() => true));
  expect(byRole.filter(gives).map(({ case: name }) => name)).toEqual([]);
  expect(cases.filter(({ expect: wanted, user }) => wanted === 'allow' && user.endsWith(':team-reconciler')).filter((each) => !gives(each))).toEqual([]);
});

// E09: a remote base in the team's repository is read by the controller, which no policy and no role sees.
it('what only Flux itself can refuse is in its lockdown', () => {
  const { patches } = lockdownComponent('kustomization.yaml', 'flux-system', {}).content as any;
  const stopping = patches.filter(({ patch }: any) => patch.includes('value: --no-remote-bases=true')).map(({ target }: any) => target.name);

  expect(stopping).toEqual(['kustomize-controller']);
});
