// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/shareddatapage.h"

#include "bridge/livefeed.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/shareddata/entrypanel.h"
#include "pages/shareddata/expirychart.h"
#include "pages/shareddata/namespacetree.h"
#include "pages/shareddata/sharedtable.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/ticker.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

const QString ownerGone = QStringLiteral("\nowner gone"); // no owner's name holds a line feed

/// The choices of the filter by time; those with `seconds` mean "expires within".
struct TtlChoice
{
    SharedFilter::Ttl ttl;
    int seconds;
};
constexpr TtlChoice ttlChoices[] = {
    {SharedFilter::Ttl::All, 0},        {SharedFilter::Ttl::With, 0},        {SharedFilter::Ttl::Without, 0},
    {SharedFilter::Ttl::Within, 10},    {SharedFilter::Ttl::Within, 60},     {SharedFilter::Ttl::Within, 300},
    {SharedFilter::Ttl::Within, 900},   {SharedFilter::Ttl::Within, 3600},   {SharedFilter::Ttl::Within, 21600},
    {SharedFilter::Ttl::Within, 86400}, {SharedFilter::Ttl::Within, 604800},
};

} // namespace

SharedDataPage::SharedDataPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_link(context.link.sharedData())
    , m_actions(new SharedDataActions(m_link, this))
    , m_showDetails(new QAction(themeIcon(QStringLiteral("panel")), tr("Show &Value"), this))
    , m_showChart(new QAction(themeIcon(QStringLiteral("clock")), tr("Show Expiring &Next"), this))
    , m_clearFilters(new QAction(themeIcon(QStringLiteral("filter")), tr("Clear &Filters"), this))
    , m_notice(new Notice(this))
    , m_cutNotice(new Notice(this))
    , m_count(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_middle(new QSplitter(Qt::Vertical, this))
    , m_content(new QStackedWidget(this))
    , m_tree(new NamespaceTree(this))
    , m_table(new SharedTable(m_entries, this))
    , m_chart(new ExpiryChart(this))
    , m_chartBox(new QWidget(this))
    , m_panel(new EntryPanel(m_link, this))
    , m_loading(new QLabel(tr("Loading entries…"), this))
{
    setAccessibleName(title());
    m_showDetails->setObjectName(QStringLiteral("showValue"));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    m_showDetails->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_V);
    m_showDetails->setToolTip(tr("Show or hide the value beside the table (%1)")
                                  .arg(m_showDetails->shortcut().toString(QKeySequence::NativeText)));
    m_showChart->setObjectName(QStringLiteral("showExpiringNext"));
    m_showChart->setCheckable(true);
    m_showChart->setChecked(true);
    m_showChart->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_H);
    m_showChart->setToolTip(
        tr("Show or hide when entries expire (%1)").arg(m_showChart->shortcut().toString(QKeySequence::NativeText)));
    m_clearFilters->setObjectName(QStringLiteral("clearSharedFilters"));
    m_clearFilters->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_A);
    m_clearFilters->setToolTip(
        tr("Show all entries again (%1)").arg(m_clearFilters->shortcut().toString(QKeySequence::NativeText)));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_cutNotice);
    layout->addWidget(m_notice);
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_splitter, 1);

    m_loading->setAlignment(Qt::AlignCenter);
    m_loading->setObjectName(QStringLiteral("mutedLabel"));
    m_empty = makeEmptyState();
    auto *noMatch = new EmptyState(QStringLiteral("filter"), tr("No entry matches"),
                                   tr("The filters leave nothing over."), m_content);
    connect(noMatch->addAction(tr("Clear filters")), &QPushButton::clicked, this, &SharedDataPage::clearFilters);
    m_noMatch = noMatch;
    for (QWidget *widget : {static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_table), m_empty, m_noMatch})
        m_content->addWidget(widget);
    auto *chartLayout = new QVBoxLayout(m_chartBox);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->setSpacing(0);
    auto *chartTitle = new QLabel(tr("Expiring next"), m_chartBox);
    chartTitle->setObjectName(QStringLiteral("mutedLabel"));
    chartTitle->setContentsMargins(12, 6, 8, 2);
    chartLayout->addWidget(chartTitle);
    chartLayout->addWidget(m_chart, 1);
    m_chartBox->setObjectName(QStringLiteral("sidePanel"));
    m_chartBox->setAttribute(Qt::WA_StyledBackground);
    m_chartBox->setMinimumHeight(96);
    m_middle->addWidget(m_content);
    m_middle->addWidget(m_chartBox);
    m_middle->setStretchFactor(0, 1);
    m_middle->setCollapsible(0, false);
    m_middle->setCollapsible(1, false);
    m_middle->setHandleWidth(1);
    m_middle->setSizes({480, 150});
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({262, 546, 288});
    m_tree->setMinimumWidth(170);
    m_panel->setMinimumWidth(260);

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(250);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        refreshOwners();
        refreshChart();
    });
    connect(&m_link, &SharedDataLink::updated, this, &SharedDataPage::take);
    connect(&m_entries, &SharedEntryModel::applied, this, &SharedDataPage::entriesApplied);
    connect(&m_context.feed, &LiveFeed::update, this, &SharedDataPage::learnPlugins);
    connect(&m_context.feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (const SharedUpdatePtr held = paused ? nullptr : std::exchange(m_held, nullptr))
            take(held);
    });
    connect(&m_context.feed, &LiveFeed::statusChanged, this,
            [this](const node::NodeStatus &status) { m_actions->setAddress(status.addresses.value(0)); });
    connect(&m_context.services, &ServiceModel::applied, this, [this](bool structure) {
        if (structure)
            applyKnownOwners();
    });
    connect(&m_context.ticker, &Ticker::tick, this, [this] {
        if (!isVisible())
            return;
        m_table->refreshTimes();
        m_panel->refreshTimes();
        m_entries.refreshTime();
        refreshChart();
    });
    connect(m_tree, &NamespaceTree::scopeChanged, this, [this] {
        if (!(wantedScope() == m_watched))
            watch();
    });
    connect(m_table, &SharedTable::entriesSelected, this, &SharedDataPage::selectionChanged);
    connect(m_table, &SharedTable::copyRequested, m_actions->copyKey, &QAction::trigger);
    connect(m_table, &SharedTable::deleteRequested, m_actions->deleteEntries, &QAction::trigger);
    connect(m_table, &SharedTable::detailsRequested, this, [this] {
        m_showDetails->setChecked(true);
        m_panel->tabs()->setFocus();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SharedDataPage::showContextMenu);
    connect(m_chart, &ExpiryChart::withinRequested, this, [this](Milliseconds limit) {
        changeFilter([limit](SharedFilter &filter) {
            filter.ttl = limit.count() > 0 ? SharedFilter::Ttl::Within : SharedFilter::Ttl::With;
            filter.within = limit;
        });
    });
    connect(m_showDetails, &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(m_showChart, &QAction::toggled, m_chartBox, &QWidget::setVisible);
    connect(m_clearFilters, &QAction::triggered, this, &SharedDataPage::clearFilters);
    connect(m_actions, &SharedDataActions::noticeRequested, this,
            [this](Notice::Kind kind, const QString &text, const QString &action) {
                m_notice->show(kind, text, action);
                Q_EMIT noticeRequested(kind, text);
            });
    connect(m_panel, &EntryPanel::noticeRequested, this, [this](Notice::Kind kind, const QString &text) {
        m_notice->show(kind, text);
        Q_EMIT noticeRequested(kind, text);
    });
    connect(m_notice, &Notice::actionTriggered, m_actions->undo, &QAction::trigger);
    filterChanged();
    refreshContent();
}

QWidget *SharedDataPage::makeFilterBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("filterBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->setSpacing(8);
    m_ttl = new QComboBox(bar);
    m_ttl->setObjectName(QStringLiteral("ttlFilter"));
    m_ttl->setAccessibleName(tr("Filter by time left"));
    m_ttl->view()->setAccessibleName(tr("Times"));
    m_ttl->setToolTip(tr("Show entries by when they expire"));
    for (const TtlChoice &choice : ttlChoices) {
        switch (choice.ttl) {
        case SharedFilter::Ttl::All:
            m_ttl->addItem(tr("Any time left"));
            break;
        case SharedFilter::Ttl::With:
            m_ttl->addItem(tr("With expiry"));
            break;
        case SharedFilter::Ttl::Without:
            m_ttl->addItem(tr("No expiry"));
            break;
        case SharedFilter::Ttl::Within:
            m_ttl->addItem(tr("Expires within %1").arg(Wording::duration(std::chrono::seconds(choice.seconds))));
            break;
        }
    }
    layout->addWidget(m_ttl);
    m_owner = new QComboBox(bar);
    m_owner->setObjectName(QStringLiteral("ownerFilter"));
    m_owner->setAccessibleName(tr("Filter by owner"));
    m_owner->view()->setAccessibleName(tr("Owners"));
    m_owner->setToolTip(tr("Show entries of one owner, or those whose owner is gone"));
    m_owner->setMinimumContentsLength(14);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->addItem(tr("All owners"), QString());
    m_owner->addItem(tr("Owner is gone"), ownerGone);
    layout->addWidget(m_owner);
    auto *clear = new QToolButton(bar);
    clear->setDefaultAction(m_clearFilters);
    clear->setText(tr("Clear filters"));
    clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    clear->setAccessibleName(tr("Clear filters"));
    clear->setFocusPolicy(Qt::StrongFocus);
    clear->hide();
    connect(m_clearFilters, &QAction::enabledChanged, clear, &QWidget::setVisible);
    m_clearFilters->setEnabled(false);
    layout->addWidget(clear);
    layout->addStretch(1);
    m_count->setObjectName(QStringLiteral("mutedLabel"));
    layout->addWidget(m_count);
    auto *columns = new QToolButton(bar);
    columns->setIcon(themeIcon(QStringLiteral("columns"), IconTint::Muted));
    columns->setToolTip(tr("Choose columns"));
    columns->setAccessibleName(columns->toolTip());
    columns->setFocusPolicy(Qt::StrongFocus);
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        QMenu *menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(columns->rect().bottomLeft()));
    });
    layout->addWidget(columns);
    for (QAction *action : {m_showChart, m_showDetails}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_ttl, &QComboBox::currentIndexChanged, this, [this](int index) {
        changeFilter([index](SharedFilter &filter) {
            filter.ttl = ttlChoices[index].ttl;
            filter.within = std::chrono::seconds(ttlChoices[index].seconds);
        });
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        const QString owner = m_owner->currentData().toString();
        changeFilter([&owner](SharedFilter &filter) {
            filter.ownerGone = owner == ownerGone;
            filter.ownerId = filter.ownerGone ? QString() : owner;
        });
    });
    return bar;
}

