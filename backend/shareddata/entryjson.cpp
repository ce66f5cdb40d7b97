// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/entryjson.h"

#include <algorithm>
#include <charconv>
#include <cstring>

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

bool needsNoEscape(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; });
}

/// The same text as by writeMembers(), for names that need no escape: what nearly every read of an entry answers.
QByteArray plainDocument(std::string_view space, const Entry &entry)
{
    constexpr qsizetype fixed = 256; // names, punctuation, a number and three times
    const std::string_view key = entry.key();
    const std::string_view value = entry.value();
    const std::string_view owner = entry.ownerId();
    QByteArray document(fixed + qsizetype(space.size() + key.size() + value.size() + owner.size()), Qt::Uninitialized);
    char *end = document.data();
    const auto put = [&end](std::string_view text) {
        std::memcpy(end, text.data(), text.size());
        end += text.size();
    };
    put("{\"namespace\":\"");
    put(space);
    put("\",\"key\":\"");
    put(key);
    put("\",\"value\":");
    put(value);
    put(",\"ownerId\":\"");
    put(owner);
    put("\",\"version\":");
    end = std::to_chars(end, end + 20, entry.version).ptr;
    if (const auto expiry = entry.expiry()) {
        put(",\"expiresAt\":\"");
        end = putRfc3339(*expiry, end);
        put("\"");
    } else {
        put(",\"expiresAt\":null");
    }
    put(",\"createdAt\":\"");
    end = putRfc3339(fromMilliseconds(entry.createdAt), end);
    put("\",\"updatedAt\":\"");
    end = putRfc3339(fromMilliseconds(entry.updatedAt), end);
    put("\"}");
    document.truncate(end - document.constData());
    return document;
}

} // namespace

QByteArray entryDocument(std::string_view space, const Entry &entry)
{
    if (needsNoEscape(space) && needsNoEscape(entry.key()) && needsNoEscape(entry.ownerId()))
        return plainDocument(space, entry);
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
