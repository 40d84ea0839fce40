/** Something whose methods are all asynchronous. */
type Asynchronous<Api> = { [Name in keyof Api]: (...rest: never) => Promise<unknown> };

/** An API of asynchronous methods whose code is loaded when one of them is called first; a failure is not kept. */
export function onceLoaded<Api extends Asynchronous<Api>>(load: () => Promise<Api>): Api {
  let loading: Promise<Api> | undefined;
  const target: object = {};
  // Whatever is read from it is taken for a method; only that it is no promise, and
  // that it is not written as JSON by itself, has to be known.
  return new Proxy(target as Api, {
    get: (_, name) =>
      name === 'then' || name === 'toJSON'
        ? undefined
        : async (...rest: never[]) => {
            loading ??= load().catch((error) => {
              loading = undefined;
              throw error;
            });
            return (await loading)[name as keyof Api](...(rest as never));
          },
  });
}
