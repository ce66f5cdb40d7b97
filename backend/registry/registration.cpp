// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registration.h"

#include "common/endpointmetadata.h"
#include "common/ids.h"
#include "common/pathrules.h"
#include "semver/version.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace plexica::registry {

namespace {

constexpr int maximumPermissions = 100;
constexpr qsizetype maximumText = 4096;
constexpr qsizetype maximumUrl = 2048;

/// What the user sent, shortened, for a message.
QString quoted(const JsonValue &value)
{
    QString text = value.isString() ? value.toString() : QString::fromUtf8(value.toJson());
    if (text.size() > 80)
        text = text.left(77) + QStringLiteral("…");
    return QStringLiteral("'%1'").arg(text);
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() != 0x7F; });
}

/// Letters a–z alone: QString::toUpper() would turn look-alikes ("poſt") into methods.
QString asciiUpper(QString text)
{
    for (QChar &c : text) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - u'a' + u'A');
    }
    return text;
}

void checkMetadata(const JsonValue &metadata, const QString &path, std::vector<FieldError> &faults)
{
    checkGatewayMetadata(metadata, [&](const char *name, const JsonValue &value, const QString &rule) {
        const QString at = path + u'.' + QString::fromLatin1(name);
        faults.push_back({at, QStringLiteral("%1 %2, not %3").arg(at, rule, quoted(value))});
    });
}

class BodyReader
{
public:
    explicit BodyReader(const JsonValue &body)
        : m_body(body)
    {
    }

    void fault(const QString &path, const QString &message) { m_faults.push_back({path, message}); }
    std::vector<FieldError> &faults() { return m_faults; }

    /// A member's value; nullptr if absent or null.
    const JsonValue *member(const QString &name) const
    {
        const JsonValue *found = m_body.find(name);
        return found && !found->isNull() ? found : nullptr;
    }

    QString name(const QString &field, bool required)
    {
        const JsonValue *found = member(field);
        if (!found) {
            if (required)
                fault(field, QStringLiteral("%1 is required").arg(field));
            return {};
        }
        if (!found->isString() || !isName(found->toString()))
            fault(field, QStringLiteral("%1 %2 must begin with a letter or digit and hold 1 to 255 letters, digits, "
                                        "'.', '_' or '-'")
                             .arg(field, quoted(*found)));
        return found->toString();
    }

    QString text(const QString &field, qsizetype longest)
    {
        const JsonValue *found = member(field);
        if (!found)
            return {};
        if (!found->isString())
            fault(field, QStringLiteral("%1 must be a string, not %2").arg(field, quoted(*found)));
        else if (found->toString().contains(QChar(u'\0')))
            fault(field, QStringLiteral("%1 must not hold the NUL character").arg(field));
        else if (found->toString().size() > longest)
            fault(field, QStringLiteral("%1 is longer than %2 characters").arg(field).arg(longest));
        return found->toString();
    }

private:
    const JsonValue &m_body;
    std::vector<FieldError> m_faults;
};

} // namespace

std::optional<QString> faultOfBaseUrl(const QString &url)
{
    if (url.size() > maximumUrl)
        return QStringLiteral("is longer than %1 characters").arg(maximumUrl);
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme().toLower();
    if (!parsed.isValid() || (scheme != u"http" && scheme != u"https") || parsed.host().isEmpty() || !isPrintable(url)
        || url.contains(u' ') || url.contains(u'\\'))
        return QStringLiteral("must be an absolute http or https URL, for example http://localhost:3100");
    if (!parsed.userInfo().isEmpty() || url.section(u'/', 2, 2).contains(u'@'))
        return QStringLiteral("must not hold credentials");
    if (parsed.hasQuery())
        return QStringLiteral("must not hold a query");
    if (parsed.hasFragment())
        return QStringLiteral("must not hold a fragment");
    if (parsed.port() == 0)
        return QStringLiteral("must not name port 0");
    // What stands before a call's path obeys the rules of that path.
    QByteArray path = url.section(u'/', 3).toUtf8();
    while (path.endsWith('/'))
        path.chop(1);
    if (!normalisePath('/' + path))
        return QStringLiteral("has a path with dot segments, encoded slashes, empty segments or control characters");
    return std::nullopt;
}

