import { spawnSync } from 'node:child_process';
import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { file } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';
import { broken, typedApplications, writeApplication } from '../harness/typed-applications.ts';

const TARGET = { atMost: 0.2 };
const SDK = 'purecloud-platform-client-v2';
const { nothing, ourCalls, theirCalls, ourEverything, theirEverything } = typedApplications;

/** How long the compiler says that it takes for an application, its start aside, and how many types it makes. */
interface Checked {
  readonly seconds: number;
  readonly instantiations: number;
  readonly types: number;
}

/** Type checking an application: how long it takes, and how many types it makes. */
export async function typeChecking({ rounds }: Effort): Promise<Findings> {
  for (const application of [ourCalls, theirCalls, ourEverything, theirEverything]) {
    if (compile(writeApplication(broken(application))).status === 0)
      throw new Error('An application with a wrong call compiles: its types are none.');
  }
  const subject = (application: typeof nothing) => {
    const configuration = writeApplication(application);
    return async () => check(configuration);
  };
  const checked = await inTurns(
    {
      nothing: subject(nothing),
      ourCalls: subject(ourCalls),
      theirCalls: subject(theirCalls),
      ourEverything: subject(ourEverything),
      theirEverything: subject(theirEverything),
    },
    rounds,
  );
  const beside = (
    what: string,
    ours: readonly Checked[],
    against: string,
    theirs: readonly Checked[],
  ): Row[] => {
    const seconds = (all: readonly Checked[]) =>
      all.map((figure, index) => figure.seconds - (checked.nothing[index]?.seconds ?? 0));
    // The same in each round.
    const count = (all: readonly Checked[], of: 'instantiations' | 'types') =>
      all.slice(0, 1).map((figure) => figure[of]);
    const counted = (of: 'instantiations' | 'types') => ({
      what: `${what}: ${of}`,
      against,
      unit: '',
      ours: count(ours, of),
      theirs: count(theirs, of),
    });
    return [
      rowOf({ what, against, unit: 's', ours: seconds(ours), theirs: seconds(theirs), target: TARGET }),
      rowOf({ ...counted('instantiations'), target: TARGET }),
      rowOf(counted('types')),
    ];
  };
  const everything = 'Type checking an app that uses everything';
  return {
    title: 'Types',
    rows: [
      ...beside('Type checking the same calls', checked.ourCalls, SDK, checked.theirCalls),
      ...beside(everything, checked.ourEverything, `${SDK}, the calls alone`, checked.theirCalls),
      ...beside(everything, checked.ourEverything, "both vendors' SDKs and MSW", checked.theirEverything),
    ],
    remarks: [
      '`tsc --noEmit --strict --skipLibCheck` with the DOM; seconds are those beyond an application that imports nothing. ' +
        'Everything is the presence calls, and besides watching, the other vendor and the mock. With the SDKs and MSW it ' +
        "is the same calls, a channel and its socket, and handlers for two operations; brainCloud's SDK has no types, " +
        'so its calls are not checked there. Of every application a wrong call was seen not to compile first.',
    ],
  };
}

function check(configuration: string): Checked {
  const { stdout, status } = compile(configuration);
  if (status !== 0) throw new Error(`The application does not compile:\n${stdout.slice(0, 2_000)}`);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return {
    seconds: figure('Total time'),
    instantiations: figure('Instantiations'),
    types: figure('Types'),
  };
}

function compile(configuration: string) {
  const tsc = [file('node_modules/typescript/bin/tsc'), '-p', configuration, '--extendedDiagnostics'];
  return spawnSync(process.execPath, tsc, { encoding: 'utf8' });
}
