import { execFileSync } from 'child_process';
import { rmSync } from 'fs';
import { join } from 'path';
import {
  EksCluster, EksDistroCluster, EksDistroRelease, KubeadmProvider, KubernetesVersion, Location, NodePool, Placement, Platform, Rollout, SharedService,
} from '../../src';
import { comparedWith } from '../../src/cli/against';
import { writeSynthesis } from '../../src/synth/deliver';
import { summaryText, findingsText } from '../../src/synth/report';
import { addCluster, smallPlatform } from '../support/small-platform';
import { temporaryFolder } from '../support/temporary-folder';

let folder: string;
let before: string;

beforeEach(() => {
  before = process.cwd();
  folder = temporaryFolder('against');
  process.chdir(folder);
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

interface Fleet {
  readonly version?: KubernetesVersion;
  readonly paris?: 'there' | 'gone';
  readonly region?: string;

}

function fleet({ version = KubernetesVersion.V1_34, paris = 'there', region = 'eu-west-3' }: Fleet = {}): Platform {
  const platform = smallPlatform();
  const managedBy = addCluster(platform, 'management', {});
  const location = Location.onPremises('lyon', { jurisdiction: 'FR' });
  new EksDistroCluster(platform, 'dev', {
    managedBy, location, version, release: EksDistroRelease.newest(version), controlPlane: { count: 1 }, provider: KubeadmProvider.development(), workers: [NodePool.fixed('w', 1)],
  });
  if (paris === 'there') {
    new EksCluster(platform, 'paris', { managedBy, location: Location.aws(region), version, workers: [NodePool.fixed('w', 1)] });
  }
  return platform;
}

function write(platform: Platform): void {
  expect(writeSynthesis(platform._synthesize({ objectChecks: 'skip' }), join(folder, 'deploy'), 0n)).toBe(true);
}

function compare(platform: Platform, against = 'deploy') {
  const { synthesis, plan } = comparedWith(platform._synthesize({ objectChecks: 'skip' }), against, join(folder, 'deploy'));
  return { plan: plan.split('\n').slice(0, -1), findings: synthesis.findings.map(({ code, severity, path, message, fix }) => [severity, code, path, message, fix]) };
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...args], { stdio: 'ignore' });
}

