// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv.h"

namespace plexica::app {

namespace {

bool isFormula(const QString &text)
{
    static const QString beginnings = QStringLiteral("=+-@\t\r");
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !text.isEmpty() && beginnings.contains(text.front()) && !isNumber;
}

} // namespace

QByteArray csvField(const QString &value)
{
    const QString text = isFormula(value) ? u'\'' + value : value;
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quote)
        return text.toUtf8();
    QString escaped = text;
    escaped.replace(QLatin1String("\""), QLatin1String("\"\""));
    return '"' + escaped.toUtf8() + '"';
}

} // namespace plexica::app
