import { readFileSync } from 'fs';
import { parseAllDocuments } from 'yaml';
import { Team } from '../../../src/team';
import { itShared, shared } from '../../support/shared';
import { objects, platform } from '../../team/fixture';

const FOLDER = 'cases/delivery/weave-gitops-tenancy/pkg/tenancy/testdata';
const API = 'rbac.authorization.k8s.io';

/** What Go leaves in objects that it prints. */
function plain(object: any): any {
  const { creationTimestamp, ...metadata } = object.metadata;
  const { spec, status, ...rest } = object;
  return { ...rest, metadata, ...(spec && Object.keys(spec).length > 0 ? { spec } : {}) };
}

function golden(file: string): any[] {
  return parseAllDocuments(readFileSync(shared(FOLDER, `${file}.golden`), 'utf8')).map((document) => document.toJS()).filter(Boolean).map(plain);
}

/** The differences that we document, each a fence that the file leaves open. */
function safer(object: any): any {
  const { metadata, ...rest } = object;
  const labels = { ...metadata.labels, 'cdk8s-platform/managed': 'true' };
  const changed = {
    // 1. The platform's objects are marked, so that policies keep the team from changing them.
    ...rest,
    metadata: { ...metadata, labels },
  };
  switch (object.kind) {
    // 2. A role with listed kinds in the namespace, in place of cluster-admin, which lets the team change its own namespace.
    case 'RoleBinding': return { ...changed, roleRef: { apiGroup: API, kind: 'Role', name: 'team-deployer' } };
    // 3. No pod can mount the account's token.
    case 'ServiceAccount': return { ...changed, automountServiceAccountToken: false };
    // 4. A namespace is not pruned by mistake, and says to policies what its team may use.
    case 'Namespace': return { ...changed, metadata: { ...changed.metadata, annotations: expect.anything() } };
    default: return changed;
  }
}

const byName = (a: any, b: any) => (JSON.stringify([a.kind, a.metadata.namespace, a.metadata.name]) < JSON.stringify([b.kind, b.metadata.namespace, b.metadata.name]) ? -1 : 1);

describe('a tenancy file of Weave GitOps', () => {
  itShared('with labels of its own: the golden objects come out, but for the safer differences', () => {
    const file = shared(FOLDER, 'with_custom_labels.yaml');
    const made = Team.fromWeaveTenancy(platform(), readFileSync(file, 'utf8')).flatMap((team) => [...objects(team).values()]);
    // 5. The policy on accounts and target namespaces is one of TeamFences, for all teams, and also refuses what names no account.
    const wanted = golden('with_custom_labels.yaml').filter(({ kind }) => kind !== 'Policy').map(safer);

    expect(wanted).toHaveLength(6);
    expect(made.filter(({ kind }) => kind !== 'Role').sort(byName)).toEqual(wanted.sort(byName));
  });

  itShared('with one account for all: the same, and the account comes with the wrapper', () => {
    const file = shared(FOLDER, 'with_service_account.yaml');
    const made = Team.fromWeaveTenancy(platform(), readFileSync(file, 'utf8')).flatMap((team) => [...objects(team).values()]);
    const wanted = golden('with_service_account.yaml').filter(({ kind }) => kind !== 'Policy').map(safer);

    expect(wanted).toHaveLength(4);
    expect(made.filter(({ kind }) => !['Role', 'ServiceAccount'].includes(kind)).sort(byName)).toEqual(wanted.sort(byName));
    expect(made.filter(({ kind }) => kind === 'ServiceAccount').map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).sort()).toEqual(['bar-ns/test-sa', 'foo-ns/test-sa']);
  });

  it('keeps its rules, groups and repositories', () => {
    const [team] = Team.fromWeaveTenancy(platform(), `
      tenants:
      - name: foo
        namespaces: [foo-ns]
        allowedRepositories:
        - { kind: GitRepository, url: 'https://git.example.com/foo/apps' }
        teamRBAC:
          groupNames: [foo-devs]
          rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
        deploymentRBAC:
          rules: [{ apiGroups: [apps], resources: [deployments], verbs: [create] }]
    `);
    const made = objects(team);

    expect(made.get('Role foo-ns/foo-team').rules).toEqual([{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]);
    expect(made.get('RoleBinding foo-ns/foo-team').subjects).toEqual([{ apiGroup: API, kind: 'Group', name: 'foo-devs' }]);
    expect(made.get('Role foo-ns/foo-service-account').rules).toEqual([{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['create'] }]);
    expect(made.get('RoleBinding foo-ns/foo-service-account').subjects).toEqual([{ kind: 'ServiceAccount', name: 'foo', namespace: 'foo-ns' }]);
    expect(made.get('Namespace foo-ns').metadata.annotations['fences.cdk8s-platform/repositories'].split('\n')).toEqual([
      'git@git.example.com:foo/apps', 'git@git.example.com:foo/apps.git', 'https://git.example.com/foo/apps', 'https://git.example.com/foo/apps.git', 'ssh://git@git.example.com/foo/apps', 'ssh://git@git.example.com/foo/apps.git',
    ]);
  });

  it.each([
    ['nothing', '', 'the tenancy file has no list \'tenants\''],
    ['null', null as unknown as string, 'the tenancy file has no list \'tenants\''],
    ['half a document', 'tenants: [ {', 'the tenancy file is no YAML (Flow map in block collection must be sufficiently indented and end with a } at line 1, column 13): give the text of one document'],
    ['two documents', 'tenants: []\n---\ntenants: []', 'give the text of one document'],
    ['one group where a list belongs', 'tenants: [{ name: a, namespaces: [a], teamRBAC: { groupNames: g } }]', 'teamRBAC.groupNames of tenant \'a\' of the tenancy file is no list'],
    ['rules that are none', 'tenants: [{ name: a, namespaces: [a], deploymentRBAC: { rules: all } }]', 'deploymentRBAC.rules of tenant \'a\' of the tenancy file is no list'],
    ['a repository without address', 'tenants: [{ name: a, namespaces: [a], allowedRepositories: [{ kind: GitRepository }] }]', 'repository 1 of tenant \'a\' of the tenancy file has no url'],
    ['a namespace of the cluster', 'tenants: [{ name: a, namespaces: [kube-system] }]', 'namespace \'kube-system\' of team \'a\' belongs to the cluster'],
    ['a namespace twice', 'tenants: [{ name: a, namespaces: [x, x] }]', 'team \'a\' names namespace \'x\' twice'],
    ['a tenant without namespaces', 'tenants: [{ name: a }]', 'tenant 1 of the tenancy file has no name or no namespaces'],
  ])('is refused when it holds %s', (_, content, message) => {
    expect(() => Team.fromWeaveTenancy(platform(), content)).toThrow(message);
  });
});
