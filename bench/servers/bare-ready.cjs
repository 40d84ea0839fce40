// The least that can be ready: node:http, listening. Argument: the port.
import { createServer } from 'node:http';

createServer((_, response) => response.end('ready')).listen(Number(process.argv[2]), '127.0.0.1');
