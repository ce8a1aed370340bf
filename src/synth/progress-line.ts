import { Progress, Stage } from './progress';

/** What a progress line is written to; `process.stderr` is one. */
export interface LineStream {
  readonly isTTY?: boolean;
  /** Characters in a line, where it is a terminal. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** Nanoseconds on a clock that never goes back. */
export type Clock = () => bigint;

const SECOND = 1_000_000_000n;
/** Before this a synth is over soon, and a line would flicker. */
const QUIET = SECOND;
const BETWEEN_LINES = SECOND / 10n;
/** Steps between two looks at the clock. */
const STRIDE = 16;
const CLEARED = '\r\u001b[K';

/** A line on a terminal that says what is being done, how much of it, and how long that will take; gone at the end. */
export class ProgressLine implements Progress {
  private readonly started: bigint;
  private stage: Stage = 'collect';
  private count = 0;
  private done = 0;
  private entered: bigint;
  private shown: bigint | undefined;

  constructor(private readonly stream: LineStream, private readonly clock: Clock = process.hrtime.bigint) {
    this.started = this.entered = clock();
  }

  public enter(stage: Stage, count: number): void {
    this.stage = stage;
    this.count = count;
    this.done = 0;
    this.entered = this.clock();
    this.show(this.entered);
  }

  public advance(): void {
    this.done++;
    if (this.done % STRIDE === 0) { this.show(this.clock()); }
  }

  public end(): void {
    if (this.shown !== undefined) { this.stream.write(CLEARED); }
    this.shown = undefined;
  }

  private show(now: bigint): void {
    if (now - this.started < QUIET || (this.shown !== undefined && now - this.shown < BETWEEN_LINES)) { return; }
    this.shown = now;
    this.stream.write(CLEARED + this.text(now).slice(0, (this.stream.columns ?? 80) - 1));
  }

  private text(now: bigint): string {
    if (this.count === 0) { return this.stage; }
    const share = `${this.stage} ${this.done}/${this.count}`;
    if (this.done === 0) { return share; }
    const seconds = Number(now - this.entered) / 1e9 * (this.count - this.done) / this.done;
    return `${share}, ${Math.ceil(seconds)} s left`;
  }
}

/** A line where somebody looks on; nothing in a pipe or where a machine builds. */
export function progressLine(stream: LineStream, environment: NodeJS.ProcessEnv): Progress | undefined {
  const isBuild = environment.CI !== undefined && !['', '0', 'false'].includes(environment.CI);
  return stream.isTTY && !isBuild ? new ProgressLine(stream) : undefined;
}
