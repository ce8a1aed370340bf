import { platform, rendered } from './platform';
import { KustomizeService, SharedService, YamlService } from '../../src/service';

describe('services whose objects lie in files', () => {
  it('only record the path', () => {
    expect(new KustomizeService(platform(), 'a', { path: '/nowhere/a' })._sources).toEqual([{ kind: 'kustomize', path: '/nowhere/a' }]);
    expect(new YamlService(platform(), 'b', { path: 'b' })._sources).toEqual([{ kind: 'yaml', path: 'b' }]);
    expect(new SharedService(platform(), 'c')._sources).toEqual([]);
  });

  it.each([KustomizeService, YamlService])('declare a Namespace only on request', (Service) => {
    expect(rendered(new Service(platform(), 'a', { path: 'a', namespace: 'web' }))).toEqual([]);
    expect(rendered(new Service(platform(), 'a', { path: 'a', namespace: 'web', createNamespace: true, keepNamespace: false })))
      .toEqual([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } }]);
  });

  it.each([KustomizeService, YamlService])('refuse an empty path', (Service) => {
    expect(() => new Service(platform(), 'a', { path: ' ' })).toThrow("'a' has the path \" \": give the folder that holds its objects");
  });
});
