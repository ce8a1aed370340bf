import { Manifest } from './manifest';
import { amountOf } from './quantity';
import { LIMITS } from './shapes';
import type { LimitRangeV1 } from '../../imports/core';
import { copied, shaped } from '../object/value-shape';

/** CPU in cores and memory in bytes, as Kubernetes quantities such as `500m` or `4Gi`. */
export interface ComputeAmounts {
  /** @default - says nothing about CPU */
  readonly cpu?: string;
  /** @default - says nothing about memory */
  readonly memory?: string;
}

/** What containers get that say nothing, and what they may say at most. */
export interface LimitsProps {
  /**
   * Requests of containers that state none.
   *
   * @default - the limits that they state or get
   */
  readonly requests?: ComputeAmounts;
  /**
   * Limits of containers that state none.
   *
   * @default - none
   */
  readonly limits?: ComputeAmounts;
  /**
   * The highest limits of a container.
   *
   * @default - not limited
   */
  readonly max?: ComputeAmounts;
  /**
   * The largest volume that may be claimed, in bytes.
   *
   * @default - not limited
   */
  readonly maxVolume?: string;
}

/** What each container and volume of a team's namespaces gets by default and may take at most. */
export class Limits {
  /** No LimitRange. With a quota on limits, pods that state no limits are refused then. */
  public static none(): Limits {
    return new Limits(undefined);
  }

  /** 100 millicores and 128 MiB requested, 500 millicores and 512 MiB at most where nothing is stated; never more than 4 cores and 8 GiB. */
  public static standard(): Limits {
    return Limits.of({
      requests: { cpu: '100m', memory: '128Mi' },
      limits: { cpu: '500m', memory: '512Mi' },
      max: { cpu: '4', memory: '8Gi' },
    });
  }

  /** Amounts of one's own. Throws for what is no quantity, and where requests exceed limits or limits exceed the maximum. */
  public static of(props: LimitsProps): Limits {
    return new Limits(props);
  }

  /** @internal */
  public readonly _props?: LimitsProps;

  private constructor(props: LimitsProps | undefined) {
    if (props !== undefined) { check(shaped('limits', props, LIMITS)); }
    this._props = copied(props);
  }

  /** @internal */
  public _manifests(space: string): Manifest[] {
    if (!this._props) { return []; }
    const { requests, limits, max, maxVolume } = this._props;
    const container = {
      ...(limits ? { default: { ...limits } } : {}),
      ...(requests ? { defaultRequest: { ...requests } } : {}),
      ...(max ? { max: { ...max } } : {}),
    };
    const items = [
      ...(Object.keys(container).length > 0 ? [{ type: 'Container', ...container }] : []),
      ...(maxVolume !== undefined ? [{ type: 'PersistentVolumeClaim', max: { storage: maxVolume } }] : []),
    ];
    if (items.length === 0) { return []; }
    return [{ apiVersion: 'v1', kind: 'LimitRange', metadata: { name: 'team-limits', namespace: space }, spec: { limits: items } } satisfies LimitRangeV1];
  }
}

function check(props: LimitsProps): void {
  if (props.maxVolume !== undefined) { amountOf('limits maxVolume', props.maxVolume); }
  const steps = [['requests', props.requests], ['limits', props.limits], ['max', props.max]] as const;
  for (const unit of ['cpu', 'memory'] as const) {
    const stated = steps.flatMap(([name, amounts]) => {
      const text = amounts?.[unit];
      return text === undefined ? [] : [{ name, text, amount: amountOf(`limits ${name}.${unit}`, text) }];
    });
    stated.slice(1).forEach((higher, i) => {
      const lower = stated[i];
      if (lower.amount > higher.amount) {
        throw new Error(`limits ${lower.name}.${unit} '${lower.text}' is more than ${higher.name}.${unit} '${higher.text}': raise the latter or lower the former`);
      }
    });
  }
}