QWidget *SharedDataPage::makeEmptyState()
{
    auto *state = new EmptyState(QStringLiteral("shareddata"), tr("No shared data yet"),
                                 tr("Entries appear here the moment a plugin writes them."), m_content);
    CopyButton *step = state->addStep(tr("Write one, as a plugin would:"), QStringLiteral("curl"));
    const auto refresh = [this, state, step] {
        const QString address = m_context.feed.status().addresses.value(0, QStringLiteral("http://127.0.0.1:3000"));
        state->setCommand(
            step,
            QStringLiteral("curl -X POST %1/api/shared-data/set \\\n"
                           "  -H 'Content-Type: application/json' \\\n"
                           "  -d '{\"tenantId\": \"%2\", \"namespace\": \"hello.cache\", \"key\": \"greeting\",\n"
                           "       \"value\": {\"text\": \"Hello\"}, \"ownerId\": \"plugin-hello\", \"ttl\": 300}'")
                .arg(address, m_context.defaultTenant));
    };
    connect(&m_context.feed, &LiveFeed::statusChanged, state, refresh);
    refresh();
    return state;
}

SharedScope SharedDataPage::wantedScope() const
{
    SharedScope scope = m_tree->scope();
    if (scope.tenantId.isEmpty())
        scope.tenantId = m_tenantId;
    return scope;
}

