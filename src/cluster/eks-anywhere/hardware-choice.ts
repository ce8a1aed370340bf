import { BareMetalMachineProps } from './hardware';
import { MachineGroup, PlanWarning } from './machine-plan';

/** A label that a machine must carry to be chosen for a group. */
export interface HardwareChoice {
  readonly group: MachineGroup;
  /** Alternatives: a machine fits where it carries all labels of one of them. */
  readonly labels: readonly { readonly [key: string]: string }[];
}

/** Set by Tinkerbell on machines that belong to a cluster already. */
const OWNER = 'v1alpha1.tinkerbell.org/ownerName';

/** Throws where a group finds too few free machines and where one machine is chosen by two groups. */
export function checkHardware(cluster: string, choices: readonly HardwareChoice[], machines: readonly BareMetalMachineProps[]): PlanWarning[] {
  const free = machines.filter((machine) => !(OWNER in machine.labels));
  const chosenBy = new Map<string, HardwareChoice>();
  return choices.flatMap((choice) => {
    const chosen = free.filter((machine) => choice.labels.some((labels) => carries(machine, labels)));
    for (const machine of chosen) {
      const other = chosenBy.get(machine.hostname);
      if (other && !sameChoice(other, choice)) {
        throw new Error(`machine '${machine.hostname}' of cluster '${cluster}' is selected for '${other.group.name}' by ${said(other)} and for '${choice.group.name}' by ${said(choice)}: label it for one of them`);
      }
      chosenBy.set(machine.hostname, choice);
    }
    return countWarnings(cluster, choice, chosen.length, free);
  });
}

function countWarnings(cluster: string, choice: HardwareChoice, found: number, free: readonly BareMetalMachineProps[]): PlanWarning[] {
  const { group } = choice;
  if (found < group.count) {
    const known = [...new Set(free.flatMap((machine) => Object.entries(machine.labels).map(([key, value]) => `${key}=${value}`)))].sort();
    throw new Error(`'${group.name}' of cluster '${cluster}' needs ${group.count} free machines labelled ${said(choice)}, the inventory has ${found}: label machines so, or select by ${known.join(', ') || 'a label (machines have none)'}`);
  }
  if (group.count === 0 || found >= group.count + group.surge) { return []; }
  return [{
    code: 'cluster.hardware-no-spare',
    message: `'${group.name}' of cluster '${cluster}' has ${found} machines for ${group.count} nodes and replaces ${group.surge} at a time: an upgrade would wait for a free machine`,
    fix: `add ${group.count + group.surge - found} machine labelled ${said(choice)}, or upgrade in place of surging`,
  }];
}

/** Groups that say the same share their machines, as those that name one machine configuration do. */
function sameChoice(a: HardwareChoice, b: HardwareChoice): boolean {
  return said(a) === said(b) && a.group.role === b.group.role;
}

function carries(machine: BareMetalMachineProps, labels: { readonly [key: string]: string }): boolean {
  return Object.entries(labels).every(([key, value]) => machine.labels[key] === value);
}

function said(choice: HardwareChoice): string {
  return choice.labels.map((labels) => Object.entries(labels).map(([key, value]) => `${key}=${value}`).join(',')).join(' or ');
}