describe('synth against an earlier tree', () => {
  it('says where rollouts stand', () => {
    write(fleet());
    const platform = fleet();
    const rollout = Rollout.to('2', { from: '1', waves: [{ name: 'canary', placement: Placement.named('lyon') }, { name: 'rest', placement: Placement.all() }], reached: 'canary' });
    new SharedService(platform, 'web', { namespace: 'web' }).holdBack(rollout);
    const { plan, synthesis } = { ...compare(platform), synthesis: comparedWith(platform._synthesize({ objectChecks: 'skip' }), 'deploy', join(folder, 'deploy')).synthesis };
    expect(plan).toEqual(['nothing rolls, compared with deploy', 'web goes from 1 to 2: 1 of 2 waves reached, 1 of 6 clusters; next rest: cloud, dev, management, paris, turin']);
    expect(summaryText(synthesis, { written: 0, unchanged: 0, removed: 0 }, 0).split('\n')).toHaveLength(2);
  });

  it('says that nothing rolls where nothing changed', () => {
    write(fleet());
    expect(compare(fleet())).toEqual({ plan: ['nothing rolls, compared with deploy'], findings: [] });
  });

  it('says what rolls, in which order', () => {
    write(fleet());
    expect(compare(fleet({ version: KubernetesVersion.V1_35 }))).toEqual({
      plan: [
        'what rolls, compared with deploy, and in which order in each cluster:',
        '  dev',
        '    1. control plane: v1.34.9-eks-1-34-21 becomes v1.35.6-eks-1-35-13, kubeadmConfigSpec changes',
        '    2. pool w: v1.34.9-eks-1-34-21 becomes v1.35.6-eks-1-35-13',
        '  paris',
        '    1. control plane: v1.34 becomes v1.35',
        '    2. pool w: v1.34.0 becomes v1.35.0',
      ],
      findings: [],
    });
  });

  it.each<[string, Fleet, Fleet, string[]]>([
    ['skipped minors', {}, { version: KubernetesVersion.V1_36 },
      ['upgrade.minor-skipped', 'paris', 'Kubernetes v1.34 becomes v1.36, which skips 1 minor', 'go to 1.35 first, and on once the cluster has arrived there']],
    ['downgrades', {}, { version: KubernetesVersion.V1_33 },
      ['upgrade.downgrade', 'paris', 'Kubernetes v1.34 becomes v1.33, which is older', 'keep v1.34 or choose a newer one: nothing goes back']],
    ['immutable fields', {}, { region: 'eu-west-1' },
      ['upgrade.immutable-field', 'paris', '"eu-west-3" becomes "eu-west-1", and the field cannot change once the object is there', 'leave it as it was, or make a new object beside it']],
    ['clusters that are gone', {}, { paris: 'gone' },
      ['upgrade.cluster-removed', 'paris', "cluster 'paris' is no longer defined: where its objects are pruned, it is deleted with everything on it",
        "declare it again, or consent to its deletion with platform.consentToRemoval('paris')"]],
  ])('refuses %s', (_, from, to, finding) => {
    write(fleet(from));
    expect(compare(fleet(to)).findings).toContainEqual(['error', ...finding]);
  });

  it('lets a cluster go whose removal is consented to', () => {
    write(fleet());
    const platform = fleet({ paris: 'gone' });
    platform.consentToRemoval('paris');
    expect(compare(platform)).toEqual({ plan: ['nothing rolls, compared with deploy'], findings: [] });
  });

  it('says whose removal is consented to instead, where that is nearly its name', () => {
    write(fleet());
    const platform = fleet({ paris: 'gone' });
    platform.consentToRemoval('pariss', 'rome');
    expect(compare(platform).findings).toEqual([['error', 'upgrade.cluster-removed', 'paris',
      "cluster 'paris' is no longer defined: where its objects are pruned, it is deleted with everything on it (consent is given for 'pariss' only)",
      "declare it again, or consent to its deletion with platform.consentToRemoval('paris')"]]);
  });

  it('lets a step go that the program gives a reason for, shows it, and says where the reason fits nothing any more', () => {
    const waived = (from: Fleet, to: Fleet) => {
      const platform = fleet(to);
      platform.waive('upgrade.immutable-field', { path: 'paris', field: 'spec.region', reason: 'the cluster is made anew on Sunday' });
      write(fleet(from));
      return platform;
    };
    const moved = comparedWith(waived({}, { region: 'eu-west-1' })._synthesize({ objectChecks: 'skip' }), 'deploy', join(folder, 'deploy'));
    expect(findingsText(moved.synthesis)).toBe(
      'waived upgrade.immutable-field at paris (AWSManagedControlPlane.controlplane.cluster.x-k8s.io default/paris-control-plane spec.region): the cluster is made anew on Sunday\n1 waived\n');
    expect(compare(waived({}, {})).findings).toEqual([['warning', 'waiver.unused', 'paris',
      "nothing is found that the waiver of 'upgrade.immutable-field' for spec.region fits (the cluster is made anew on Sunday)", 'take the waiver out, or correct its code, path, object or field']]);
  });

  it('says nothing of such a reason where no earlier tree is named', () => {
    const platform = fleet();
    platform.waive('upgrade.immutable-field', { reason: 'the cluster is made anew on Sunday' });
    expect(platform._synthesize({ objectChecks: 'skip' }).findings).toEqual([]);
  });

  it('reads what a revision of Git held', () => {
    git('init', '-q');
    write(fleet());
    git('add', '-A');
    git('commit', '-qm', 'first');
    git('tag', 'released');
    write(fleet({ version: KubernetesVersion.V1_35 }));
    expect(compare(fleet({ version: KubernetesVersion.V1_35 })).plan).toEqual(['nothing rolls, compared with deploy']);
    expect(compare(fleet({ version: KubernetesVersion.V1_35 }), 'released').plan).toHaveLength(7);
    expect(compare(fleet(), 'HEAD').findings).toEqual([]);
  });

  it('takes what is neither for a mistake', () => {
    expect(() => compare(fleet(), 'main')).toThrow(/^'main' is neither a folder nor a revision that Git knows here.*: name the folder of a written tree, or a commit, branch or tag$/);
    expect(() => compare(fleet(), folder)).toThrow(new Error(`'${folder}' is not a tree that synth wrote: name its output folder, or a Git revision`));
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'empty');
    expect(() => compare(fleet(), 'HEAD')).toThrow(new Error("revision 'HEAD' has no tree that synth wrote in 'deploy': name a later one"));
    expect(() => compare(fleet(), '--all')).toThrow(/^'--all' is neither/);
  });
});
