import { writeFileSync } from 'fs';
import { join } from 'path';
import { platform, rendered } from './platform';
import { KustomizeService, SharedService, YamlService } from '../../src/service';
import { smallPlatform } from '../support/small-platform';
import { temporaryFolder } from '../support/temporary-folder';

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

  it.each([KustomizeService, YamlService])('keep the values of variables, and refuse what are none', (Service) => {
    const substitute = { STAGE: 'production' };
    expect(new Service(platform(), 'a', { path: 'a', substitute })._sources[0].substitute).toEqual(substitute);
    const wrong = (values: unknown) => () => new Service(platform(), 'a', { path: 'a', substitute: values as typeof substitute });
    expect(wrong({ 'my-host': 'x' })).toThrow("'a' has the variable 'my-host' in substitute: name it by letters, digits and '_', and no digit first");
    expect(wrong({ COUNT: 3 })).toThrow("'a' has 3 as substitute.COUNT, which is no text: write it in quotes");
    expect(wrong('x')).toThrow("'a' has 'x' as substitute, which is no object: write properties in { }");
  });

  it('have the values in what is delivered, and without them text as it is', () => {
    const folder = temporaryFolder('variables');
    writeFileSync(join(folder, 'config.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop, namespace: default}\ndata: {host: "web.${DOMAIN}"}\n');
    const said = (substitute?: { DOMAIN?: string }) => {
      const app = smallPlatform();
      new YamlService(app, 'shop', { path: folder, ...(substitute ? { substitute: substitute as { DOMAIN: string } } : {}) });
      const { findings, tree } = app._synthesize();
      return [findings.map(({ code }) => code), /host: .*/.exec(tree.get('services/shop/base/configmap-shop.yaml') ?? '')?.[0]];
    };
    expect(said({ DOMAIN: 'example.com' })).toEqual([[], 'host: web.example.com']);
    expect(said({})).toEqual([['substitution.unset'], undefined]);
    expect(said()).toEqual([[], 'host: web.${DOMAIN}']);
  });

  it('name each variable without a value once an object, whatever else it would break', () => {
    const folder = temporaryFolder('variables');
    writeFileSync(join(folder, 'config.yaml'), [
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: "shop-${STAGE}", namespace: default, labels: { stage: "${STAGE}", "team": "${TEAM}" } }',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: shop, namespace: "${SPACE}" }\nspec:\n  hostUsers: ${NO}\n  containers: [{ name: Shop, image: "a:1" }]',
    ].join('\n---\n'));
    const app = smallPlatform();
    new YamlService(app, 'shop', { path: folder, substitute: {} });
    expect(app._synthesize().findings.map(({ code, object, field, message }) => [code, object, field ?? message])).toEqual([
      ['object.name', 'Pod ${SPACE}/shop', 'spec.containers[name=Shop].name'],
      ['substitution.unset', 'ConfigMap default/shop-${STAGE}', "it has '${STAGE}', which has no value"],
      ['substitution.unset', 'ConfigMap default/shop-${STAGE}', "it has '${TEAM}', which has no value"],
      ['substitution.unset', 'Pod ${SPACE}/shop', "it has '${NO}', which has no value"],
      ['substitution.unset', 'Pod ${SPACE}/shop', "it has '${SPACE}', which has no value"],
    ]);
  });
});
