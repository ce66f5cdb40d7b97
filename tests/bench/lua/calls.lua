-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls through the gateway, so many a second. Arguments: a file of bodies, a line each, and the rate.
local bodies, number = {}, 0

function init(args)
    for body in io.lines(args[1]) do
        bodies[#bodies + 1] = body
    end
    delay = dofile("tests/bench/lua/pace.lua")(tonumber(args[2]))
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    number = number + 1
    return wrk.format("POST", "/api/gateway/call", nil, bodies[number % #bodies + 1])
end
