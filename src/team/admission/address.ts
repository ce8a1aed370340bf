import { literals } from './definition';

/*
 * Blocks of addresses, in expressions that every Kubernetes with admission policies compiles: the functions for addresses come later.
 * Each block has one spelling here, so that what is compared is the block and not its text.
 */

const BYTE = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
/** Four numbers without leading zeros, and a length of 16 to 32. */
const V4 = `^${BYTE}([.]${BYTE}){3}/(1[6-9]|2[0-9]|3[0-2])$`;
/** An address of the public or of the private range whose first two groups are written out, and a length of 32 to 128. */
const V6 = '^(2[0-9a-f]{3}|3[0-9a-f]{3}|f[cd][0-9a-f]{2}):[0-9a-f]{1,4}:[0-9a-f:]*/(3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-8])$';
/** Addresses of version 4 inside others, tunnels, and where clouds answer for nodes. */
const V6_INSIDE = '^(2002:|2001:0{0,3}0:|fd00:0?ec2:|fd20:0{0,2}ce:|fd00:0{0,2}42:)';

/** Where clouds tell a node who it is, beside the link-local block. */
const METADATA = ['100.100.100.200', '168.63.129.16', '192.0.0.192'];
const SIZES = `[${[...Array(17)].map((_, i) => 2 ** i).join(', ')}]`;

/** True for a block that is narrow, spelled in one way, and holds no address by which nodes are asked who they are. */
export function isPlainBlock(cidr: string): string {
  const lower = `${cidr}.lowerAscii()`;
  const size = `${SIZES}[32 - int(${cidr}.split('/')[1])]`;
  const holds = (address: string) => `${numberOf(`${cidr}.split('/')[0]`)} / ${size} == ${numberIn(address)} / ${size}`;
  const v4 = `!${cidr}.startsWith('169.254.') && ${METADATA.map((address) => `!(${holds(address)})`).join(' && ')}`;
  return `(${cidr}.matches('${V4}') ? (${v4}) : ${lower}.matches('${V6}') && !${lower}.matches('${V6_INSIDE}'))`;
}

function numberOf(address: string): string {
  return `(${[2 ** 24, 2 ** 16, 2 ** 8, 1].map((weight, i) => `int(${address}.split('.')[${i}]) * ${weight}`).join(' + ')})`;
}

function numberIn(address: string): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
}

/** Names that are inside a cluster or stand for addresses in digits, whatever follows. */
const INSIDE = [
  'arpa', 'cluster', 'corp', 'home', 'internal', 'intranet', 'invalid', 'lan', 'local', 'localdomain', 'localhost', 'onion', 'private', 'svc', 'test',
];
const DIGITS = ['nip[.]io', 'sslip[.]io', 'xip[.]io', 'localtest[.]me', 'lvh[.]me', 'traefik[.]me', 'vcap[.]me'];

/**
 * An outside name: a DNS name with a top-level domain of letters, over https; a user of letters and digits is the key of some services.
 *
 * Addresses in digits have too many spellings to be listed.
 */
const OUTSIDE = '^https://([A-Za-z0-9]+@)?([A-Za-z0-9-]+[.])+[A-Za-z]{2,}(:[0-9]+)?(/.*)?$';
const NOT_OUTSIDE = `^https://([^/]*[.])?(${[...INSIDE, ...DIGITS].join('|')})(:[0-9]+)?(/.*)?$`;
const SHORT = '^https://[^./]+[.][^./]+(:[0-9]+)?(/.*)?$';

/**
 * Hosts of two names to which notifications go; any other is as well a service and a namespace, which a pod's resolver asks for first.
 */
const SERVICES = [
  'bitbucket.org', 'codeberg.org', 'discord.com', 'discordapp.com', 'gitea.com', 'github.com', 'gitlab.com', 'sentry.io', 'slack.com', 'webexapis.com', 'zulipchat.com',
];

/** True for an address outside the cluster, in the spelling of a name; `variables.hosts` are the team's own. */
export function isOutside(address: string): string {
  return `${address}.matches('${OUTSIDE}') && !${address}.lowerAscii().matches('${NOT_OUTSIDE}')`
    + ` && (!${address}.matches('${SHORT}') || ${address}.split('/')[2].lowerAscii().split('@').exists(part, part in ${literals(SERVICES)}) || variables.hosts.exists(h, h == ${address}.split('/')[2]))`;
}

/** Beginnings of addresses over http in base64, in any case of letters: what a Secret holds is encoded. */
export function beginsWithHttp(encoded: string): string {
  const spelled = ['h', 'H'].flatMap((h) => ['tt', 'tT', 'Tt', 'TT'].map((rest) => h + rest));
  const heads = spelled.map((head) => Buffer.from(head).toString('base64'));
  return `${encoded}.matches('^(${heads.join('|')})[cU]')`;
}

/** Whether encoded text begins with the address of a service to which notifications go, up to the end of its host. */
export function beginsWithService(encoded: string): string {
  const paths = ['https://hooks.slack.com/services/', 'https://slack.com/api/', 'https://discord.com/api/', 'https://discordapp.com/api/', 'https://chat.googleapis.com/v1/', 'https://webexapis.com/v1/'];
  const heads = paths.map((path) => Buffer.from(path.slice(0, path.length - path.length % 3)).toString('base64'));
  return `${encoded}.matches('^(${heads.map((head) => head.replace(/[+/]/g, '[$&]')).join('|')})')`;
}
