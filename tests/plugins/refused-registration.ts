// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin that registers a version that is none (the guide's troubleshooting, issue 1).
import { registerServices } from './lib/service-registry.js';

try {
  await registerServices({
    pluginId: 'plugin-inventory',
    tenantId: 'tenant-refused',
    baseUrl: 'http://localhost:3100',
    services: [{ name: 'inventory.products', version: 'v1' }],
  });
} catch (error: any) {
  console.log(JSON.stringify({ status: error.response?.status, data: error.response?.data }));
  process.exit(7);
}
