/** What a subnet of Azure is for. */
export enum AzureSubnetRole {
  CONTROL_PLANE = 'control-plane',
  NODE = 'node',
  BASTION = 'bastion',
  /** Machines of all groups. */
  CLUSTER = 'cluster',
}

/** A subnet of the cluster's virtual network. */
export interface AzureSubnetProps {
  readonly name: string;
  readonly role: AzureSubnetRole;
  /**
   * Its ranges.
   *
   * @default - chosen by the provider
   */
  readonly cidrBlocks?: string[];
  /**
   * Name of the gateway through which the internet is reached.
   *
   * @default - none
   */
  readonly natGateway?: string;
}
