// The least that can be ready: node:http, listening. Argument: the port. To import the module, rather than require
// it, would load all that it exports, and take half as long again.
const { createServer } = require('node:http');

createServer((_, response) => response.end('ready')).listen(Number(process.argv[2]), '127.0.0.1');
