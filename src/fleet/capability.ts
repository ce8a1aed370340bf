import { checkDnsLabel } from './name';

/** What a service provides and an application needs, so that nobody has to know which implementation a cluster has. */
export class Capability {
  /** Traffic from outside reaches HTTP services. */
  public static readonly INGRESS = new Capability('ingress');
  /** Certificates are issued and renewed. */
  public static readonly CERTIFICATES = new Capability('certificates');
  /** Names of services are published in DNS. */
  public static readonly DNS = new Capability('dns');
  /** Secrets arrive from an outside store. */
  public static readonly SECRETS = new Capability('secrets');
  /** Metrics are collected and alerts are raised. */
  public static readonly MONITORING = new Capability('monitoring');
  /** Logs are collected. */
  public static readonly LOGGING = new Capability('logging');
  /** Volumes are provisioned on demand. */
  public static readonly STORAGE = new Capability('storage');
  /** Services of type LoadBalancer get an address. */
  public static readonly LOAD_BALANCER = new Capability('load-balancer');

  /** A capability of your own; equal names are the same capability. */
  public static of(name: string): Capability {
    return new Capability(name);
  }

  public readonly name: string;

  private constructor(name: string) {
    checkDnsLabel('capability', name);
    this.name = name;
  }

  public toString(): string {
    return this.name;
  }
}
