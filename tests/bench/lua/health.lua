-- SPDX-License-Identifier: GPL-3.0-or-later
-- PUT health of one service after the other, so many a second: each time another status than before. Arguments: the file of
-- the services' IDs, a line each, and the rate.
local ids, number = {}, 0

function init(args)
    ids, delay = dofile("tests/bench/lua/pace.lua")(args)
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    local i, round = number % #ids, math.floor(number / #ids)
    number = number + 1
    local bad = (i + round) % 2 == 1
    return wrk.format("PUT", "/api/services/" .. ids[i + 1] .. "/health?tenantId=bench", nil,
        '{"status":"' .. (bad and "DEGRADED" or "HEALTHY") .. '","reason":"load ' .. number % 7 .. '"}')
end
