import { FindHelm } from './helm-tool';
import { FolderReading, readKustomizeFolder } from './kustomize-folder';
import { FindKustomizeTool } from './kustomize-tool';
import { substituted } from './substitute';
import { readYamlFolder } from './yaml-folder';
import { Bundle } from '../../bundle';
import { Finding, FindingSeverity } from '../../fleet';
import { idOf, keyOf } from '../../object/object-id';
import { LOCK_FILE, LockFile } from '../lock';
import { Declared } from '../model';

/** Reads the files that bundles take objects from, and remembers the releases of the tools that had to build some of them. */
export class SourceReader {
  private readonly used = new Map<string, string>();

  constructor(private readonly findTool: FindKustomizeTool, private readonly findHelm: FindHelm, private readonly locked: LockFile, private readonly findings: Finding[]) {}

  /** The objects that the bundle's files hold, made by the bundle itself as far as messages go. */
  public read(bundle: Bundle): Declared[] {
    const origin = bundle.node.path;
    return bundle._sources.flatMap(({ kind, path, substitute }) => {
      const reading = kind === 'kustomize' ? readKustomizeFolder(origin, path, this.findTool, this.findHelm) : readYamlFolder(origin, path);
      this.findings.push(...reading.findings);
      this.remember(origin, reading);
      const objects = substitute ? substituted(origin, reading.objects, substitute, this.findings) : reading.objects;
      return objects.map((object) => ({ key: keyOf(idOf(object)), object, origin }));
    });
  }

  /** The lock file with the tools that this synth used; those that it did not use are forgotten. */
  public get lock(): LockFile {
    return { ...this.locked, tools: Object.fromEntries(this.used) };
  }

  private remember(origin: string, { tools = [] }: FolderReading): void {
    for (const { name: found, version, neededFor } of tools) {
      const name = found === 'helm' ? found : 'kustomize';
      const before = this.locked.tools[name];
      this.used.set(name, before ?? version);
      if (before === undefined || before === version) { continue; }
      this.findings.push({
        code: 'lock.other-tool',
        severity: FindingSeverity.ERROR,
        path: origin,
        message: `${neededFor} needs ${name}, and the one found (${found}) is ${version} where ${LOCK_FILE} says ${before}: another release may build other objects`,
        fix: `use ${name} ${before}, or delete the entry in ${LOCK_FILE} to move on to ${version}`,
      });
    }
  }
}
