// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tenantswitch.h"

#include "models/pluginmodel.h"
#include "models/servicemodel.h"
#include "widgets/icons.h"

#include <QAbstractItemView>
#include <QSignalBlocker>

#include <algorithm>

namespace plexica::app {

TenantSwitch::TenantSwitch(const ServiceModel &services, const PluginModel &plugins, QWidget *parent)
    : QComboBox(parent)
    , m_services(services)
    , m_plugins(plugins)
{
    setObjectName(QStringLiteral("tenantSwitch"));
    setAccessibleName(tr("Tenant"));
    view()->setAccessibleName(tr("Tenants"));
    setToolTip(tr("Show one tenant or all"));
    setMinimumContentsLength(15);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    refresh();
    const auto applied = [this](bool structure) {
        if (structure)
            refresh();
    };
    connect(&m_services, &ServiceModel::applied, this, applied);
    connect(&m_plugins, &PluginModel::applied, this, applied);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = currentData().toString();
        Q_EMIT tenantChosen(m_chosen);
    });
}

QStringList TenantSwitch::tenants() const
{
    QStringList names = m_services.tenants() + m_plugins.tenants();
    names.sort();
    names.removeDuplicates();
    return names;
}

void TenantSwitch::choose(const QString &tenantId)
{
    setCurrentIndex(std::max(0, findData(tenantId)));
}

void TenantSwitch::restore(const QString &tenantId)
{
    m_chosen = tenantId;
    refresh();
}

void TenantSwitch::refresh()
{
    QStringList offered = tenants();
    if (!m_chosen.isEmpty() && !offered.contains(m_chosen))
        offered.append(m_chosen);
    QStringList shown;
    for (int i = 1; i < count(); ++i)
        shown.append(itemData(i).toString());
    if (shown == offered && count() > 0)
        return;
    const QSignalBlocker quiet(this);
    clear();
    const QIcon icon = themeIcon(QStringLiteral("tenant"), IconTint::Muted);
    addItem(icon, tr("All tenants"), QString());
    for (const QString &tenant : std::as_const(offered))
        addItem(icon, tenant, tenant);
    choose(m_chosen);
}

} // namespace plexica::app
