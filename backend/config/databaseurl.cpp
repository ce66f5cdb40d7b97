// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/databaseurl.h"

#include <QRegularExpression>

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

} // namespace plexica::config
