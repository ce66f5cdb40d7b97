// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pluginturns.h"

#include "plugins/pluginfollower.h"
#include "storage/doubt.h"

namespace plexica::plugins {

std::optional<Error> PluginTurns::refusal(const QStringList &turns) const
{
    for (const QString &turn : turns) {
        if (auto refused = m_storage.doubt().refusal(&m_follower, turn))
            return refused;
    }
    return std::nullopt;
}

void PluginTurns::doubt(const Error &error, const QStringList &turns, const std::vector<events::Event> &events,
                        std::function<void()> settled)
{
    PluginFollower *follower = &m_follower;
    m_storage.doubt().note(follower, error, turns, [follower, settled] { return follower->readBack(settled); });
    for (const events::Event &event : events)
        m_events.doubt(error, event);
}

} // namespace plexica::plugins
