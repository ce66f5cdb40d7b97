-- SPDX-License-Identifier: GPL-3.0-or-later
-- POST heartbeat of one of N services. Argument: N.
local requests = {}
local at = 0

function init(args)
    local count = tonumber(args[1])
    wrk.headers["Content-Type"] = "application/json"
    for i = 0, count - 1 do
        local number = (i * 7919) % count
        requests[#requests + 1] = wrk.format("POST", "/api/services/heartbeat", nil,
            '{"pluginId":"plugin-' .. number .. '","tenantId":"bench","serviceName":"service.' .. number .. '"}')
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end
