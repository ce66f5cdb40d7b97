// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway that stands beside Plexica's in README's table: what one writes with Fastify, undici and Redis. Discovery (a
// look-up in Redis), endpoint match, tenant and caller put in, the answer passed on. No limits, retries, cache or record.
// Usage: node gateway.mjs PORT REDIS_URL
import Fastify from 'fastify';
import { createClient } from 'redis';
import { Pool } from 'undici';

const [port, redisUrl] = process.argv.slice(2);
const redis = createClient({ url: redisUrl });
await redis.connect();
const pools = new Map();
const app = Fastify({ logger: false });
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', (request, payload, done) => done(null, payload));

function matches(pattern, path) {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, i) => part === given[i] || (part[0] === ':' && given[i]));
}

app.all('/api/gateway/:plugin/:service/*', async (request, reply) => {
  const tenant = request.headers['x-tenant-id'];
  const text = await redis.get(`service:${tenant}:${request.params.service}`);
  if (!text) return reply.code(404).send({ error: 'Service not found' });
  const service = JSON.parse(text);
  const path = `/${request.params['*']}`;
  if (!service.endpoints.some((e) => e.method === request.method && matches(e.path, path))) {
    return reply.code(404).send({ error: 'Endpoint not found' });
  }
  let pool = pools.get(service.baseUrl);
  if (!pool) pools.set(service.baseUrl, (pool = new Pool(service.baseUrl, { connections: 64, pipelining: 1 })));
  const { host, connection, 'content-length': length, ...headers } = request.headers;
  headers['x-tenant-id'] = tenant;
  headers['x-caller-plugin-id'] = request.headers['x-caller-plugin-id'];
  headers['x-request-id'] = request.id;
  const query = request.url.indexOf('?');
  const answer = await pool.request({
    method: request.method,
    path: query < 0 ? path : path + request.url.slice(query),
    headers,
    body: request.body,
  });
  reply.code(answer.statusCode);
  for (const [name, value] of Object.entries(answer.headers)) {
    if (name !== 'connection' && name !== 'keep-alive' && name !== 'transfer-encoding') reply.header(name, value);
  }
  return reply.send(answer.body);
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
