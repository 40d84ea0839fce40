import type { components } from '../../src/generated/mock-control.ts';
import type { InputProblem } from '../engine/input.ts';

type Body = components['schemas']['ControlError'];

/** Thrown to refuse a control call. The world is unchanged. */
export class ControlRefusal extends Error {
  override readonly name = 'ControlRefusal';
  readonly status: number;
  readonly code: string;
  readonly problems: readonly InputProblem[];
  /** Additional headers of the response, such as `Allow` (RFC 9110). */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    problems: readonly InputProblem[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.headers = headers;
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  get body(): Body {
    const { message, code, status, problems } = this;
    return { message, code, status, problems: [...problems] };
  }
}

export function badInput(message: string, problems: readonly InputProblem[] = []): ControlRefusal {
  return new ControlRefusal(400, 'invalid.request', message, problems);
}

/** Returns an error for a field with a valid type and an invalid value. */
export function badField(path: InputProblem['path'], message: string): ControlRefusal {
  return badInput(`${path.join('.')} ${message}.`, [{ path, message }]);
}

export function notFound(message: string): ControlRefusal {
  return new ControlRefusal(404, 'not.found', message);
}
