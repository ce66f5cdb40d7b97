-- SPDX-License-Identifier: GPL-3.0-or-later
-- GET of one of N entries, in a scattered order. Argument: N.
local requests = {}
local at = 0

function init(args)
    local count = tonumber(args[1])
    for i = 0, math.min(count, 20000) - 1 do
        local number = (i * 7919) % count
        requests[#requests + 1] = wrk.format("GET", "/api/shared-data/get?tenantId=bench&namespace=bench.data&key=key-" .. number)
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end
