// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/databaseurl.h"

#include <QRegularExpression>
#include <QUrl>

namespace plexica::config {

QString databaseUrlFault(const QString &url)
{
    for (const QChar character : url) {
        if (character.category() == QChar::Other_Control)
            return QStringLiteral("holds a control character");
    }
    if (url.startsWith(QLatin1String("sqlite:"))) {
        const QString path = url.mid(7);
        if (!path.startsWith(QLatin1String("///")) || path.startsWith(QLatin1String("////")))
            return QStringLiteral("names no absolute SQLite file; write three slashes and the whole path, as in "
                                  "\"sqlite:///var/lib/plexica/plexica.db\"");
        if (path.endsWith(u'/'))
            return QStringLiteral("names a folder; a SQLite database is a file, as in "
                                  "\"sqlite:///var/lib/plexica/plexica.db\"");
        return {};
    }
    if (url.startsWith(QLatin1String("postgresql://")) || url.startsWith(QLatin1String("postgres://"))) {
        if (url.contains(u' '))
            return QStringLiteral("holds a space; write it as %20");
        return {};
    }
    return QStringLiteral("is neither \"sqlite:///absolute/path.db\" nor \"postgresql://user@host:5432/name\"");
}

namespace {

/// Where user and password stand in a URL: from behind "://" to '@'; -1: there is no '@' before the path.
std::pair<qsizetype, qsizetype> userPart(const QString &url)
{
    const qsizetype begin = url.indexOf(QLatin1String("://")) + 3;
    qsizetype end = begin;
    while (end < url.size() && url[end] != u'/' && url[end] != u'?')
        ++end;
    const qsizetype at = url.left(end).lastIndexOf(u'@');
    return {begin, at < begin ? -1 : at};
}

bool isPostgres(const QString &url)
{
    return url.startsWith(QLatin1String("postgresql://")) || url.startsWith(QLatin1String("postgres://"));
}

} // namespace

ParsedPassword takePassword(const QString &url)
{
    ParsedPassword parsed{url, {}};
    if (!isPostgres(url))
        return parsed;
    const auto [begin, at] = userPart(url);
    const qsizetype colon = at < 0 ? -1 : url.left(at).indexOf(u':', begin);
    if (colon >= 0) {
        parsed.password = QUrl::fromPercentEncoding(url.mid(colon + 1, at - colon - 1).toUtf8());
        parsed.url.remove(colon, at - colon);
    }
    static const QRegularExpression parameter(QStringLiteral("([?&])password=([^&]*)(&?)"));
    if (const auto match = parameter.match(parsed.url); match.hasMatch()) {
        parsed.password = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
        parsed.url.replace(match.capturedStart(), match.capturedLength(),
                           match.captured(3).isEmpty() ? QString() : match.captured(1));
    }
    return parsed;
}

QString withPassword(const QString &url, const QString &password)
{
    if (!isPostgres(url) || password.isEmpty())
        return url;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(password));
    const auto [begin, at] = userPart(url);
    QString whole = url;
    if (at > begin)
        return whole.insert(at, u':' + encoded);
    return whole + (url.contains(u'?') ? QStringLiteral("&password=") : QStringLiteral("?password=")) + encoded;
}

QString maskDatabaseUrl(const QString &url)
{
    static const QRegularExpression parameter(
        QStringLiteral("((?:\\A|[?&;\\s])[^=&;\\s]*pass[^=&;\\s]*\\s*=\\s*)[^&;\\s]*"),
        QRegularExpression::CaseInsensitiveOption);
    QString masked = url;
    const qsizetype scheme = masked.indexOf(QLatin1String("://"));
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    // The password ends at an '@' before the path; if there is none, a raw '/' or '?' may stand in it.
    qsizetype slash = masked.indexOf(u'/', begin);
    slash = slash < 0 ? masked.size() : slash;
    qsizetype at = masked.left(slash).lastIndexOf(u'@');
    if (at < begin)
        at = masked.lastIndexOf(u'@');
    const qsizetype colon = masked.indexOf(u':', begin);
    if (at >= begin && colon >= begin && colon < at)
        masked.replace(colon + 1, at - colon - 1, QStringLiteral("***"));
    masked.replace(parameter, QStringLiteral("\\1***"));
    return masked;
}

QString maskWebUrl(const QString &url)
{
    constexpr qsizetype token = 16; // characters
    const QString hidden = QStringLiteral("***");
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    qsizetype path = host;
    while (path < url.size() && url[path] != u'/' && url[path] != u'?' && url[path] != u'#')
        ++path;
    const qsizetype at = url.left(path).lastIndexOf(u'@');
    QString masked = url.left(host) + (at < host ? url.mid(host, path - host) : hidden + url.mid(at, path - at));
    qsizetype query = path;
    while (query < url.size() && url[query] != u'?' && url[query] != u'#')
        ++query;
    QStringList segments = url.mid(path, query - path).split(u'/');
    for (QString &segment : segments) {
        if (segment.size() >= token)
            segment = hidden;
    }
    masked += segments.join(u'/');
    if (query == url.size())
        return masked;
    QStringList parts = url.mid(query + 1).split(u'&');
    for (QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        part = equals < 0 ? (part.size() >= token ? hidden : part) : part.left(equals + 1) + hidden;
    }
    return masked + url[query] + parts.join(u'&');
}

} // namespace plexica::config
