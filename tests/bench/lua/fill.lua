-- SPDX-License-Identifier: GPL-3.0-or-later
-- Registers services 0 … PLEXICA_FILL-1, then only asks for the last.
local registration = dofile("tests/bench/lua/registration.lua")
local count = tonumber(os.getenv("PLEXICA_FILL"))
local number = -2 -- wrk asks once for a request that it does not send

function request()
    number = number + 1
    if number >= 0 and number < count then
        return wrk.format("POST", "/api/services/register", { ["Content-Type"] = "application/json" }, registration(number))
    end
    return wrk.format("GET", "/healthz")
end
