// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settings.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QThread>

#include <map>

namespace plexica::demo {

/// Health rules under which the demo's plugins are seen to die within a minute: probes every 5 s, unless the user
/// has set `health.probeInterval` (`origins`: where each setting came from, see config::LoadedSettings). They get keys
/// of their own where the node asks for keys.
void adjustSettings(config::Settings &settings, const std::map<QString, QString> &origins);

/// Secrets by plugin id; an administrator's under the empty one. Empty: nobody is asked.
using Keys = QMap<QString, QString>;

/// The demo plugins (`--demo`): inventory, reports, crm, analytics and notifications as real HTTP servers in this
/// process that use only the public REST API of the node, which first gets their manifests. They run on a thread of
/// their own.
class Demo : public QObject
{
    Q_OBJECT
public:
    /// `nodeAddress` is where the node listens ("http://127.0.0.1:3000").
    Demo(QString nodeAddress, QString tenantId, Keys keys = {}, QObject *parent = nullptr);
    ~Demo() override;

    void start();
    /// Deregisters and ends the plugins; `stopped` follows, at the latest after two seconds.
    void stop();

Q_SIGNALS:
    void stopped();

private:
    QString m_nodeAddress;
    QString m_tenantId;
    Keys m_keys;
    QThread m_thread;
    QObject *m_starter = nullptr; ///< lives on m_thread, owns the plugins
};

} // namespace plexica::demo
