import { setFlagsFromString } from 'v8';

/**
 * How much bytecode a function runs through before V8 spends time on optimizing it; as it comes, 132 KB.
 *
 * A synth goes through much code, most of it seldom, and is over in seconds: a quarter of its CPU time went into optimized code that hardly
 * anything used any more (1,000 clusters, Node 20).
 */
const INTERRUPT_BUDGET = 1_000_000;

/** The major versions of V8 that have the flag: those of Node 20 and 21. Another one would complain on the terminal, and gains nothing by its counterpart. */
const KNOWN_BY = [11];

/** Tells V8 that the process is a short one; the result of nothing depends on it. */
export function expectShortProcess(): void {
  if (KNOWN_BY.includes(Number(process.versions.v8.split('.')[0]))) { setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`); }
}
