// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin for measurements: answers after MILLISECONDS, or, with "never", not at all. Usage: node upstream.mjs PORT MILLISECONDS
import { createServer } from 'node:http';

const [port, delay] = process.argv.slice(2);
const answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 2 });
  response.end('{}');
};
const server = createServer((request, response) => {
  if (delay !== 'never') setTimeout(answer, Number(delay), response);
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port), '127.0.0.1', 4096, () => console.log('ready'));
