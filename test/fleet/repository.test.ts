import { Repository } from '../../src/fleet';

const URL = 'https://git.example.com/acme/platform';

describe('the address of a repository', () => {
  it.each([
    [URL, URL], ['git@git.example.com:acme/platform.git', 'ssh://git@git.example.com/acme/platform.git'],
    ['ssh://git@git.example.com:2222/acme/platform', 'ssh://git@git.example.com:2222/acme/platform'], ['https://git.example.com/acme/.github', 'https://git.example.com/acme/.github'],
  ])('%s is written as %s', (given, written) => {
    expect(Repository.git(given).url).toBe(written);
  });

  it.each([
    '', 'acme/platform', 'file:///srv/git', 'https://git.example.com', 'https://user:password@git.example.com/x', 'https://git.example.com/a b', 'ext::sh -c x', '-oProxyCommand=x',
    'ssh://-oProxyCommand=x/y', 'ssh://git@-oProxyCommand=x/y', 'https://git.example.com/../x', 'https://git.example.com/a/./b', 'https://git.example.com/a/..', 'https://git.example.com\\x/y',
  ])('%j is none', (url) => {
    expect(() => Repository.git(url)).toThrow(`repository address '${url}' is not one that a reconciler can read`);
  });
});

describe('the branch of a repository', () => {
  it.each(['main', 'feature/x', 'release-1.2', 'headless', 'refs'])('%s is one', (branch) => {
    expect(Repository.git(URL, { branch }).branch).toBe(branch);
  });

  it.each(['', 'a b', '..', 'a..b', '-x', '/a', 'a/', 'a//b', 'a.lock', 'a\\b', 'a~1', '@', 'HEAD', 'refs/heads/main', 'refs/heads/..', 'a@{1}'])('%j is none', (branch) => {
    expect(() => Repository.git(URL, { branch })).toThrow(`branch '${branch}' of repository '${URL}' is not a name that Git accepts`);
  });
});

describe('the folder of the written tree', () => {
  it.each([['deploy', 'deploy'], ['', ''], ['.', ''], ['./a//b/', 'a/b'], ['/deploy', 'deploy'], ['a-b_c.d/@e', 'a-b_c.d/@e'], ['..a', '..a']])('%j is %j', (given, path) => {
    expect(Repository.git(URL, { path: given }).path).toBe(path);
  });

  it.each(['..', 'a/../b', '../x'])('%j leaves the repository', (path) => {
    expect(() => Repository.git(URL, { path })).toThrow(`path '${path}' leaves the repository '${URL}'`);
  });

  it.each([['a\\b', 'a\\b'], ['x/.git/y', '.git'], ['-x', '-x'], ['a b', 'a b'], ['a/*', '*'], ['a/[b]', '[b]'], ['!a', '!a'], ['a;b', 'a;b'], ['${X}', '${X}']])('%j has a folder that is none', (path, odd) => {
    expect(() => Repository.git(URL, { path })).toThrow(`path '${path}' of the repository '${URL}' has the folder '${odd}'`);
  });
});
