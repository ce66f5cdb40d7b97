-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls through the gateway, so many a second. Arguments: a file of bodies, a line each, and the rate.
local bodies, number = {}, 0

function init(args)
    bodies, delay = dofile("tests/bench/lua/pace.lua")(args)
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    number = number + 1
    return wrk.format("POST", "/api/gateway/call", nil, bodies[number % #bodies + 1])
end
