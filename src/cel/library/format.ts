import type { Json } from '../../object/json';
import { CelLibrary, globalFunction, memberFunction } from '../library';
import { RequestUri } from '../request-uri';
import { instance, string } from '../take';
import { Timestamp } from '../time';
import { CelObject, Optional } from '../value';

type Check = (text: string) => readonly string[];

/** A named format of strings. */
class Format extends CelObject {
  readonly type = 'kubernetes.NamedFormat';
  constructor(readonly name: string, readonly check: Check) { super(); }
  equals(other: CelObject): boolean { return other === this; }
  toJson(): Json { return this.name; }
}

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const WORD = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_LENGTH = 63;
const SUBDOMAIN_LENGTH = 253;

function shape(pattern: RegExp, longest: number, what: string): Check {
  return (text) => [
    ...(Buffer.byteLength(text) > longest ? [`must be no more than ${longest} bytes`] : []),
    ...(pattern.test(text) ? [] : [`${JSON.stringify(text)} is not ${what}`]),
  ];
}

const label = shape(LABEL, LABEL_LENGTH, 'an RFC 1123 label');
const subdomain = shape(SUBDOMAIN, SUBDOMAIN_LENGTH, 'an RFC 1123 subdomain');
const label1035 = shape(LABEL_1035, LABEL_LENGTH, 'an RFC 1035 label');
const word = shape(WORD, LABEL_LENGTH, 'made of letters, digits, -, _ and . between letters or digits');

/** A prefix may end in a dash, since something will follow. */
function prefix(check: Check): Check {
  return (text) => check(text.length > 1 && text.endsWith('-') ? `${text.slice(0, -2)}a` : text);
}

function qualifiedName(text: string): readonly string[] {
  const parts = text.split('/');
  if (parts.length > 2) { return ['a qualified name has one slash at most']; }
  const name = parts[parts.length - 1];
  const domain = parts.length === 1 ? [] : parts[0] === '' ? ['the prefix part must not be empty'] : subdomain(parts[0]);
  return [...domain, ...(name === '' ? ['the name part must not be empty'] : []), ...word(name)];
}

function test(pattern: RegExp, message: string): Check {
  return (text) => pattern.test(text) ? [] : [message];
}

function date(text: string): readonly string[] {
  return Timestamp.parse(`${text}T00:00:00Z`) ? [] : ['invalid date'];
}

function datetime(text: string): readonly string[] {
  const [day, time = '', ...rest] = text.toLowerCase().split('t');
  const match = /^(\d{2}):(\d{2}):(\d{2})(?:.\d+)?(?:z|[+-]\d{2}:\d{2})$/.exec(time);
  const valid = match && rest.length === 0 && Number(match[1]) <= 23 && Number(match[2]) <= 59 && Number(match[3]) <= 59 && date(day).length === 0;
  return valid ? [] : ['invalid datetime'];
}

const FORMATS: ReadonlyMap<string, Format> = new Map(Object.entries<Check>({
  dns1123Label: label,
  dns1123Subdomain: subdomain,
  dns1035Label: label1035,
  qualifiedName,
  dns1123LabelPrefix: prefix(label),
  dns1123SubdomainPrefix: prefix(subdomain),
  dns1035LabelPrefix: prefix(label1035),
  labelValue: (text) => text === '' ? [] : word(text),
  uri: (text) => RequestUri.isOne(text) ? [] : [`invalid URI ${JSON.stringify(text)}`],
  uuid: test(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i, 'does not match the UUID format'),
  byte: test(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/, 'invalid base64'),
  date,
  datetime,
}).map(([name, check]) => [name, new Format(name, check)]));

/** The named formats of strings of Kubernetes. */
export const FORMAT: CelLibrary = {
  name: 'format',
  since: 31,
  functions: [
    globalFunction('format.named', undefined, (name) => {
      const format = FORMATS.get(string(name));
      return format ? Optional.of(format) : Optional.NONE;
    }),
    ...[...FORMATS].map(([name, format]) => globalFunction(`format.${name}`, undefined, () => format)),
    memberFunction('validate', ['kubernetes.NamedFormat'], (format, text) => {
      const errors = instance(Format, format).check(string(text));
      return errors.length === 0 ? Optional.NONE : Optional.of(errors);
    }),
  ],
};
