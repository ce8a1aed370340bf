import { didYouMean } from './suggestion';
import { shown } from '../object/value-shape';

/** A class of values that programs choose from; one of another copy of this library counts too. Plain JavaScript has no compiler that tells. */
export class ValueClass {
  public static readonly ASSUMPTION = new ValueClass('Assumption', "write Assumption.namespace('monitoring')", ['_groups']);
  public static readonly BUNDLE = new ValueClass('service, team or other bundle', 'give the construct itself', ['node', 'placement']);
  public static readonly CAPABILITY = new ValueClass('Capability', "write Capability.INGRESS or Capability.of('postgres')", ['name']);
  public static readonly CHART_REPOSITORY = new ValueClass('ChartRepository', "write ChartRepository.https('https://charts.example.com')", ['url', '_toJson']);
  public static readonly CHART_VALUES_SOURCE = new ValueClass('ChartValuesSource', "write ChartValuesSource.configMap('name')", ['_toJson']);
  public static readonly CHART_VERIFICATION = new ValueClass('ChartVerification', "write ChartVerification.cosignKeys('secret')", ['_toJson']);
  public static readonly CLUSTER = new ValueClass('cluster', 'give one of the platform', ['clusterName', 'location']);
  public static readonly CONSTRUCT = new ValueClass('construct', 'give one, such as the platform or a service', ['node']);
  public static readonly FLUX_SOURCE = new ValueClass('FluxSource', "write FluxSource.git() or FluxSource.artifact('oci://host/path')", ['_kind', '_root']);
  public static readonly KUBERNETES_VERSION = new ValueClass('KubernetesVersion', "write KubernetesVersion.of('1.34')", ['minor', 'isAtLeast']);
  public static readonly OVERLAY = new ValueClass('overlay', "give what overlay('edge', …) returns", ['overlayName']);
  public static readonly PLACEMENT = new ValueClass('Placement', "write Placement.labels({ tier: 'edge' }) or Placement.named('store-lyon')", ['selects']);
  public static readonly POLICY_ENGINE = new ValueClass('PolicyEngine', 'write PolicyEngine.kyverno()', ['_form']);
  public static readonly RECONCILER = new ValueClass('reconciler', 'write Reconciler.flux(), with its brackets', ['type', 'deliver']);
  public static readonly REPOSITORY = new ValueClass('Repository', "write Repository.git('https://git.example.com/acme/platform')", ['url', 'branch']);
  public static readonly ROLLOUT = new ValueClass('Rollout', "write Rollout.to('1.15.0', { from: '1.14.0', waves: [ … ] })", ['held', 'isDone']);
  public static readonly SECRET_SOURCE = new ValueClass('SecretSource', "write SecretSource.existing('name')", ['secretName', '_content']);
  public static readonly SECRET_STORE = new ValueClass('SecretStore', "write SecretStore.cluster('name')", ['kind', 'storeName']);
  public static readonly SOVEREIGNTY = new ValueClass('Sovereignty', "write Sovereignty.of({ data: ['FR'] })", ['data', 'operations']);
  public static readonly TEXT = new ValueClass('text', 'write it in quotes', 'text');
  public static readonly LIST = new ValueClass('list', 'write it as [ … ]', 'list');
  /** Properties and their values as they are. */
  public static readonly PROPERTIES = new ValueClass('object', 'write properties in { }', []);

  /** Throws where something is said that is none of these words. */
  public static checkWord(where: string, property: string, value: unknown, words: readonly string[]): void {
    if (value === undefined || words.includes(value as string)) { return; }
    throw new Error(`${where} has ${shown(value)} as ${property}`
      + `: use one of ${words.join(', ')}${didYouMean(String(value), words)}`);
  }

  /**
   * @param members what its values have; undefined where any value will do, `text` for a text, `list` for a list
   */
  constructor(private readonly called: string, private readonly advice: string, private readonly members: readonly string[] | 'text' | 'list' | undefined) {}

  /** Throws where something is said that is no value of the class. */
  public check(where: string, property: string, value: unknown): void {
    if (value === undefined || this.holds(value)) { return; }
    throw new Error(`${where} has ${shown(value)} as ${property}, which is no ${this.called}: ${this.advice}`);
  }

  private holds(value: unknown): boolean {
    const { members } = this;
    if (members === undefined) { return true; }
    if (members === 'list') { return Array.isArray(value); }
    return members === 'text' ? typeof value === 'string' : typeof value === 'object' && value !== null && !Array.isArray(value) && members.every((member) => member in value);
  }

  /** Throws also where nothing is said. */
  public demand(where: string, property: string, value: unknown): void {
    if (value === undefined || value === null) { throw new Error(`${where} says no ${property}: ${this.advice}`); }
    this.check(where, property, value);
  }

  /** Throws where something is said that is no list of values of the class. */
  public checkAll(where: string, property: string, values: unknown): void {
    if (values === undefined) { return; }
    if (!Array.isArray(values)) { throw new Error(`${where} has ${shown(values)} as ${property}, which is no list: write it as [ … ]`); }
    values.forEach((value, i) => {
      if (value === undefined) { throw new Error(`${where} has nothing as ${property}[${i}]: leave it out, or ${this.advice}`); }
      this.check(where, `${property}[${i}]`, value);
    });
  }
}
