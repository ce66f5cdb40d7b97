// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/servicepanel.h"

#include "models/nodebook.h"
#include "models/pluginmodel.h"
#include "models/prettyjson.h"
#include "models/servicefilter.h"
#include "models/servicemodel.h"
#include "models/servicewording.h"
#include "models/wording.h"
#include "pages/page.h"
#include "pages/services/serviceuse.h"
#include "widgets/codeview.h"
#include "widgets/copybutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/factlist.h"
#include "widgets/label.h"
#include "widgets/plaintable.h"
#include "widgets/statusshape.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace plexica::app {

namespace {

enum Fact {
    Health,
    Admin,
    LastSeen,
    Instances,
    JudgedBy,
    Plugin,
    Tenant,
    Version,
    BaseUrl,
    HealthPath,
    Registered,
    Id
};
enum Tab { OverviewTab, EndpointsTab, InstancesTab, HistoryTabIndex };

} // namespace

ServicePanel::ServicePanel(const PageContext &context, ServiceActions &actions, QWidget *parent)
    : SidePanel(tr("Details of the selected service"), parent)
    , m_nodes(context.nodes)
    , m_plugins(context.plugins)
    , m_services(context.services)
{
    addButtons(actions);
    addTabs(tr("Details"));
    addOverview();
    addEndpoints();
    addInstances();
    m_history = new HistoryTab(context.link, tr("Health timeline"), tabs());
    tabs()->addTab(m_history, tr("Timeline"));
    m_use = new ServiceUse(context, tabs());
    tabs()->addTab(m_use, tr("Use"));
    connect(m_use, &ServiceUse::traceRequested, this, &ServicePanel::traceRequested);
    connect(m_use, &ServiceUse::placeRequested, this, &ServicePanel::placeRequested);
    m_metadata = new CodeView(tr("Metadata"), tr("Copy metadata"), tabs());
    tabs()->addTab(m_metadata, tr("Metadata"));
    setSelection({});
}

void ServicePanel::addButtons(ServiceActions &actions)
{
    addMenuButton(tr("Set health"), tr("Report the health of the service"),
                  {actions.setHealthy, actions.setDegraded, actions.setUnavailable});
    addButton(actions.drain, tr("Drain"), Disabled::Hide);
    addButton(actions.takeOffline, tr("Offline"), Disabled::Hide);
    addButton(actions.reactivate, tr("Reactivate"), Disabled::Hide);
    addButton(actions.deregister, tr("Deregister"));
}

void ServicePanel::addOverview()
{
    QVBoxLayout *layout = addScrolledTab(tr("Overview"));
    QWidget *page = layout->parentWidget();
    m_adminNote = new Label(page);
    m_adminNote->setObjectName(QStringLiteral("adminNote"));
    layout->addWidget(m_adminNote->wrapped());
    m_reasonNote = new Label(page);
    m_reasonNote->setObjectName(QStringLiteral("reasonNote"));
    layout->addWidget(m_reasonNote->wrapped());
    m_hitsNote = new Label(page);
    m_hitsNote->setObjectName(QStringLiteral("hitsNote"));
    layout->addWidget(m_hitsNote->wrapped());
    m_answerNote = Label::muted(QString(), page);
    m_answerNote->setObjectName(QStringLiteral("answerNote"));
    layout->addWidget(m_answerNote->wrapped());
    m_affectedNote = new Label(page);
    m_affectedNote->setObjectName(QStringLiteral("affectedNote"));
    layout->addWidget(m_affectedNote->wrapped());
    m_facts = new FactList({tr("Health"), tr("Admin state"), tr("Last seen"), tr("Instances"), tr("Judged by"),
                            tr("Plugin"), tr("Tenant"), tr("Version"), tr("Base URL"), tr("Health path"),
                            tr("Registered"), tr("Service id")});
    layout->addLayout(m_facts);
    layout->addWidget(Label::muted(tr("Discovery command"), page));
    auto *box = new QWidget(page);
    box->setObjectName(QStringLiteral("commandBox"));
    auto *boxLayout = new QHBoxLayout(box);
    boxLayout->setContentsMargins(10, 4, 4, 4);
    m_command = new ElidedLabel(box, Qt::ElideMiddle);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copyCommand = new CopyButton(tr("Copy discovery command"), box);
    boxLayout->addWidget(m_command, 1);
    boxLayout->addWidget(m_copyCommand);
    layout->addWidget(box);
    layout->addStretch(1);
}

