import { counted, Progress, Stage } from '../../src/synth/progress';
import { LineStream, ProgressLine, progressLine } from '../../src/synth/progress-line';

const CLEARED = '\r\u001b[K';
const SECOND = 1_000_000_000n;

/** A terminal and a clock that a test moves on. */
class FakeTerminal implements LineStream {
  readonly isTTY = true;
  readonly written: string[] = [];
  now = 5n * SECOND;

  constructor(readonly columns?: number) {}

  readonly clock = () => this.now;

  write(text: string): void {
    this.written.push(text);
  }
}

/** Does so many steps, the clock going on with each. */
function steps(line: Progress, terminal: FakeTerminal, count: number, nanoseconds: bigint): void {
  for (let n = 0; n < count; n++) {
    terminal.now += nanoseconds;
    line.advance();
  }
}

describe('the line of a synth', () => {
  it('is not there before a second has gone by', () => {
    const terminal = new FakeTerminal();
    const line = new ProgressLine(terminal, terminal.clock);
    line.enter('collect', 1000);
    steps(line, terminal, 999, SECOND / 1000n);
    line.end();
    expect(terminal.written).toEqual([]);
  });

  it('says the stage, how much of it is done and how long the rest will take', () => {
    const terminal = new FakeTerminal();
    const line = new ProgressLine(terminal, terminal.clock);
    terminal.now += 2n * SECOND;
    line.enter('check objects', 1600);
    steps(line, terminal, 160, SECOND / 40n);
    expect(terminal.written.slice(0, 3)).toEqual([
      `${CLEARED}check objects 0/1600`,
      `${CLEARED}check objects 16/1600, 40 s left`,
      `${CLEARED}check objects 32/1600, 40 s left`,
    ]);
    expect(terminal.written.at(-1)).toBe(`${CLEARED}check objects 160/1600, 36 s left`);
  });

  it('is written ten times a second at most', () => {
    const terminal = new FakeTerminal();
    const line = new ProgressLine(terminal, terminal.clock);
    terminal.now += SECOND;
    line.enter('write', 100_000);
    steps(line, terminal, 100_000, SECOND / 100_000n);
    expect(terminal.written.length).toBeLessThanOrEqual(11);
    expect(terminal.written.length).toBeGreaterThan(8);
  });

  it('says a stage alone whose things are not counted', () => {
    const terminal = new FakeTerminal();
    const line = new ProgressLine(terminal, terminal.clock);
    terminal.now += SECOND;
    line.enter('check the tree', 0);
    expect(terminal.written).toEqual([`${CLEARED}check the tree`]);
  });

  it('stays within the width of the terminal', () => {
    const terminal = new FakeTerminal(12);
    const line = new ProgressLine(terminal, terminal.clock);
    terminal.now += SECOND;
    line.enter('check policies', 10);
    expect(terminal.written).toEqual([`${CLEARED}check polic`]);
  });

  it('is gone at the end, once', () => {
    const terminal = new FakeTerminal();
    const line = new ProgressLine(terminal, terminal.clock);
    terminal.now += SECOND;
    line.enter('write', 0);
    line.end();
    line.end();
    expect(terminal.written).toEqual([`${CLEARED}write`, CLEARED]);
  });
});

describe('a line is shown', () => {
  const pipe: LineStream = { isTTY: false, write: () => { throw new Error('nothing is written to a pipe'); } };

  it.each([
    ['on a terminal', new FakeTerminal(), {}, true],
    ['on a terminal where CI says that there is none', new FakeTerminal(), { CI: 'false' }, true],
    ['in no pipe', pipe, {}, false],
    ['on no terminal of a build', new FakeTerminal(), { CI: 'true' }, false],
    ['on no terminal of a build that says 1', new FakeTerminal(), { CI: '1' }, false],
  ])('%s', (_, stream, environment, isShown) => {
    expect(progressLine(stream, environment) instanceof ProgressLine).toBe(isShown);
  });
});

describe('counted things', () => {
  it('are told as they are done', () => {
    const told: string[] = [];
    const progress: Progress = { enter: (stage: Stage, count: number) => told.push(`${stage} ${count}`), advance: () => told.push('advance'), end: () => told.push('end') };
    for (const thing of counted(progress, 'compose', ['a', 'b'])) { told.push(thing); }
    expect(told).toEqual(['compose 2', 'a', 'advance', 'b', 'advance']);
  });
});
