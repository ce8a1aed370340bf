import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { built } from './real-flux';
import { describeFinding } from '../../../src/fleet';
import { KubeObject } from '../../../src/object/kube-object';
import { Platform } from '../../../src/platform';
import { Synthesis } from '../../../src/synth/synthesize';
import { temporaryFolder } from '../../support/temporary-folder';
import { KustomizeVersion } from '../../support/tools';

/** A synthesis whose tree lies on disk. */
export class Synthesized {
  public readonly synthesis: Synthesis;
  public readonly root: string;

  constructor(platform: Platform) {
    this.synthesis = platform._synthesize();
    this.root = temporaryFolder('tree');
    for (const [path, content] of this.synthesis.tree) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), content);
    }
  }

  /** Errors and warnings as text. */
  public get findings(): string[] {
    return this.synthesis.findings.filter((finding) => finding.severity !== 'note').map(describeFinding);
  }

  /** Units of a cluster with the folder that is read. */
  public units(cluster: string): { readonly unit: string; readonly folder: string; readonly dependsOn: readonly string[] }[] {
    return [...this.synthesis.composition.fleet.byCluster.get(cluster)!.units];
  }

  /** What a real kustomize makes of all units of a cluster. */
  public delivered(cluster: string, version: KustomizeVersion = '5.7.1'): KubeObject[] {
    return this.units(cluster).flatMap(({ folder }) => built(join(this.root, folder), version));
  }
}
