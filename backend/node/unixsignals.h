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

Q_SIGNALS:
    void terminate(); ///< SIGTERM or SIGINT
    void hangUp();    ///< SIGHUP

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace plexica::node
