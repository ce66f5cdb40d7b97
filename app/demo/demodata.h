// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QString>

#include <functional>
#include <vector>

namespace plexica::demo {

/// One thing that a demo plugin shares, again and again.
struct SharedItem
{
    QString space;
    QString key;
    int every = 1;         ///< written each so many rounds (a round is some seconds), and in the first
    double ttlSeconds = 0; ///< 0: none is sent
    std::function<JsonValue(int round)> value;
};

/// What a plugin shares, by its id; empty for one that shares nothing.
std::vector<SharedItem> sharedItemsOf(const QString &pluginId);

} // namespace plexica::demo
