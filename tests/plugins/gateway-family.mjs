// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that the published plugin SDK makes: /api/plugin-gateway with the tenant in X-Tenant-Slug, by axios.
import assert from 'node:assert/strict';
import axios from 'axios';

const client = axios.create({
  baseURL: `${process.env.CORE_API_URL}/api/plugin-gateway`,
  headers: { 'X-Tenant-Slug': process.env.TENANT_ID },
});

const registered = await client.post('/services/register', {
  pluginId: 'plugin-crm',
  serviceName: 'crm.contacts',
  version: '1.4.0',
  baseUrl: 'http://localhost:3200',
  endpoints: [{ method: 'GET', path: '/contacts', permissions: ['crm.read'] }],
  metadata: { rateLimit: 100 },
});
assert.equal(registered.status, 201);
assert.equal(registered.data.success, true);
const { serviceId } = registered.data;
assert.equal(typeof serviceId, 'string');

const discovered = await client.get('/services/discover/crm.contacts');
assert.equal(discovered.data.service.id, serviceId);
assert.equal(discovered.data.service.baseUrl, 'http://localhost:3200');
assert.deepEqual(discovered.data.service.endpoints[0].permissions, ['crm.read']);
assert.equal((await client.get('/services/discover/crm.contacts', { params: { version: '^1.2.0' } })).status, 200);

const list = await client.get('/services', { params: { pluginId: 'plugin-crm' } });
assert.equal(list.data.count, 1);
assert.equal(list.data.services[0].status, 'HEALTHY');
assert.equal((await client.get(`/services/${serviceId}`)).data.service.serviceName, 'crm.contacts');

// axios sends no body here, and says that it is a form.
const beat = await client.post(`/services/${serviceId}/heartbeat`);
assert.equal(beat.data.success, true);
assert.equal(beat.data.status, 'HEALTHY');
assert.ok(Date.parse(beat.data.lastSeenAt) > 0);
// An empty object, as other clients send.
assert.equal((await client.post(`/services/${serviceId}/heartbeat`, {})).status, 200);

const unhealthy = await client.put(`/services/${serviceId}/health`, { status: 'DEGRADED', reason: 'slow' });
assert.equal(unhealthy.data.service.status, 'DEGRADED');
assert.equal((await client.put(`/services/${serviceId}/health`, { status: 'HEALTHY' })).status, 200);

const stored = await client.post('/shared-data', {
  namespace: 'crm/cache', key: 'a key', value: { count: 2 }, ownerId: 'plugin-crm', ttl: 60,
});
assert.deepEqual([stored.status, stored.data.success, stored.data.version > 0], [201, true, true]);
const path = `/shared-data/${encodeURIComponent('crm/cache')}`;
assert.deepEqual((await client.get(`${path}/${encodeURIComponent('a key')}`)).data.value, { count: 2 });
assert.deepEqual((await client.get(path)).data.keys, ['a key']);
assert.equal((await client.delete(`${path}/a%20key`)).data.success, true);
const missing = await client.get(`${path}/a%20key`).then(() => assert.fail('a success'), (failure) => failure);
assert.deepEqual([missing.response.status, missing.response.data.error], [404, 'Data not found']);

// The SDK shows `error` and `message` as strings.
for (const call of [
  () => client.get('/services/discover/nobody'),
  () => client.post('/services/register', { pluginId: 'plugin-crm' }),
  // Without a tenant; a key has one.
  ...(process.env.PLEXICA_API_KEY ? [] : [() => axios.get(`${process.env.CORE_API_URL}/api/plugin-gateway/services`)]),
]) {
  const error = await call().then(() => assert.fail('a success'), (failure) => failure);
  assert.equal(typeof error.response.data.error, 'string');
  assert.equal(typeof error.response.data.message, 'string');
}

const removed = await client.delete('/services/plugin-crm/crm.contacts');
assert.deepEqual([removed.status, removed.data.success, removed.data.removed], [200, true, 1]);
assert.equal((await client.delete('/services/plugin-crm/crm.contacts')).data.removed, 0);
console.log('all calls answered');
