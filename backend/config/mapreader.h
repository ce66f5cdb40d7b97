// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/nearest.h"
#include "yaml/yamldocument.h"

#include <QStringList>

#include <vector>

// Reading of settings that are maps, member by member.
namespace plexica::config {

using yaml::Fault;
using yaml::Node;

/// A member that must be text, and not empty.
inline bool readText(const Node &value, const QString &what, QString &out, std::vector<Fault> &faults)
{
    if (value.shape != Node::Shape::Scalar || value.text.isEmpty()) {
        faults.push_back({value.offset, QStringLiteral("%1 must be text").arg(what)});
        return false;
    }
    out = value.text;
    return true;
}

/// Calls `read(name, item)` for each member and reports the unknown and repeated ones.
template <typename Read>
void readMembers(const Node &map, const QString &prefix, const QStringList &known, std::vector<Fault> &faults,
                 const Read &read)
{
    QStringList seen;
    for (const Node &item : map.items) {
        if (seen.contains(item.name)) {
            faults.push_back({item.nameOffset, QStringLiteral("%1%2 stands there twice").arg(prefix, item.name)});
        } else if (!known.contains(item.name)) {
            const QString guess = nearest(item.name, known);
            faults.push_back({item.nameOffset,
                              QStringLiteral("unknown key \"%1%2\"; %3")
                                  .arg(prefix, item.name.left(80),
                                       guess.isEmpty() ? QStringLiteral("known are ") + known.join(QStringLiteral(", "))
                                                       : QStringLiteral("did you mean \"%1\"?").arg(guess))});
        } else {
            read(item.name, item);
        }
        seen.append(item.name);
    }
}

} // namespace plexica::config
