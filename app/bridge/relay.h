// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"

#include <functional>
#include <tuple>
#include <utility>

namespace plexica::app {

/// Brings commands from the GUI thread to an object on the node thread, and their replies back.
template <typename Target>
class Relay
{
public:
    /// Runs on the node thread, with null while the node does not run.
    using Work = std::function<void(Target *target)>;

    /// `home` (which outlives this) is where replies arrive; `post` brings work to the node thread.
    Relay(QObject &home, std::function<void(Work)> post)
        : m_home(home)
        , m_post(std::move(post))
    {
    }

    /// Runs `(target.*command)(arguments..., reply)` on the node thread; `done` gets the reply here, or that the node
    /// does not run.
    template <typename Command, typename T, typename... Arguments>
    void ask(Command command, std::function<void(Result<T>)> done, Arguments... arguments) const
    {
        m_post([command, reply = replyOnThreadOf<T>(&m_home, std::move(done)),
                values = std::make_tuple(std::move(arguments)...)](Target *target) {
            if (!target)
                return reply(fail(ErrorCode::Cancelled, QStringLiteral("The node does not run.")));
            std::apply([&](const auto &...each) { std::invoke(command, *target, each..., reply); }, values);
        });
    }

    /// The same for what has no reply.
    template <typename Command, typename... Arguments>
    void tell(Command command, Arguments... arguments) const
    {
        m_post([command, values = std::make_tuple(std::move(arguments)...)](Target *target) {
            if (target)
                std::apply([&](const auto &...each) { std::invoke(command, *target, each...); }, values);
        });
    }

    QObject &home() const { return m_home; }

private:
    QObject &m_home;
    std::function<void(Work)> m_post;
};

} // namespace plexica::app
