import { ValueClass } from '../fleet/value-class';

/** What programs choose from when they declare clusters. */
export class ValueKind extends ValueClass {
  public static readonly LOCATION = new ValueKind('Location', "write Location.aws('eu-west-3')", ['provider', 'jurisdiction']);
  public static readonly CIDR = new ValueKind('Cidr', "write Cidr.of('10.20.0.0/16')", ['prefix', 'overlaps']);
  public static readonly NODE_POOL = new ValueKind('NodePool', "write NodePool.fixed('workers', 2)", ['minCount', 'isAutoscaled']);
  public static readonly TAINT = new ValueKind('Taint', "write Taint.noSchedule('dedicated', 'gpu')", ['key', 'effect']);
  public static readonly MACHINE_SHAPE = new ValueKind('MachineShape', 'write MachineShape.of({ cpus: 4, memoryGiB: 16 })', ['cpus', 'memoryGiB', 'architecture']);
  public static readonly HEALTH_CHECK = new ValueKind('HealthCheck', "write HealthCheck.of({ maxUnhealthy: '40%' })", ['nodeStartupSeconds', 'unhealthySeconds', 'maxUnhealthy']);
  public static readonly EKS_MACHINES = new ValueKind('EksMachines', 'write EksPool.managed()', ['machineType', '_objects']);
  public static readonly EKS_ADDON = new ValueKind('EksAddon', "write EksAddon.of('vpc-cni', 'v1.20.4-eksbuild.1')", ['name', 'version', 'options']);
  public static readonly EKS_ACCESS_ENTRY = new ValueKind('EksAccessEntry', 'use its factories, such as EksAccessEntry.principal', ['principalArn', 'type', 'options']);
  public static readonly EKS_ENDPOINT = new ValueKind('EksEndpoint', 'write EksEndpoint.privateOnly()', ['isPublic', 'sources']);
  public static readonly EKS_VPC = new ValueKind('EksVpc', "write EksVpc.existing('vpc-…', […]) or EksVpc.create(Cidr.of('10.20.0.0/16'))", ['subnets', 'isIpv6']);
  public static readonly AWS_IDENTITY = new ValueKind('AwsIdentity', "write AwsIdentity.role('deployer')", ['kind', 'name']);
  public static readonly AZURE_IDENTITY = new ValueKind('AzureIdentity', 'use its factories, such as AzureIdentity.workload', ['_reference']);
  public static readonly VSPHERE_IDENTITY = new ValueKind('VSphereIdentity', "write VSphereIdentity.clusterIdentity('platform')", ['kind', 'name']);
  public static readonly AGENT_BOOTSTRAP = new ValueKind('way of bootstrapping', 'use one of AgentBootstrap', ['_shared', '_own']);
  public static readonly MACHINE_FILE = new ValueKind('MachineFile', "write MachineFile.text('/etc/motd', 'hello')", ['path', '_file']);
  public static readonly GIT_OPS = new ValueKind('EksAnywhereGitOps', 'use its factories, such as EksAnywhereGitOps.git', ['_manifest']);
  public static readonly EKS_ANYWHERE_VERSION = new ValueKind('EksAnywhereVersion', "write EksAnywhereVersion.of('v0.26.1')", ['minor', 'patch']);
  public static readonly EKS_ANYWHERE_PROVIDER = new ValueKind('provider of EKS Anywhere', 'use one of EksAnywhereProvider', ['_rules', '_plan']);
  public static readonly KUBEADM_PROVIDER = new ValueKind('provider of kubeadm', 'use one of KubeadmProvider', ['_settings', '_plan']);
  public static readonly DISTRIBUTION = new ValueKind('release', "write EksDistroRelease.V1_36_7 or UpstreamRelease.of('v1.36.2')", ['releaseName', 'isOf']);
  public static readonly HARDWARE_SELECTION = new ValueKind('HardwareSelection', "write HardwareSelection.label('type', 'worker')", ['_required', '_isAffinity']);
  /** Properties and their values as they are. */
  public static readonly PLAIN = new ValueKind('object', 'write its properties in { }', []);
  /** Whatever is there. */
  public static readonly ANY = new ValueKind('value', 'give one', undefined);
}
