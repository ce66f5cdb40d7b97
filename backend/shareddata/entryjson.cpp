// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/entryjson.h"

namespace plexica::shareddata {

namespace {

QByteArrayView bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void writeMembers(JsonWriter &writer, std::string_view space, const Entry &entry, bool withValue)
{
    writer.key("namespace").utf8(bytesOf(space));
    writer.key("key").utf8(bytesOf(entry.key()));
    if (withValue)
        writer.rawMember("value", bytesOf(entry.value()));
    writer.key("ownerId").utf8(bytesOf(entry.ownerId()));
    writer.member("version", entry.version);
    writer.member("expiresAt", entry.expiry());
    writer.member("createdAt", fromMilliseconds(entry.createdAt));
    writer.member("updatedAt", fromMilliseconds(entry.updatedAt));
}

} // namespace

QByteArray entryDocument(std::string_view space, const Entry &entry)
{
    JsonWriter writer(qsizetype(space.size() + entry.ownerId().size()) + entry.bytes() + 240);
    writer.beginObject();
    writeMembers(writer, space, entry, true);
    writer.endObject();
    return writer.take();
}

void writeEntry(JsonWriter &writer, std::string_view space, const Entry &entry, bool withValue)
{
    writer.beginObject();
    writeMembers(writer, space, entry, withValue);
    writer.member("size", entry.bytes());
    writer.endObject();
}

} // namespace plexica::shareddata
