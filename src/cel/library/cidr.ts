import { Fault } from '../error';
import { Cidr, IpAddress } from '../ip-address';
import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { instance, string } from '../take';
import { CelValue } from '../value';
import { ipAddress } from './ip';

const CIDR_TYPE = ['net.CIDR'];

function cidr(text: string): Cidr {
  const parsed = Cidr.parse(text);
  if (!parsed) { throw new Fault(`invalid network address ${JSON.stringify(text)}`); }
  return parsed;
}

function method(name: string, call: (self: Cidr) => CelValue): CelFunction {
  return memberFunction(name, CIDR_TYPE, (self) => call(instance(Cidr, self)));
}

/** Networks in the notation of CIDR. */
export const CIDR: CelLibrary = {
  name: 'cidr',
  since: 30,
  functions: [
    globalFunction('cidr', undefined, (text) => cidr(string(text))),
    globalFunction('isCIDR', undefined, (text) => Cidr.parse(string(text)) !== undefined),
    globalFunction('string', CIDR_TYPE, (self) => instance(Cidr, self).toString()),
    memberFunction('containsIP', CIDR_TYPE, (self, other) =>
      instance(Cidr, self).contains(typeof other === 'string' ? ipAddress(other) : instance(IpAddress, other))),
    memberFunction('containsCIDR', CIDR_TYPE, (self, other) =>
      instance(Cidr, self).covers(typeof other === 'string' ? cidr(other) : instance(Cidr, other))),
    method('ip', (self) => self.address),
    method('prefixLength', (self) => self.prefixLength),
    method('masked', (self) => self.masked),
  ],
};
