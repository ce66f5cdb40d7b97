// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/json.h"
#include "common/jsonwriter.h"

#include <QByteArray>
#include <QString>

namespace plexica::events {

/// Who asks, and under which request: goes with every act that is recorded.
struct Origin
{
    QString actor = QStringLiteral("node"); ///< "plugin:ID", "administrator", "node", or Principal::actor()
    QByteArray requestId;
    bool ofPluginsKey = false; ///< a key of role plugin asks

    /// A plugin itself does this, not somebody who looks after it.
    bool isPlugin() const { return ofPluginsKey || actor.startsWith(u"plugin:"); }
};

/// One line of the audit log: who did what to whom, when, why, and what it was before and after. Append-only.
struct Event
{
    qint64 id = 0; ///< unique, rising on one node; its upper bits are the time in milliseconds
    QString tenantId;
    QString type;    ///< SERVICE_REGISTERED, SERVICE_STATUS_CHANGED, …
    QString subject; ///< what it happened to: a service name, a plugin id, a key
    QString actor;
    QString cause; ///< a sentence: "nothing seen for 300 s"
    QByteArray requestId;
    JsonValue before;
    JsonValue after;
    JsonValue details;
    TimePoint at;
};

/// The event as it stands in `GET /api/events`. The id is text: it does not fit a JavaScript number.
void writeEvent(JsonWriter &writer, const Event &event);

/// Which events a query wants. Empty texts match all.
struct EventFilter
{
    QString tenantId;
    QString type;
    QString subject;
    qint64 sinceMilliseconds = 0; ///< events at this time or later
    qint64 beforeId = 0;          ///< 0, or only events with a smaller id (paging)
    int limit = 100;              ///< 1–1000
};

} // namespace plexica::events
