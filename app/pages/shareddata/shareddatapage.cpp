// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/shareddatapage.h"

#include "bridge/livefeed.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/shareddata/entrypanel.h"
#include "pages/shareddata/expirychart.h"
#include "pages/shareddata/matchcounter.h"
#include "pages/shareddata/namespacetree.h"
#include "pages/shareddata/sharedtable.h"
#include "widgets/actionset.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/ticker.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

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
    : FilteredPage(context, parent)
    , m_link(context.link.sharedData())
    , m_actions(new SharedDataActions(m_link, this))
    , m_showChart(new QAction(tr("Show Expiring &Next"), this))
    , m_cutNotice(addNotice())
    , m_middle(new QSplitter(Qt::Vertical, this))
    , m_tree(new NamespaceTree(this))
    , m_table(new SharedTable(m_entries, this))
    , m_chart(new ExpiryChart(this))
    , m_chartBox(m_chart->makeBox(this))
    , m_panel(new EntryPanel(m_link, this))
    , m_matches(new MatchCounter(m_link, this))
{
    m_showDetails->setText(tr("Show &Value"));
    furnishSwitch(*m_showDetails, QStringLiteral("showValue"), QStringLiteral("panel"),
                  tr("Show or hide the value beside the table"), Qt::CTRL | Qt::ALT | Qt::Key_V, true);
    m_detailsKey = QStringLiteral("value");
    furnishSwitch(*m_showChart, QStringLiteral("showExpiringNext"), QStringLiteral("clock"),
                  tr("Show or hide when entries expire"), Qt::CTRL | Qt::ALT | Qt::Key_H, true);
    furnish(*m_clearFilters, QStringLiteral("clearSharedFilters"), QStringLiteral("filter"),
            tr("Show all entries again"), Qt::CTRL | Qt::ALT | Qt::Key_A);
    setTable(m_table, m_table->columns(), QStringLiteral("shared-data"));
    setPlaces(tr("Loading entries…"), addSteps(), tr("No entry matches"));
    setPanel(m_panel, 546, 288, 260);
    setActions(m_actions);
    addFilters();
    QToolButton *make = bar()->makeTextButton(m_actions->newEntry, tr("New entry…"));
    make->setObjectName(QStringLiteral("panelAction"));
    bar()->addRight(make);
    bar()->addRight(bar()->makeIconButton(m_showChart, tr("Show when entries expire")));
    addBarButtons();
    arrangeParts();

    m_emptySpace =
        addEmpty(QStringLiteral("namespaces"), tr("Nothing is in this namespace now"),
                 tr("Its entries have expired, or were deleted. What a plugin writes appears here by itself."));
    connect(m_matches, &MatchCounter::counted, m_tree, &NamespaceTree::setMatches);
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
        m_table->columns()->refreshTimes();
        m_panel->refreshTimes();
        m_entries.refreshTime();
        refreshChart();
        if (m_entries.filter().ttl == SharedFilter::Ttl::Within)
            m_matches->askAgain();
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
    connect(m_chart, &ExpiryChart::withinRequested, this, [this](Milliseconds limit) {
        changeFilter([limit](SharedFilter &filter) {
            filter.ttl = limit.count() > 0 ? SharedFilter::Ttl::Within : SharedFilter::Ttl::With;
            filter.within = limit;
        });
    });
    connect(m_showChart, &QAction::toggled, m_chartBox, &QWidget::setVisible);
    const auto tell = [this](Notice::Kind kind, const QString &text, const QString &action = {}) {
        m_offersDraft = false;
        inform(kind, text, action);
    };
    connect(m_actions, &SharedDataActions::noticeRequested, this, tell);
    m_actions->setOffers([this] { return offers(); });
    connect(m_actions, &SharedDataActions::scopeRemoved, m_tree, &NamespaceTree::selectAllSpaces);
    connect(m_actions, &SharedDataActions::entryMade, this, [this](const SharedKey &id) {
        m_made = id;
        entriesApplied(); // it may have come before the answer
    });
    connect(m_panel, &EntryPanel::noticeRequested, this,
            [tell](Notice::Kind kind, const QString &text) { tell(kind, text); });
    connect(notice(), &Notice::actionTriggered, this, [this] {
        if (std::exchange(m_offersDraft, false))
            showDraft();
        else
            m_actions->undo->trigger();
    });
    m_table->display().setUnsaved([this](const SharedKey &id) { return m_panel->drafts().find(id) != nullptr; });
    connect(&m_panel->drafts(), &Drafts::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    filterChanged();
    refreshContent();
}

/// Namespaces, then entries above the chart, then the value.
void SharedDataPage::arrangeParts()
{
    setContentPlace(m_middle); // before the content leaves the splitter
    m_middle->addWidget(stack());
    m_middle->addWidget(m_chartBox);
    m_middle->setStretchFactor(0, 1);
    m_middle->setChildrenCollapsible(false);
    m_middle->setHandleWidth(1);
    m_middle->setSizes({480, 150});
    addSide(m_tree, 300, 170);
}

void SharedDataPage::addFilters()
{
    m_ttl = bar()->addBox(tr("Filter by time left"), tr("Times"), tr("Show entries by when they expire"));
    m_ttl->setObjectName(QStringLiteral("ttlFilter"));
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
    m_owner = bar()->addBox(tr("Filter by owner"), tr("Owners"),
                            tr("Show entries of one owner, or those whose owner is gone"));
    m_owner->setObjectName(QStringLiteral("ownerFilter"));
    m_owner->setMinimumContentsLength(14);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->addItem(tr("All owners"), QString());
    m_owner->addItem(tr("Owner is gone"), ownerGone);
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
}

EmptyState *SharedDataPage::addSteps()
{
    EmptyState *state = addEmpty(QStringLiteral("shareddata"), tr("No shared data yet"),
                                 tr("Entries appear here the moment a plugin writes them."));
    CopyButton *step = state->addStep(tr("Write one, as a plugin would:"), QStringLiteral("curl"));
    const auto refresh = [this, state, step] {
        state->setCommand(
            step,
            QStringLiteral("curl -X POST %1/api/shared-data/set \\\n"
                           "  -H 'Content-Type: application/json' \\\n"
                           "  -d '{\"tenantId\": \"%2\", \"namespace\": \"hello.cache\", \"key\": \"greeting\",\n"
                           "       \"value\": {\"text\": \"Hello\"}, \"ownerId\": \"plugin-hello\", \"ttl\": 300}'")
                .arg(address(), m_context.defaultTenant));
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
    m_matches->forget(); // a node that has gone does not answer
    m_link.watch(++m_watch, scope);
    tellScope();
    refreshContent();
}

/// What "Delete namespace" is about, as the node counts it.
void SharedDataPage::tellScope()
{
    const auto chosen = std::find_if(m_spaces.begin(), m_spaces.end(), [this](const SharedSpace &space) {
        return space.name == m_watched.space && space.tenantId == m_watched.tenantId;
    });
    m_actions->setScope(chosen == m_spaces.end() ? std::nullopt : std::optional(*chosen));
}

void SharedDataPage::showEvent(QShowEvent *event)
{
    FilteredPage::showEvent(event);
    watch();
}

void SharedDataPage::hideEvent(QHideEvent *event)
{
    FilteredPage::hideEvent(event);
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
        m_spaces = *update.spaces;
        tellScope();
        m_tree->setSpaces(*update.spaces);
        if (update.watch != m_watch)
            return; // what was chosen has gone, and another scope is followed now
        QSet<QString> tenants;
        for (const SharedSpace &space : *update.spaces)
            tenants.insert(space.tenantId);
        m_table->suggestColumns(m_watched.space.isEmpty(), tenants.size() > 1 && m_watched.tenantId.isEmpty());
    }
    m_entries.apply(update);
    m_matches->askAgain();
    if (update.ends && update.cut)
        m_cutNotice->show(Notice::Kind::Warning,
                          tr("These are the first %1 entries. Choose a namespace to see the others.")
                              .arg(Wording::number(SharedDataLink::maximumEntries)));
    else if (update.ends)
        m_cutNotice->hide();
}

void SharedDataPage::learnPlugins(const Update &update)
{
    bool changed = update.endsSnapshot;
    for (const TenantPluginsPtr &plugins : update.plugins) {
        QSet<QString> installed;
        for (const plugins::InstalledPlugin &plugin : plugins->installations)
            installed.insert(plugin.pluginId());
        changed = std::exchange(m_installed[plugins->tenantId], installed) != installed || changed;
    }
    if (update.beginsSnapshot && isVisible())
        watch(); // the node is there now, or is another one
    if (changed)
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
    if (std::exchange(m_known, known) != known && m_entries.filter().ownerGone)
        countMatches();
    m_entries.setKnownOwners([known = std::move(known)](const QString &tenantId, const QString &ownerId) {
        return known.value(tenantId).contains(ownerId);
    });
}

void SharedDataPage::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    m_tree->forget();
    watch();
    countMatches();
}

