/** Work spread over several lanes, with the results in the order of the work. */

/** Takes one piece of work at a time. */
export type Lane<Piece, Result> = (piece: Piece) => Promise<Result>;

export interface OrderOptions<Piece, Result> {
  readonly count: number;
  /** Piece `index`; asked for when a lane is free for it. */
  readonly piece: (index: number) => Piece;
  readonly lanes: readonly Lane<Piece, Result>[];
  /** Gets the results one by one, in order. */
  readonly take: (result: Result) => void;
  /** Whether no further piece may be begun. */
  readonly stopped: () => boolean;
}

/** Results of so many pieces for each lane may wait for an earlier one; more would only fill the memory. */
const aheadPerLane = 4;

/** Ends when all pieces are done or, once `stopped`, those that were begun; then pieces may be missing between the results. */
export async function inOrder<Piece, Result>(options: OrderOptions<Piece, Result>): Promise<void> {
  const { count, piece, lanes, take, stopped } = options;
  const done = new Map<number, Result>();
  const ahead = lanes.length * aheadPerLane;
  let begun = 0;
  let taken = 0;
  let wake: (() => void)[] = [];
  const flush = (): void => {
    for (; done.has(taken); taken++) {
      take(done.get(taken) as Result);
      done.delete(taken);
    }
    for (const resume of wake.splice(0)) resume();
  };
  const drive = async (lane: Lane<Piece, Result>): Promise<void> => {
    while (begun < count && !stopped()) {
      if (begun - taken >= ahead) {
        await new Promise<void>((resume) => wake.push(resume));
        continue;
      }
      const index = begun++;
      done.set(index, await lane(piece(index)));
      flush();
    }
    // Those that wait must see that there is no more to do.
    flush();
  };
  await Promise.all(lanes.map(drive));
  wake = [];
  for (const [, result] of [...done].sort(([one], [other]) => one - other)) take(result);
}
