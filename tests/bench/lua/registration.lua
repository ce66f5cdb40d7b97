-- SPDX-License-Identifier: GPL-3.0-or-later
-- The body of a registration with three endpoints.
return function(number)
    return '{"pluginId":"plugin-' .. number .. '","tenantId":"bench","serviceName":"service.' .. number ..
        '","version":"1.0.0","baseUrl":"http://127.0.0.1:3100","description":"A service of the benchmark",' ..
        '"endpoints":[{"method":"GET","path":"/products","description":"List all products","permissions":["plugin.products.read"]},' ..
        '{"method":"GET","path":"/products/:id","description":"Get product by ID","permissions":["plugin.products.read"]},' ..
        '{"method":"POST","path":"/products","description":"Create a new product","permissions":["plugin.products.write"]}],' ..
        '"metadata":{"rateLimit":100,"cacheTTL":300}}'
end
