const WARM_UP = 2;

/** Something measured: one figure a run. */
export type Run<Figure = number> = () => Promise<Figure>;

/**
 * Runs every subject in turn, A B C A B C, so that whatever else the machine does meets all of them alike.
 * @param rounds how many figures of each are kept.
 * @param warmUp how many go before, and are not.
 */
export async function inTurns<Name extends string, Figure = number>(
  subjects: Readonly<Record<Name, Run<Figure>>>,
  rounds: number,
  warmUp = WARM_UP,
): Promise<Record<Name, Figure[]>> {
  const names = Object.keys(subjects) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as Figure[]])) as Record<Name, Figure[]>;
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const name of names) {
      const figure = await subjects[name]();
      if (round >= warmUp) figures[name].push(figure);
    }
  }
  return figures;
}
