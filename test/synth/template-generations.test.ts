import { existsSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { ApiObject, JsonPatch } from 'cdk8s';
import {
  Assumption, EksDistroCluster, EksDistroRelease, KubeadmProvider, KubernetesVersion, Location, MachineShape, NodePool, Placement, VSphereIdentity,
} from '../../src';
import { KubeObject } from '../../src/object/kube-object';
import { LOCK_FILE, parseLock } from '../../src/synth/lock';
import { addCluster, smallPlatform } from '../support/small-platform';
import { temporaryFolder } from '../support/temporary-folder';

let folder: string;
let before: string;

beforeEach(() => {
  before = process.cwd();
  folder = temporaryFolder('templates');
  process.chdir(folder);
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

interface Change {
  readonly name?: string;
  readonly templateGenerations?: number;
  readonly pools?: string[];
  readonly edit?: (cluster: EksDistroCluster) => void;
}

/** Writes the tree of a cluster with a pool of machines of so many processors; gives the names of machine templates and the one in use. */
function synth(cpus: number, change: Change = {}): { templates: string[]; used: string } {
  const platform = smallPlatform(change.name === undefined ? {} : { name: change.name, outdir: change.name });
  const managedBy = addCluster(platform, 'management', {});
  const cluster = new EksDistroCluster(platform, 'dev', {
    managedBy,
    location: Location.onPremises('lyon', { jurisdiction: 'FR' }),
    version: KubernetesVersion.V1_35,
    release: EksDistroRelease.V1_35_11,
    controlPlane: { count: 1, endpoint: '10.0.0.10', shape: MachineShape.of({ cpus: 2, memoryGiB: 8 }) },
    workers: (change.pools ?? ['w']).map((pool) => NodePool.fixed(pool, 1, { shape: MachineShape.of({ cpus, memoryGiB: 8 }) })),
    provider: VSPHERE,
    templateGenerations: change.templateGenerations,
  });
  platform.assume(Assumption.object({ apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'VSphereClusterIdentity', name: 'vcenter' }));
  change.edit?.(cluster);
  const { composition, findings } = platform._synthesize();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  platform.synth();
  const [[, node]] = composition.trees.find(({ folder: path }) => path === 'provisioning/dev')!.ofCluster;
  const objects = [...node.state.values()].map(({ object }) => object as KubeObject & { spec: any });
  const deployment = objects.find(({ kind, metadata }) => kind === 'MachineDeployment' && metadata.name === 'dev-w');
  return {
    templates: objects.filter(({ kind, metadata }) => kind === 'VSphereMachineTemplate' && metadata.name.startsWith('dev-w-')).map(({ metadata }) => metadata.name.slice(-8)).sort(),
    used: deployment?.spec.template.spec.infrastructureRef.name.slice(-8) ?? '',
  };
}

function templateOf(cluster: EksDistroCluster): ApiObject {
  return cluster.definition.node.findChild('pool-w-machines') as ApiObject;
}

const VSPHERE = KubeadmProvider.vsphere({
  server: 'vcenter.example.com',
  datacenter: 'dc',
  identity: VSphereIdentity.clusterIdentity('vcenter'),
  machines: { network: 'machines', datastore: 'ds', folder: 'vms', resourcePool: 'pool', template: 'ubuntu-v1.35.6' },
});

describe('superseded machine templates', () => {
  it('stay beside the one that is used, and going back restores the old name', () => {
    const small = synth(2);
    expect(small.templates).toEqual([small.used]);
    const large = synth(4);
    expect(large.used).not.toBe(small.used);
    expect(large.templates).toEqual([small.used, large.used].sort());
    const lock = readFileSync(LOCK_FILE, 'utf8');
    expect(synth(4)).toEqual(large);
    expect(readFileSync(LOCK_FILE, 'utf8')).toBe(lock);
    expect(synth(2)).toEqual({ templates: large.templates, used: small.used });
  });

  it('age out after two generations, or as many as the cluster says', () => {
    const used = [2, 4, 8, 16].map((cpus) => synth(cpus));
    expect(used[2].templates).toEqual(used.slice(0, 3).map((each) => each.used).sort());
    expect(used[3].templates).toEqual(used.slice(1).map((each) => each.used).sort());
    expect(synth(16, { templateGenerations: 1 }).templates).toEqual(used.slice(2).map((each) => each.used).sort());
    expect(synth(16, { templateGenerations: 0 }).templates).toEqual([used[3].used]);
  });

  it('go with their pool, and the lock file forgets them', () => {
    synth(2);
    synth(4);
    expect(synth(4, { pools: ['other'] }).templates).toEqual([]);
    expect(readFileSync(LOCK_FILE, 'utf8')).not.toContain('/dev-w"');
    expect(synth(2).templates).toHaveLength(1);
  });

  it('stay where another platform runs in the same folder: what it has to remember itself it cannot write there', () => {
    synth(2);
    const large = synth(4);
    const lock = readFileSync(LOCK_FILE, 'utf8');
    expect(lock.split('\n')[1]).toBe('  "of": "platform \'acme\'",');
    smallPlatform({ name: 'shops', outdir: 'shops' }).synth();
    expect([readFileSync(LOCK_FILE, 'utf8'), process.exitCode]).toEqual([lock, undefined]);
    const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(synth(4, { name: 'depots' }).templates).toEqual([large.used]);
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
    expect(err.mock.calls.map(([text]) => text).join('')).toContain("error write.conflict at platform.lock.json\n    platform 'acme' remembers here what platform 'depots' would forget: "
      + "run one of the two in a working folder of its own, or write \"of\": \"platform 'depots'\" here if it was renamed\nnothing was written\n");
    expect([readFileSync(LOCK_FILE, 'utf8'), existsSync('depots')]).toEqual([lock, false]);
    expect(synth(4)).toEqual(large);
  });

  it.each<[string, (cluster: EksDistroCluster) => void]>([
    ['a patch', (cluster) => cluster.definition.patch(templateOf(cluster), { spec: { template: { spec: { memoryMiB: 12288 } } } })],
    ['a JSON patch', (cluster) => cluster.definition.jsonPatch(templateOf(cluster), JsonPatch.replace('/spec/template/spec/memoryMiB', 12288))],
    ['an overlay', (cluster) => cluster.definition.overlay('more', Placement.all()).patch(templateOf(cluster), { spec: { template: { spec: { memoryMiB: 12288 } } } })],
    ['an escape hatch of cdk8s', (cluster) => templateOf(cluster).addJsonPatch(JsonPatch.replace('/spec/template/spec/memoryMiB', 12288))],
  ])('are what is there before %s of a template, which gets a name of its own', (_, edit) => {
    const plain = synth(2);
    const edited = synth(2, { edit });
    expect(edited.used).not.toBe(plain.used);
    expect(edited.templates).toEqual([plain.used, edited.used].sort());
    const lock = readFileSync(LOCK_FILE, 'utf8');
    expect(synth(2, { edit })).toEqual(edited);
    expect(readFileSync(LOCK_FILE, 'utf8')).toBe(lock);
    expect(synth(2)).toEqual({ templates: edited.templates, used: plain.used });
  });

  it('keep their name where only what can change in place is edited', () => {
    const plain = synth(2);
    expect(synth(2, { edit: (cluster) => cluster.definition.patch(templateOf(cluster), { metadata: { labels: { owner: 'platform' } } }) })).toEqual(plain);
  });

  it('refuses a number of generations that is none', () => {
    expect(() => synth(2, { templateGenerations: -1 })).toThrow(new Error("cluster 'dev' keeps -1 superseded machine templates: give a whole number from 0"));
  });

  it.each(['[]', 'null', '{"templates":[]}', '{"templates":{"contents":{"a":{}},"generations":{}}}', '{"templates":{"contents":{},"generations":{"dev":{"x":["a"]}}}}', '{"tools":{"helm":1}}', '{"of":1}', 'x'])('refuses the lock file %s', (content) => {
    writeFileSync(LOCK_FILE, content);
    expect(() => parseLock(content)).toThrow(new Error('platform.lock.json is not what an earlier synth wrote: restore it from Git, or delete it to start anew'));
  });
});
