// src/routes/health.ts
import type { FastifyPluginAsync } from 'fastify';

const healthRoutes: FastifyPluginAsync = async (app) => {
  app.get('/health', async (request, reply) => {
    // Check database connection
    const dbHealthy = await checkDatabase();

    // Check external dependencies
    const depsHealthy = await checkDependencies();

    const healthy = dbHealthy && depsHealthy;

    return {
      status: healthy ? 'ok' : 'degraded',
      timestamp: new Date().toISOString(),
      checks: {
        database: dbHealthy ? 'ok' : 'error',
        dependencies: depsHealthy ? 'ok' : 'error',
      },
    };
  });
};

export default healthRoutes;
