// src/services/reports.service.ts
import { InventoryApiClient } from '../lib/inventory-client.js';

export class ReportsService {
  private inventoryClient: InventoryApiClient;

  constructor(inventoryBaseUrl: string) {
    this.inventoryClient = new InventoryApiClient(inventoryBaseUrl);
  }

  async generateInventoryReport(): Promise<InventoryReport> {
    // Check service availability
    const isAvailable = await this.inventoryClient.healthCheck();
    if (!isAvailable) {
      throw new Error('Inventory service is not available');
    }

    // Fetch products
    const products = await this.inventoryClient.getProducts();

    // Generate report
    return {
      totalProducts: products.length,
      totalValue: products.reduce((sum, p) => sum + p.price * p.quantity, 0),
      lowStock: products.filter((p) => p.quantity < 10),
      outOfStock: products.filter((p) => p.quantity === 0),
      generatedAt: new Date(),
    };
  }
}
