// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace plexica::node {

/// How busy a node is, measured each second: requests, calls through the gateway, and how late its event loop is. Node
/// thread.
class LoadMeter : public QObject
{
    Q_OBJECT
public:
    /// A number that only grows.
    using Counter = std::function<quint64()>;

    /// Both are asked each second from now on, while this lives.
    void start(Counter requests, Counter calls);

    double requestsPerSecond() const { return m_requests.perSecond; }
    double callsPerSecond() const { return m_calls.perSecond; }
    double loopLag() const { return m_loopLag; } ///< milliseconds

Q_SIGNALS:
    void measured();

private:
    struct Rate
    {
        Counter counter;
        quint64 last = 0;
        double perSecond = 0;
    };
    void measure();

    Rate m_requests;
    Rate m_calls;
    double m_loopLag = 0;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace plexica::node
