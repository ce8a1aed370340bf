import { isIPv4, isIPv6 } from 'net';
import { ApiRule, Breach, breach, NONE, shapes } from './api-rule';
import { at } from './field';
import { isList, Json, JsonMap } from '../../../object/json';

/** Rules of kinds that control planes and their agents write, and people seldom (k8s.io/kubernetes, pkg/apis: validation). */
export const CONTROL_RULES: { readonly [kind: string]: readonly ApiRule[] } = {
  'discovery.k8s.io/EndpointSlice': [{ at: '', breaches: endpoints }],
  'networking.k8s.io/IngressClass': [{ at: 'spec', breaches: shapes(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?\/.+/, 'name of a controller', "give a domain and a path, such as 'k8s.io/ingress-nginx'", 'controller') }],
  'node.k8s.io/RuntimeClass': [{ at: '', breaches: shapes(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'name of a handler', 'use lower-case letters, digits and dashes', 'handler') }],
};

const ADDRESSES: { readonly [type: string]: (text: string) => boolean } = { IPv4: isIPv4, IPv6: isIPv6 };
/** Addresses that mean the node itself, or whoever is near. */
export const NEAR = /^(127\.|169\.254\.|0\.0\.0\.0$|224\.0\.0\.|::1?$|fe[89ab][0-9a-f]:|ff[0-9a-f]2:)/i;

function endpoints({ addressType, endpoints: all }: JsonMap): readonly Breach[] {
  return !isList(all) ? NONE : all.flatMap((one, i): readonly Breach[] => {
    const addresses = at(one, 'addresses');
    if (!isList(addresses) || addresses.length === 0) { return breach(['endpoints', i, 'addresses'], 'an endpoint has an address', 'add one'); }
    const is = ADDRESSES[String(addressType)] as ((text: string) => boolean) | undefined;
    return addresses.flatMap((text: Json, j) => (!is || typeof text !== 'string' || (is(text) && !NEAR.test(text)) ? NONE
      : breach(['endpoints', i, 'addresses', j], `'${text}' is no ${is(text) ? 'address of another' : `address of the type ${String(addressType)}`}`, 'give the address of a pod or server')));
  });
}
