import type { Answer, BraincloudRuleId, Call, PresenceMock } from '../../../mocks/index.ts';
import { type Fields, fieldsIn } from '../fields.ts';
import type { Mutant } from '../hosts/in-process.ts';
import type { RefusalCode } from './expect-refusal.ts';

/** A message and its answer by the mock. */
export interface AnsweredMessage {
  readonly mock: PresenceMock;
  readonly path: string;
  readonly packetId: unknown;
  readonly index: number;
  readonly message: Fields;
  /** `service.OPERATION` */
  readonly servop: string;
  readonly data: Fields;
  /** The calling profile or server; empty without a login. */
  readonly caller: string;
  /** The rule that refused the message. */
  readonly rule: string | undefined;
}

export function onAnswer(change: (answer: Answer, call: Call) => Answer): Mutant {
  return (mock) => (call) => change(mock.answer(call), call);
}

/** Changes the answer of each message, in a packet or alone. */
export function onMessages(change: (answer: Fields, told: AnsweredMessage) => Fields): Mutant {
  return (mock) => (call) => {
    const before = mock.journal.last()?.number;
    const answer = mock.answer(call);
    const entries = mock.journal.find(before === undefined ? {} : { after: before });
    const request = fieldsIn(call.bodyText);
    const messages = Array.isArray(request['messages']) ? request['messages'] : [request];
    const changed = (one: Fields, index: number): Fields => {
      const message = (messages[index] ?? {}) as Fields;
      const { caller = '', rule } = entries[Math.min(index, entries.length - 1)] ?? {};
      return change(one, {
        mock,
        path: call.path,
        packetId: request['packetId'],
        index,
        message,
        servop: `${message['service']}.${message['operation']}`,
        data: (message['data'] ?? {}) as Fields,
        caller,
        rule,
      });
    };
    const body = fieldsIn(answer.bodyText);
    for (const name of ['responses', 'messageResponses']) {
      const answers = body[name];
      if (Array.isArray(answers)) return withBody(answer, { ...body, [name]: answers.map(changed) });
    }
    if (answer.status !== 200) {
      const error = changed(body, 0);
      return { ...withBody(answer, error), status: Number(error['status']) };
    }
    const { status, data, ...error } = changed({ status: 200, data: JSON.parse(answer.bodyText) }, 0);
    return status === 200
      ? withBody(answer, data)
      : { ...withBody(answer, { status, ...error }), status: Number(status) };
  };
}

/** Returns another refusal where the rule refused a message. */
export function insteadOfRefusing(rule: BraincloudRuleId, code: RefusalCode): Mutant {
  return onMessages((answer, told) => (told.rule === rule ? { ...answer, ...refusalFields(code) } : answer));
}

/** Changes every frame that the mock sends from now on. */
export function onFrames(mock: PresenceMock, change: (message: Fields) => Fields): void {
  const connect = mock.connect.bind(mock);
  mock.connect = (url, socket) =>
    connect(url, {
      get bufferedAmount() {
        return socket.bufferedAmount ?? 0;
      },
      close: (code, reason) => socket.close(code, reason),
      send: (data) => {
        const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
        socket.send(new TextEncoder().encode(JSON.stringify(change(fieldsIn(text)))));
      },
    });
}

export function refusalFields(code: RefusalCode): Fields {
  const [status, reasonCode] = code.split('/').map(Number);
  return {
    status,
    reason_code: reasonCode,
    status_message: 'Processing exception (message): As if the rule did not hold',
    severity: 'ERROR',
  };
}

export function withBody(answer: Answer, body: unknown): Answer {
  return { ...answer, bodyText: JSON.stringify(body) };
}
