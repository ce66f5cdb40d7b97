import axios, { type AxiosInstance } from 'axios';

export interface Product {
  id: string;
  name: string;
  sku: string;
  price: number;
  quantity: number;
}

export class InventoryApiClient {
  private client: AxiosInstance;

  constructor(baseUrl: string) {
    this.client = axios.create({
      baseURL: baseUrl,
      timeout: 10000,
      headers: {
        'Content-Type': 'application/json',
      },
    });
  }

  async getProducts(params?: {
    skip?: number;
    take?: number;
    search?: string;
  }): Promise<Product[]> {
    try {
      const response = await this.client.get('/products', { params });
      return response.data.data;
    } catch (error) {
      console.error('Failed to fetch products from inventory plugin:', error);
      throw new Error('Inventory service unavailable');
    }
  }

  async getProductById(id: string): Promise<Product | null> {
    try {
      const response = await this.client.get(`/products/${id}`);
      return response.data.data;
    } catch (error: any) {
      if (error.response?.status === 404) {
        return null;
      }
      throw new Error(`Failed to fetch product ${id}`);
    }
  }

  async healthCheck(): Promise<boolean> {
    try {
      const response = await this.client.get('/health');
      return response.data.status === 'ok';
    } catch (error) {
      return false;
    }
  }
}
