import { CelObject } from './value';
import type { Json } from '../object/json';

/** A URL as Go's `net/url` takes it apart, which is not how a browser does. */
export class RequestUri extends CelObject {
  /** Whether a text is an absolute URL or path to Go's `url.ParseRequestURI`. */
  static isOne(text: string): boolean {
    // eslint-disable-next-line no-control-regex
    return text !== '' && !/[\x00-\x1f\x7f]/.test(text) && takeApart(text, 'request') !== undefined;
  }

  /** An absolute URL or path with its parts; undefined where the text is none. */
  static parse(text: string): RequestUri | undefined {
    const fragment = text.indexOf('#');
    if (!RequestUri.isOne(text) || (fragment >= 0 && !wellEscaped(text.slice(fragment)))) { return undefined; }
    return takeApart(fragment < 0 ? text : text.slice(0, fragment), 'reference');
  }

  readonly type = 'kubernetes.URL';
  constructor(
    private readonly text: string,
    readonly scheme: string,
    readonly host: string,
    readonly escapedPath: string,
    private readonly rawQuery: string,
  ) { super(); }

  get port(): string { return /:(\d*)$/.exec(this.host.replace(/^\[.*\]/, ''))?.[1] ?? ''; }

  get hostname(): string {
    const bracketed = /^\[(.*)\]/.exec(this.host);
    return bracketed ? bracketed[1] : this.host.replace(/:\d*$/, '');
  }

  get query(): Readonly<Record<string, readonly string[]>> {
    const found: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
    for (const pair of this.rawQuery.split('&')) {
      if (pair === '' || pair.includes(';')) { continue; }
      const [name, ...rest] = pair.split('=');
      const [key, value] = [unescapeQuery(name), unescapeQuery(rest.join('='))];
      if (key !== undefined && value !== undefined) { (found[key] ??= []).push(value); }
    }
    return found;
  }

  equals(other: CelObject): boolean { return other instanceof RequestUri && other.text === this.text; }
  toJson(): Json { return this.text; }
}

/** In a request, a path is never a host; a reference may be relative. */
function takeApart(text: string, as: 'request' | 'reference'): RequestUri | undefined {
  if (text === '*') { return new RequestUri(text, '', '', '*', ''); }
  if (text.startsWith(':')) { return undefined; }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text);
  const rest = scheme ? text.slice(scheme[0].length) : text;
  const question = rest.indexOf('?');
  const [beforeQuery, query] = question < 0 ? [rest, ''] : [rest.slice(0, question), rest.slice(question + 1)];
  const name = scheme?.[1].toLowerCase() ?? '';
  if (!beforeQuery.startsWith('/')) {
    return scheme || as === 'reference' ? new RequestUri(text, name, '', scheme ? '' : escapePath(beforeQuery), query) : undefined;
  }
  const mayHaveHost = scheme || (as === 'reference' && !beforeQuery.startsWith('///'));
  const authority = mayHaveHost ? /^\/\/([^/]*)/.exec(beforeQuery) : null;
  const host = authority ? hostOf(authority[1], name) : '';
  const path = authority ? beforeQuery.slice(authority[0].length) : beforeQuery;
  if (host === undefined || !wellEscaped(path)) { return undefined; }
  return new RequestUri(text, name, host, escapePath(path), query);
}

function wellEscaped(text: string): boolean {
  return !/%(?![0-9A-Fa-f]{2})/.test(text);
}

/** The path as it was written, or with what must not stand in one escaped. */
function escapePath(path: string): string {
  if (/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/[\]]|%[0-9A-Fa-f]{2})*$/.test(path)) { return path; }
  return [...Buffer.from(unescapeBytes(path))].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9\-._~$&+,/:;=@]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

function unescapeBytes(text: string): Buffer {
  return Buffer.concat(text.split(/(%[0-9A-Fa-f]{2})/).map((part) => /^%..$/.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part)));
}

/** The host with its port, undefined where it is not one. */
function hostOf(authority: string, scheme: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const user = at < 0 ? '' : authority.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) || !wellEscaped(user)) { return undefined; }
  const host = authority.slice(at + 1);
  const bracketed = host.startsWith('[');
  const port = bracketed ? /^\[[^\]]*\](.*)$/.exec(host)?.[1] : /(:[^:]*)?$/.exec(host)?.[0];
  if (port === undefined || !/^(?::\d*)?$/.test(port)) { return undefined; }
  if (!bracketed && host.includes('[')) { return undefined; }
  if (!bracketed && /^https?$/.test(scheme) && host.slice(0, host.length - port.length).includes(':')) { return undefined; }
  // eslint-disable-next-line no-control-regex
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"]|[^\x00-\x7f]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/.test(host)) { return undefined; }
  return unescapeBytes(host).toString();
}

function unescapeQuery(text: string): string | undefined {
  return wellEscaped(text) ? unescapeBytes(text.replace(/\+/g, ' ')).toString() : undefined;
}
