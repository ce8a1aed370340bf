import type { TinkerbellTemplateConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { checkDnsLabel } from '../../fleet';
import { unlessEmpty } from '../manifest';

/** One step of an installation: a container that runs on the machine. */
export interface TinkerbellActionProps {
  readonly name: string;
  readonly image: string;
  /** Seconds after which it failed. */
  readonly timeoutSeconds: number;
  /**
   * Variables of the container.
   *
   * @default - none
   */
  readonly environment?: { [name: string]: string };
  /** @default - the image's */
  readonly command?: string[];
  /** @default - none */
  readonly volumes?: string[];
  /**
   * Whose processes it sees: `host`, say.
   *
   * @default - its own
   */
  readonly pid?: string;
}

/** Steps of an installation of one's own, in place of those that come with EKS Anywhere. */
export interface TinkerbellTemplateProps {
  /** Name of the TinkerbellTemplateConfig, by which groups of machines refer to it. */
  readonly name: string;
  /** In order; their names are unique. */
  readonly actions: TinkerbellActionProps[];
  /**
   * Seconds after which the whole failed.
   *
   * @default 6000
   */
  readonly timeoutSeconds?: number;
  /** @default - those of devices, modules and containers of the installing system */
  readonly volumes?: string[];
}

const VOLUMES = ['/dev:/dev', '/dev/console:/dev/console', '/lib/firmware:/lib/firmware:ro'];

/** Throws for steps that are none, two of one name, and times that are none. */
export function checkTemplates(templates: readonly TinkerbellTemplateProps[]): void {
  const seen = new Set<string>();
  for (const { name, actions, timeoutSeconds = 1 } of templates) {
    checkDnsLabel('installation', name);
    if (seen.has(name)) { throw new Error(`two installations are named '${name}': choose another name for the second`); }
    seen.add(name);
    if (actions.length === 0) { throw new Error(`the installation '${name}' has no step: give what runs on the machine, one container after the other`); }
    const odd = actions.find((action, i) => actions.findIndex((other) => other.name === action.name) !== i);
    if (odd) { throw new Error(`the installation '${name}' has two steps named '${odd.name}': choose another name for the second`); }
    const hasted = [timeoutSeconds, ...actions.map((action) => action.timeoutSeconds)].find((seconds) => !Number.isInteger(seconds) || seconds < 1);
    if (hasted !== undefined) { throw new Error(`the installation '${name}' has a step of ${hasted} seconds: give a whole number from 1`); }
  }
}

export function templateManifest(namespace: string, props: TinkerbellTemplateProps): TinkerbellTemplateConfigV1Alpha1 {
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'TinkerbellTemplateConfig',
    metadata: { name: props.name, namespace },
    spec: {
      template: {
        global_timeout: props.timeoutSeconds ?? 6000,
        id: '',
        name: props.name,
        tasks: [{
          actions: props.actions.map(({ timeoutSeconds, environment, command, volumes, ...action }) => (
            { ...action, command: unlessEmpty(command), environment: unlessEmpty(environment), timeout: timeoutSeconds, volumes: unlessEmpty(volumes) })),
          name: props.name,
          volumes: [...(props.volumes ?? VOLUMES)],
          worker: '{{.device_1}}',
        }],
        version: '0.1',
      },
    },
  };
}
