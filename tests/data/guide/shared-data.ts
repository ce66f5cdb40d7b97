import axios from 'axios';

async function setSharedData<T>(
  tenantId: string,
  namespace: string,
  key: string,
  value: T,
  ownerId: string,
  ttl?: number
) {
  const coreApiUrl = process.env.CORE_API_URL || 'http://localhost:3000';

  await axios.post(`${coreApiUrl}/api/shared-data/set`, {
    tenantId,
    namespace,
    key,
    value,
    ownerId,
    ttl,
  });
}

// Example: Cache product count
await setSharedData(
  'tenant-123',
  'inventory.cache',
  'product-count',
  { count: 150, timestamp: new Date() },
  'plugin-inventory',
  300 // 5 minutes TTL
);

async function getSharedData<T>(
  tenantId: string,
  namespace: string,
  key: string
): Promise<T | null> {
  const coreApiUrl = process.env.CORE_API_URL || 'http://localhost:3000';

  try {
    const response = await axios.get(`${coreApiUrl}/api/shared-data/get`, {
      params: { tenantId, namespace, key },
    });
    return response.data.value;
  } catch (error: any) {
    if (error.response?.status === 404) {
      return null;
    }
    throw error;
  }
}

// Example: Get cached product count
const cachedCount = await getSharedData<{ count: number; timestamp: Date }>(
  'tenant-123',
  'inventory.cache',
  'product-count'
);

if (cachedCount) {
  console.log(`Cached product count: ${cachedCount.count}`);
} else {
  // Cache miss - fetch fresh data
}