void ServicePanel::addEndpoints()
{
    auto *view = new PlainTable(&m_endpoints, -1, tr("Endpoints"), tabs());
    view->header()->resizeSection(EndpointModel::Method, 86);
    connect(&m_endpoints, &QAbstractItemModel::modelReset, view, [view] {
        // Paths and permissions share the width; both have their whole text as a tooltip.
        view->resizeColumnToContents(EndpointModel::Path);
        view->header()->resizeSection(EndpointModel::Path, std::clamp(view->columnWidth(EndpointModel::Path), 90, 190));
    });
    tabs()->addTab(view, tr("Endpoints"));
}

void ServicePanel::addInstances()
{
    m_instanceView = new PlainTable(&m_instances, InstanceModel::Status, tr("Instances"), tabs());
    m_instanceView->header()->resizeSection(InstanceModel::Status, 116);
    m_instanceView->header()->resizeSection(InstanceModel::InstanceId, 92);
    m_instanceView->header()->resizeSection(InstanceModel::BaseUrl, 150);
    tabs()->addTab(m_instanceView, tr("Instances"));
}

void ServicePanel::setSelection(const std::vector<ServicePtr> &services)
{
    if (services.size() != 1) {
        m_service.reset();
        m_endpoints.setService(nullptr);
        m_instances.setService(nullptr);
        m_history->clear();
        m_use->setService(nullptr);
        if (services.empty())
            showHint(tr("Select a service to see its endpoints, instances and history."));
        else
            showMany(tr("%Ln service(s) selected", nullptr, static_cast<int>(services.size())),
                     tr("What you do happens to all of them."));
        return;
    }
    const bool other = !m_service || m_service->id != services.front()->id;
    m_service = services.front();
    showContent();
    if (other)
        m_history->show(m_service->tenantId, m_service->serviceName);
    refresh(services.front());
}

void ServicePanel::refresh(const ServicePtr &service)
{
    if (!m_service || !service || service->id != m_service->id)
        return;
    m_service = service;
    m_endpoints.setService(service);
    m_instances.setService(service);
    m_use->setService(service);
    const StatusKind kind = statusKind(*service);
    setTitle(service->serviceName);
    setSubtitle(service->description.isEmpty()
                    ? tr("%1 · %2", "plugin · tenant").arg(service->pluginId, service->tenantId)
                    : service->description);
    setStatus(statusIcon(kind), ServiceWording::wholeStatus(*service), Wording::statusMeaning(kind));
    tabs()->setTabText(EndpointsTab, tr("Endpoints %1").arg(service->endpoints->size()));
    tabs()->setTabText(InstancesTab, tr("Instances %1").arg(service->instances.size()));
    fillOverview();
    fillMetadata();
}

