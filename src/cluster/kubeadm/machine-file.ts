import type { KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFiles } from '../../../imports/controlplane.cluster.x-k8s.io';

/** A file as the configuration of kubeadm holds it. */
export type KubeadmFile = KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFiles;

/** How the content of a file is written down. */
export enum MachineFileEncoding {
  BASE64 = 'base64',
  GZIP = 'gzip',
  GZIP_BASE64 = 'gzip+base64',
}

/** Whose a file is and how its content is written down. */
export interface MachineFileOptions {
  /**
   * User and group, as in `root:root`.
   *
   * @default - root
   */
  readonly owner?: string;
  /**
   * As in `0644`.
   *
   * @default - as the provider of the bootstrap has it, 0644
   */
  readonly permissions?: string;
  /**
   * How the content is written down.
   *
   * @default - as it is
   */
  readonly encoding?: MachineFileEncoding;
  /**
   * Whether the content goes to the end of a file that is there already.
   *
   * @default false
   */
  readonly append?: boolean;
}

/** A file that a machine has before kubeadm runs: its content stands in the definition, or in a Secret beside it, never both. */
export class MachineFile {
  /** A file whose content everybody may read. Throws for a path that is not absolute. */
  public static text(path: string, content: string, options: MachineFileOptions = {}): MachineFile {
    return new MachineFile(path, { content }, options);
  }

  /** A file whose content stands in a Secret beside the cluster's objects. Throws for a path that is not absolute and for an empty name or key. */
  public static secret(path: string, secretName: string, key: string, options: MachineFileOptions = {}): MachineFile {
    if (secretName === '' || key === '') {
      throw new Error(`file '${path}' of a machine comes from the Secret '${secretName}' and its key '${key}': give both`);
    }
    return new MachineFile(path, { contentFrom: { secret: { name: secretName, key } } }, options);
  }

  /** Where it is on the machine. */
  public readonly path: string;
  /** @internal */
  public readonly _file: KubeadmFile;

  private constructor(path: string, content: Pick<KubeadmFile, 'content' | 'contentFrom'>, options: MachineFileOptions) {
    if (!path.startsWith('/')) { throw new Error(`file '${path}' of a machine has no absolute path: start it with '/'`); }
    this.path = path;
    this._file = { ...content, append: options.append, encoding: options.encoding, owner: options.owner, path, permissions: options.permissions };
  }
}
