// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/servicepanel.h"

#include "models/servicefilter.h"
#include "models/wording.h"
#include "models/prettyjson.h"
#include "pages/page.h"
#include "pages/services/serviceuse.h"
#include "widgets/copybutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"
#include "widgets/statusshape.h"
#include "widgets/timelineview.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr int timelinePage = 100;
enum Fact {
    Health,
    Admin,
    LastSeen,
    Instances,
    Plugin,
    Tenant,
    Version,
    BaseUrl,
    HealthPath,
    Registered,
    Id,
    FactCount
};

QTreeView *makeTable(QAbstractItemModel *model, int statusColumn, const QString &name, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setUniformRowHeights(true);
    view->setMouseTracking(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setItemDelegate(new RowDelegate(statusColumn, view));
    view->setAccessibleName(name);
    view->header()->setAccessibleName(name);
    view->header()->setStretchLastSection(true);
    view->header()->setHighlightSections(false);
    return view;
}

} // namespace

ServicePanel::ServicePanel(const PageContext &context, ServiceActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_link(context.link)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Details of the selected service"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(m_stack);

    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("mutedLabel"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_stack->addWidget(m_hint);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(content);

    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    m_tabs->addTab(makeOverview(), tr("Overview"));

    m_endpointView = makeTable(&m_endpoints, -1, tr("Endpoints"), m_tabs);
    m_endpointView->header()->resizeSection(EndpointModel::Method, 86);
    connect(&m_endpoints, &QAbstractItemModel::modelReset, m_endpointView, [this] {
        // Paths and permissions share the width; both have their whole text as a tooltip.
        m_endpointView->resizeColumnToContents(EndpointModel::Path);
        m_endpointView->header()->resizeSection(EndpointModel::Path,
                                                std::clamp(m_endpointView->columnWidth(EndpointModel::Path), 90, 190));
    });
    m_tabs->addTab(m_endpointView, tr("Endpoints"));

    m_instanceView = makeTable(&m_instances, InstanceModel::Status, tr("Instances"), m_tabs);
    m_instanceView->header()->resizeSection(InstanceModel::Status, 116);
    m_instanceView->header()->resizeSection(InstanceModel::InstanceId, 92);
    m_instanceView->header()->resizeSection(InstanceModel::BaseUrl, 150);
    m_tabs->addTab(m_instanceView, tr("Instances"));

    auto *timeline = new QWidget(m_tabs);
    auto *timelineLayout = new QVBoxLayout(timeline);
    timelineLayout->setContentsMargins(0, 4, 0, 0);
    m_timelineView = new TimelineView(timeline);
    m_timelineView->setModel(&m_timeline);
    m_timelineView->setAccessibleName(tr("Health timeline"));
    m_timelineNote = new QLabel(timeline);
    m_timelineNote->setObjectName(QStringLiteral("mutedLabel"));
    m_timelineNote->setWordWrap(true);
    m_timelineNote->setMargin(16);
    m_timelineNote->hide();
    timelineLayout->addWidget(m_timelineNote);
    timelineLayout->addWidget(m_timelineView, 1);
    m_tabs->addTab(timeline, tr("Timeline"));
    connect(m_timelineView, &TimelineView::endReached, this, [this] { loadTimeline(true); });

    m_use = new ServiceUse(context, m_tabs);
    m_tabs->addTab(m_use, tr("Use"));

    auto *metadata = new QWidget(m_tabs);
    auto *metadataLayout = new QVBoxLayout(metadata);
    metadataLayout->setContentsMargins(0, 0, 0, 0);
    m_metadata = new QPlainTextEdit(metadata);
    m_metadata->setReadOnly(true);
    m_metadata->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_metadata->setAccessibleName(tr("Metadata"));
    m_metadata->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_metadata->setTabChangesFocus(true);
    m_metadata->document()->setDocumentMargin(12);
    m_copyMetadata = new CopyButton(tr("Copy metadata"), m_metadata);
    metadataLayout->addWidget(m_metadata);
    m_tabs->addTab(metadata, tr("Metadata"));
    setSelection({});
}

QWidget *ServicePanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(6);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(10);
    m_title = new ElidedLabel(head, Qt::ElideMiddle);
    m_title->setObjectName(QStringLiteral("serviceTitle"));
    m_statusShape = new QLabel(head);
    m_statusText = new QLabel(head);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_statusShape);
    titleRow->addWidget(m_statusText);
    layout->addLayout(titleRow);
    m_subtitle = new ElidedLabel(head);
    m_subtitle->setObjectName(QStringLiteral("mutedLabel"));
    layout->addWidget(m_subtitle);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto button = [&](QAction *action, const QString &text) {
        auto *tool = new QToolButton(head);
        tool->setObjectName(QStringLiteral("panelAction"));
        tool->setDefaultAction(action);
        tool->setText(text);
        tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
        tool->setAccessibleName(text);
        tool->setFocusPolicy(Qt::StrongFocus);
        // A default action brings its menu text along; the button keeps its short one.
        connect(action, &QAction::changed, tool, [tool, text] { tool->setText(text); });
        buttons->addWidget(tool);
        return tool;
    };
    auto *health = new QToolButton(head);
    health->setObjectName(QStringLiteral("panelAction"));
    health->setText(tr("Set health"));
    health->setToolTip(tr("Report the health of the service"));
    health->setAccessibleName(health->text());
    health->setPopupMode(QToolButton::InstantPopup);
    health->setFocusPolicy(Qt::StrongFocus);
    auto *healthMenu = new QMenu(health);
    healthMenu->addActions({m_actions.setHealthy, m_actions.setDegraded, m_actions.setUnavailable});
    health->setMenu(healthMenu);
    buttons->addWidget(health);
    QToolButton *drain = button(m_actions.drain, tr("Drain"));
    QToolButton *offline = button(m_actions.takeOffline, tr("Offline"));
    QToolButton *reactivate = button(m_actions.reactivate, tr("Reactivate"));
    button(m_actions.deregister, tr("Deregister"));
    const auto fit = [this, drain, offline, reactivate] {
        drain->setVisible(m_actions.drain->isEnabled());
        offline->setVisible(m_actions.takeOffline->isEnabled());
        reactivate->setVisible(m_actions.reactivate->isEnabled());
    };
    for (QAction *action : {m_actions.drain, m_actions.takeOffline, m_actions.reactivate})
        connect(action, &QAction::enabledChanged, head, fit);
    fit();
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return head;
}

