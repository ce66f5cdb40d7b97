// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace plexica::demo {

/// One call that a demo plugin makes of another through the gateway, again and again.
struct DemoCall
{
    QString targetPluginId;
    QString serviceName;
    QString method;
    QString path;  ///< "%1" in it is a number that changes from call to call
    int every = 1; ///< made each so many rounds (a round is a second)
};

/// What a plugin calls, by its id.
std::vector<DemoCall> callsOf(const QString &pluginId);

/// Those that a plugin makes to answer a request, in its caller's trace.
std::vector<DemoCall> callsWithin(const QString &pluginId, QStringView method, QStringView path);

} // namespace plexica::demo
