// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/event.h"

namespace plexica::events {

void writeEvent(JsonWriter &writer, const Event &event)
{
    writer.beginObject();
    writer.member("id", QString::number(event.id));
    writer.member("tenantId", event.tenantId);
    writer.member("type", event.type);
    writer.member("subject", event.subject);
    writer.member("actor", event.actor);
    writer.member("cause", event.cause);
    writer.member("requestId", QString::fromLatin1(event.requestId));
    writer.member("before", event.before);
    writer.member("after", event.after);
    writer.member("details", event.details);
    writer.member("at", event.at);
    writer.endObject();
}

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
