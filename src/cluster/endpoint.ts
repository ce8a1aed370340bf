import { isIP } from 'net';
import { Cidr } from '../fleet';

/** A name of the DNS; the last label of one is never a number, which tells it from an address with a mistake in it. */
const DNS_NAME = /^(?=.{1,253}\.?$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*(?!\d+\.?$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.?$/i;

/** Whether the text is an address of IPv4 or IPv6, without brackets, zone and port. */
export function isAddress(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%');
}

/** Throws for an endpoint that is neither an address nor a name of the DNS. */
export function checkEndpoint(cluster: string, endpoint: string | undefined): void {
  if (endpoint === undefined || isAddress(endpoint) || DNS_NAME.test(endpoint)) { return; }
  const [, host, port] = /^(?:https?:\/\/)?\[?(.*?)\]?(?::(\d+))?\/?$/.exec(endpoint) ?? [];
  const isReadable = host !== undefined && host !== endpoint && (isAddress(host) || DNS_NAME.test(host));
  const advice = isReadable ? `: give '${host}'${port === undefined || port === '6443' ? ' alone' : ` alone, and endpointPort ${port} beside it`}` : ": write it as '10.20.0.10' or 'api.example.com'";
  throw new Error(`cluster '${cluster}' has the endpoint '${endpoint}', which is neither an IP address nor a DNS name${advice}`);
}

/** One text for all spellings of an address or of a name. */
export function canonicalHost(host: string): string {
  if (isAddress(host)) { return Cidr.of(`${host}/${isIP(host) === 4 ? 32 : 128}`).address(0); }
  return host.toLowerCase().replace(/\.$/, '');
}

/** Throws for the address of a server that carries a scheme or a path. */
export function checkServer(where: string, server: string): void {
  const [, host] = /^[a-z]+:\/\/([^/:]*)/.exec(server) ?? /^([^/:]*)\//.exec(server) ?? [];
  if (host !== undefined) { throw new Error(`${where} is at '${server}': give its name or address alone, '${host}'`); }
}

/** Throws for a port that there is not. */
export function checkPort(where: string, port: number | undefined): void {
  if (port === undefined || (Number.isInteger(port) && port >= 1 && port <= 65535)) { return; }
  throw new Error(`${where} has the port ${String(port)}: give a whole number from 1 to 65535`);
}
