import axios from 'axios';

interface ServiceRegistration {
  pluginId: string;
  tenantId: string;
  serviceName: string;
  version: string;
  baseUrl?: string;
  endpoints?: Array<{
    method: string;
    path: string;
    description?: string;
    permissions?: string[];
  }>;
}

export async function registerServices(options: {
  pluginId: string;
  tenantId: string;
  baseUrl: string;
  services: Array<{ name: string; version: string }>;
}) {
  const coreApiUrl = process.env.CORE_API_URL || 'http://localhost:3000';

  for (const service of options.services) {
    const registration: ServiceRegistration = {
      pluginId: options.pluginId,
      tenantId: options.tenantId,
      serviceName: service.name,
      version: service.version,
      baseUrl: options.baseUrl,
      // Endpoints are parsed from plugin.json by core-api
    };

    try {
      const response = await axios.post(`${coreApiUrl}/api/services/register`, registration);
      console.log(`‚úÖ Registered service: ${service.name} (${response.data.serviceId})`);
    } catch (error) {
      console.error(`‚ùå Failed to register service ${service.name}:`, error);
      throw error;
    }
  }
}

export async function deregisterServices(options: {
  pluginId: string;
  tenantId: string;
  services: string[];
}) {
  const coreApiUrl = process.env.CORE_API_URL || 'http://localhost:3000';

  for (const serviceName of options.services) {
    try {
      await axios.delete(`${coreApiUrl}/api/services/deregister`, {
        data: {
          pluginId: options.pluginId,
          tenantId: options.tenantId,
          serviceName,
        },
      });
      console.log(`‚úÖ Deregistered service: ${serviceName}`);
    } catch (error) {
      console.error(`‚ùå Failed to deregister service ${serviceName}:`, error);
    }
  }
}