void SharedDataPage::setFilter(const SharedFilter &filter)
{
    if (filter == m_entries.filter())
        return;
    m_entries.setFilter(filter);
    filterChanged();
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
    countMatches();
    refreshContent();
    Q_EMIT searchTextChanged(filter.text);
}

void SharedDataPage::entriesApplied()
{
    if (!m_panel->id().key.isEmpty() || m_panel->isDirty())
        m_panel->refresh(m_entries.find(m_panel->id()));
    if (!m_actions->selection().empty())
        m_actions->setSelection(m_table->selectedEntries());
    if (!m_made.key.isEmpty() && m_entries.find(m_made))
        m_table->selectEntry(std::exchange(m_made, {})); // unless a filter hides it
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
    const bool isPart = !m_watched.space.isEmpty() || !m_watched.group.isEmpty();
    if (all == 0 && m_entries.isComplete() && isPart && m_tree->totalKeys() > 0) {
        if (showContent(m_emptySpace))
            SharedDataPage::contentChanged(true); // from the constructor, too
    } else {
        show(shown, all > 0, m_entries.isComplete());
    }
    bar()->setCount(m_entries.filter().narrows()
                        ? tr("%1 of %2", "shown of all entries").arg(Wording::number(shown), Wording::number(all))
                        : tr("%Ln entries", nullptr, all));
}