QWidget *ServicePanel::makeOverview()
{
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Overview"));
    auto *page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("plain"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    m_adminNote = new QLabel(page);
    m_adminNote->setObjectName(QStringLiteral("adminNote"));
    m_adminNote->setWordWrap(true);
    m_adminNote->setTextFormat(Qt::PlainText);
    layout->addWidget(m_adminNote);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(18);
    m_facts->setVerticalSpacing(8);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString names[FactCount] = {tr("Health"),      tr("Admin state"), tr("Last seen"), tr("Instances"),
                                      tr("Plugin"),      tr("Tenant"),      tr("Version"),   tr("Base URL"),
                                      tr("Health path"), tr("Registered"),  tr("Service id")};
    for (const QString &name : names) {
        auto *label = new QLabel(name, page);
        label->setObjectName(QStringLiteral("mutedLabel"));
        auto *value = new QLabel(page);
        value->setAccessibleName(name);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_facts->addRow(label, value);
        m_factValues.append(value);
    }
    layout->addLayout(m_facts);

    auto *commandTitle = new QLabel(tr("Discovery command"), page);
    commandTitle->setObjectName(QStringLiteral("mutedLabel"));
    layout->addWidget(commandTitle);
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
    scroll->setWidget(page);
    return scroll;
}

void ServicePanel::setSelection(const std::vector<ServicePtr> &services)
{
    if (services.size() != 1) {
        m_service.reset();
        m_endpoints.setService(nullptr);
        m_instances.setService(nullptr);
        m_timeline.clear();
        m_use->setService(nullptr);
        m_hint->setText(services.empty() ? tr("Select a service to see its endpoints, instances and history.")
                                         : tr("%n service(s) selected.\nWhat you do happens to all of them.", nullptr,
                                              static_cast<int>(services.size())));
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool other = !m_service || m_service->id != services.front()->id;
    m_service = services.front();
    m_stack->setCurrentIndex(1);
    if (other) {
        m_timeline.clear();
        m_timelineComplete = false;
        m_timelineLoading = false;
        loadTimeline(false);
    }
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
    m_title->setFullText(service->serviceName);
    m_subtitle->setFullText(service->description.isEmpty()
                                ? tr("%1 · %2", "plugin · tenant").arg(service->pluginId, service->tenantId)
                                : service->description);
    m_statusShape->setPixmap(statusIcon(kind).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_statusText->setText(Wording::status(kind));
    m_statusText->setToolTip(Wording::statusMeaning(kind));
    fillOverview();
    fillMetadata();
    updateTabTitles();
}

void ServicePanel::fillOverview()
{
    const registry::Service &service = *m_service;
    const TimePoint now = currentTime();
    const auto set = [this](Fact fact, const QString &text, const QString &toolTip = {}) {
        QLabel *label = m_factValues[fact];
        auto *name = static_cast<QLabel *>(m_facts->labelForField(label));
        if (label->text() != text) {
            label->setText(text);
            label->setAccessibleName(tr("%1: %2", "name: value").arg(name->text(), text));
        }
        label->setToolTip(toolTip);
        label->setVisible(!text.isEmpty());
        name->setVisible(!text.isEmpty());
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
    set(Instances, tr("%1 of %2 live").arg(service.liveInstances()).arg(service.instances.size()));
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

    const QString command = ServiceActions::discoveryCommand(m_address, service);
    m_command->setFullText(command);
    m_copyCommand->setCopyText(command);
}

void ServicePanel::fillMetadata()
{
    QString text = m_service->metadata.isEmpty() ? QString() : prettyJson(m_service->metadata);
    if (text == QLatin1String("{}"))
        text.clear();
    const QString shown = text.isEmpty() ? tr("The plugin registered no metadata.") : text;
    if (m_metadata->toPlainText() != shown)
        m_metadata->setPlainText(shown);
    m_copyMetadata->setCopyText(text);
    m_copyMetadata->setVisible(!text.isEmpty());
    m_copyMetadata->move(m_metadata->width() - m_copyMetadata->sizeHint().width() - 14, 6);
}

void ServicePanel::updateTabTitles()
{
    m_tabs->setTabText(1, tr("Endpoints %1").arg(m_service->endpoints->size()));
    m_tabs->setTabText(2, tr("Instances %1").arg(m_service->instances.size()));
}

void ServicePanel::loadTimeline(bool older)
{
    if (!m_service || m_timelineLoading || (older && (m_timelineComplete || m_timeline.oldestId() == 0)))
        return;
    m_timelineLoading = true;
    events::EventFilter filter;
    filter.tenantId = m_service->tenantId;
    filter.subject = m_service->serviceName;
    filter.limit = timelinePage;
    filter.beforeId = older ? m_timeline.oldestId() : 0;
    const QString id = m_service->id;
    m_link.queryEvents(
        filter, replyTo<std::vector<events::Event>>(this, [this, id](Result<std::vector<events::Event>> result) {
            if (!m_service || m_service->id != id)
                return; // another service is shown by now
            m_timelineLoading = false;
            m_timelineNote->setVisible(!result);
            if (!result) {
                m_timelineNote->setText(tr("The history cannot be read: %1").arg(Wording::error(result.error())));
                return;
            }
            m_timelineComplete = static_cast<int>(result->size()) < timelinePage;
            m_timeline.appendOlder(*result);
        }));
}

void ServicePanel::take(const Update &update)
{
    if (!m_service)
        return;
    for (const events::Event &event : update.events) {
        if (event.tenantId == m_service->tenantId && event.subject == m_service->serviceName)
            m_timeline.prepend(event);
    }
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
    switch (m_tabs->currentIndex()) {
    case 0:
        fillOverview();
        break;
    case 2:
        m_instanceView->viewport()->update();
        break;
    case 3:
        m_timelineView->refreshTimes();
        break;
    default:
        break;
    }
}

} // namespace plexica::app
