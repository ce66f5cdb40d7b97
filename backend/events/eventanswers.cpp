// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventanswers.h"

#include <utility>

namespace plexica::events {

Event withoutAnswer(Event event)
{
    const JsonValue *reason = event.details.find(u"reason");
    if (!reason || !reason->find(u"bodyHead"))
        return event;
    JsonValue kept;
    for (const auto &[name, value] : reason->toObject()) {
        if (name != u"bodyHead")
            kept.insert(name, value);
    }
    JsonValue details;
    for (const auto &[name, value] : event.details.toObject())
        details.insert(name, name == u"reason" ? kept : value);
    event.details = std::move(details);
    return event;
}

} // namespace plexica::events
