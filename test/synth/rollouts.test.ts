import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Placement, Platform, PolicyEngine, Reconciler, Repository, Rollout, RolloutOptions, SharedService } from '../../src';
import { EMPTY_LOCK, LockFile, lockText, parseLock } from '../../src/synth/lock';
import { summaryText } from '../../src/synth/report';
import { Synthesis, synthesize } from '../../src/synth/synthesize';
import { addCluster } from '../support/small-platform';

const CLUSTERS = { a: 'canary', b: 'edge', c: 'edge', d: 'core' };
const WAVES = ['canary', 'edge', 'core'].map((name) => ({ name, placement: Placement.labels({ wave: name }) }));

const FACTS = { name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() };

function fleet(): Platform {
  const platform = new Platform(FACTS);
  for (const [name, wave] of Object.entries(CLUSTERS)) { addCluster(platform, name, { wave }); }
  return platform;
}

/** A service by constructs; what it declares follows its version. */
class Web extends SharedService {
  constructor(scope: Construct, id: string, props: { readonly version: string }) {
    super(scope, id, { namespace: 'web' });
    new ApiObject(this, 'config', { apiVersion: 'v1', kind: 'ConfigMap', data: { version: props.version } });
    if (props.version === '2') { new ApiObject(this, 'new', { apiVersion: 'v1', kind: 'ConfigMap' }); }
  }
}

type Program = Partial<RolloutOptions> & { readonly to?: string; readonly version?: string };

function synthesized({ to = '2', version, ...options }: Program, lock: LockFile = EMPTY_LOCK): Synthesis {
  const platform = fleet();
  if (version !== undefined) {
    new Web(platform, 'web', { version });
  } else {
    const rollout = Rollout.to(to, { from: '1', waves: WAVES, ...options });
    const web = new Web(platform, 'web', { version: rollout.version });
    const held = web.holdBack(rollout);
    if (held) { new Web(held, 'web', { version: rollout.from }); }
  }
  return synthesize(platform, { ...FACTS, policyEngine: PolicyEngine.validatingAdmissionPolicy() }, lock, { objectChecks: 'skip' });
}

const warnings = ({ findings }: Synthesis) => findings.map(({ code, severity, path, message, fix, clusters }) => [severity, code, path, message, fix, ...(clusters ? [clusters.join(' ')] : [])]);
const written = { written: 0, unchanged: 0, removed: 0 };
const standing = (synthesis: Synthesis) => summaryText(synthesis, written, 0).split('\n').slice(1, -1);

describe('a service by constructs on a rollout', () => {
  it.each([[undefined, '1111'], ['canary', '2111'], ['edge', '2221'], ['core', '2222']])('that has reached %s is of the versions %s', (reached, versions) => {
    const { composition, findings } = synthesized({ reached });
    expect(findings).toEqual([]);
    const objects = (cluster: string) => composition.fleet.membersOf(cluster, 'service-web').flatMap(({ node }) => [...node.state.values()].map(({ object }) => object));
    expect(Object.keys(CLUSTERS).map((cluster) => objects(cluster).flatMap(({ data }) => (data as { version: string } | undefined)?.version ?? []).join()).join('')).toBe(versions);
    expect(Object.keys(CLUSTERS).map((cluster) => objects(cluster).length)).toEqual([...versions].map((version) => (version === '2' ? 3 : 2)));
  });

  it('leaves no trace in the tree after the last wave', () => {
    expect([...synthesized({ reached: 'core' }).tree]).toEqual([...synthesized({ version: '2' }).tree]);
  });

  it('is on one at a time', () => {
    const platform = fleet();
    const web = new Web(platform, 'web', { version: '2' });
    web.holdBack(Rollout.to('2', { from: '1', waves: WAVES }));
    expect(() => web.holdBack(Rollout.to('3', { from: '2', waves: WAVES })))
      .toThrow(new Error("'web' is on a rollout to '2' already: take one of the two to its last wave first"));
  });
});

describe('where a rollout stands', () => {
  it.each<[string | undefined, string[]]>([
    [undefined, ['web goes from 1 to 2: 0 of 3 waves reached, 0 of 4 clusters; next canary: a']],
    ['canary', ['web goes from 1 to 2: 1 of 3 waves reached, 1 of 4 clusters; next edge: b, c']],
    ['edge', ['web goes from 1 to 2: 2 of 3 waves reached, 3 of 4 clusters; next core: d']],
    ['core', []],
  ])('after %s is said with what was written', (reached, lines) => {
    expect(standing(synthesized({ reached }))).toEqual(lines);
  });

  it.each<[string | undefined, unknown]>([
    [undefined, { web: { from: '1', to: '2', waves: ['canary', 'edge', 'core'] } }],
    ['edge', { web: { from: '1', to: '2', waves: ['canary', 'edge', 'core'], reached: 'edge' } }],
    ['core', undefined],
  ])('after %s stands in the lock file', (reached, rollouts) => {
    const text = lockText(synthesized({ reached }).lock);
    expect(text === undefined ? undefined : parseLock(text).rollouts).toEqual(rollouts);
    expect(text === undefined ? undefined : lockText(parseLock(text))).toBe(text);
  });

  it('is not read from a lock file that is none', () => {
    expect(() => parseLock('{"rollouts": {"web": {"from": "1", "to": 2, "waves": []}}}'))
      .toThrow(new Error('platform.lock.json is not what an earlier synth wrote: restore it from Git, or delete it to start anew'));
  });
});

describe('a step that is none of the rollout on its way', () => {
  const after = (reached?: string) => synthesized({ reached }).lock;

  it.each<[string, string | undefined, Program]>([
    ['the next wave', 'canary', { reached: 'edge' }],
    ['the first wave', undefined, { reached: 'canary' }],
    ['the last wave', 'edge', { reached: 'core' }],
    ['no step', 'canary', { reached: 'canary' }],
    ['no step before the first wave', undefined, {}],
    ['back to no wave', 'edge', {}],
    ['one back', 'edge', { reached: 'canary' }],
    ['the next rollout after the last wave', 'core', { to: '3', from: '2' }],
  ])('is not %s', (_, reached, program) => {
    expect(warnings(synthesized(program, after(reached)))).toEqual([]);
  });

  it('passes a wave over', () => {
    expect(warnings(synthesized({ reached: 'core' }, after('canary')))).toEqual([[
      'warning', 'rollout.wave-skipped', 'web',
      "its rollout to '2' goes on to the wave 'core' at once and had reached the wave 'canary' so far",
      "reach 'edge' first and watch it, unless the step is meant: the lock file will remember it", 'b c d',
    ]]);
  });

  it('begins another one', () => {
    expect(warnings(synthesized({ to: '3', from: '2' }, after('canary')))).toEqual([[
      'warning', 'rollout.unfinished', 'web',
      "its rollout from '1' to '2' had reached the wave 'canary' of canary, edge, core, and one from '2' to '3' takes its place: clusters change their version at once",
      "take it to 'core' or back to none first, unless the change is meant: the lock file will forget it",
    ]]);
  });

  it('takes it out', () => {
    expect(warnings(synthesized({ version: '2' }, after()))).toEqual([[
      'warning', 'rollout.unfinished', 'web',
      "its rollout from '1' to '2' had reached no wave of canary, edge, core, and there is none any more: clusters change their version at once",
      "take it to 'core' or back to none first, unless the change is meant: the lock file will forget it",
    ]]);
  });
});
