// SPDX-License-Identifier: GPL-3.0-or-later
// What the guide's snippets take for granted: the plugin's own routes and checks. esbuild injects these names.
import { existsSync } from 'node:fs';
import type { FastifyPluginAsync } from 'fastify';
import healthRoutes from './routes/health.js';

export const productsRoutes: FastifyPluginAsync = async (app) => {
  await app.register(healthRoutes);
  app.get('/products', async () => ({ data: [{ id: '1', name: 'Bolt', sku: 'B1', price: 0.1, quantity: 7 }] }));
};

export const categoriesRoutes: FastifyPluginAsync = async (app) => {
  app.get('/categories', async () => ({ data: ['metal'] }));
};

/** The database is down while the test's file exists. */
export async function checkDatabase(): Promise<boolean> {
  return !process.env.DATABASE_DOWN_FILE || !existsSync(process.env.DATABASE_DOWN_FILE);
}

export async function checkDependencies(): Promise<boolean> {
  return true;
}
