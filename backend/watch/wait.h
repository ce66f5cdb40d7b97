// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/hub.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace plexica::watch {

/// Somebody waits for one object to be newer than a revision. Node thread.
class Wait final : public Listener, public std::enable_shared_from_this<Wait>
{
public:
    Wait(Hub &hub, Filter filter, Revision since, std::function<void()> done);
    ~Wait() override;

    // For the hub.

    void begin(Milliseconds atMost);
    void take(const Change &change) override;
    /// Calls back, from the event loop.
    void end() { m_timer.start(0); }

private:
    QCoro::Task<> lookForRemoval();
    Kind kind() const { return filter().wants(Kind::Services) ? Kind::Services : Kind::SharedData; }

    Hub &m_hub;
    const Revision m_since;
    std::function<void()> m_done;
    QTimer m_timer;
};

} // namespace plexica::watch