void SharedDataPage::watch()
{
    if (!isVisible())
        return;
    const SharedScope scope = wantedScope();
    if (!(scope == m_watched))
        m_entries.clear();
    m_watched = scope;
    m_watching = true;
    m_held = nullptr;
    m_link.watch(++m_watch, scope);
    m_actions->setScope(scope.space, [this] {
        // All of the namespace, whatever the filter shows.
        std::vector<SharedEntryPtr> all;
        const SharedFilter filter = m_entries.filter();
        const QSignalBlocker quiet(this);
        m_entries.setFilter({});
        for (int row = 0; row < m_entries.rowCount(); ++row)
            all.push_back(m_entries.entry(row));
        m_entries.setFilter(filter);
        return all;
    });
    refreshContent();
}

void SharedDataPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    watch();
}

void SharedDataPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_watching = false;
    m_link.unwatch();
}

void SharedDataPage::take(const SharedUpdatePtr &update)
{
    if (update->watch != m_watch || !m_watching)
        return;
    if (m_context.feed.isPaused()) {
        m_held = update; // not acknowledged: the node sends no further one, and keeps what changes
        return;
    }
    takeIn(*update);
    m_link.acknowledge();
}

void SharedDataPage::takeIn(const SharedUpdate &update)
{
    if (update.spaces) {
        m_tree->setSpaces(*update.spaces);
        if (update.watch != m_watch)
            return; // what was chosen has gone, and another scope is followed now
        QSet<QString> tenants;
        for (const SharedSpace &space : *update.spaces)
            tenants.insert(space.tenantId);
        m_table->suggestColumns(m_watched.space.isEmpty(), tenants.size() > 1 && m_watched.tenantId.isEmpty());
    }
    m_entries.apply(update);
    if (update.ends && update.cut)
        m_cutNotice->show(Notice::Kind::Warning,
                          tr("These are the first %1 entries. Choose a namespace to see the others.")
                              .arg(Wording::number(SharedDataLink::maximumEntries)));
    else if (update.ends)
        m_cutNotice->hide();
}

