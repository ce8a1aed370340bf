import type { AWSMachinePoolV1Beta2Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';

type Hook = NonNullable<AWSMachinePoolV1Beta2Spec['lifecycleHooks']>[number];

/** When an autoscaling group waits. */
export enum EksLifecycleTransition {
  LAUNCHING = 'autoscaling:EC2_INSTANCE_LAUNCHING',
  TERMINATING = 'autoscaling:EC2_INSTANCE_TERMINATING',
}

/** A point at which an autoscaling group waits for software of yours. */
export interface EksLifecycleHookProps {
  readonly name: string;
  readonly transition: EksLifecycleTransition;
  /**
   * Seconds that it waits.
   *
   * @default - EC2's, 3600
   */
  readonly timeoutSeconds?: number;
  /**
   * Whether it goes on where nobody answered.
   *
   * @default - EC2's, no
   */
  readonly continueByDefault?: boolean;
  /**
   * ARN of the queue or topic that is told.
   *
   * @default - none
   */
  readonly targetArn?: string;
  /**
   * ARN of the role with which it is told.
   *
   * @default - none
   */
  readonly roleArn?: string;
  /**
   * What is told beside.
   *
   * @default - nothing
   */
  readonly metadata?: string;
}

export function lifecycleHookOf(hook: EksLifecycleHookProps): Hook {
  return {
    name: hook.name,
    lifecycleTransition: hook.transition,
    defaultResult: hook.continueByDefault === undefined ? undefined : hook.continueByDefault ? 'CONTINUE' : 'ABANDON',
    heartbeatTimeout: hook.timeoutSeconds === undefined ? undefined : `${hook.timeoutSeconds}s`,
    notificationMetadata: hook.metadata,
    notificationTargetARN: hook.targetArn,
    roleARN: hook.roleArn,
  };
}
