// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace plexica::app {

class PluginModel;
class ServiceModel;

/// The tenant that all pages show, or all of them. Offers those that have services or plugins; one that was chosen
/// stays so while it has none. GUI thread.
class TenantSwitch : public QComboBox
{
    Q_OBJECT
public:
    /// The models outlive the switch.
    TenantSwitch(const ServiceModel &services, const PluginModel &plugins, QWidget *parent);

    /// That have services or plugins now, by name.
    QStringList tenants() const;
    /// The chosen one; empty: all.
    const QString &chosen() const { return m_chosen; }
    /// Chooses one as if the user had done so; all of them if it is not offered.
    void choose(const QString &tenantId);
    /// What was chosen in an earlier window, without telling.
    void restore(const QString &tenantId);

Q_SIGNALS:
    void tenantChosen(const QString &tenantId);

private:
    void refresh();

    const ServiceModel &m_services;
    const PluginModel &m_plugins;
    QString m_chosen;
};

} // namespace plexica::app
