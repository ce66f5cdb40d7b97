// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/labellimit.h"

#include <QSet>

namespace plexica::metrics {

const std::string &LabelLimit::other()
{
    static const std::string name("other");
    return name;
}

const std::string &LabelLimit::of(const QString &value)
{
    const auto known = m_known.constFind(value);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() >= most)
        return other();
    return *m_known.insert(value, value.isEmpty() ? std::string("none") : value.toStdString());
}

void LabelLimit::keepOnly(const QStringList &present)
{
    const QSet<QString> kept(present.begin(), present.end());
    m_known.removeIf([&kept](const auto &known) { return !kept.contains(known.key()); });
}

} // namespace plexica::metrics
