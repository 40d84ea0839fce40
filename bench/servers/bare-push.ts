// The upper bound: a loop over ws sockets that sends the same bytes to each. POST / sends the body once to all.
import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

const sockets = new Set<WebSocket>();
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const push = Buffer.concat(chunks);
    for (const socket of sockets) socket.send(push);
    response.end();
  });
});
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket) => {
  sockets.add(socket);
  socket.once('message', () => socket.send('connected'));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`ready http://127.0.0.1:${address?.port}`);
});
