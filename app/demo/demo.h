// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

namespace plexica::demo {

/// The demo plugins (`--demo`): inventory, reports, crm and analytics as real HTTP servers in this process that use
/// only the public REST API of the node. They run on a thread of their own.
class Demo : public QObject
{
    Q_OBJECT
public:
    /// `nodeAddress` is where the node listens ("http://127.0.0.1:3000").
    Demo(QString nodeAddress, QString tenantId, QObject *parent = nullptr);
    ~Demo() override;

    void start();
    /// Deregisters and ends the plugins; `stopped` follows, at the latest after two seconds.
    void stop();

Q_SIGNALS:
    void stopped();

private:
    QString m_nodeAddress;
    QString m_tenantId;
    QThread m_thread;
    QObject *m_starter = nullptr; ///< lives on m_thread, owns the plugins
};

} // namespace plexica::demo
