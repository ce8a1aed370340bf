import { CelType } from './type';

/** One overload of a function: the types that it takes, and the type of its result. */
export interface Signature {
  readonly takes: readonly CelType[];
  readonly gives: CelType;
}

/** How types are written below. `[`, `{` and `?` stand before what they hold: `[s` a list of strings, `{sD` a map of strings to anything. */
const CODES: { readonly [code: string]: string } = {
  'b': 'bool',
  'i': 'int',
  'u': 'uint',
  'd': 'double',
  's': 'string',
  'y': 'bytes',
  'T': 'type',
  't': 'google.protobuf.Timestamp',
  'r': 'google.protobuf.Duration',
  'Q': 'kubernetes.Quantity',
  'U': 'kubernetes.URL',
  'V': 'kubernetes.Semver',
  'F': 'kubernetes.NamedFormat',
  'I': 'net.IP',
  'C': 'net.CIDR',
  'Z': 'authorizer',
  'P': 'path check',
  'G': 'group check',
  'R': 'resource check',
  'X': 'decision',
  'A': 'A',
  'B': 'B',
  '[': 'list',
  '{': 'map',
  '?': 'optional_type',
};
const PARAMETERS: { readonly [code: string]: number } = { '[': 1, '{': 2, '?': 1 };

const ORDERED = 'biudsytr';
const NUMBERS = 'iud';

/**
 * Every operator and function of the API server's environment (cel-go: the standard definitions and its extensions; k8s.io/apiserver: pkg/cel/library).
 * A line has names, those of members after a dot, and behind the colon the overloads: the types that one takes, and last the type that it gives.
 */
const TABLE = `
== != : AAb
< <= > >= : ${[...ORDERED].map((type) => `${type}${type}b`).join(' ')} idb iub udb uib dib dub
+ : iii uuu ddd sss yyy rrr rtt trt [A[A[A
- : iii uuu ddd rrr trt ttr
* / : iii uuu ddd
% : iii uuu
-x : ii dd
in : A[Ab A{ABb
?: : bAAA
[] : [AiA {ABAB ?[Ai?A ?{ABA?B
[?] : [Ai?A {ABA?B ?[Ai?A ?{ABA?B
size .size : si yi [Ai {ABi
type : AT
dyn : AD
int : ii di ri si ti ui
uint : uu du iu su
double : dd id sd ud
string : ss bs ys ds rs is ts us Is Cs
bool : bb sb
bytes : yy sy
timestamp : tt it st
duration : rr sr
.startsWith .endsWith .contains matches .matches : ssb
.getFullYear .getMonth .getDayOfYear .getDayOfMonth .getDate .getDayOfWeek : ti tsi
.getHours .getMinutes .getSeconds .getMilliseconds : ti tsi ri
.charAt : sis
.indexOf .lastIndexOf : ssi ssii [AAi
.lowerAscii .upperAscii .trim : ss
.replace : ssss sssis
.split : ss[s ssi[s
.substring : sis siis
.join : [ss [sss
.format : s[Ds
strings.quote : ss
.find : sss
.findAll : ss[s ssi[s
.isSorted : ${[...ORDERED].map((type) => `[${type}b`).join(' ')}
.sum : ${[...NUMBERS, 'r'].map((type) => `[${type}${type}`).join(' ')}
.min .max : ${[...ORDERED].map((type) => `[${type}${type}`).join(' ')}
.includes : DDb
.sort : ${[...ORDERED].map((type) => `[${type}[${type}`).join(' ')}
.distinct .reverse : [A[A
.flatten : [[A[A [Di[D
.slice : [Aii[A
lists.range : i[i
sets.contains sets.equivalent sets.intersects : [A[Ab
url : sU
isURL isQuantity isIP ip.isCanonical isCIDR : sb
.getScheme .getHost .getHostname .getPort .getEscapedPath : Us
.getQuery : U{s[s
quantity : sQ
sign : Qi
.isGreaterThan .isLessThan : QQb VVb
.compareTo : QQi VVi
.isInteger : Qb
.asInteger : Qi
.asApproximateFloat : Qd
.add .sub : QQQ QiQ
ip : sI
.family : Ii
.isUnspecified .isLoopback .isLinkLocalMulticast .isLinkLocalUnicast .isGlobalUnicast : Ib
cidr : sC
.containsIP : Csb CIb
.containsCIDR : Csb CCb
.ip : CI
.prefixLength : Ci
.masked : CC
semver : sV sbV
isSemver : sb sbb
.major .minor .patch : Vi
format.named : s?F
.validate : Fs?[s
optional.of optional.ofNonZeroValue : A?A
optional.none : ?A
.hasValue : ?Ab
.value : ?AA
.or : ?A?A?A
.orValue : ?AAA
.first .last : [A?A
optional.unwrap .unwrapOpt : [?A[A
.path : ZsP
.group : ZsG
.serviceAccount : ZssZ
.resource : GsR
.subresource .namespace .name .fieldSelector .labelSelector : RsR
.check : PsX RsX
.allowed .errored : Xb
.reason .error : Xs`;

let texts: ReadonlyMap<string, string> | undefined;
const signatures = new Map<string, readonly Signature[]>();

/** The overloads of an operator or a function, `.name` for a member; undefined for one that is not listed. */
export function signaturesOf(name: string): readonly Signature[] | undefined {
  texts ??= new Map(TABLE.trim().split('\n').flatMap((line) => {
    const [names, overloads] = line.split(' : ');
    return names.split(' ').map((one) => [one, overloads] as const);
  }));
  let found = signatures.get(name);
  // Most of the table is never asked for.
  if (!found && texts.has(name)) { signatures.set(name, found = texts.get(name)!.split(' ').map(signatureOf)); }
  return found;
}

function signatureOf(text: string): Signature {
  const types: CelType[] = [];
  for (let at = 0; at < text.length;) {
    const [type, end] = typeAt(text, at);
    types.push(type);
    at = end;
  }
  return { takes: types.slice(0, -1), gives: types[types.length - 1] };
}

function typeAt(text: string, at: number): [type: CelType, end: number] {
  const parameters: CelType[] = [];
  let end = at + 1;
  for (let left = PARAMETERS[text[at]] ?? 0; left > 0; left--) {
    const [parameter, next] = typeAt(text, end);
    parameters.push(parameter);
    end = next;
  }
  return [text[at] === 'D' ? CelType.DYN : new CelType(CODES[text[at]], parameters), end];
}
