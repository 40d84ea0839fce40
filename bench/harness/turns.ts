const WARM_UP = 2;

/** Something measured: one figure a run. */
export type Run = () => Promise<number>;

/**
 * Runs every subject in turn, A B C A B C, so that whatever else the machine does meets all of them alike.
 * @param rounds how many figures of each are kept; two more go before, to warm up.
 */
export async function inTurns<Name extends string>(
  subjects: Readonly<Record<Name, Run>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(subjects) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const name of names) {
      const figure = await subjects[name]();
      if (round >= WARM_UP) figures[name].push(figure);
    }
  }
  return figures;
}
