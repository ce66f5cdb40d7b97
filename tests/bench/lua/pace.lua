-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk's `delay`: so many requests a second of one thread; what is late is sent at once.
local ffi = require("ffi")
ffi.cdef [[
typedef struct { long seconds; long nanoseconds; } plexica_time;
int clock_gettime(int clock, plexica_time *now);
]]

return function(rate)
    local time = ffi.new("plexica_time")
    local due
    return function()
        ffi.C.clock_gettime(1, time) -- CLOCK_MONOTONIC
        local now = tonumber(time.seconds) * 1000 + tonumber(time.nanoseconds) / 1e6
        due = (due or now) + 1000 / rate
        return math.max(0, due - now)
    end
end
