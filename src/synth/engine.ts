import { setFlagsFromString } from 'v8';

/**
 * How much bytecode a function runs through before V8 spends time on optimizing it; as it comes, 132 KB.
 *
 * A synth goes through much code, most of it seldom, and is over in seconds: a quarter of its CPU time went into optimized code that hardly
 * anything used any more (1,000 clusters, Node 20).
 */
const INTERRUPT_BUDGET = 1_000_000;

/** The last major version of V8 that is known to have the flag; a later one would only complain on the terminal. */
const NEWEST_V8 = 13;

/** Tells V8 that the process is a short one; the result of nothing depends on it. */
export function expectShortProcess(): void {
  if (Number(process.versions.v8.split('.')[0]) <= NEWEST_V8) { setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`); }
}
