// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace plexica::node {

/// Turns SIGTERM, SIGINT and SIGHUP into Qt signals on the thread that made it. One per process; SIGPIPE is ignored
/// from then on.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

    /// The first line of main(): a SIGHUP that comes before an object is there does not end the process, but waits for
    /// it. SIGTERM and SIGINT end the process until then.
    static void holdHangUp();
    /// A SIGHUP ends the process again: for what runs without an event loop.
    static void releaseHangUp();

Q_SIGNALS:
    void terminate(); ///< SIGTERM or SIGINT
    void hangUp();    ///< SIGHUP

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace plexica::node
