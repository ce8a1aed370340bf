import { platform, objects } from './fixture';
import { Team, TeamAllowance, TeamAllowanceProps, TeamRepository } from '../../src/team';

const annotations = (allows: TeamAllowanceProps) => {
  const team = new Team(platform(), 'shop', { repository: TeamRepository.git('https://git.example.com/shop/apps'), allows: TeamAllowance.of(allows) });
  return objects(team).get('Namespace shop').metadata.annotations;
};

describe('what a team may use', () => {
  it('is its own repository by default, in every spelling that reconcilers take for it', () => {
    expect(annotations({})['fences.cdk8s-platform/repositories'].split('\n')).toEqual([
      'git@git.example.com:shop/apps',
      'git@git.example.com:shop/apps.git',
      'https://git.example.com/shop/apps',
      'https://git.example.com/shop/apps.git',
      'ssh://git@git.example.com/shop/apps',
      'ssh://git@git.example.com/shop/apps.git',
    ]);
  });

  it.each<[string, string[]]>([
    ['git@git.example.com:shop/apps.git', ['git@git.example.com:shop/apps', 'git@git.example.com:shop/apps.git', 'https://git.example.com/shop/apps', 'https://git.example.com/shop/apps.git', 'ssh://git@git.example.com/shop/apps', 'ssh://git@git.example.com/shop/apps.git']],
    ['https://GIT.example.com:443/shop/', ['git@git.example.com:shop/', 'https://git.example.com/shop/', 'ssh://git@git.example.com/shop/']],
    ['ssh://git@git.example.com:2222/shop/apps', ['ssh://git@git.example.com:2222/shop/apps', 'ssh://git@git.example.com:2222/shop/apps.git']],
    ['oci://registry.example.com/shop/charts', ['oci://registry.example.com/shop/charts']],
  ])('%s is written in each form that is accepted for it', (url, wanted) => {
    expect(annotations({ repositories: [url] })['fences.cdk8s-platform/repositories'].split('\n')).toEqual(wanted);
  });

  it('is sorted, one value a line, so that a further one is a line of difference', () => {
    expect(annotations({ hosts: ['b.example.com', '.a.example.com'] })['fences.cdk8s-platform/hosts']).toBe('.a.example.com\nb.example.com');
  });

  it.each<[string, TeamAllowanceProps, string]>([
    ['a registry without boundary', { registries: ['registry.example.com'] }, 'has no boundary, \'registry.example.com.evil.example\' would start with it'],
    ['an image without registry', { registries: ['library/nginx'] }, 'does not start with the host of a registry'],
    ['an image with a tag', { registries: ['registry.example.com/a:1'] }, 'is no name of an image and no prefix of one'],
    ['a wildcard host', { hosts: ['*.example.com'] }, 'has a wildcard: write \'.example.com\' for all names below it'],
    ['a top-level domain', { hosts: ['.com'] }, 'is no DNS name'],
    ['a gateway without namespace', { gateways: ['public'] }, 'write it as \'namespace/name\''],
    ['a service type that leaves the cluster', { serviceTypes: ['ExternalName'] }, 'cannot be opened to a team'],
    ['a repository that climbs', { repositories: ['https://git.example.com/shop/../'] }, 'can be read in two ways'],
    ['a port in the short form of ssh', { repositories: ['git@git.example.com:2222/shop/apps'] }, 'can be read in two ways, \'2222\' as a port or as a folder: write ssh://git@git.example.com:2222/shop/apps, or ssh://git@git.example.com/2222/shop/apps'],
    ['an encoded repository', { repositories: ['https://git.example.com/shop%2fapps'] }, 'can be read in two ways'],
    ['a repository with a password', { repositories: ['https://user:secret@git.example.com/shop/apps'] }, 'without a password'],
    ['a project of the platform', { argocdProject: 'platform' }, 'argocdProject \'platform\' is not a team\'s'],
    ['a project that is no name', { argocdProject: 'Team A' }, 'argocdProject \'Team A\' is no name of a project'],
    ['a text where a list belongs', { hosts: 'a.example.com' as unknown as string[] }, 'an allowance has \'a.example.com\' as hosts, which is no list: write it as [\'a.example.com\']'],
    ['two values in one', { nodePools: ['a\nb'] }, 'values are not empty and have no spaces'],
  ])('refuses %s', (_, props, message) => {
    expect(() => TeamAllowance.of(props)).toThrow(message);
  });
});
