/** What team 'analytics' may name; made from its contract with platform 'acme'. */
type Clusters1 = 'warehouse-frankfurt';
export type ClusterName = Clusters1;
/** What services offer on a cluster: `CapabilitiesOf['a-cluster']`. */
export type CapabilitiesOf = { readonly [name in Clusters1]: 'certificates' | 'ingress' };
export type NamespaceName = 'analytics' | 'analytics-jobs';
export type CapabilityName = 'certificates' | 'ingress';
export type Jurisdiction = 'DE';
export type ServiceType = 'ClusterIP';
export type IngressClass = 'public';
export type Gateway = never;
export type PriorityClass = never;
export type NodePool = never;
export type Image = `registry.example.com/analytics/${string}`;
export type Host = 'analytics.acme.example.com';
/** All of it, as in `typedContract<Contract>()`. */
export interface Contract { readonly ClusterName: ClusterName; readonly NamespaceName: NamespaceName; readonly CapabilityName: CapabilityName; }
