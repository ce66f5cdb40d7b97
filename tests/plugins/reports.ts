// SPDX-License-Identifier: GPL-3.0-or-later
// A reports plugin around the guide's client and service (scenario 2), whose inventory is the gateway: the guide's base URL
// points at the transparent proxy, and the SDK's call shape is used beside it.
import axios from 'axios';
import Fastify from 'fastify';
import { ReportsService } from './services/reports.service.js';
import { registerServices } from './lib/service-registry.js';

const core = process.env.CORE_API_URL;
const tenant = process.env.TENANT_ID;
const port = Number(process.env.PORT);
axios.defaults.headers.common['X-Caller-Plugin-ID'] = 'plugin-reports';
axios.defaults.headers.common['X-Tenant-Slug'] = tenant;

// As the guide configures it, with the gateway for the plugin's address.
const inventoryBaseUrl = process.env.INVENTORY_BASE_URL || `${core}/api/gateway/plugin-inventory/inventory.products`;
const reportsService = new ReportsService(inventoryBaseUrl);

const app = Fastify();
app.post('/reports/generate', async (request, reply) => {
  try {
    if ((request.body as any)?.how !== 'sdk') return await reportsService.generateInventoryReport();
    const answer = await axios.post(`${core}/api/plugin-gateway/call`, {
      targetPluginId: 'plugin-inventory',
      targetServiceName: 'inventory.products',
      method: 'GET',
      path: '/products',
      query: { at: Date.now() },
      headers: {},
      callerPluginId: 'plugin-reports',
    });
    return { totalProducts: answer.data.data.data.length, instance: answer.data.metadata.instanceId };
  } catch (error: any) {
    return reply.code(503).send({ error: error.message, core: error.response?.data });
  }
});
await app.listen({ port, host: '127.0.0.1' });
await registerServices({
  pluginId: 'plugin-reports',
  tenantId: tenant!,
  baseUrl: `http://127.0.0.1:${port}`,
  services: [{ name: 'reports.generator', version: '1.0.0' }],
});
console.log(`reports ready on port ${port}`);
