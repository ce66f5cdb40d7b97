// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/serviceregistry.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace plexica::registry {

/// Looks at health endpoints: each instance once per probe interval, spread evenly, at most 64 looks under way.
/// Node thread only.
class Prober : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maximumBody = 64 * 1024;
    /// What came back: an HTTP status and at most maximumBody bytes, or status 0 for no answer.
    using Answer = std::function<void(int httpStatus, const QByteArray &body)>;
    /// Sends `GET url` with a deadline and calls back once, never before it returns. The node gives one over libcurl.
    using Transport = std::function<void(const QString &url, Milliseconds deadline, Answer answer)>;

    static constexpr int maximumUnderWay = 64;

    Prober(ServiceRegistry &registry, Transport transport, QObject *parent = nullptr);

private:
    void tick();
    void sendNext();

    ServiceRegistry &m_registry;
    Transport m_transport;
    QTimer m_timer;
    std::deque<ServiceRegistry::ProbeTarget> m_waiting;
    int m_underWay = 0;
};

} // namespace plexica::registry
