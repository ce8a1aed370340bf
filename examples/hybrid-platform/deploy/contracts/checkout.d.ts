/** What team 'checkout' may name; made from its contract with platform 'acme'. */
type Clusters1 = 'shop-paris' | 'store-lille' | 'store-lyon';
type Clusters2 = 'store-bern';
export type ClusterName = Clusters1 | Clusters2;
/** What services offer on a cluster: `CapabilitiesOf['a-cluster']`. */
export type CapabilitiesOf = { readonly [name in Clusters1]: 'certificates' | 'ingress' } & { readonly [name in Clusters2]: 'ingress' };
export type NamespaceName = 'checkout';
export type CapabilityName = 'certificates' | 'ingress';
export type Jurisdiction = 'CH' | 'FR';
export type ServiceType = 'ClusterIP';
export type IngressClass = 'public';
export type Gateway = never;
export type PriorityClass = never;
export type NodePool = never;
export type Image = `registry.example.com/checkout/${string}`;
export type Host = 'checkout.acme.example.com';
/** All of it, as in `typedContract<Contract>()`. */
export interface Contract { readonly ClusterName: ClusterName; readonly NamespaceName: NamespaceName; readonly CapabilityName: CapabilityName; }