Endpoints parseEndpoints(const JsonValue &list, const QString &path, std::vector<FieldError> &faults)
{
    static const QSet<QString> methods{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                                       QStringLiteral("PATCH"), QStringLiteral("DELETE")};
    const auto fault = [&faults](const QString &at, const QString &message) { faults.push_back({at, message}); };
    Endpoints endpoints;
    if (!list.isArray()) {
        fault(path, QStringLiteral("%1 must be a list, not %2").arg(path, quoted(list)));
        return endpoints;
    }
    QSet<QString> seen;
    int index = 0;
    for (const JsonValue &entry : list.toArray()) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(index++);
        if (!entry.isObject()) {
            fault(at, QStringLiteral("%1 must be an object with method and path, not %2").arg(at, quoted(entry)));
            continue;
        }
        Endpoint endpoint;
        const auto present = [&entry](QStringView name) {
            const JsonValue *found = entry.find(name);
            return found && !found->isNull() ? found : nullptr;
        };
        if (const JsonValue *method = present(u"method"); !method) {
            fault(at + QStringLiteral(".method"), QStringLiteral("%1.method is required").arg(at));
        } else if (!method->isString() || !methods.contains(asciiUpper(method->toString()))) {
            fault(at + QStringLiteral(".method"),
                  QStringLiteral("%1.method %2 must be GET, POST, PUT, PATCH or DELETE").arg(at, quoted(*method)));
        } else {
            endpoint.method = asciiUpper(method->toString());
        }
        if (const JsonValue *where = present(u"path"); !where) {
            fault(at + QStringLiteral(".path"), QStringLiteral("%1.path is required").arg(at));
        } else if (!where->isString() || !where->toString().startsWith(u'/') || !isPrintable(where->toString())
                   || where->toString().size() > maximumUrl) {
            fault(at + QStringLiteral(".path"),
                  QStringLiteral("%1.path %2 must begin with '/' and be at most %3 printable characters")
                      .arg(at, quoted(*where))
                      .arg(maximumUrl));
        } else {
            endpoint.path = where->toString();
        }
        if (const JsonValue *description = present(u"description")) {
            if (!description->isString() || description->toString().size() > maximumText)
                fault(at + QStringLiteral(".description"),
                      QStringLiteral("%1.description must be a string of at most %2 characters")
                          .arg(at)
                          .arg(maximumText));
            endpoint.description = description->toString();
        }
        if (const JsonValue *permissions = present(u"permissions")) {
            const auto &entries = permissions->toArray();
            const bool texts = permissions->isArray() && entries.size() <= maximumPermissions
                               && std::all_of(entries.begin(), entries.end(), [](const JsonValue &permission) {
                                      return permission.isString() && !permission.toString().isEmpty()
                                             && permission.toString().size() <= 255;
                                  });
            if (!texts)
                fault(at + QStringLiteral(".permissions"),
                      QStringLiteral("%1.permissions must be a list of at most %2 non-empty strings of at most 255 "
                                     "characters")
                          .arg(at)
                          .arg(maximumPermissions));
            for (const JsonValue &permission : entries)
                endpoint.permissions.append(permission.toString());
        }
        if (const JsonValue *metadata = present(u"metadata")) {
            if (!metadata->isObject())
                fault(at + QStringLiteral(".metadata"),
                      QStringLiteral("%1.metadata must be an object, not %2").arg(at, quoted(*metadata)));
            else if (!metadata->toObject().empty())
                endpoint.metadata = metadata->toJson();
            checkMetadata(*metadata, at + QStringLiteral(".metadata"), faults);
        }
        if (!endpoint.method.isEmpty() && !endpoint.path.isEmpty()) {
            const QString identity = endpoint.method + u' ' + endpoint.path;
            if (seen.contains(identity))
                fault(at, QStringLiteral("%1 repeats the endpoint %2").arg(at, identity));
            seen.insert(identity);
        }
        endpoints.push_back(std::move(endpoint));
    }
    return endpoints;
}

Result<Registration> parseRegistration(const JsonValue &body, const QString &tenantId)
{
    if (!body.isObject())
        return fail(Error::validation({{QString(), QStringLiteral("The body must be a JSON object")}}));
    BodyReader reader(body);
    Registration registration;
    registration.tenantId = tenantId;
    registration.pluginId = reader.name(QStringLiteral("pluginId"), true);
    registration.serviceName = reader.name(QStringLiteral("serviceName"), true);
    if (const QString instanceId = reader.name(QStringLiteral("instanceId"), false); !instanceId.isEmpty())
        registration.instanceId = instanceId;

    const QString versionField = QStringLiteral("version");
    if (const JsonValue *version = reader.member(versionField); !version) {
        reader.fault(versionField, QStringLiteral("version is required"));
    } else if (!version->isString()) {
        reader.fault(versionField,
                     QStringLiteral("version %1 is not a semantic version (major.minor.patch, for example 1.0.0)")
                         .arg(quoted(*version)));
    } else if (const auto parsed = Version::parse(version->toString()); !parsed) {
        reader.fault(versionField, parsed.error().message);
    } else {
        registration.version = version->toString();
    }

    const QString baseUrlField = QStringLiteral("baseUrl");
    if (const JsonValue *baseUrl = reader.member(baseUrlField)) {
        registration.baseUrl = baseUrl->toString();
        const auto why = baseUrl->isString() ? faultOfBaseUrl(registration.baseUrl)
                                             : std::optional(QStringLiteral("must be a string"));
        if (why)
            reader.fault(baseUrlField, QStringLiteral("baseUrl %1 %2").arg(quoted(*baseUrl), *why));
        while (registration.baseUrl.endsWith(u'/'))
            registration.baseUrl.chop(1);
    }
    registration.description = reader.text(QStringLiteral("description"), maximumText);
    const QString healthPathField = QStringLiteral("healthPath");
    registration.healthPath = reader.text(healthPathField, maximumUrl);
    if (!registration.healthPath.isEmpty()
        && (!registration.healthPath.startsWith(u'/') || !isPrintable(registration.healthPath)
            || registration.healthPath.contains(u' ')))
        reader.fault(healthPathField,
                     QStringLiteral("healthPath '%1' must begin with '/' and hold no spaces or control characters")
                         .arg(registration.healthPath.left(80)));
    if (const JsonValue *endpoints = reader.member(QStringLiteral("endpoints")))
        registration.endpoints = parseEndpoints(*endpoints, QStringLiteral("endpoints"), reader.faults());
    if (const JsonValue *metadata = reader.member(QStringLiteral("metadata"))) {
        if (!metadata->isObject())
            reader.fault(QStringLiteral("metadata"),
                         QStringLiteral("metadata must be an object, not %1").arg(quoted(*metadata)));
        else if (!metadata->toObject().empty())
            registration.metadata = metadata->toJson();
        checkMetadata(*metadata, QStringLiteral("metadata"), reader.faults());
    }
    if (!reader.faults().empty())
        return fail(Error::validation(reader.faults()));
    return registration;
}

} // namespace plexica::registry
