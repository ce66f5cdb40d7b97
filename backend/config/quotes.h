// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QStringList>

namespace plexica::config {

/// Text in the quotes of YAML (which are those of JSON), on one line.
inline QString quote(const QString &text)
{
    return QString::fromUtf8(JsonValue(text).toJson());
}

inline QString quoteAll(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(quote(text));
    return u'[' + quoted.join(QStringLiteral(", ")) + u']';
}

} // namespace plexica::config
