import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'fs';
import { join, relative } from 'path';
import { ApiObject, JsonPatch } from 'cdk8s';
import { ICluster, Overlay, Placement, Platform, SharedService, Team } from '../../src';
import { filesIn, run } from '../support/run';
import { addCluster, configMap, smallPlatform } from '../support/small-platform';
import { temporaryFolder } from '../support/temporary-folder';

let folder: string;
beforeEach(() => { folder = temporaryFolder('synth'); });

const EDGE = Placement.labels({ tier: 'edge' });

interface Web {
  readonly platform: Platform;
  readonly service: SharedService;
  readonly config: ApiObject;
}

function web(level = 'info'): Web {
  const platform = smallPlatform({ outdir: join(folder, 'deploy') });
  const service = new SharedService(platform, 'web', { namespace: 'web' });
  return { platform, service, config: configMap(service, 'config', { level }) };
}

/** The numbers and the time at the end of a summary vary from run to run. */
function summary(text: string): string {
  return text.replace(/\d+\.\d\d s$/m, 'TIME');
}

describe('synth', () => {
  it('says in one line what there is and what it did', () => {
    const { platform, service, config } = web();
    service.overlay('edge', EDGE).patch(config, { data: { level: 'warn' } });
    const { out, err, exitCode } = run(platform);
    const [line, firstSteps] = summary(out).split('\n');
    expect([line, err, exitCode]).toEqual(['acme: 3 clusters, 1 bundle in 2 variants, 3 units delivered; 18 files written, 0 unchanged, 0 removed; TIME', '', undefined]);
    expect(firstSteps).toMatch(/^once for delivery\/flux\/cloud, delivery\/flux\/lyon, delivery\/flux\/turin: the source that flux bootstrap made /);
    expect(summary(run(web().platform).out).split('\n').slice(1)).toEqual(['']);
  });

  it('writes nothing the second time, not even the time of a file', () => {
    run(web().platform);
    const before = filesIn(join(folder, 'deploy'));
    for (const path of Object.keys(before)) { utimesSync(join(folder, 'deploy', path), 1, 1); }
    const { out } = run(web().platform);
    expect(summary(out)).toMatch(/ 0 files written, \d+ unchanged, 0 removed;/);
    expect(filesIn(join(folder, 'deploy'))).toEqual(before);
    expect(Object.keys(before).filter((path) => statSync(join(folder, 'deploy', path)).mtimeMs !== 1000)).toEqual([]);
  });

  it('tells a test what it would find, and prints and writes nothing', () => {
    const { platform, service, config } = web();
    expect(platform.findings()).toEqual([]);
    service.overlay('edge', EDGE).patch(config, { data: { level: 'info' } });
    new SharedService(platform, 'page', { placement: Placement.named('lion') });
    expect(platform.findings().map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ['error', 'placement.unknown-cluster', 'page'],
      ['error', 'edit.no-change', 'web[edge]'],
    ]);
    expect([existsSync(join(folder, 'deploy')), process.exitCode]).toEqual([false, undefined]);
  });

  it.each<[string, (path: string) => void, RegExp]>([
    ['a file', (path) => { writeFileSync(path, ''); }, /ENOTDIR/],
    ['a link to nothing', (path) => { symlinkSync(join(folder, 'nowhere'), path); }, /ENOENT/],
  ])('says that the output folder cannot be written where it is %s', (_, make, reason) => {
    make(join(folder, 'deploy'));
    const { out, err, exitCode } = run(web().platform);
    expect([out, exitCode]).toEqual(['', 1]);
    expect(err).toMatch(reason);
    expect(err.replace(/\(.*\)/, '(WHY)')).toBe(`error: the output folder '${join(folder, 'deploy')}' cannot be written (WHY): see that it is a folder, or nothing yet, that this user may write, and synth again\n`);
  });

  it('prints all findings together, writes nothing and leaves the tree of before as it was', () => {
    run(web().platform);
    const before = filesIn(join(folder, 'deploy'));
    const { platform, service, config } = web('debug');
    const edge = service.overlay('edge', EDGE);
    edge.patch(config, { data: { level: 'debug' } });
    configMap(service, 'again', {}, { name: 'web-config' });
    new SharedService(platform, 'page', { placement: Placement.named('lion') });
    new SharedService(platform, 'moon', { placement: Placement.labels({ tier: 'moon' }) });
    const { out, err, exitCode } = run(platform);
    expect(err.split('\n').filter((line) => /^(error|warning|note) /.test(line))).toEqual([
      'error placement.unknown-cluster at page',
      'error object.duplicate at web/again (ConfigMap web/web-config)',
      'error edit.no-change at web[edge] (ConfigMap web/web-config)',
      'warning placement.empty at moon',
    ]);
    expect(err.endsWith('\n3 errors, 1 warning\nnothing was written\n')).toBe(true);
    expect([out, exitCode]).toEqual(['', 1]);
    expect(filesIn(join(folder, 'deploy'))).toEqual(before);
  });

  it('writes the tree where there are only warnings', () => {
    const { platform } = web();
    new SharedService(platform, 'moon', { placement: Placement.labels({ tier: 'moon' }) });
    const { out, err, exitCode } = run(platform);
    expect(err).toContain('warning placement.empty at moon\n');
    expect(err.endsWith('\n1 warning\n')).toBe(true);
    expect(out).toContain('2 bundles');
    expect(exitCode).toBeUndefined();
  });

  it('refuses to write over files that it did not write, names all of them, and touches nothing', () => {
    const ours = ['services/web/base/kustomization.yaml', 'inventory.json'];
    for (const path of ours) {
      mkdirSync(join(folder, 'deploy', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'deploy', path), 'mine');
    }
    const { out, err, exitCode } = run(web().platform);
    expect(err).toBe(`${[...ours].sort().map((path) => `error write.conflict at ${relative(process.cwd(), join(folder, 'deploy', path))}\n`
      + '    a file that synth did not write stands here: move it away, or delete it if the generated file may take its place\n').join('')}nothing was written\n`);
    expect([out, exitCode]).toEqual(['', 1]);
    expect(filesIn(join(folder, 'deploy'))).toEqual({ 'inventory.json': 'mine', 'services/web/base/kustomization.yaml': 'mine' });
  });

  it('leaves files that it did not write alone where it writes none, and removes only its own', () => {
    run(web().platform);
    writeFileSync(join(folder, 'deploy', 'services', 'web', 'base', 'NOTES.md'), 'mine');
    const platform = smallPlatform({ outdir: join(folder, 'deploy') });
    const { out } = run(platform);
    expect(summary(out)).toMatch(/acme: 3 clusters, 0 bundles in 0 variants, 0 units delivered; 7 files written, 3 unchanged, 5 removed; TIME/);
    expect(readFileSync(join(folder, 'deploy', 'services', 'web', 'base', 'NOTES.md'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'deploy', 'services', 'web', 'base', 'kustomization.yaml'))).toBe(false);
  });

  it('stops where what it noted about the tree cannot be read', () => {
    run(web().platform);
    writeFileSync(join(folder, 'deploy', '.synth.json'), '{');
    expect(() => run(web().platform)).toThrow(/^\.synth\.json in the output folder cannot be read \(.*\): restore it from Git, or delete it together with the tree that it lists$/);
  });

  it('leaves a folder alone that another platform wrote, until its manifest says that it was renamed', () => {
    run(web().platform);
    const before = filesIn(join(folder, 'deploy'));
    const other = () => run(smallPlatform({ name: 'shops', outdir: join(folder, 'deploy') }));
    const { out, err, exitCode } = other();
    expect(err).toBe(`error write.conflict at ${relative(process.cwd(), join(folder, 'deploy', '.synth.json'))}\n`
      + "    platform 'acme' wrote this folder, and platform 'shops' would remove its files: give one of the two an outdir of its own, "
      + "or write \"of\": \"platform 'shops'\" here if it was renamed\nnothing was written\n");
    expect([out, exitCode]).toEqual(['', 1]);
    expect(filesIn(join(folder, 'deploy'))).toEqual(before);
    writeFileSync(join(folder, 'deploy', '.synth.json'), before['.synth.json'].replace("platform 'acme'", "platform 'shops'"));
    expect(other().exitCode).toBeUndefined();
  });

  it('takes over a folder whose manifest does not say whose it is, as earlier releases wrote it', () => {
    run(web().platform);
    const path = join(folder, 'deploy', '.synth.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n {2}"of".*/, ''));
    expect(summary(run(web().platform).out)).toMatch(/ 0 files written, \d+ unchanged, 0 removed;/);
    expect(readFileSync(path, 'utf8')).toMatch(/^\{\n {2}"version": 1,\n {2}"of": "platform 'acme'",\n {2}"files": \{\n/);
  });
});

describe('what is declared after a synth', () => {
  class Named extends SharedService {
    public customize(overlay: Overlay, { clusterName }: ICluster): void {
      configMap(overlay, 'name', { clusterName });
      overlay.patch(configOf(this), { data: { clusterName } });
    }
  }
  const configOf = (service: SharedService) => service.node.findChild('config') as ApiObject;

  function named(outdir: string): Platform {
    const platform = smallPlatform({ outdir: join(folder, outdir) });
    const service = new Named(platform, 'web', { namespace: 'web' });
    configMap(service, 'config', { level: 'info' });
    configMap(service.overlay('edge', EDGE), 'early', {});
    new Team(platform, 'shop');
    return platform;
  }

  const serviceOf = (platform: Platform) => platform.node.findChild('web') as Named;

  it.each<[string, (platform: Platform) => unknown]>([
    ['a service', (platform) => configMap(new SharedService(platform, 'late', { namespace: 'late' }), 'late', {})],
    ['an object of a service', (platform) => configMap(serviceOf(platform), 'late', {})],
    ['an overlay', (platform) => serviceOf(platform).overlay('late', EDGE).patch(configOf(serviceOf(platform)), { data: { level: 'late' } })],
    ['a patch of what clusters patch too', (platform) => serviceOf(platform).patch(configOf(serviceOf(platform)), { data: { level: 'warn' } })],
    ['a JSON patch on an object', (platform) => configOf(serviceOf(platform)).addJsonPatch(JsonPatch.add('/data/late', 'yes'))],
    ['a cluster', (platform) => addCluster(platform, 'late', { tier: 'edge' })],
    ['a team', (platform) => new Team(platform, 'late')],
    ['nothing', () => undefined],
  ])('%s is in the tree of the next one, as if it had been declared before', (_, declare) => {
    const platform = named('deploy');
    run(platform);
    declare(platform);
    run(platform);
    const fresh = named('fresh');
    declare(fresh);
    expect(run(fresh).exitCode).toBeUndefined();
    expect(filesIn(join(folder, 'deploy'))).toEqual(filesIn(join(folder, 'fresh')));
  });
});
