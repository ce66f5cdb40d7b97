// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"

#include <QObject>

#include <functional>
#include <vector>

namespace plexica::app {

/// One command on many services: a few in flight at a time, so that a node under load is not flooded; can be
/// cancelled, which lets those in flight finish. Reports who failed and why.
class BulkOperation : public QObject
{
    Q_OBJECT
public:
    struct Failure
    {
        ServicePtr service;
        Error error;
    };
    /// Gives the command for one service; `done` is called once with an error or nothing.
    using Command = std::function<void(const ServicePtr &service, std::function<void(std::optional<Error>)> done)>;

    static constexpr int maximumInFlight = 16;

    BulkOperation(std::vector<ServicePtr> services, Command command, QObject *parent = nullptr);

    void start();
    void cancel() { m_cancelled = true; }

    int all() const { return static_cast<int>(m_services.size()); }
    int succeeded() const { return m_succeeded; }
    const std::vector<Failure> &failures() const { return m_failures; }
    bool wasCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progress(int done, int all);
    /// Nothing is in flight any more. Once.
    void finished();

private:
    void next();
    void take(std::size_t at, std::optional<Error> error);

    std::vector<ServicePtr> m_services;
    Command m_command;
    std::vector<Failure> m_failures;
    std::size_t m_next = 0;
    int m_inFlight = 0;
    int m_succeeded = 0;
    bool m_cancelled = false;
};

} // namespace plexica::app
