// MSW behind node:http, as its own documentation of getResponse shows it. Argument: a file with the answers.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { getResponse, HttpResponse, http } from 'msw';
import type { Scene } from '../harness/scene.ts';

const [file = ''] = process.argv.slice(2);
const scenes: readonly Scene[] = JSON.parse(readFileSync(file, 'utf8'));
const handlers = scenes.map(({ method, path, answer }) =>
  http.all(`*${path}`, ({ request }) => {
    if (request.method !== method) return undefined;
    const { status, headers } = answer;
    return HttpResponse.json(answer.body as Record<string, unknown>, { status, headers });
  }),
);

const server = createServer(async (incoming, outgoing) => {
  const { method = 'GET', headers, url } = incoming;
  const body = method === 'GET' ? undefined : await buffer(incoming);
  const request = new Request(`http://${headers.host}${url}`, {
    method,
    headers: headers as Record<string, string>,
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
  const response = await getResponse(handlers, request);
  if (!response) outgoing.writeHead(404).end();
  else outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`ready http://127.0.0.1:${address?.port}`);
});
