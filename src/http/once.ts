/** What is begun when it is needed first, and only once; a failure is not kept, so that the next one begins anew. */
export function once<Result>(begin: () => Promise<Result>): () => Promise<Result> {
  let begun: Promise<Result> | undefined;
  return () => {
    begun ??= begin().catch((error) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}
