// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <thread>

namespace plexica::server {

/// What systemd is told (sd_notify(3)) on the way from the first line to the exit: Type=notify, Type=notify-reload and
/// WatchdogSec= of the unit. Does nothing where nobody listens. Main thread.
///
/// Starting and stopping may take long and hold the main thread (a migration, a large database), so a thread of its own
/// asks for more time than TimeoutStartSec= and TimeoutStopSec= give, as long as it may take.
class ServiceManager
{
public:
    /// Longest start and stop that more time is asked for; what hangs is ended after that.
    static constexpr std::chrono::minutes longestStart{120};
    static constexpr std::chrono::minutes longestStop{5};

    /// The program starts.
    ServiceManager();
    ~ServiceManager();
    Q_DISABLE_COPY_MOVE(ServiceManager)

    /// It serves; from now on the watchdog is fed while the event loop runs.
    void ready();
    /// A reload begins; reloaded() ends it.
    void reloading();
    void reloaded();
    /// It ends; more time is asked for until this object goes.
    void stopping();

private:
    void askForTime(std::chrono::minutes longest, const char *status);
    void askNoMore();
    void feedWatchdog();

    QTimer m_watchdog;
    std::jthread m_asking;
};

} // namespace plexica::server
