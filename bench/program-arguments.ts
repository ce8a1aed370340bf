/** The variable of the environment that holds the arguments of a program which the command line runs: it hands on none. */
export const PROGRAM_ARGUMENTS = 'BENCH_ARGUMENTS';
