import { Progress, Stage } from '../synth/progress';

interface Passed {
  readonly stage: string;
  readonly count: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

/** Notes when a synth goes from one stage to the next, and tells where the time went. */
export class StageClock implements Progress {
  private readonly passed: Passed[] = [];
  private since = { wall: process.hrtime.bigint(), cpu: process.cpuUsage() };
  private count = 0;

  /**
   * @param stage that runs first
   * @param shown told of the same
   */
  constructor(private stage: Stage | 'program', private readonly shown?: Progress) {}

  public enter(stage: Stage | 'program', count: number): void {
    this.pass();
    this.stage = stage;
    this.count = count;
    if (stage !== 'program') { this.shown?.enter(stage, count); }
  }

  public advance(): void {
    this.shown?.advance();
  }

  /** What comes after a synth is the program again. */
  public end(): void {
    this.enter('program', 0);
    this.shown?.end();
  }

  /** A line a stage, with its share of the CPU time. */
  public text(): string {
    this.pass();
    const total = this.passed.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
    const stages = [...new Set(this.passed.map(({ stage }) => stage))];
    const rows = stages.map((stage) => {
      const runs = this.passed.filter((passed) => passed.stage === stage);
      const sum = (figure: 'count' | 'wallSeconds' | 'cpuSeconds') => runs.reduce((all, run) => all + run[figure], 0);
      const share = total === 0 ? 0 : sum('cpuSeconds') / total * 100;
      return [stage, String(sum('count') || ''), `${sum('wallSeconds').toFixed(2)} s`, `${sum('cpuSeconds').toFixed(2)} s`, `${share.toFixed(0)} %`];
    });
    return [['stage', 'count', 'wall', 'CPU', 'share'], ...rows]
      .map(([stage, ...figures]) => `${stage.padEnd(16)}${figures.map((figure) => figure.padStart(9)).join('')}\n`).join('');
  }

  private pass(): void {
    const cpu = process.cpuUsage(this.since.cpu);
    this.passed.push({
      stage: this.stage,
      count: this.count,
      wallSeconds: Number(process.hrtime.bigint() - this.since.wall) / 1e9,
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
    });
    this.since = { wall: process.hrtime.bigint(), cpu: process.cpuUsage() };
    this.count = 0;
  }
}
