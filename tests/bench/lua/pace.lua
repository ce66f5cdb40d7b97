-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: the lines of a file, and a `delay` for so many requests a second of one thread; what is late is sent at once.
-- Arguments: the file and the rate.
local ffi = require("ffi")
ffi.cdef [[
typedef struct { long seconds; long nanoseconds; } plexica_time;
int clock_gettime(int clock, plexica_time *now);
]]

return function(args)
    local lines = {}
    for line in io.lines(args[1]) do
        lines[#lines + 1] = line
    end
    local time, rate, due = ffi.new("plexica_time"), tonumber(args[2]), nil
    return lines, function()
        ffi.C.clock_gettime(1, time) -- CLOCK_MONOTONIC
        local now = tonumber(time.seconds) * 1000 + tonumber(time.nanoseconds) / 1e6
        due = (due or now) + 1000 / rate
        return math.max(0, due - now)
    end
end
