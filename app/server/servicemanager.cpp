// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/servicemanager.h"

#include <systemd/sd-daemon.h>

#include <condition_variable>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <mutex>

namespace plexica::server {

namespace {

using namespace std::chrono_literals;

/// So often more time is asked for, each time for six times as long: a busy machine may hold this thread up, too.
constexpr std::chrono::seconds interval{5};
constexpr std::chrono::microseconds extension = 6 * interval;

} // namespace

ServiceManager::ServiceManager()
{
    askForTime(longestStart, "Starting: opening and loading the database");
}

ServiceManager::~ServiceManager() = default; // the thread is told to end, and waited for

void ServiceManager::ready()
{
    askNoMore();
    ::sd_notify(0, "READY=1\nSTATUS=Serving");
    feedWatchdog();
}

void ServiceManager::reloading()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    ::sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%lld",
                 static_cast<long long>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000);
}

void ServiceManager::reloaded()
{
    ::sd_notify(0, "READY=1");
}

void ServiceManager::stopping()
{
    ::sd_notify(0, "STOPPING=1");
    askForTime(longestStop, "Stopping: finishing what is in flight");
}

void ServiceManager::askForTime(std::chrono::minutes longest, const char *status)
{
    askNoMore();
    if (!std::getenv("NOTIFY_SOCKET"))
        return;
    m_asking = std::jthread([longest, status](const std::stop_token &stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any ended;
        const auto end = std::chrono::steady_clock::now() + longest;
        do {
            ::sd_notifyf(0, "EXTEND_TIMEOUT_USEC=%lld\nSTATUS=%s", static_cast<long long>(extension.count()), status);
        } while (!ended.wait_for(lock, stop, interval, [&stop] { return stop.stop_requested(); })
                 && std::chrono::steady_clock::now() < end);
    });
}

void ServiceManager::askNoMore()
{
    if (!m_asking.joinable())
        return;
    m_asking.request_stop();
    m_asking.join();
}

/// Tells systemd twice in its WatchdogSec that the main thread is at work: a node that hangs is started anew.
void ServiceManager::feedWatchdog()
{
    std::uint64_t microseconds = 0;
    if (m_watchdog.isActive() || ::sd_watchdog_enabled(0, &microseconds) <= 0)
        return;
    m_watchdog.callOnTimeout(&m_watchdog, [] { ::sd_notify(0, "WATCHDOG=1"); });
    m_watchdog.start(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(microseconds / 2)));
}

} // namespace plexica::server
