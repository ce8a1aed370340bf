import { isIPv4, isIPv6 } from 'net';
import { ApiRule, bounds, Breach, breach, leftOut, NONE, shapes } from './api-rule';
import { at } from './field';
import { isList, Json, JsonMap } from '../../../object/json';

/** Rules of kinds that control planes and their agents write, and people seldom (k8s.io/kubernetes, pkg/apis: validation). */
export const CONTROL_RULES: { readonly [kind: string]: readonly ApiRule[] } = {
  'apiregistration.k8s.io/APIService': [{ at: '', breaches: apiService }],
  'coordination.k8s.io/Lease': [{ at: 'spec', breaches: bounds('leaseDurationSeconds', 1) }, { at: 'spec', breaches: bounds('leaseTransitions', 0) }],
  'discovery.k8s.io/EndpointSlice': [{ at: '', breaches: endpoints }],
  'flowcontrol.apiserver.k8s.io/FlowSchema': [{ at: 'spec', breaches: bounds('matchingPrecedence', 1, 10000) }],
  'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration': [
    { at: 'spec', breaches: leftOut(['limited'], ({ type }) => type === 'Exempt', 'a level of the type Exempt has no limits', 'leave it out') },
    { at: 'spec', breaches: ({ type, limited }) => (type === 'Limited' && limited === undefined ? breach(['limited'], 'a level of the type Limited says how', 'set limited') : NONE) },
    { at: 'spec.limited.limitResponse', breaches: leftOut(['queuing'], ({ type }) => type === 'Reject', 'what is rejected does not wait', 'leave it out, or set the type Queue') },
  ],
  'networking.k8s.io/IngressClass': [{ at: 'spec', breaches: shapes(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?\/.+/, 'name of a controller', "give a domain and a path, such as 'k8s.io/ingress-nginx'", 'controller') }],
  'node.k8s.io/RuntimeClass': [{ at: '', breaches: shapes(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'name of a handler', 'use lower-case letters, digits and dashes', 'handler') }],
};

function apiService({ metadata, spec }: JsonMap): readonly Breach[] {
  const own = `${String(at(spec, 'version'))}.${String(at(spec, 'group'))}`;
  const name = at(metadata, 'name');
  return name === own || at(spec, 'group') === undefined ? NONE : breach(['metadata', 'name'], `it is named by its version and group, '${own}', not '${String(name)}'`, 'correct the name');
}

const ADDRESSES: { readonly [type: string]: (text: string) => boolean } = { IPv4: isIPv4, IPv6: isIPv6 };
/** Addresses that mean the node itself, or whoever is near. */
export const NEAR = /^(127\.|169\.254\.|0\.0\.0\.0$|22[4-9]\.|23\d\.|::1?$|fe80:|ff)/i;

function endpoints({ addressType, endpoints: all }: JsonMap): readonly Breach[] {
  return !isList(all) ? NONE : all.flatMap((one, i): readonly Breach[] => {
    const addresses = at(one, 'addresses');
    if (!isList(addresses) || addresses.length === 0) { return breach(['endpoints', i, 'addresses'], 'an endpoint has an address', 'add one'); }
    const is = ADDRESSES[String(addressType)] as ((text: string) => boolean) | undefined;
    return addresses.flatMap((text: Json, j) => (!is || typeof text !== 'string' || (is(text) && !NEAR.test(text)) ? NONE
      : breach(['endpoints', i, 'addresses', j], `'${text}' is no ${is(text) ? 'address of another' : `address of the type ${String(addressType)}`}`, 'give the address of a pod or server')));
  });
}
