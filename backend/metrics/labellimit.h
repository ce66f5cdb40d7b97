// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <string>

namespace plexica::metrics {

/// The values of a label that strangers can choose: the first 200 keep their name, the rest is `other`, so that nobody
/// makes Prometheus hold a series for each name that he invents. For one thread.
class LabelLimit
{
public:
    static constexpr qsizetype most = 200;
    static const std::string &other();

    /// What the label says for this value. An empty one is `none`.
    const std::string &of(const QString &value);
    /// Gives back the places of those that are not in `present`, so that others may have them.
    void keepOnly(const QStringList &present);

private:
    QHash<QString, std::string> m_known;
};

} // namespace plexica::metrics
