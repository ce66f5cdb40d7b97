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

} // namespace plexica::events
