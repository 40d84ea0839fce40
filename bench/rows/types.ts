import { spawnSync } from 'node:child_process';
import { type Build, file } from '../build.ts';
import { type Comparison, once, type Row } from '../comparison.ts';
import { type Application, applications, writeApplication } from '../typed-applications.ts';

const RUNS = 5;
const TARGET = { atMost: 0.2 };
const typed = ['ourCalls', 'theirCalls', 'ourEverything', 'theirEverything'] as const;

/** The compiler's report for an application. */
interface Checked {
  /** Excludes the startup of the compiler. */
  readonly seconds: number;
  readonly instantiations: number;
}

export const typesRow: Row = {
  title: 'Type checking',
  remarks:
    '`tsc --noEmit --strict --skipLibCheck` with the DOM. Seconds are in addition to those of an application without ' +
    'imports. "Everything" uses the presence calls, watching, the other vendor and the mock; with the SDKs and MSW, ' +
    "it uses the same calls, a channel with its socket, and handlers for two operations. brainCloud's SDK has no " +
    'types, so its calls are not checked. In each application, a wrong call fails to compile.',
  comparisons: async (build) => {
    for (const application of typed) expectTyped(application, build);
    return [
      ...compare(build, 'the same calls', 'ourCalls', 'purecloud-platform-client-v2', 'theirCalls'),
      ...compare(build, 'everything', 'ourEverything', "both vendors' SDKs and MSW", 'theirEverything'),
    ];
  },
};

function compare(
  build: Build,
  what: string,
  ours: Application,
  against: string,
  theirs: Application,
): Comparison[] {
  const figure = (unit: keyof Checked) => (of: Application, by: Build) => once(() => check(of, by)[unit])();
  const comparison = (name: string, unit: keyof Checked, runs: number): Comparison => ({
    what: name,
    against,
    unit: unit === 'seconds' ? 's' : '',
    target: TARGET,
    runs,
    ours: (by) => figure(unit)(ours, by),
    theirs: () => figure(unit)(theirs, build),
  });
  return [
    comparison(`Type checking ${what}`, 'seconds', RUNS),
    comparison(`Type checking ${what}: instantiations`, 'instantiations', 1),
  ];
}

function expectTyped(application: Application, build: Build): void {
  if (compile(writeApplication(applications(build)[application], { isBroken: true })).status === 0)
    throw new Error(`A wrong call compiles in ${application}: it is not typed.`);
}

function check(application: Application, build: Build): Checked {
  const nothing = read(compile(writeApplication(applications(build).nothing)));
  const { seconds, instantiations } = read(compile(writeApplication(applications(build)[application])));
  return { seconds: seconds - nothing.seconds, instantiations };
}

function read({ stdout, status }: ReturnType<typeof compile>): Checked {
  if (status !== 0) throw new Error(`The application does not compile:\n${stdout.slice(0, 2_000)}`);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return { seconds: figure('Total time'), instantiations: figure('Instantiations') };
}

function compile(configuration: string) {
  const tsc = [file('node_modules/typescript/bin/tsc'), '-p', configuration, '--extendedDiagnostics'];
  return spawnSync(process.execPath, tsc, { encoding: 'utf8' });
}
