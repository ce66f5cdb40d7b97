// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/serviceuse.h"

#include "bridge/nodelink.h"
#include "bridge/livefeed.h"
#include "models/nodebook.h"
#include "models/pluginmodel.h"
#include "pages/page.h"
#include "widgets/label.h"
#include "widgets/plaintable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace plexica::app {

namespace {

constexpr std::chrono::seconds liveInterval{1};

template <typename Column>
void hideColumns(PlainTable *view, std::initializer_list<Column> columns)
{
    for (const Column column : columns)
        view->setColumnHidden(static_cast<int>(column), true);
}

/// One column takes what the others leave, so that nothing has to be scrolled sideways in a narrow panel.
void fit(PlainTable *view, int elastic, std::initializer_list<std::pair<int, int>> widths)
{
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(40);
    for (const auto &[column, width] : widths)
        view->header()->resizeSection(column, width);
    view->header()->setSectionResizeMode(elastic, QHeaderView::Stretch);
}

constexpr int mostRows = 5; // of the tables above the last calls, before they scroll

} // namespace

ServiceUse::ServiceUse(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_dependents({tr("Need"), tr("Plugin"), tr("Wanted")})
{
    setObjectName(QStringLiteral("plain"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(2);
    const auto section = [this, layout](Label *&title, PlainTable *&view, QAbstractItemModel *model, int statusColumn,
                                        const QString &name, int stretch) {
        title = Label::muted({}, this);
        title->setContentsMargins(16, 6, 8, 2);
        layout->addWidget(title->wrapped());
        view = new PlainTable(model, statusColumn, name, this);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        layout->addWidget(view, stretch);
    };
    section(m_dependentTitle, m_dependentView, &m_dependents, 0, tr("Plugins that depend on the service"), 0);
    fit(m_dependentView, 1, {{0, 116}, {2, 110}});
    section(m_callerTitle, m_callerView, &m_callers, -1, tr("Callers of the service"), 0);
    hideColumns(m_callerView,
                {PairColumn::Target, PairColumn::P50, PairColumn::Calls, PairColumn::BytesIn, PairColumn::BytesOut});
    fit(m_callerView, static_cast<int>(PairColumn::Caller),
        {{static_cast<int>(PairColumn::PerMinute), 88},
         {static_cast<int>(PairColumn::Errors), 72},
         {static_cast<int>(PairColumn::P99), 80},
         {static_cast<int>(PairColumn::LastCall), 84}});
    section(m_callTitle, m_callView, &m_calls, static_cast<int>(CallColumn::Status), tr("Last calls of the service"),
            1);
    hideColumns(m_callView, {CallColumn::Target, CallColumn::Attempts, CallColumn::Cache, CallColumn::Request});
    fit(m_callView, static_cast<int>(CallColumn::Endpoint),
        {{static_cast<int>(CallColumn::Time), 98},
         {static_cast<int>(CallColumn::Caller), 90},
         {static_cast<int>(CallColumn::Status), 92},
         {static_cast<int>(CallColumn::Duration), 78},
         {static_cast<int>(CallColumn::Node), 92}});
    layout->addStretch(0);
    m_calls.setNodeName([&nodes = context.nodes](const QString &id) { return nodes.nameOf(id); });
    m_callView->setToolTip(tr("Double-click a call, or press Enter, to see its trace"));
    connect(m_callView, &PlainTable::opened, this, [this](const QModelIndex &index) {
        const gateway::CallRecord &call = m_calls.call(index.row());
        Q_EMIT traceRequested(call.tenantId, QString::fromLatin1(call.traceId.toText()));
    });
    m_callerView->setToolTip(tr("Double-click a caller, or press Enter, to see its calls"));
    connect(m_callerView, &PlainTable::opened, this, [this](const QModelIndex &index) {
        const gateway::PairTraffic &pair = m_callers.pair(index.row());
        Q_EMIT placeRequested(Place::ofCallsOf(pair.tenantId, pair.callerPluginId, pair.serviceName));
    });
    m_dependentView->setToolTip(tr("Double-click a plugin, or press Enter, to see it on the page Plugins"));
    connect(m_dependentView, &PlainTable::opened, this, [this](const QModelIndex &index) {
        constexpr int pluginColumn = 1;
        Q_EMIT placeRequested(Place::ofPlugin(QStringLiteral("plugins"), m_service->tenantId,
                                              index.siblingAtColumn(pluginColumn).data().toString()));
    });
    connect(&context.nodes, &NodeBook::namesChanged, this, &ServiceUse::refreshNodes);
    refreshNodes();

    connect(&m_context.feed, &LiveFeed::update, this, [this](const Update &update) {
        if (update.beginsSnapshot) // another node: its calls are numbered from 1 again
            setService(std::exchange(m_service, nullptr));
    });
    m_timer.setInterval(liveInterval);
    connect(&m_timer, &QTimer::timeout, this, &ServiceUse::look);
    connect(&m_context.plugins, &PluginModel::applied, this, &ServiceUse::fillDependents);
    refreshTitles();
}

void ServiceUse::setService(const ServicePtr &service)
{
    const bool other = !m_service || !service || m_service->id != service->id;
    m_service = service;
    if (!other)
        return;
    m_callers.replace({});
    m_calls.clear();
    m_lastCall = 0;
    fillDependents();
    refreshTitles();
    if (isVisible())
        look();
}

void ServiceUse::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    look();
}

void ServiceUse::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ServiceUse::fillDependents()
{
    std::vector<CellModel::Row> rows;
    const PluginPtr plugin =
        m_service ? m_context.plugins.find(PluginKey{m_service->tenantId, m_service->pluginId}) : nullptr;
    if (plugin) {
        for (const resolver::DeclaredEdge &edge : plugin->dependents) {
            if (!edge.serviceName.isEmpty() && edge.serviceName != m_service->serviceName)
                continue;
            const StatusKind kind = edge.satisfied  ? StatusKind::Healthy
                                    : edge.required ? StatusKind::Unavailable
                                                    : StatusKind::Degraded;
            rows.push_back({{edge.required ? tr("Required") : tr("Optional"),
                             edge.satisfied ? tr("Satisfied") : tr("Not satisfied"), static_cast<int>(kind)},
                            {edge.from, edge.reason},
                            {edge.constraint}});
        }
    }
    m_dependents.setRows(std::move(rows));
    refreshTitles();
}

void ServiceUse::look()
{
    if (!m_service || m_asking || m_context.feed.isPaused())
        return;
    m_asking = true;
    GatewayLook wanted;
    wanted.tenantId = m_service->tenantId;
    wanted.afterCall = m_lastCall;
    wanted.summary = true;
    m_context.link.gateway().look(wanted, replyTo<GatewayPicture>(this, [this, id = m_service->id, after = m_lastCall](
                                                                            const Result<GatewayPicture> &picture) {
                                      m_asking = false;
                                      if (!m_service || m_service->id != id || after != m_lastCall)
                                          look(); // another service is shown by now
                                      else if (picture)
                                          take(*picture);
                                  }));
}

void ServiceUse::take(const GatewayPicture &picture)
{
    std::vector<gateway::PairTraffic> callers;
    std::copy_if(picture.pairs.begin(), picture.pairs.end(), std::back_inserter(callers),
                 [this](const gateway::PairTraffic &pair) {
                     return pair.tenantId == m_service->tenantId && pair.serviceName == m_service->serviceName;
                 });
    // Of one caller alone it stands above who it is: what the call was about has the room.
    m_callView->setColumnHidden(static_cast<int>(CallColumn::Caller), callers.size() == 1);
    m_callers.replace(std::move(callers));
    std::vector<CallPtr> calls;
    std::copy_if(picture.calls.begin(), picture.calls.end(), std::back_inserter(calls), [this](const CallPtr &call) {
        return call->tenantId == m_service->tenantId && call->serviceName == m_service->serviceName;
    });
    m_lastCall = picture.lastCall;
    if (!calls.empty()) {
        // New rows come at the top; whoever has scrolled down keeps what he looks at.
        QScrollBar *bar = m_callView->verticalScrollBar();
        const int offset = bar->value();
        m_calls.prepend(calls);
        if (offset > 0)
            bar->setValue(offset + static_cast<int>(calls.size()));
    }
    refreshTitles();
}

/// A single node needs no column.
void ServiceUse::refreshNodes()
{
    m_callView->setColumnHidden(static_cast<int>(CallColumn::Node), !m_context.nodes.hasSeveral());
    m_callView->viewport()->update();
}

void ServiceUse::refreshTitles()
{
    const auto show = [](Label *label, PlainTable *view, const QString &text) {
        if (label->text() != text)
            label->setText(text);
        const int rows = view->model()->rowCount();
        view->setVisible(rows > 0);
        return rows;
    };
    // No higher than their rows, so that the last calls have the room.
    const auto limit = [](PlainTable *view, int rows) {
        if (rows > 0)
            view->limitHeight(mostRows);
    };
    const int dependents = m_dependents.rowCount();
    const int callers = m_callers.rowCount();
    limit(m_dependentView, show(m_dependentTitle, m_dependentView,
                                dependents == 0 ? tr("No plugin declares that it needs this service.")
                                                : tr("%n plugin(s) depend on it", nullptr, dependents)));
    limit(m_callerView, show(m_callerTitle, m_callerView,
                             callers == 0 ? tr("Nobody has called it through the gateway for a day.")
                                          : tr("%n plugin(s) called it in the last 24 hours", nullptr, callers)));
    show(m_callTitle, m_callView, m_calls.rowCount() == 0 ? QString() : tr("Last calls"));
    m_callTitle->setVisible(m_calls.rowCount() > 0);
}

} // namespace plexica::app