void SharedDataPage::learnPlugins(const Update &update)
{
    for (const TenantPluginsPtr &plugins : update.plugins) {
        QSet<QString> &installed = m_installed[plugins->tenantId];
        installed.clear();
        for (const plugins::InstalledPlugin &plugin : plugins->installations)
            installed.insert(plugin.pluginId());
    }
    if (update.beginsSnapshot && isVisible())
        watch(); // the node is there now, or is another one
    if (!update.plugins.empty() || update.endsSnapshot)
        applyKnownOwners();
}

/// An owner is known while its plugin is installed or has a service.
void SharedDataPage::applyKnownOwners()
{
    if (!m_context.services.isComplete())
        return;
    QHash<QString, QSet<QString>> known = m_installed;
    for (const QString &tenant : m_context.services.tenants()) {
        for (const QString &plugin : m_context.services.plugins(tenant))
            known[tenant].insert(plugin);
    }
    m_entries.setKnownOwners([known = std::move(known)](const QString &tenantId, const QString &ownerId) {
        return known.value(tenantId).contains(ownerId);
    });
}

QString SharedDataPage::searchText() const
{
    return m_entries.filter().text;
}

void SharedDataPage::setSearchText(const QString &text)
{
    changeFilter([&text](SharedFilter &filter) { filter.text = text; });
}

void SharedDataPage::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    m_tree->setSpaces({});
    watch();
}

void SharedDataPage::changeFilter(const std::function<void(SharedFilter &)> &edit)
{
    SharedFilter filter = m_entries.filter();
    edit(filter);
    if (filter == m_entries.filter())
        return;
    m_entries.setFilter(filter);
    filterChanged();
}

void SharedDataPage::clearFilters()
{
    changeFilter([](SharedFilter &filter) { filter = {}; });
}

void SharedDataPage::filterChanged()
{
    const SharedFilter &filter = m_entries.filter();
    const QSignalBlocker quietTtl(m_ttl);
    const QSignalBlocker quietOwner(m_owner);
    for (int i = 0; i < static_cast<int>(std::size(ttlChoices)); ++i) {
        if (ttlChoices[i].ttl == filter.ttl
            && (filter.ttl != SharedFilter::Ttl::Within
                || std::chrono::seconds(ttlChoices[i].seconds) == filter.within))
            m_ttl->setCurrentIndex(i);
    }
    const QString owner = filter.ownerGone ? ownerGone : filter.ownerId;
    int at = m_owner->findData(owner);
    if (at < 0) {
        m_owner->addItem(owner, owner);
        at = m_owner->count() - 1;
    }
    m_owner->setCurrentIndex(at);
    m_clearFilters->setEnabled(filter.narrows());
    refreshContent();
    Q_EMIT searchTextChanged(filter.text);
}

void SharedDataPage::entriesApplied()
{
    if (!m_panel->id().key.isEmpty() || m_panel->isDirty())
        m_panel->refresh(m_entries.find(m_panel->id()));
    if (!m_actions->selection().empty())
        m_actions->setSelection(m_table->selectedEntries());
    refreshContent();
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void SharedDataPage::refreshOwners()
{
    QStringList owners = m_entries.owners();
    const QString chosen = m_entries.filter().ownerId;
    if (!chosen.isEmpty() && !owners.contains(chosen))
        owners.append(chosen);
    QStringList shown;
    for (int i = 2; i < m_owner->count(); ++i)
        shown.append(m_owner->itemText(i));
    if (shown == owners)
        return;
    const QSignalBlocker quiet(m_owner);
    while (m_owner->count() > 2)
        m_owner->removeItem(2);
    for (const QString &owner : owners)
        m_owner->addItem(owner, owner);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_entries.filter().ownerGone ? ownerGone : chosen)));
}

