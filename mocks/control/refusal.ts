import type { components } from '../../src/generated/mock-control.ts';
import type { InputProblem } from '../engine/input.ts';

type Body = components['schemas']['ControlError'];

/** A control call is refused; nothing has changed. */
export class ControlRefusal extends Error {
  override readonly name = 'ControlRefusal';
  readonly status: number;
  readonly code: string;
  readonly problems: readonly InputProblem[];
  /** Headers that a refusal of its kind has besides (RFC 9110). */
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

/** A field that is of the right shape, and still cannot be. */
export function badField(path: InputProblem['path'], message: string): ControlRefusal {
  return badInput(`${path.join('.')} ${message}.`, [{ path, message }]);
}

export function notFound(message: string): ControlRefusal {
  return new ControlRefusal(404, 'not.found', message);
}
