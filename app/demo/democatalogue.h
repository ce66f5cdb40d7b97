// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <vector>

namespace plexica::demo {

/// Brings the demo's manifests to the node over its REST API, as an administrator would: installs the plugins that the
/// tenant does not have yet (what somebody changed by hand stays), and adds newer versions and one that cannot be
/// installed yet to the catalogue.
class DemoCatalogue : public QObject
{
    Q_OBJECT
public:
    DemoCatalogue(QString nodeAddress, QString tenantId, QString key, QObject *parent = nullptr);

    /// Calls `done` when everything was tried; what fails is logged and left out.
    void install(std::function<void()> done);

private:
    void next();
    void request(const QByteArray &verb, const QString &path, const QByteArray &body,
                 std::function<void(int status, const JsonValue &answer)> done);

    struct Step
    {
        QString name;
        QString path;
        QByteArray body;
    };
    QString m_nodeAddress;
    QString m_tenantId;
    QString m_key; ///< empty: nobody is asked for one
    QNetworkAccessManager m_network;
    std::vector<Step> m_steps; ///< the next one is the last
    std::function<void()> m_done;
};

/// The text of a manifest in resources/manifests.
QByteArray demoManifest(const QString &name);

} // namespace plexica::demo