void ServicePanel::fillOverview()
{
    const registry::Service &service = *m_service;
    const TimePoint now = currentTime();
    const auto set = [this](Fact fact, const QString &text, const QString &toolTip = {}) {
        m_facts->set(fact, text, toolTip);
    };
    const registry::Instance *newest = nullptr;
    for (const registry::Instance &instance : service.instances) {
        if (!newest || instance.statusChangedAt > newest->statusChangedAt)
            newest = &instance;
    }
    QString health = Wording::health(service.status());
    if (newest && toMilliseconds(newest->statusChangedAt) > 0)
        health = tr("%1, changed %2", "health, when").arg(health, Wording::relativeTime(newest->statusChangedAt, now));
    set(Health, health, newest ? Wording::absoluteTime(newest->statusChangedAt) : QString());
    set(Admin, Wording::adminState(service.adminState));
    set(LastSeen, Wording::relativeTime(service.lastSeenAt(), now), Wording::absoluteTime(service.lastSeenAt()));
    set(Instances, ServiceWording::instances(service));
    set(JudgedBy, m_nodes.hasSeveral() ? m_nodes.judge() : QString(),
        tr("The node that probes services and turns silent ones unavailable, for all nodes"));
    set(Plugin, service.pluginActive ? service.pluginId
                                     : tr("%1 (deactivated: its services are not found)").arg(service.pluginId));
    set(Tenant, service.tenantId);
    set(Version, service.version);
    set(BaseUrl, service.instances.empty()                     ? QString()
                 : service.instances.front().baseUrl.isEmpty() ? tr("none registered")
                                                               : service.instances.front().baseUrl);
    set(HealthPath, service.healthPath.isEmpty() ? QStringLiteral("/health") : service.healthPath);
    set(Registered, Wording::relativeTime(service.registeredAt, now), Wording::absoluteTime(service.registeredAt));
    set(Id, service.id);

    QString note;
    if (service.adminState != registry::AdminState::Active) {
        note = service.adminState == registry::AdminState::Draining ? tr("Draining: no new callers.")
                                                                    : tr("Offline: left out of discovery and gateway.");
        if (!service.adminReason.isEmpty())
            note += u'\n' + tr("Reason: %1").arg(service.adminReason);
        if (service.adminUntil)
            note += u'\n' + tr("Active again %1").arg(Wording::relativeTime(*service.adminUntil, now));
    }
    m_adminNote->setText(note);
    m_adminNote->setVisible(!note.isEmpty());
    m_adminNote->setToolTip(service.adminUntil ? Wording::absoluteTime(*service.adminUntil) : QString());

    const auto show = [](Label *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    const auto why = service.statusReason();
    show(m_reasonNote, why ? Wording::reason(*why) : QString());
    show(m_hitsNote, whomItHits());
    show(m_answerNote, why && !why->bodyHead.isEmpty() ? tr("It answered: %1").arg(why->bodyHead) : QString());
    show(m_affectedNote,
         service.affected ? tr("Affected by others:") + u'\n' + Wording::affected(service.affected) : QString());

    const QString command = ServiceActions::discoveryCommand(m_address, service);
    m_command->setFullText(command);
    m_copyCommand->setCopyText(command);
}

QString ServicePanel::whomItHits() const
{
    const StatusKind kind = statusKind(*m_service);
    if (kind == StatusKind::Healthy && m_service->pluginActive)
        return {};
    QSet<QString> required;
    QSet<QString> optional;
    if (const PluginPtr plugin = m_plugins.find(PluginKey{m_service->tenantId, m_service->pluginId})) {
        for (const resolver::DeclaredEdge &edge : plugin->dependents) {
            if (edge.serviceName.isEmpty() || edge.serviceName == m_service->serviceName)
                (edge.required ? required : optional).insert(edge.from);
        }
    }
    optional -= required;
    QStringList parts;
    if (!required.isEmpty())
        parts.append(tr("Required by %1").arg(Wording::several(required)));
    if (!optional.isEmpty())
        parts.append(tr("Optional for %1").arg(Wording::several(optional)));
    const int row = m_services.rowOf(m_service->id);
    const gateway::ServiceTraffic traffic = row < 0 ? gateway::ServiceTraffic() : m_services.traffic(row);
    const qint64 calls = std::llround(traffic.callsPerMinute);
    const bool nobodyAnswers =
        kind == StatusKind::Unavailable || kind == StatusKind::Offline || !m_service->pluginActive;
    const qint64 failing = nobodyAnswers ? calls : std::min<qint64>(calls, std::llround(traffic.errorsPerMinute));
    if (failing == 0)
        return parts.join(QStringLiteral(" · "));
    return Wording::failingCalls(
        parts.isEmpty() ? tr("No plugin declares to need it") : parts.join(QStringLiteral(" · ")), failing, calls);
}

void ServicePanel::fillMetadata()
{
    QString text = m_service->metadata.isEmpty() ? QString() : prettyJson(m_service->metadata);
    if (text == QLatin1String("{}"))
        text.clear();
    m_metadata->setCode(text, tr("The plugin registered no metadata."));
}

void ServicePanel::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    if (m_service)
        fillOverview();
}

void ServicePanel::refreshTimes()
{
    if (!m_service || !isVisible())
        return;
    switch (tabs()->currentIndex()) {
    case OverviewTab:
        fillOverview();
        break;
    case InstancesTab:
        m_instanceView->viewport()->update();
        break;
    case HistoryTabIndex:
        m_history->refreshTimes();
        break;
    default:
        break;
    }
}

} // namespace plexica::app
