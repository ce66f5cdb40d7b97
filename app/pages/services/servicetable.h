// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicedisplay.h"
#include "models/serviceproxy.h"
#include "widgets/livetable.h"

namespace plexica::app {

/// The live table of services.
class ServiceTable : public LiveTable
{
    Q_OBJECT
public:
    explicit ServiceTable(ServiceModel &services, QWidget *parent = nullptr);

    ServiceProxy &proxy() { return *m_proxy; }
    const ServiceProxy &proxy() const { return *m_proxy; }
    ServiceDisplay &display() { return *m_display; }

    std::vector<ServicePtr> selectedServices() const;
    ServicePtr currentService() const;
    /// Selects a service and scrolls to it; false if the filter hides it.
    bool selectService(const QString &serviceId) { return selectKey(serviceId); }
    void setColumnShown(ServiceColumn which, bool shown) { columns()->setShown(column(which), shown); }
    /// The tenant column shows by itself when there is more than one, until the user decides.
    void suggestTenantColumn(bool shown) { columns()->suggest(column(ServiceColumn::Tenant), shown); }

private:
    ServiceTable(ServiceProxy *proxy, ServiceDisplay *display, QWidget *parent);

    ServiceProxy *m_proxy;
    ServiceDisplay *m_display;
};

} // namespace plexica::app