/// While entries are awaited the parts beside them stay: they come at once mostly.
void SharedDataPage::contentChanged(bool rows)
{
    const bool any = rows || !m_entries.isComplete();
    FilteredPage::contentChanged(any);
    m_chartBox->setVisible(m_showChart->isChecked() && any);
}

void SharedDataPage::countMatches()
{
    m_matches->ask({m_tenantId, m_entries.filter(), m_known});
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

/// What is known here already stands at the top of the fields.
EntryOffers SharedDataPage::offers() const
{
    EntryOffers offers;
    const SharedScope scope = wantedScope();
    QStringList tenants = m_context.services.tenants();
    QSet<QString> spaces;
    for (const SharedSpace &space : m_spaces) {
        tenants.append(space.tenantId);
        spaces.insert(space.name);
    }
    tenants.append(m_context.defaultTenant);
    tenants.sort();
    tenants.removeDuplicates();
    offers.tenants = tenants;
    offers.tenant = scope.tenantId.isEmpty() ? m_context.defaultTenant : scope.tenantId;
    offers.spaces = QStringList(spaces.begin(), spaces.end());
    offers.spaces.sort();
    offers.space = scope.space;
    QStringList owners = m_entries.owners() + m_context.services.plugins(offers.tenant);
    for (const QString &plugin : m_installed.value(offers.tenant))
        owners.append(plugin);
    owners.sort();
    owners.removeDuplicates();
    offers.owners = owners;
    const SharedEntryPtr first = scope.space.isEmpty() ? nullptr : m_entries.entry(0);
    offers.owner = first ? first->ownerId : m_entries.filter().ownerId;
    return offers;
}

QList<QAction *> SharedDataPage::menuActions() const
{
    QList<QAction *> actions = FilteredPage::menuActions();
    actions.insert(actions.indexOf(m_clearFilters), m_showChart);
    return actions;
}

QString SharedDataPage::draftFile(const QSettings &settings)
{
    return QFileInfo(settings.fileName()).absolutePath() + QStringLiteral("/drafts.json");
}

void SharedDataPage::offerDrafts()
{
    const int count = m_panel->drafts().count();
    if (count == 0)
        return;
    m_offersDraft = true;
    inform(Notice::Kind::Info,
           tr("%n edit(s) of shared data were not saved and are kept; a dot marks the entry.", nullptr, count),
           tr("Show"));
}

void SharedDataPage::showDraft()
{
    if (m_panel->drafts().count() == 0)
        return;
    const SharedKey id = m_panel->drafts().newest();
    changeFilter([](SharedFilter &filter) { filter = {}; });
    m_table->selectEntry(id);
}

/// Namespaces, and entries as far as they are shown: who has more searches for them.
std::vector<PageItem> SharedDataPage::items()
{
    constexpr int mostEntries = 1000;
    std::vector<PageItem> items;
    items.reserve(m_spaces.size() + static_cast<std::size_t>(std::min(m_entries.rowCount(), mostEntries)));
    for (const SharedSpace &space : m_spaces)
        items.push_back({space.name, tr("Namespace · %1").arg(space.tenantId), QStringLiteral("namespaces"),
                         [this, space] { showPlace(Place::ofNamespace(space.tenantId, space.name)); }});
    for (int row = 0; row < std::min(m_entries.rowCount(), mostEntries); ++row) {
        const SharedKey key = m_entries.entry(row)->id;
        items.push_back({key.key, tr("Shared key · %1").arg(key.space), QStringLiteral("shareddata"),
                         [this, key] { showPlace(Place::ofEntry(key.tenantId, key.space, key.key)); }});
    }
    return items;
}

bool SharedDataPage::showPlace(const Place &place)
{
    SharedFilter wanted;
    QString space;
    if (place.kind == Place::Kind::Namespace) {
        space = place.name;
    } else if (place.kind == Place::Kind::Entry) {
        space = place.second;
        wanted.text = place.name;
    } else if (place.kind == Place::Kind::OwnerGone) {
        wanted.ownerGone = true;
    } else {
        return FilteredPage::showPlace(place);
    }
    // Namespaces may not be known yet: then its name is looked for.
    if (!space.isEmpty() && !m_tree->selectSpace(place.tenantId, space) && wanted.text.isEmpty())
        wanted.text = space;
    setFilter(wanted);
    m_table->setFocus();
    return true;
}

void SharedDataPage::saveState(QSettings &settings) const
{
    m_panel->drafts().save(draftFile(settings));
    const SharedFilter &filter = m_entries.filter();
    FilteredPage::saveState(settings);
    settings.setValue(QStringLiteral("middle"), m_middle->saveState());
    settings.setValue(QStringLiteral("chart"), m_showChart->isChecked());
    settings.setValue(QStringLiteral("filter/text"), filter.text);
    settings.setValue(QStringLiteral("filter/owner"), filter.ownerId);
    settings.setValue(QStringLiteral("filter/ownerGone"), filter.ownerGone);
    settings.setValue(QStringLiteral("filter/ttl"), m_ttl->currentIndex());
}

void SharedDataPage::restoreState(QSettings &settings)
{
    FilteredPage::restoreState(settings);
    m_panel->drafts().load(draftFile(settings));
    offerDrafts();
    m_middle->restoreState(settings.value(QStringLiteral("middle")).toByteArray());
    m_showChart->setChecked(settings.value(QStringLiteral("chart"), true).toBool());
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
