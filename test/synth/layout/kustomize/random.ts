const PRIME = 2 ** 31 - 1;

/** Chance that can be repeated: the same seed gives the same choices on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.abs(seed) * 7919 + 1) % PRIME;
    for (let i = 0; i < 10; i++) { this.next(); }
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state * 48271) % PRIME;
    return this.state / PRIME;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }

  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
  }
}
