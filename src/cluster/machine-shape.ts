import { ValueClass } from '../fleet/value-class';
import { shown } from '../object/value-shape';

/** What kind of processor a machine has. */
export enum CpuArchitecture {
  X86_64 = 'x86_64',
  ARM_64 = 'arm64',
}

/** How large a machine is. */
export interface MachineShapeProps {
  /** Virtual processors. */
  readonly cpus: number;
  /** Memory in GiB. */
  readonly memoryGiB: number;
  /**
   * Size of the first disk in GiB.
   *
   * @default - the provider's
   */
  readonly diskGiB?: number;
  /** @default CpuArchitecture.X86_64 */
  readonly architecture?: CpuArchitecture;
}

/** How large a machine is, whoever provides it: a virtual machine is made so, a cloud's instance type is chosen by it. */
export class MachineShape {
  /** Throws for sizes that are not positive and for a fraction of a processor. */
  public static of(props: MachineShapeProps): MachineShape {
    return new MachineShape(props);
  }

  public readonly cpus: number;
  public readonly memoryGiB: number;
  /** In GiB; the provider's own when undefined. */
  public readonly diskGiB?: number;
  public readonly architecture: CpuArchitecture;

  private constructor(props: MachineShapeProps) {
    ValueClass.PROPERTIES.demand('a machine', 'cpus and memoryGiB', props);
    if (!Number.isInteger(props.cpus) || props.cpus < 1) {
      throw new Error(`a machine cannot have ${shown(props.cpus)} processors: give a whole number from 1`);
    }
    if (!(props.memoryGiB > 0) || !Number.isInteger(props.memoryGiB * 1024)) {
      throw new Error(`a machine cannot have ${shown(props.memoryGiB)} GiB of memory: give a positive number of whole MiB`);
    }
    if (props.diskGiB !== undefined && (!Number.isInteger(props.diskGiB) || props.diskGiB < 1)) {
      throw new Error(`a machine cannot have a disk of ${shown(props.diskGiB)} GiB: give a whole number from 1`);
    }
    this.cpus = props.cpus;
    this.memoryGiB = props.memoryGiB;
    this.diskGiB = props.diskGiB;
    this.architecture = props.architecture ?? CpuArchitecture.X86_64;
  }

  public toString(): string {
    return `${this.cpus} processors, ${this.memoryGiB} GiB`;
  }
}
