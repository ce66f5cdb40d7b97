// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside Plexica in doc/benchmarks.md: the same REST calls as one writes them with Fastify, PostgreSQL and Redis. What is
// written is committed to PostgreSQL and then kept in Redis, from which it is read; a call through the gateway is a look-up in Redis,
// endpoint match, tenant and caller put in, and the answer passed on by undici. No validation beyond JSON Schema, and no limits,
// retries, cache, health, history or record. Usage: node peer.mjs PORT REDIS_URL POSTGRESQL_URL
import Fastify from 'fastify';
import pg from 'pg';
import { createClient } from 'redis';
import { Pool } from 'undici';

const [port, redisUrl, databaseUrl] = process.argv.slice(2);
const redis = createClient({ url: redisUrl });
await redis.connect();
const database = new pg.Pool({ connectionString: databaseUrl, max: 16 });
await database.query(`CREATE TABLE IF NOT EXISTS services (tenant text, plugin text, name text, document jsonb, seen timestamptz,
  PRIMARY KEY (tenant, plugin, name))`);
await database.query(`CREATE TABLE IF NOT EXISTS entries (tenant text, namespace text, key text, value jsonb, owner text, version bigint,
  expires timestamptz, PRIMARY KEY (tenant, namespace, key))`);
const app = Fastify({ logger: false });
const text = { type: 'string', minLength: 1 };
const tenantOf = (request, given) => given ?? request.headers['x-tenant-id'] ?? 'default-tenant';

app.get('/healthz', async () => ({ status: 'ok' }));

app.post('/api/services/register', {
  schema: { body: { type: 'object', required: ['pluginId', 'serviceName', 'version'], properties: { pluginId: text, serviceName: text, version: text } } },
}, async (request, reply) => {
  const service = request.body;
  const tenant = tenantOf(request, service.tenantId);
  await database.query({
    name: 'register',
    text: `INSERT INTO services VALUES ($1, $2, $3, $4, now())
      ON CONFLICT (tenant, plugin, name) DO UPDATE SET document = excluded.document, seen = excluded.seen`,
    values: [tenant, service.pluginId, service.serviceName, service],
  });
  await redis.set(`service:${tenant}:${service.serviceName}`, JSON.stringify(service));
  return reply.code(201).send({ tenantId: tenant, ...service });
});

app.post('/api/services/heartbeat', {
  schema: { body: { type: 'object', required: ['pluginId', 'serviceName'], properties: { pluginId: text, serviceName: text } } },
}, async (request, reply) => {
  const tenant = tenantOf(request, request.body.tenantId);
  const name = request.body.serviceName;
  if (!(await redis.exists(`service:${tenant}:${name}`))) return reply.code(404).send({ error: 'Service not found' });
  await redis.set(`seen:${tenant}:${name}`, Date.now(), { EX: 300 });
  return { status: 'HEALTHY' };
});

app.get('/api/services/discover', {
  schema: { querystring: { type: 'object', required: ['serviceName'], properties: { serviceName: text } } },
}, async (request, reply) => {
  const found = await redis.get(`service:${tenantOf(request, request.query.tenantId)}:${request.query.serviceName}`);
  if (!found) return reply.code(404).send({ error: 'Service not found' });
  return reply.type('application/json').send(found);
});

app.post('/api/shared-data/set', {
  schema: { body: { type: 'object', required: ['namespace', 'key', 'value', 'ownerId'], properties: { namespace: text, key: text, ownerId: text } } },
}, async (request) => {
  const { namespace, key, value, ownerId, ttl } = request.body;
  const tenant = tenantOf(request, request.body.tenantId);
  const { rows } = await database.query({
    name: 'set',
    text: `INSERT INTO entries VALUES ($1, $2, $3, $4, $5, 1, now() + $6 * interval '1 second')
      ON CONFLICT (tenant, namespace, key) DO UPDATE SET value = excluded.value, owner = excluded.owner, version = entries.version + 1,
      expires = excluded.expires RETURNING version`,
    values: [tenant, namespace, key, JSON.stringify(value), ownerId, ttl ?? null],
  });
  const entry = { namespace, key, value, ownerId, version: Number(rows[0].version) };
  await redis.set(`data:${tenant}:${namespace}:${key}`, JSON.stringify(entry), ttl ? { EX: ttl } : {});
  return entry;
});

app.get('/api/shared-data/get', {
  schema: { querystring: { type: 'object', required: ['namespace', 'key'], properties: { namespace: text, key: text } } },
}, async (request, reply) => {
  const { namespace, key, tenantId } = request.query;
  const found = await redis.get(`data:${tenantOf(request, tenantId)}:${namespace}:${key}`);
  if (!found) return reply.code(404).send({ error: 'Data not found' });
  return reply.type('application/json').send(found);
});

const pools = new Map();

function matches(pattern, path) {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, i) => part === given[i] || (part[0] === ':' && given[i]));
}

app.register(async (gateway) => {
  gateway.removeAllContentTypeParsers();
  gateway.addContentTypeParser('*', (request, payload, done) => done(null, payload));
  gateway.all('/api/gateway/:plugin/:service/*', async (request, reply) => {
    const tenant = request.headers['x-tenant-id'];
    const found = await redis.get(`service:${tenant}:${request.params.service}`);
    if (!found) return reply.code(404).send({ error: 'Service not found' });
    const service = JSON.parse(found);
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
});

await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
