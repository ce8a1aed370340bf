/** What balances the load of the API server in AWS; it never changes. */
export enum AwsLoadBalancer {
  NETWORK = 'nlb',
  APPLICATION = 'alb',
  /** The first generation, which AWS advises against. */
  CLASSIC = 'classic',
  /** None: the endpoint is the program's to give. */
  NONE = 'disabled',
}
