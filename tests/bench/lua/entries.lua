-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the shared-data scripts send: entry NUMBER with a value of 100 bytes.
local value = string.rep("x", 98)

return function(number, ttl)
    return '{"tenantId":"bench","namespace":"bench.data","key":"key-' .. number .. '","value":"' .. value
        .. '","ownerId":"plugin-bench"' .. (ttl and ',"ttl":' .. ttl or "") .. "}"
end
