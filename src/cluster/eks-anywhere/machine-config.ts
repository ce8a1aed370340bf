import { EksAnywhereReference, MachineGroup } from './machine-plan';
import { OsFamily } from './os-family';
import { equal, Json } from '../../object/json';
import { IdentifiedManifest, Manifest, withoutUnset } from '../manifest';

/** The name of a group's machine configuration where its settings give none. */
export function defaultConfigName(cluster: string, group: MachineGroup): string {
  const suffix = { 'control-plane': 'cp', 'etcd': 'etcd', 'worker': group.name }[group.role];
  return `${cluster}-${suffix}`;
}

/** Machine configurations by group; groups that name one configuration share it. */
export class MachineConfigs {
  public readonly references = new Map<string, EksAnywhereReference>();
  private readonly byName = new Map<string, IdentifiedManifest>();

  constructor(private readonly cluster: string) {}

  public get objects(): readonly IdentifiedManifest[] {
    return [...this.byName.values()];
  }

  /** Throws where another group has a different configuration of that name. */
  public add(group: MachineGroup, manifest: Manifest): void {
    const name = String(manifest.metadata.name);
    const other = this.byName.get(name);
    if (other && !equal(withoutUnset(other.manifest) as Json, withoutUnset(manifest) as Json)) {
      throw new Error(`cluster '${this.cluster}' has two different machine configurations named '${name}', the second for '${group.name}': give it another name`);
    }
    if (!other) { this.byName.set(name, { id: `machines-${name}`, manifest }); }
    this.references.set(group.name, { kind: manifest.kind, name });
  }
}

/** Throws where control plane, etcd and workers have different operating systems. */
export function checkOneOsFamily(cluster: string, families: readonly OsFamily[]): void {
  const different = [...new Set(families)].sort();
  if (different.length <= 1) { return; }
  throw new Error(`cluster '${cluster}' mixes the operating systems ${different.join(' and ')}: choose one osFamily for all of its machines`);
}
