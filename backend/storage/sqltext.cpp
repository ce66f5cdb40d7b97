// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltext.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace plexica::storage {

namespace {

std::optional<QString> fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Calls `onParameter(prefix, word)` for each parameter outside quotes and copies all else; its answer replaces it.
template <typename OnParameter>
QString replaceParameters(const QString &statement, OnParameter onParameter)
{
    QString out;
    out.reserve(statement.size() + 16);
    QChar quote;
    for (qsizetype i = 0; i < statement.size(); ++i) {
        const QChar c = statement.at(i);
        const QChar next = i + 1 < statement.size() ? statement.at(i + 1) : QChar();
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u':' && next == u':') { // a cast of PostgreSQL
            out += QLatin1String("::");
            ++i;
            continue;
        } else if ((c == u':' || c == u'$') && isWord(next)) {
            qsizetype end = i + 1;
            while (end < statement.size() && isWord(statement.at(end)))
                ++end;
            out += onParameter(statement.mid(i + 1, end - i - 1));
            i = end - 1;
            continue;
        }
        out += c;
    }
    return out;
}

} // namespace

std::optional<QString> sqlText(const QString &engine, std::string_view name)
{
    const QString file = QString::fromUtf8(name.data(), qsizetype(name.size())) + QLatin1String(".sql");
    auto text = fileText(QStringLiteral(":/storage/sql/%1/%2").arg(engine, file));
    return text ? text : fileText(QStringLiteral(":/storage/sql/common/%1").arg(file));
}

std::map<qint64, QString> migrations(const QString &engine)
{
    std::map<qint64, QString> result;
    const QDir folder(QStringLiteral(":/storage/sql/migrations/%1").arg(engine));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (auto text = fileText(folder.filePath(name)))
            result.emplace(name.section(u'_', 0, 0).toLongLong(), *text);
    }
    return result;
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'-' && i + 1 < script.size() && script.at(i + 1) == u'-') {
            const qsizetype end = script.indexOf(u'\n', i);
            i = end < 0 ? script.size() : end - 1;
            continue;
        } else if (c == u';') {
            if (const QString statement = current.trimmed(); !statement.isEmpty())
                statements.append(statement);
            current.clear();
            continue;
        }
        current += c;
    }
    if (const QString statement = current.trimmed(); !statement.isEmpty())
        statements.append(statement);
    return statements;
}

NumberedStatement numberForSqlite(const QString &statement, std::span<const std::string_view> names)
{
    NumberedStatement result;
    result.text = replaceParameters(statement, [&](const QString &word) {
        int source = word.toInt() - 1;
        if (source < 0) {
            const auto found = std::find(names.begin(), names.end(), word.toStdString());
            if (found == names.end())
                result.unknown = word;
            source = int(found - names.begin());
        }
        if (std::find(result.sources.begin(), result.sources.end(), source) == result.sources.end())
            result.sources.push_back(source);
        else
            result.repeats = true;
        return QLatin1String("@p") + word;
    });
    return result;
}

NumberedStatement numberForPostgres(const QString &statement)
{
    NumberedStatement result;
    result.text = replaceParameters(statement, [&](const QString &word) {
        const int number = word.toInt();
        if (number < 1)
            result.unknown = word;
        while (int(result.sources.size()) < number)
            result.sources.push_back(int(result.sources.size()));
        return QLatin1Char('$') + word;
    });
    return result;
}

} // namespace plexica::storage
