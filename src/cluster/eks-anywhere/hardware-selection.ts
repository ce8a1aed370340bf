import { checkLabels } from '../../fleet';

/** Machines that are preferred, and how much. */
export interface PreferredHardwareProps {
  readonly labels: { [key: string]: string };
  /** 1 to 100. */
  readonly weight: number;
}

/** Which machines of the inventory a group is made of. */
export class HardwareSelection {
  /** Machines that carry the label. */
  public static label(key: string, value: string): HardwareSelection {
    return new HardwareSelection([{ [key]: value }], [], false);
  }

  /** Machines that carry all labels of one of the alternatives, rather those that are preferred. Throws where there is no alternative and for weights beyond 1 to 100. */
  public static affinity(required: { [key: string]: string }[], preferred: PreferredHardwareProps[] = []): HardwareSelection {
    return new HardwareSelection(required, preferred, true);
  }

  /** @internal */
  public readonly _required: readonly { [key: string]: string }[];
  /** @internal */
  public readonly _preferred: readonly PreferredHardwareProps[];
  /** @internal */
  public readonly _isAffinity: boolean;

  private constructor(required: { [key: string]: string }[], preferred: PreferredHardwareProps[], isAffinity: boolean) {
    for (const labels of [...required, ...preferred.map((preference) => preference.labels)]) { checkLabels('hardware selection', labels); }
    if (required.length === 0) { throw new Error('a hardware affinity requires nothing: give at least one set of labels, as in HardwareSelection.affinity([{ type: \'worker\' }])'); }
    const odd = preferred.find(({ weight }) => !Number.isInteger(weight) || weight < 1 || weight > 100);
    if (odd) { throw new Error(`a hardware preference has the weight ${odd.weight}: give a whole number from 1 to 100`); }
    this._required = required;
    this._preferred = preferred;
    this._isAffinity = isAffinity;
  }
}

/** The choice, as machine configurations say it. */
export function affinityOf(hardware: HardwareSelection) {
  return {
    required: hardware._required.map((labels) => ({ labelSelector: { matchLabels: labels } })),
    preferred: hardware._preferred.length === 0 ? undefined : hardware._preferred.map(({ labels, weight }) => (
      { weight, hardwareAffinityTerm: { labelSelector: { matchLabels: labels } } })),
  };
}
