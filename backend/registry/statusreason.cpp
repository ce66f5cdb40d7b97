// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/statusreason.h"

#include <utility>

namespace plexica::registry {

bool StatusReason::isLike(const StatusReason &other) const
{
    return kind == other.kind && url == other.url && httpStatus == other.httpStatus;
}

StatusReasonPtr counted(StatusReason found, const StatusReason *before, TimePoint now)
{
    if (before && before->isLike(found)) {
        found.count = before->count + 1;
        found.since = before->since;
    } else {
        found.count = 1;
        found.since = now;
    }
    if (found.count > 1)
        found.text += QStringLiteral(", %1 times since %2").arg(found.count).arg(reasonTime(found.since));
    return std::make_shared<const StatusReason>(std::move(found));
}

QString reasonTime(TimePoint time)
{
    return QString::fromLatin1(toRfc3339(time)).mid(11, 8);
}

QString actorWords(const QString &actor)
{
    if (actor == u"administrator")
        return QStringLiteral("an administrator");
    for (const auto *kind : {u"plugin", u"key"}) {
        const QStringView name(kind);
        if (actor.size() > name.size() && actor.startsWith(name) && actor[name.size()] == u':')
            return name.toString() + u' ' + actor.mid(name.size() + 1);
    }
    return actor;
}

void writeStatusReason(JsonWriter &writer, const StatusReason &reason, BodyHead bodyHead)
{
    writer.beginObject().member("kind", reason.kind).member("text", reason.text);
    if (!reason.url.isEmpty())
        writer.member("url", reason.url);
    if (reason.httpStatus > 0)
        writer.member("httpStatus", reason.httpStatus);
    if (bodyHead == BodyHead::Shown && !reason.bodyHead.isEmpty())
        writer.member("bodyHead", reason.bodyHead);
    writer.member("since", reason.since).member("count", reason.count).endObject();
}

JsonValue statusReasonValue(const StatusReason &reason, BodyHead bodyHead)
{
    JsonValue json;
    json.insert(QStringLiteral("kind"), JsonValue(reason.kind));
    json.insert(QStringLiteral("text"), JsonValue(reason.text));
    if (!reason.url.isEmpty())
        json.insert(QStringLiteral("url"), JsonValue(reason.url));
    if (reason.httpStatus > 0)
        json.insert(QStringLiteral("httpStatus"), JsonValue(reason.httpStatus));
    if (bodyHead == BodyHead::Shown && !reason.bodyHead.isEmpty())
        json.insert(QStringLiteral("bodyHead"), JsonValue(reason.bodyHead));
    json.insert(QStringLiteral("since"), JsonValue(QString::fromLatin1(toRfc3339(reason.since))));
    json.insert(QStringLiteral("count"), JsonValue(reason.count));
    return json;
}

StatusReasonPtr statusReasonOf(const JsonValue &json)
{
    const auto text = [&json](QStringView name) {
        const JsonValue *found = json.find(name);
        return found ? found->toString() : QString();
    };
    const auto number = [&json](QStringView name, int otherwise) {
        const JsonValue *found = json.find(name);
        const auto value = found ? found->toDouble() : std::nullopt;
        return value && *value >= 0 && *value < 1e9 ? static_cast<int>(*value) : otherwise;
    };
    StatusReason reason;
    reason.kind = text(u"kind");
    if (reason.kind.isEmpty())
        return nullptr;
    reason.text = text(u"text");
    reason.url = text(u"url");
    reason.httpStatus = number(u"httpStatus", 0);
    reason.bodyHead = text(u"bodyHead").left(StatusReason::maximumBodyHead);
    reason.since = fromRfc3339(text(u"since")).value_or(TimePoint());
    reason.count = std::max(1, number(u"count", 1));
    return std::make_shared<const StatusReason>(std::move(reason));
}

} // namespace plexica::registry
