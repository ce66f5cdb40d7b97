// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/change.h"

namespace plexica::watch {

void writeKey(JsonWriter &writer, const ObjectId &id)
{
    if (id.kind != Kind::SharedData) {
        writer.utf8(id.key);
        return;
    }
    writer.beginObject().key("namespace").utf8(id.space);
    writer.key("key").utf8(id.key).endObject();
}

const QByteArray &Change::json(bool full) const
{
    QByteArray &json = m_json[full ? 1 : 0];
    if (!json.isEmpty())
        return json;
    JsonWriter writer(512);
    writer.beginObject().key("kind").utf8(kindName(id().kind)).key("tenantId");
    if (id().tenantId.isEmpty())
        writer.null();
    else
        writer.utf8(id().tenantId);
    writer.key("key");
    writeKey(writer, id());
    writer.key("revision").utf8(m_revision);
    if (!isRemoval()) {
        writer.key("object");
        if (m_item)
            m_item->write(writer, full);
        else
            m_source->write(writer, id(), full);
    }
    writer.endObject();
    json = writer.take();
    return json;
}

} // namespace plexica::watch
