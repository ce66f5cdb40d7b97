// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/shareddatareader.h"

#include <cmath>

namespace plexica::rest {

namespace {

constexpr double longestTtl = 10.0 * 365 * 24 * 3600; // seconds: ten years
constexpr qsizetype longestOwner = 255;               // bytes

} // namespace

QByteArray readDataText(const QString &name, const std::optional<QString> &text, bool required,
                        std::vector<FieldError> &faults)
{
    if (!text || text->isEmpty()) {
        if (required)
            faults.push_back({name, text ? QStringLiteral("%1 must not be empty").arg(name)
                                         : QStringLiteral("%1 is required").arg(name)});
        return {};
    }
    if (text->contains(QChar(u'\0')))
        faults.push_back({name, QStringLiteral("%1 must not hold the NUL character").arg(name)});
    return text->toUtf8();
}

QByteArray readDataMember(const JsonValue &body, const QString &name, bool required, std::vector<FieldError> &faults)
{
    const JsonValue *member = body.find(name);
    if (member && !member->isNull() && !member->isString()) {
        faults.push_back({name, QStringLiteral("%1 must be a string").arg(name)});
        return {};
    }
    return readDataText(name, member && member->isString() ? std::optional(member->toString()) : std::nullopt, required,
                        faults);
}

std::optional<TimePoint> readTtl(const JsonValue &body, bool required, std::vector<FieldError> &faults)
{
    const QString name = QStringLiteral("ttl");
    const JsonValue *member = body.find(name);
    if (!member) {
        if (required)
            faults.push_back({name, QStringLiteral("ttl is required: seconds, or null for no expiry")});
        return std::nullopt;
    }
    if (member->isNull())
        return std::nullopt;
    const auto seconds = member->toDouble();
    if (!member->isNumber() || !seconds || !(*seconds > 0) || *seconds > longestTtl) {
        faults.push_back(
            {name,
             QStringLiteral("ttl %1 must be a number of seconds greater than 0 and at most %2 (ten years), or null")
                 .arg(QString::fromUtf8(member->toJson()).left(80))
                 .arg(static_cast<qint64>(longestTtl))});
        return std::nullopt;
    }
    return currentTime() + Milliseconds(std::max<qint64>(1, static_cast<qint64>(std::ceil(*seconds * 1000.0 - 1e-6))));
}

Result<shareddata::SetRequest> readSetRequest(const JsonValue &body, const QString &tenantId)
{
    std::vector<FieldError> faults;
    shareddata::SetRequest request;
    request.id.tenantId = tenantId.toUtf8();
    request.id.space = readDataMember(body, QStringLiteral("namespace"), true, faults);
    request.id.key = readDataMember(body, QStringLiteral("key"), true, faults);
    if (const JsonValue *value = body.find(u"value"))
        request.value = value->toJson();
    else
        faults.push_back({QStringLiteral("value"), QStringLiteral("value is required; null is one")});
    request.ownerId = readDataMember(body, QStringLiteral("ownerId"), true, faults);
    if (request.ownerId.size() > longestOwner)
        faults.push_back(
            {QStringLiteral("ownerId"), QStringLiteral("ownerId is longer than %1 bytes").arg(longestOwner)});
    request.expiresAt = readTtl(body, false, faults);
    if (const JsonValue *member = body.find(u"ifVersion"); member && !member->isNull()) {
        request.condition.ifVersion = member->toInteger();
        if (!request.condition.ifVersion || *request.condition.ifVersion < 0)
            faults.push_back({QStringLiteral("ifVersion"),
                              QStringLiteral("ifVersion %1 must be a version, or 0 to write only what is not there")
                                  .arg(QString::fromUtf8(member->toJson()).left(80))});
    }
    if (!faults.empty())
        return fail(Error::validation(faults));
    return request;
}

bool readConsistency(const Query &query, std::vector<FieldError> &faults)
{
    const QString text = query.text(u"consistency");
    if (!text.isEmpty() && text != u"strong" && text != u"default")
        faults.push_back({QStringLiteral("consistency"),
                          QStringLiteral("consistency '%1' must be strong or default").arg(text.left(80))});
    return text == u"strong";
}

std::optional<std::vector<qint64>> readIfMatch(const http::HttpRequest &request, std::vector<FieldError> &faults)
{
    const std::vector<QByteArray> fields = request.headers.values("if-match");
    if (fields.empty())
        return std::nullopt;
    std::vector<qint64> versions;
    for (const QByteArray &part : QList<QByteArray>(fields.begin(), fields.end()).join(',').split(',')) {
        const QByteArray tag = part.trimmed();
        if (tag == "*")
            return std::vector<qint64>();
        bool isNumber = false;
        const bool isStrong = tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"');
        const qint64 version = isStrong ? tag.mid(1, tag.size() - 2).toLongLong(&isNumber) : 0;
        if (isNumber) {
            versions.push_back(version);
        } else if (tag.contains('"')) {
            versions.push_back(-1); // of no version of ours, or weak: matches nothing
        } else {
            faults.push_back(
                {QStringLiteral("If-Match"), QStringLiteral("If-Match '%1' must be ETags in double quotes, or *")
                                                 .arg(QString::fromLatin1(tag.left(80)))});
            return std::nullopt;
        }
    }
    return versions;
}

bool matchesVersion(const http::HttpRequest &request, qint64 version)
{
    for (const QByteArray &field : request.headers.values("if-none-match")) {
        for (const QByteArray &part : field.split(',')) {
            QByteArray tag = part.trimmed();
            if (tag == "*")
                return true;
            if (tag.startsWith("W/"))
                tag.remove(0, 2);
            if (tag == '"' + QByteArray::number(version) + '"')
                return true;
        }
    }
    return false;
}

} // namespace plexica::rest
