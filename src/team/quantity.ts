const SCALE: Record<string, number> = {
  'n': 1e-9,
  'u': 1e-6,
  'm': 1e-3,
  '': 1,
  'k': 1e3,
  'M': 1e6,
  'G': 1e9,
  'T': 1e12,
  'P': 1e15,
  'E': 1e18,
  'Ki': 2 ** 10,
  'Mi': 2 ** 20,
  'Gi': 2 ** 30,
  'Ti': 2 ** 40,
  'Pi': 2 ** 50,
  'Ei': 2 ** 60,
};

/**
 * The amount that a quantity stands for, near enough to compare two of them.
 *
 * Throws where the text is no quantity of Kubernetes.
 *
 * @param what the field, as it stands in the message
 */
export function amountOf(what: string, text: string): number {
  const match = /^\+?(\d+(?:\.\d*)?|\.\d+)(?:[eE]([-+]?\d+)|([numkMGTPE]|[KMGTPE]i)?)$/.exec(text);
  if (!match) {
    throw new Error(`${what} '${text}' is not a quantity: use a number with a suffix of Kubernetes, such as '500m', '2' or '4Gi'`);
  }
  return Number(match[1]) * (match[2] ? 10 ** Number(match[2]) : SCALE[match[3] ?? '']);
}
