// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/curlcommand.h"

#include "common/pathrules.h"
#include "models/secretnames.h"

#include <algorithm>

namespace plexica::app {

namespace {

/// What a name may be called in a shell: "X-Api-Key" is X_API_KEY.
QString variableOf(const QString &name)
{
    QString variable;
    for (const QChar letter : name)
        variable += letter < u'\x80' && letter.isLetterOrNumber() ? letter : QChar(u'_');
    if (variable.isEmpty() || variable.front().isDigit())
        variable.prepend(u'_');
    return variable;
}

/// The variable that a segment of an endpoint's path stands for; empty: it stands for itself.
QString variableOfSegment(const QString &segment)
{
    if (segment == u"*")
        return QStringLiteral("rest");
    return segment.size() > 1 && segment.startsWith(u':') ? variableOf(segment.mid(1)) : QString();
}

/// As it stands in an address: what is encoded already stays.
QString encoded(const QByteArray &text)
{
    return QString::fromLatin1(text.toPercentEncoding("/:@!$&'()*+,;=~?").replace("%25", "%"));
}

QString header(const QString &name, const QString &value)
{
    // A name with nothing behind its colon would take the header away.
    return QStringLiteral("-H ")
           + CurlCommand::quoted(value.isEmpty() ? name + u';' : QStringLiteral("%1: %2").arg(name, value));
}

bool is(const QByteArray &name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QString CurlCommand::quoted(const QString &word)
{
    QString text = word;
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

bool CurlCommand::isSecret(const QByteArray &header)
{
    // Who holds a session needs no password.
    const QByteArray name = header.toLower();
    return SecretNames::isSecret(QString::fromLatin1(header)) || name.contains("cookie") || name.contains("session");
}

QStringList CurlCommand::variablesOf(const QString &pattern)
{
    QStringList names;
    for (const QString &segment : pattern.split(u'/')) {
        if (const QString name = variableOfSegment(segment); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QString CurlCommand::of(const gateway::CallRequest &call) const
{
    QString address = base
                      + QStringLiteral("/api/gateway/%1/%2")
                            .arg(QString::fromLatin1(percentEncoded(call.targetPluginId.toUtf8())),
                                 QString::fromLatin1(percentEncoded(call.serviceName.toUtf8())));
    QString word; // of the shell, in parts
    for (const QString &segment : QString::fromUtf8(call.path).split(u'/').mid(1)) {
        address += u'/';
        const QString variable = pathIsPattern ? variableOfSegment(segment) : QString();
        if (variable.isEmpty()) {
            address += encoded(segment.toUtf8());
            continue;
        }
        word += quoted(address) + QStringLiteral("\"${%1:?}\"").arg(variable);
        address.clear();
    }
    if (!call.query.isEmpty())
        address += u'?' + encoded(call.query);
    if (!address.isEmpty())
        word += quoted(address);

    const bool ownAuthorization = std::any_of(call.headers.begin(), call.headers.end(),
                                              [](const auto &field) { return is(field.first, "authorization"); });
    const bool plain = std::all_of(call.method.begin(), call.method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const QString method = QString::fromLatin1(call.method);
    QStringList lines{QStringLiteral("curl -X %1 %2").arg(plain ? method : quoted(method), word)};
    if (asksForKeys && ownAuthorization) // that one is the plugin's
        lines.append(QStringLiteral("-H \"X-API-Key: $PLEXICA_KEY\""));
    else if (asksForKeys)
        lines.append(QStringLiteral("-H \"Authorization: Bearer $PLEXICA_KEY\""));
    lines.append(header(QStringLiteral("X-Tenant-ID"), call.tenantId));
    lines.append(header(QStringLiteral("X-Caller-Plugin-ID"), call.callerPluginId));
    for (const auto &[name, value] : call.headers) {
        const QString shown = QString::fromLatin1(name);
        if (is(name, "x-tenant-id") || is(name, "x-tenant-slug") || is(name, "x-caller-plugin-id"))
            continue; // said above
        // The name is quoted of its own: it may hold what a shell would run.
        lines.append(
            isSecret(name)
                ? QStringLiteral("-H %1\"$%2\"").arg(quoted(shown + QStringLiteral(": ")), variableOf(shown).toUpper())
                : header(shown, QString::fromUtf8(value)));
    }
    if (!call.body.isEmpty())
        lines.append(QStringLiteral("--data-raw ") + quoted(QString::fromUtf8(call.body)));
    return lines.join(QStringLiteral(" \\\n  "));
}

} // namespace plexica::app
