import { BareMetalMachineProps } from './hardware';
import { MachineGroup, PlanWarning } from './machine-plan';

/** What machines must carry to be chosen for a group. */
export interface GroupChoice {
  readonly group: MachineGroup;
  /** Name of the machine configuration, which groups can share. */
  readonly config: string;
  /** Alternatives: a machine fits where it carries all labels of one of them. */
  readonly labels: readonly { readonly [key: string]: string }[];
}

/** What one machine configuration wants for all of its groups. */
export interface HardwareChoice {
  readonly groups: readonly string[];
  readonly count: number;
  readonly surge: number;
  readonly labels: GroupChoice['labels'];
}

/** Set by Tinkerbell on machines that belong to a cluster already. */
const OWNER = 'v1alpha1.tinkerbell.org/ownerName';

/** Choices by machine configuration: groups that share one take their machines from one heap. */
export function choicesOf(groups: readonly GroupChoice[]): HardwareChoice[] {
  const choices = new Map<string, HardwareChoice>();
  for (const { group, config, labels } of groups) {
    const { groups: names = [], count = 0, surge = 0 } = choices.get(config) ?? {};
    choices.set(config, { groups: [...names, group.name], count: count + group.count, surge: surge + (group.count === 0 ? 0 : group.surge), labels });
  }
  return [...choices.values()];
}

/** Throws where two configurations would find too few free machines or choose the same one. */
export function checkHardware(cluster: string, choices: readonly HardwareChoice[], machines: readonly BareMetalMachineProps[]): PlanWarning[] {
  const free = machines.filter((machine) => !(OWNER in machine.labels));
  const chosenBy = new Map<string, HardwareChoice>();
  return choices.flatMap((choice) => {
    const chosen = free.filter((machine) => choice.labels.some((labels) => carries(machine.labels, labels)));
    for (const machine of chosen) {
      const other = chosenBy.get(machine.hostname);
      if (other) { throw new Error(`machine '${machine.hostname}' of cluster '${cluster}' is ${both(other, choice)}`); }
      chosenBy.set(machine.hostname, choice);
    }
    return countWarnings(cluster, choice, chosen.length, free);
  });
}

/** Throws where every machine that fits one configuration fits another as well, whatever machines there are. */
export function checkSelectors(cluster: string, choices: readonly HardwareChoice[]): PlanWarning[] {
  for (const [i, choice] of choices.entries()) {
    const other = choices.slice(0, i).find(({ labels }) => labels.some((one) => choice.labels.some((two) => carries(one, two) || carries(two, one))));
    if (other) { throw new Error(`any machine labelled ${said(choice)} of cluster '${cluster}' is ${both(other, choice)}`); }
  }
  return [];
}

function both(one: HardwareChoice, other: HardwareChoice): string {
  return `selected for ${named(one)} by ${said(one)} and for ${named(other)} by ${said(other)}: label machines for one of them, or let both name one machine configuration`;
}

function countWarnings(cluster: string, choice: HardwareChoice, found: number, free: readonly BareMetalMachineProps[]): PlanWarning[] {
  const { count, surge } = choice;
  const [needs, has, replaces] = choice.groups.length === 1 ? ['needs', 'has', 'replaces'] : ['need', 'have', 'replace'];
  if (found < count) {
    const known = [...new Set(free.flatMap((machine) => Object.entries(machine.labels).map(([key, value]) => `${key}=${value}`)))].sort();
    throw new Error(`${named(choice)} of cluster '${cluster}' ${needs} ${count} free machines labelled ${said(choice)}, the inventory has ${found}: label machines so, or select by ${known.join(', ') || 'a label (machines have none)'}`);
  }
  if (count === 0 || found >= count + surge) { return []; }
  return [{
    code: 'cluster.hardware-no-spare',
    message: `${named(choice)} of cluster '${cluster}' ${has} ${found} machines for ${count} nodes and ${replaces} ${surge} at a time: an upgrade would wait for a free machine`,
    fix: `add ${count + surge - found} machine labelled ${said(choice)}, or upgrade in place of surging`,
  }];
}

function carries(own: { readonly [key: string]: string }, labels: { readonly [key: string]: string }): boolean {
  return Object.entries(labels).every(([key, value]) => own[key] === value);
}

function named({ groups }: HardwareChoice): string {
  return groups.map((group) => `'${group}'`).join(' and ');
}

function said(choice: HardwareChoice): string {
  return choice.labels.map((labels) => Object.entries(labels).map(([key, value]) => `${key}=${value}`).join(',')).join(' or ');
}
