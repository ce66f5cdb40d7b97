import Fastify from 'fastify';
import { registerServices, deregisterServices } from './lib/service-registry.js';

async function start() {
  const app = Fastify({ logger: true });

  // Register routes
  await app.register(productsRoutes);
  await app.register(categoriesRoutes);

  // Start server
  const port = Number(process.env.PORT) || 3100;
  await app.listen({ port, host: '0.0.0.0' });

  // Register services with Plexica
  const pluginId = 'plugin-inventory';
  const tenantId = process.env.TENANT_ID || 'default-tenant';
  const baseUrl = process.env.BASE_URL || `http://localhost:${port}`;

  await registerServices({
    pluginId,
    tenantId,
    baseUrl,
    services: [
      { name: 'inventory.products', version: '1.0.0' },
      { name: 'inventory.categories', version: '1.0.0' },
    ],
  });

  // Graceful shutdown
  process.on('SIGTERM', async () => {
    console.log('Shutting down...');

    await deregisterServices({
      pluginId,
      tenantId,
      services: ['inventory.products', 'inventory.categories'],
    });

    await app.close();
    process.exit(0);
  });

  console.log(`‚úÖ Inventory Plugin ready on port ${port}`);
}

start().catch((err) => {
  console.error('Failed to start plugin:', err);
  process.exit(1);
});
