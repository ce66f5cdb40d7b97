-- SPDX-License-Identifier: GPL-3.0-or-later
-- POST set with a ttl on 10,000 keys again and again, in a scattered order.
local entry = dofile("tests/bench/lua/entries.lua")
local number = 0

function init()
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    number = (number + 7919) % 10000
    return wrk.format("POST", "/api/shared-data/set", nil, entry(number, 3600))
end