void SharedDataPage::refreshContent()
{
    const int shown = m_entries.rowCount();
    const int all = m_entries.all();
    QWidget *wanted = m_table;
    if (shown == 0)
        wanted = all > 0 ? m_noMatch : m_entries.isComplete() ? m_empty : static_cast<QWidget *>(m_loading);
    if (m_content->currentWidget() != wanted) {
        const bool hadFocus = m_content->currentWidget() && m_content->currentWidget()->hasFocus();
        m_content->setCurrentWidget(wanted);
        const bool any = wanted != m_empty;
        m_panel->setVisible(m_showDetails->isChecked() && any);
        m_chartBox->setVisible(m_showChart->isChecked() && any);
        if (hadFocus)
            wanted->setFocus();
    }
    const QString text = m_entries.filter().narrows()
                             ? tr("%1 of %2", "shown of all entries").arg(Wording::number(shown), Wording::number(all))
                             : tr("%n entries", nullptr, all);
    if (m_count->text() != text)
        m_count->setText(text);
}

void SharedDataPage::refreshChart()
{
    if (m_chartBox->isVisible())
        m_chart->setCounts(m_entries.expiringWithin(ExpiryChart::limits(), currentTime()));
}

void SharedDataPage::selectionChanged()
{
    const auto entries = m_table->selectedEntries();
    m_actions->setSelection(entries);
    m_panel->setSelection(entries);
}

void SharedDataPage::showContextMenu(const QPoint &at)
{
    if (m_actions->selection().empty())
        return;
    QMenu *menu = m_actions->makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Opened by key there is no pointer: beside the current row then.
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const bool byKey = !m_table->viewport()->underMouse();
    menu->popup(m_table->viewport()->mapToGlobal(byKey ? row.bottomLeft() : at));
}

QList<QAction *> SharedDataPage::menuActions() const
{
    QList<QAction *> actions = m_actions->all();
    actions << nullptr << m_showDetails << m_showChart << m_clearFilters;
    return actions;
}

ExportTable SharedDataPage::exportTable() const
{
    return {&m_table->display(), m_table->shownColumns(), QStringLiteral("shared-data")};
}

void SharedDataPage::focusContent()
{
    QWidget *shown = m_content->currentWidget();
    shown->setFocus();
    if (shown == m_table && !m_table->currentIndex().isValid() && m_entries.rowCount() > 0)
        m_table->setCurrentIndex(m_table->display().index(0, 0));
}

void SharedDataPage::saveState(QSettings &settings) const
{
    const SharedFilter &filter = m_entries.filter();
    settings.setValue(QStringLiteral("columns"), m_table->saveColumns());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("middle"), m_middle->saveState());
    settings.setValue(QStringLiteral("value"), m_showDetails->isChecked());
    settings.setValue(QStringLiteral("chart"), m_showChart->isChecked());
    settings.setValue(QStringLiteral("tab"), m_panel->tabs()->currentIndex());
    settings.setValue(QStringLiteral("filter/text"), filter.text);
    settings.setValue(QStringLiteral("filter/owner"), filter.ownerId);
    settings.setValue(QStringLiteral("filter/ownerGone"), filter.ownerGone);
    settings.setValue(QStringLiteral("filter/ttl"), m_ttl->currentIndex());
}

void SharedDataPage::restoreState(QSettings &settings)
{
    m_table->restoreColumns(settings.value(QStringLiteral("columns")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_middle->restoreState(settings.value(QStringLiteral("middle")).toByteArray());
    m_showDetails->setChecked(settings.value(QStringLiteral("value"), true).toBool());
    m_showChart->setChecked(settings.value(QStringLiteral("chart"), true).toBool());
    m_panel->tabs()->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    const int ttl = std::clamp(settings.value(QStringLiteral("filter/ttl"), 0).toInt(), 0,
                               static_cast<int>(std::size(ttlChoices)) - 1);
    changeFilter([&settings, ttl](SharedFilter &filter) {
        filter.text = settings.value(QStringLiteral("filter/text")).toString();
        filter.ownerId = settings.value(QStringLiteral("filter/owner")).toString();
        filter.ownerGone = settings.value(QStringLiteral("filter/ownerGone"), false).toBool();
        filter.ttl = ttlChoices[ttl].ttl;
        filter.within = std::chrono::seconds(ttlChoices[ttl].seconds);
    });
}

} // namespace plexica::app
