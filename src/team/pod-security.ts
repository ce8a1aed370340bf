import { KubernetesVersion } from '../fleet';

const PREFIX = 'pod-security.kubernetes.io';
const MODES = ['audit', 'enforce', 'warn'] as const;

/** Which version of the Pod Security Standards holds. */
export interface PodSecurityOptions {
  /**
   * The version on every cluster.
   *
   * @default - that of each cluster's own minor, so that an upgrade is the moment at which rules change
   */
  readonly version?: KubernetesVersion;
}

/** What pods of a team may do to their node (https://kubernetes.io/docs/concepts/security/pod-security-standards). */
export class PodSecurity {
  /** Hardened pods only. */
  public static restricted(options: PodSecurityOptions = {}): PodSecurity {
    return new PodSecurity('restricted', options.version);
  }

  /** No known escalation; violations of `restricted` are warned about and audited. */
  public static baseline(options: PodSecurityOptions = {}): PodSecurity {
    return new PodSecurity('baseline', options.version);
  }

  /** No label: what the cluster does by itself. */
  public static none(): PodSecurity {
    return new PodSecurity('', undefined);
  }

  /** `restricted` or `baseline`; empty where no level is set. */
  public readonly level: string;
  /** The version on every cluster; that of each cluster's minor when undefined. */
  public readonly version?: KubernetesVersion;

  private constructor(level: string, version: KubernetesVersion | undefined) {
    this.level = level;
    this.version = version;
  }

  /**
   * The labels of a namespace that hold on every cluster.
   *
   * @internal
   */
  public get _labels(): { [key: string]: string } {
    if (this.level === '') { return {}; }
    const levels = Object.fromEntries(MODES.map((mode) => [`${PREFIX}/${mode}`, mode === 'enforce' ? this.level : 'restricted']));
    return this.version ? { ...levels, ...this._versionLabels(this.version) } : levels;
  }

  /**
   * Whether the version follows each cluster's minor.
   *
   * @internal
   */
  public get _followsCluster(): boolean {
    return this.level !== '' && this.version === undefined;
  }

  /** @internal */
  public _versionLabels(version: KubernetesVersion): { [key: string]: string } {
    return Object.fromEntries(MODES.map((mode) => [`${PREFIX}/${mode}-version`, `v${version}`]));
  }
}
