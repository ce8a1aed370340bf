import { checkLabels } from '../fleet';

/** What a taint does to pods that do not tolerate it. */
export enum TaintEffect {
  /** New pods stay away. */
  NO_SCHEDULE = 'NoSchedule',
  /** New pods stay away where they can. */
  PREFER_NO_SCHEDULE = 'PreferNoSchedule',
  /** New pods stay away, running ones are evicted. */
  NO_EXECUTE = 'NoExecute',
}

/** Keeps pods away from nodes, in one spelling whatever the provider's. */
export class Taint {
  /** New pods that do not tolerate it stay away. */
  public static noSchedule(key: string, value?: string): Taint {
    return new Taint(key, TaintEffect.NO_SCHEDULE, value);
  }

  /** New pods that do not tolerate it stay away where they can. */
  public static preferNoSchedule(key: string, value?: string): Taint {
    return new Taint(key, TaintEffect.PREFER_NO_SCHEDULE, value);
  }

  /** New pods that do not tolerate it stay away, running ones are evicted. */
  public static noExecute(key: string, value?: string): Taint {
    return new Taint(key, TaintEffect.NO_EXECUTE, value);
  }

  public readonly key: string;
  public readonly effect: TaintEffect;
  /** Undefined for a taint without a value. */
  public readonly value?: string;

  private constructor(key: string, effect: TaintEffect, value?: string) {
    checkLabels('taint', { [key]: value ?? '' });
    this.key = key;
    this.effect = effect;
    this.value = value;
  }
}
