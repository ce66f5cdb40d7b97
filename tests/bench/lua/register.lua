-- SPDX-License-Identifier: GPL-3.0-or-later
-- POST register of new services, one after another. Argument: the first number.
local registration = dofile("tests/bench/lua/registration.lua")
local number = 0

function init(args)
    number = tonumber(args[1])
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    number = number + 1
    return wrk.format("POST", "/api/services/register", nil, registration(number))
end
