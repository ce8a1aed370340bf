import { Fault } from '../error';
import { IpAddress } from '../ip-address';
import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { instance, string } from '../take';
import { CelValue } from '../value';

const IP_TYPE = ['net.IP'];

/** The address that a text names, a fault where it names none. */
export function ipAddress(text: string): IpAddress {
  const parsed = IpAddress.parse(text);
  if (!parsed) { throw new Fault(`invalid IP address ${JSON.stringify(text)}`); }
  return parsed;
}

function method(name: string, call: (self: IpAddress) => CelValue): CelFunction {
  return memberFunction(name, IP_TYPE, (self) => call(instance(IpAddress, self)));
}

/** IP addresses. */
export const IP: CelLibrary = {
  name: 'ip',
  since: 30,
  functions: [
    globalFunction('ip', undefined, (text) => ipAddress(string(text))),
    globalFunction('isIP', undefined, (text) => IpAddress.parse(string(text)) !== undefined),
    globalFunction('ip.isCanonical', undefined, (text) => ipAddress(string(text)).toString() === text),
    globalFunction('string', IP_TYPE, (self) => instance(IpAddress, self).toString()),
    method('family', (self) => self.family),
    method('isUnspecified', (self) => self.isUnspecified),
    method('isLoopback', (self) => self.isLoopback),
    method('isLinkLocalMulticast', (self) => self.isLinkLocalMulticast),
    method('isLinkLocalUnicast', (self) => self.isLinkLocalUnicast),
    method('isGlobalUnicast', (self) => self.isGlobalUnicast),
  ],
};
