import type { Fields } from '../fields.ts';
import { inProcess } from '../hosts/in-process.ts';
import type { ScenarioHost } from '../run-scenario.ts';
import { onFrames } from './mutant.ts';

/** The answer to a message. */
export interface RecordedAnswer {
  readonly dispatcher: 'client' | 's2s';
  /** `service.OPERATION` as sent. */
  readonly servop: string;
  /** The reason code, or 200. */
  readonly code: number;
}

/** Records the answer to each message of stories run in process. */
export class AnswerRecorder {
  readonly outcomes: RecordedAnswer[] = [];
  /** Reason codes of all answers and of DISCONNECT. */
  readonly codes = new Set<number>();

  readonly host: ScenarioHost = {
    name: 'in process, recorded',
    open: async (mock) => {
      onFrames(mock, (frame) => {
        this.#note((frame['data'] as Fields)['reasonCode']);
        return frame;
      });
      const connection = await inProcess.open(mock);
      return {
        ...connection,
        fetch: async (input, init) => {
          const response = await connection.fetch(input, init);
          const answer: unknown = await response.clone().json();
          this.#record(String(input), String(init?.body), response.status, answer);
          return response;
        },
      };
    },
  };

  #record(url: string, bodyText: string, status: number, answer: unknown): void {
    const { messages } = fieldsOf(bodyText);
    const dispatcher = url.endsWith('/s2sdispatcher') ? 's2s' : 'client';
    const { responses, messageResponses, reason_code } = (answer ?? {}) as Fields;
    const answers = responses ?? messageResponses;
    if (!Array.isArray(answers) || !Array.isArray(messages)) {
      // A single message, or a packet refused as a whole.
      this.#add(dispatcher, fieldsOf(bodyText), status === 200 ? 200 : reason_code);
      return;
    }
    for (const [index, each] of (answers as Fields[]).entries()) {
      this.#add(dispatcher, messages[index], each['reason_code'] ?? each['status']);
    }
  }

  #add(dispatcher: RecordedAnswer['dispatcher'], message: Fields | null | undefined, code: unknown): void {
    this.#note(code);
    const servop = `${message?.['service']}.${message?.['operation']}`;
    this.outcomes.push({ dispatcher, servop, code: Number(code) });
  }

  #note(code: unknown): void {
    if (typeof code === 'number') this.codes.add(code);
  }
}

/** Empty unless the text is an object. */
function fieldsOf(text: string): Fields {
  try {
    return (JSON.parse(text) ?? {}) as Fields;
  } catch {
    return {};
  }
}
