-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls through a gateway. Arguments: path, number of callers (default 1; each may have 50 calls in flight).
local count, callers = 0, 1
function init(arguments)
   path = arguments[1]
   callers = tonumber(arguments[2] or "1")
end
function request()
   count = count + 1
   return wrk.format("GET", path, { ["X-Tenant-ID"] = "bench", ["X-Caller-Plugin-ID"] = "caller-" .. (count % callers) })
end
