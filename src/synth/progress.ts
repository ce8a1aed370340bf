/** The steps of a synth in their order. */
export type Stage = 'collect' | 'compose' | 'check the tree' | 'check objects' | 'check policies' | 'lay out' | 'compare' | 'write';

/** Told how far a synth is. */
export interface Progress {
  /** A stage begins, in which so many things are done one by one; 0 where they are not counted. */
  enter(stage: Stage, count: number): void;
  /** One of them is done. */
  advance(): void;
  /** The last stage is over. */
  end(): void;
}

/** Nobody is told. */
export const UNSEEN: Progress = { enter() {}, advance() {}, end() {} };

/** Goes through the things of a stage, telling of each as it is done. */
export function* counted<T>(progress: Progress, stage: Stage, things: readonly T[]): Iterable<T> {
  progress.enter(stage, things.length);
  for (const thing of things) {
    yield thing;
    progress.advance();
  }
}
