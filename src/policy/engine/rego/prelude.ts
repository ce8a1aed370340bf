/** Functions that translated expressions call; a module holds those that it needs. */
export const PRELUDE = {
  has: 'has(whole, key) {\n\t_ = whole[key]\n}',
  // As in CEL: what is neither a map nor a list has no field, and a list has none by name, not even an absent one.
  lacks: 'lacks(whole, key) {\n\tis_object(whole)\n\tnot has(whole, key)\n}\n\nlacks(whole, key) {\n\tis_array(whole)\n\tis_number(key)\n\tnot has(whole, key)\n}'
    + '\n\nlacks(whole, key) {\n\tnot collection(whole)\n}',
  field: 'field(whole, key, otherwise) = value {\n\tvalue := whole[key]\n}\n\nfield(whole, key, otherwise) = otherwise {\n\tlacks(whole, key)\n}',
  collection: 'collection(whole) {\n\tis_object(whole)\n}\n\ncollection(whole) {\n\tis_array(whole)\n}',
  member: 'member(whole, item) {\n\tis_array(whole)\n\twhole[_] == item\n}\n\nmember(whole, item) {\n\tis_object(whole)\n\thas(whole, item)\n}',
  elements: 'elements(whole) = whole {\n\tis_array(whole)\n}\n\nelements(whole) = keys {\n\tis_object(whole)\n\tkeys := sort([key | _ = whole[key]])\n}',
  comparable: 'comparable(a, b) {\n\tis_number(a)\n\tis_number(b)\n}\n\ncomparable(a, b) {\n\tis_string(a)\n\tis_string(b)\n}'
    + '\n\ncomparable(a, b) {\n\tis_boolean(a)\n\tis_boolean(b)\n}',
  joined: 'joined(a, b) = sum {\n\tis_number(a)\n\tis_number(b)\n\tsum := a + b\n}\n\njoined(a, b) = text {\n\tis_string(a)\n\tis_string(b)\n\ttext := concat("", [a, b])\n}'
    + '\n\njoined(a, b) = list {\n\tis_array(a)\n\tis_array(b)\n\tlist := array.concat(a, b)\n}',
  whole_number: 'whole_number(value) {\n\tis_number(value)\n\tfloor(value) == value\n}',
  fraction: 'fraction(value) {\n\tis_number(value)\n\tnot whole_number(value)\n}',
  part: 'part(text, start, end) = found {\n\tis_string(text)\n\tstart >= 0\n\tstart <= end\n\tend <= count(text)\n\tfound := substring(text, start, end - start)\n}',
  written: 'written(value) = value {\n\tis_string(value)\n}\n\nwritten(value) = text {\n\tis_number(value)\n\ttext := json.marshal(value)\n}'
    + '\n\nwritten(value) = text {\n\tis_boolean(value)\n\ttext := json.marshal(value)\n}',
  integer: 'integer(value) = value {\n\twhole_number(value)\n}\n\ninteger(value) = number {\n\tis_string(value)\n\tregex.match("^[+-]?[0-9]+$", value)'
    + '\n\tnumber := to_number(trim_left(value, "+"))\n}',
  decimal: 'decimal(value) = value {\n\tis_number(value)\n}\n\ndecimal(value) = number {\n\tis_string(value)\n\tregex.match("^[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?$", value)'
    + '\n\tnumber := to_number(trim_left(value, "+"))\n}',
  compare: 'compare(a, b) = 0 {\n\ta == b\n}\n\ncompare(a, b) = -1 {\n\ta < b\n}\n\ncompare(a, b) = 1 {\n\ta > b\n}',
  greater: 'greater(a, b) = true {\n\ta > b\n}\n\ngreater(a, b) = false {\n\ta <= b\n}',
  // In billionths, so that no fraction that Kubernetes keeps is lost on the way.
  quantity: 'quantity(text) = billionths {'
    + '\n\tparts := regex.find_all_string_submatch_n("^([+-]?)([0-9]*)[.]?([0-9]*)(([numkMGTPE]|[KMGTPE]i)?|[eE][+-]?[0-9]+)$", text, 1)[0]'
    + '\n\tdigits := concat("", [parts[2], parts[3]])\n\tdigits != ""'
    + '\n\tnumber := to_number(concat("", ["1", digits])) - power_of_ten(count(digits))'
    + '\n\tbillionths := ((number * sign(parts[1])) * unit(parts[4])) / power_of_ten(count(parts[3]))\n}',
  sign: 'sign(text) = -1 {\n\ttext == "-"\n}\n\nsign(text) = 1 {\n\ttext != "-"\n}',
  power_of_ten: 'power_of_ten(exponent) = number {\n\tnumber := to_number(sprintf("1e%d", [exponent]))\n}',
  unit: 'unit(text) = billionths {\n\tbillionths := unit_sizes[text]\n}\n\nunit(text) = billionths {\n\tregex.match("^[eE][+-]?[0-9]+$", text)'
    + '\n\tbillionths := 1000000000 * to_number(concat("", ["1", text]))\n}',
  unit_sizes: 'unit_sizes = {'
    + '\n\t"n": 1, "u": 1000, "m": 1000000, "": 1000000000,'
    + '\n\t"k": 1000000000000, "M": 1000000000000000, "G": 1000000000000000000, "T": 1000000000000000000000,'
    + '\n\t"P": 1000000000000000000000000, "E": 1000000000000000000000000000,'
    + '\n\t"Ki": 1024000000000, "Mi": 1048576000000000, "Gi": 1073741824000000000, "Ti": 1099511627776000000000,'
    + '\n\t"Pi": 1125899906842624000000000, "Ei": 1152921504606846976000000000,\n}',
} as const;

export type PreludeFunction = keyof typeof PRELUDE;

/** Functions that others call. */
export const CALLED: { readonly [name in PreludeFunction]?: readonly PreludeFunction[] } = {
  lacks: ['has', 'collection'],
  field: ['lacks'],
  member: ['has'],
  fraction: ['whole_number'],
  integer: ['whole_number'],
  quantity: ['sign', 'power_of_ten', 'unit', 'unit_sizes'],
};
