import { Fault } from '../error';
import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { RequestUri } from '../request-uri';
import { instance, string } from '../take';
import { CelValue } from '../value';

function url(text: string): RequestUri {
  const parsed = RequestUri.parse(text);
  if (!parsed) { throw new Fault(`invalid URL ${JSON.stringify(text)}`); }
  return parsed;
}

function method(name: string, call: (self: RequestUri) => CelValue): CelFunction {
  return memberFunction(name, ['kubernetes.URL'], (self) => call(instance(RequestUri, self)));
}

/** URLs. */
export const URLS: CelLibrary = {
  name: 'url',
  since: 0,
  functions: [
    globalFunction('url', undefined, (text) => url(string(text))),
    globalFunction('isURL', undefined, (text) => RequestUri.isOne(string(text))),
    method('getScheme', (self) => self.scheme),
    method('getHost', (self) => self.host),
    method('getHostname', (self) => self.hostname),
    method('getPort', (self) => self.port),
    method('getEscapedPath', (self) => self.escapedPath),
    method('getQuery', (self) => self.query),
  ],
};
