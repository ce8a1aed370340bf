import { setFlagsFromString } from 'v8';

/**
 * What V8 spends less time on than it would, as it comes made for servers that run for days. A synth goes through much code, most of it seldom,
 * and is over in seconds: of 6.1 s of CPU time (1,000 clusters, Node 20), 1.4 went into optimized code that hardly anything used any more.
 */
const FLAGS = [
  // How much bytecode a function runs through before it is optimized; as it comes, 132 KB.
  '--interrupt-budget=2000000',
  // How much of what it calls is put into an optimized function, all of it compiled anew in each; as it comes, 920.
  '--max-inlined-bytecode-size-cumulative=150',
  // Young objects are moved by the main thread alone: threads that help it take more time than they save it.
  '--no-parallel-scavenge',
];

/** The major versions of V8 that have the flags: those of Node 20 and 21. Another one would complain on the terminal, and gains nothing by their counterparts. */
const KNOWN_BY = [11];

/** Tells V8 that the process is a short one; the result of nothing depends on it. */
export function expectShortProcess(): void {
  if (KNOWN_BY.includes(Number(process.versions.v8.split('.')[0]))) { FLAGS.forEach((flag) => setFlagsFromString(flag)); }
}
