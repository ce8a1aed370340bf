import { mkdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { stringify } from 'yaml';
import { checkCommand } from '../../src/cli/check';
import { contractJson } from '../../src/team/contract';
import { temporaryFolder } from '../support/temporary-folder';
import { contractOf } from '../team/app/contract';

const CONTRACT = contractOf();
const configMap = (namespace?: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config', ...(namespace ? { namespace } : {}) } });

describe('cdk8s-platform check', () => {
  let root: string;
  beforeEach(() => {
    root = temporaryFolder('check');
    writeFileSync(join(root, 'shop.json'), contractJson(CONTRACT));
    for (const folder of ['lyon', 'lyon/shop-batch', 'paris', 'paris/shop-batch']) { write(folder, configMap()); }
  });

  function write(folder: string, ...objects: object[]): void {
    const path = join(root, 'deploy/clusters', folder, 'kustomization.yaml');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stringify({ resources: objects.map((_, i) => `${i}.yaml`) }));
    objects.forEach((object, i) => { writeFileSync(join(dirname(path), `${i}.yaml`), stringify(object)); });
  }

  function check(...args: string[]): { readonly out: string; readonly err: string; readonly exitCode: typeof process.exitCode } {
    const printed = { out: '', err: '' };
    const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(printed.out += String(text)));
    const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean(printed.err += String(text)));
    const before = process.exitCode;
    process.exitCode = undefined;
    try {
      checkCommand(args);
      return { ...printed, exitCode: process.exitCode };
    } finally {
      process.exitCode = before;
      out.mockRestore();
      err.mockRestore();
    }
  }

  const checked = () => check('--contract', join(root, 'shop.json'), root);

  it('ends well where nothing is wrong', () => {
    expect(checked()).toEqual({ out: 'shop: 0 errors, 0 other findings\n', err: '', exitCode: undefined });
  });

  it('ends well with warnings', () => {
    rmSync(join(root, 'deploy/clusters/paris/shop-batch'), { recursive: true });
    const { out, err, exitCode } = checked();

    expect([out, exitCode]).toEqual(['shop: 0 errors, 1 other findings\n', undefined]);
    expect(err).toBe([
      'warning contract.folder-absent at deploy/clusters/paris/shop-batch',
      '    the reconciler reads \'deploy/clusters/paris/shop-batch\' for namespace \'shop-batch\', and it is not there',
      '    fix: add the folder with a kustomization.yaml, or have the platform take the clusters from the team\'s placement',
      '    clusters: paris',
      '',
    ].join('\n'));
  });

  it.each<[string, object, readonly string[]]>([
    ['a namespace of others', configMap('kube-system'), [
      'error contract.namespace at deploy/clusters/paris (ConfigMap kube-system/config)',
      '    namespace \'kube-system\' is not in the contract',
      '    fix: use one of \'shop\', \'shop-batch\'',
    ]],
    ['a custom resource that the cluster does not serve', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'web' }, spec: { hostnames: ['a.example.com'], parentRefs: [{ name: 'x' }] } }, [
      'error contract.not-served at deploy/clusters/paris (HTTPRoute shop/web)',
      '    nothing that the contract knows of serves the kind \'HTTPRoute\' of \'gateway.networking.k8s.io/v1\' there',
      '    fix: leave it out on these clusters, or ask the platform to place what brings \'gateway.networking.k8s.io\' there',
    ]],
    ['what a policy of the platform denies', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { containers: [{ name: 'web', image: 'registry.example.com/shop/web@sha256:' + '0'.repeat(64) }] } }, [
      'error policy.memory at deploy/clusters/paris (Pod shop/web spec.containers[name=web].resources)',
      '    a container has no memory limit',
      '    fix: set resources.limits.memory; or ask the platform for an exemption from \'memory\'',
    ]],
    ['a field that the version of Kubernetes does not have', { ...configMap(), dta: {} }, [
      'error schema.unknown-field at deploy/clusters/paris (ConfigMap shop/config dta)',
    ]],
    ['an API that is gone', { apiVersion: 'batch/v1beta1', kind: 'CronJob', metadata: { name: 'nightly' }, spec: {} }, [
      'error api.not-served at deploy/clusters/paris (CronJob shop/nightly apiVersion)',
    ]],
  ])('fails for %s, and says what to do', (_, object, lines) => {
    write('paris', object);
    const { err, exitCode } = checked();

    expect(exitCode).toBe(1);
    expect(err.split('\n')).toEqual(expect.arrayContaining([...lines]));
    expect(err).toContain('    clusters: paris\n');
  });

  it('says what a cluster may lack as a warning where a folder cannot say otherwise', () => {
    write('paris', { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' }, spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } } });
    const { err, exitCode } = checked();

    expect(exitCode).toBeUndefined();
    expect(err).toContain('warning reference.missing at deploy/clusters/paris');
    expect(err).not.toContain('platform.assume');
  });

  it.each<[string, () => readonly string[]]>([
    ['nothing', () => []],
    ['no contract', () => [root]],
    ['no folder', () => ['--contract', join(root, 'shop.json')]],
    ['two folders', () => ['--contract', join(root, 'shop.json'), root, root]],
  ])('is misused when told %s', (_, args) => {
    const { err, exitCode } = check(...args());
    expect([exitCode, err]).toEqual([2, 'error: name the contract and the folder of the team\'s repository, as in: cdk8s-platform check --contract shop.json .\n']);
  });

  it.each<[string, () => readonly string[], string]>([
    ['a contract that is not there', () => ['--contract', join(root, 'shp.json'), root], 'there is no contract '],
    ['a folder that is not there', () => ['--contract', join(root, 'shop.json'), join(root, 'nowhere')], 'there is no folder '],
    ['a contract of an older version', () => { writeFileSync(join(root, 'shop.json'), '{"contract":1}'); return ['--contract', join(root, 'shop.json'), root]; }, 'has version 1, this library reads 3'],
    ['a contract without the rules that it names', () => { writeFileSync(join(root, 'shop.json'), contractJson({ ...CONTRACT, policies: [{ name: 'memory', digest: '0' } as never] })); return ['--contract', join(root, 'shop.json'), root]; }, 'names rules that stand in \'common.rules.json\': give that file as well'],
  ])('says so for %s, without a stack trace', (_, args, message) => {
    const { err, exitCode } = check(...args());
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^error: [^\n]+\n$/);
    expect(err).toContain(message);
  });
});
