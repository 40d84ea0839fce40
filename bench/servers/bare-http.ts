// The upper bound: a bare node:http server. PUT sets its response. It parses requests and stringifies responses
// like any server, and sends the same headers and bytes as the mock.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A call and its response. Rows of users are selected by the ids in the query. */
interface AnsweredCall {
  readonly method: string;
  readonly path: string;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

const answers = new Map<string, AnsweredCall['answer'] & { readonly byUser: ReadonlyMap<string, unknown> }>();

const server = createServer((request, response) => {
  if (request.method === 'GET') answer(request, response);
  else
    read(request, (body) =>
      request.method === 'PUT' ? setAnswer(body, response) : answer(request, response),
    );
});

function read(request: IncomingMessage, done: (body: unknown) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => done(JSON.parse(Buffer.concat(chunks).toString())));
}

function setAnswer(body: unknown, response: ServerResponse): void {
  const { method, path, answer } = body as AnsweredCall;
  const rows = Array.isArray(answer.body) ? answer.body : [];
  const byUser = new Map(rows.map((row) => [row.userId, row]));
  answers.set(`${method} ${path}`, { ...answer, byUser });
  response.end();
}

function answer({ method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const mark = url.indexOf('?');
  const known = answers.get(`${method} ${mark === -1 ? url : url.slice(0, mark)}`);
  if (!known) {
    response.writeHead(404).end();
    return;
  }
  const query = mark === -1 ? undefined : new URLSearchParams(url.slice(mark + 1));
  const ids = query?.get('id')?.split(',');
  const text = JSON.stringify(ids ? ids.map((id) => known.byUser.get(id)) : known.body);
  response.writeHead(known.status, { ...known.headers, 'content-length': Buffer.byteLength(text) }).end(text);
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`ready http://127.0.0.1:${address?.port}`);
});
