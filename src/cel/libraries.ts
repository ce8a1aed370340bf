import type { CelLibrary } from './library';
import { AUTHORIZER } from './library/authorizer';
import { CIDR } from './library/cidr';
import { ENCODERS } from './library/encoders';
import { FORMAT } from './library/format';
import { IP } from './library/ip';
import { LIST_EXTENSIONS } from './library/list-extensions';
import { LISTS } from './library/lists';
import { MATH } from './library/math';
import { OPTIONAL_TYPES } from './library/optional';
import { QUANTITY } from './library/quantity';
import { REGEX } from './library/regex';
import { SEMVER } from './library/semver';
import { SETS } from './library/sets';
import { STANDARD } from './library/standard';
import { STRINGS } from './library/strings';
import { TIME } from './library/time';
import { URLS } from './library/url';

/** All libraries. Their minors are those of the base environment of the API server; another engine's library is one more line here. */
export const LIBRARIES: readonly CelLibrary[] = [
  STANDARD, TIME, REGEX, LISTS, STRINGS, URLS, AUTHORIZER, OPTIONAL_TYPES, QUANTITY, SETS, IP, CIDR, FORMAT, SEMVER, LIST_EXTENSIONS, MATH, ENCODERS,
];
