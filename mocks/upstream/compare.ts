import { redactCallBody } from '../engine/redact.ts';
import { type Bindings, isEpochMs } from './bindings.ts';

/** A field that differs between an answer and the recording. */
export interface FieldDifference {
  /** Such as `body.entities.0.name`. */
  readonly path: string;
  /** A short description of the difference. */
  readonly message: string;
}

export interface CompareOptions {
  readonly bindings: Bindings;
  /** Ignores fields and rows that were not recorded, and the order of rows. */
  readonly isPartial: boolean;
  readonly areDatesExact: boolean;
  /** Paths that are not compared. */
  readonly ignored: ReadonlySet<string>;
  /** Removes secrets from text before it is shown. */
  readonly redact: (text: string) => string;
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const SECRET = /secret|token$|^cxId$/i;
const MAX_SHOWN_LENGTH = 80;

/** Returns every field that differs from the recording. */
export function compare(
  recorded: unknown,
  actual: unknown,
  path: Path,
  options: CompareOptions,
): FieldDifference[] {
  if (options.ignored.has(path.join('.'))) return [];
  if (Array.isArray(recorded) && Array.isArray(actual)) return compareRows(recorded, actual, path, options);
  if (isFields(recorded) && isFields(actual)) return compareFields(recorded, actual, path, options);
  if (isSame(recorded, actual, path, options)) return [];
  return [
    different(
      path,
      `recorded ${show(recorded, path, options)}, but the mock returns ${show(actual, path, options)}`,
    ),
  ];
}

function compareFields(
  recorded: Fields,
  actual: Fields,
  path: Path,
  options: CompareOptions,
): FieldDifference[] {
  const { bindings, isPartial, ignored } = options;
  const found = new Set<string>();
  const differences = Object.entries(recorded).flatMap(([recordedName, value]) => {
    const name = bindings.bound(recordedName);
    found.add(name);
    const at = [...path, recordedName];
    if (Object.hasOwn(actual, name)) return compare(value, actual[name], at, options);
    if (ignored.has(at.join('.'))) return [];
    return [different(at, `recorded ${show(value, at, options)}, but the mock does not return this field`)];
  });
  if (isPartial) return differences;
  const added = Object.keys(actual).filter((name) => !found.has(name));
  return [
    ...differences,
    ...added
      .map((name) => [...path, name])
      .filter((at) => !ignored.has(at.join('.')))
      .map((at) =>
        different(at, `not recorded, but the mock returns ${show(actual[String(at.at(-1))], at, options)}`),
      ),
  ];
}

function compareRows(
  recorded: readonly unknown[],
  actual: readonly unknown[],
  path: Path,
  options: CompareOptions,
): FieldDifference[] {
  const { isPartial, bindings } = options;
  if (!isPartial && recorded.length !== actual.length) {
    return [different(path, `recorded ${recorded.length} rows, but the mock returns ${actual.length}`)];
  }
  return recorded.flatMap((row, index) => {
    const at = [...path, index];
    const id = isPartial ? idOf(row) : undefined;
    if (id === undefined) {
      return index < actual.length
        ? compare(row, actual[index], at, options)
        : [different(at, 'recorded, but the mock does not return this row')];
    }
    const own = bindings.bound(id);
    const match = actual.find((other) => idOf(other) === own);
    return match
      ? compare(row, match, at, options)
      : [different(at, `recorded, but the mock returns no row with the id ${id}`)];
  });
}

function isSame(recorded: unknown, actual: unknown, path: Path, options: CompareOptions): boolean {
  const { bindings, areDatesExact } = options;
  if (typeof recorded === 'string' && typeof actual === 'string') {
    if (SECRET.test(String(path.at(-1)))) return bindings.secretsAgree(recorded, actual);
    return bindings.textsAgree(recorded, actual, areDatesExact);
  }
  if (
    typeof recorded === 'number' &&
    typeof actual === 'number' &&
    isEpochMs(recorded) &&
    isEpochMs(actual)
  ) {
    return bindings.datesAgree(recorded, actual, areDatesExact);
  }
  return recorded === actual;
}

function idOf(row: unknown): string | undefined {
  if (!isFields(row)) return undefined;
  const id = row['id'] ?? row['userId'];
  return typeof id === 'string' ? id : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function different(path: Path, message: string): FieldDifference {
  return { path: path.join('.'), message };
}

/** Formats a value as short JSON without secrets. */
function show(value: unknown, path: Path, { redact }: CompareOptions): string {
  if (value === undefined) return 'nothing';
  const name = String(path.at(-1));
  const text = redact(JSON.stringify(Object.values(redactCallBody({ [name]: value }) as Fields)[0]));
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
}
