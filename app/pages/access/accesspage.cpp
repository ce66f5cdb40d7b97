// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/access/accesspage.h"

#include "bridge/accesslink.h"
#include "bridge/livefeed.h"
#include "models/accesswording.h"
#include "models/pluginmodel.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/access/accessactions.h"
#include "pages/access/accesstables.h"
#include "pages/access/grantpanel.h"
#include "pages/access/keypanel.h"
#include "widgets/boxname.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/statusshape.h"
#include "widgets/ticker.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

enum Shown { Rows, NoMatch, Empty };
constexpr int allRoles = -1;
constexpr int unusedOnly = -2;

StatusKind kindOf(KeyState state)
{
    static constexpr StatusKind kinds[] = {StatusKind::Healthy, StatusKind::Draining, StatusKind::Degraded,
                                           StatusKind::Unavailable};
    return kinds[static_cast<int>(state)];
}

} // namespace

AccessPage::AccessPage(const PageContext &context, QWidget *parent)
    : SplitPage(context, parent)
    , m_grants(context.plugins)
    , m_actions(new AccessActions(
          context.link.access(), context.plugins, m_grants,
          [this] {
              QStringList tenants = m_context.plugins.tenants() + m_context.services.tenants();
              tenants.append(m_context.defaultTenant);
              tenants.sort();
              tenants.removeDuplicates();
              const QString chosen = m_keyTable->proxy().filter().tenantId;
              return AccessActions::Surroundings{tenants, chosen.isEmpty() ? m_context.defaultTenant : chosen,
                                                 address(), m_asksForKeys.value_or(false)};
          },
          this))
    , m_showDetails(new QAction(tr("Show &Details"), this))
    , m_clearFilters(new QAction(tr("Clear &Filters"), this))
    , m_keyTable(new KeyTable(m_keys, this))
    , m_grantTable(new GrantTable(m_grants, this))
    , m_keyPanel(new KeyPanel(context.link, *m_actions, this))
    , m_grantPanel(new GrantPanel(context.link, *m_actions, this))
    , m_side(new QStackedWidget(this))
    , m_tables(addContent(new QTabWidget(this)))
    , m_modeNotice(addNotice())
{
    furnishSwitch(*m_showDetails, QStringLiteral("showDetails"), QStringLiteral("panel"),
                  tr("Show or hide the panel beside the table"), Qt::Key_F4, true);
    furnish(*m_clearFilters, QStringLiteral("clearFilters"), QStringLiteral("filter"),
            tr("Show everything again, whatever was filtered"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_clearFilters->setEnabled(false);
    connect(m_clearFilters, &QAction::triggered, this, &AccessPage::clearFilters);
    m_tables->setDocumentMode(true);
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->tabBar()->setAccessibleName(tr("Tables"));
    auto *noKeys = new EmptyState(QStringLiteral("key"), tr("No keys yet"),
                                  tr("A key says who a request is of and what it may do. Plugins get one each; people "
                                     "and pipelines get their own."),
                                  this);
    noKeys->addStep(tr("Make one here:"));
    QPushButton *make = noKeys->addAction(tr("Make the first key…"));
    connect(make, &QPushButton::clicked, m_actions->create, &QAction::trigger);
    noKeys->addStep(tr("Or make it in a terminal, also while this console runs:"),
                    QStringLiteral("plexica-server key create --name NAME --role admin"));
    m_places[KeysTab] = static_cast<QStackedWidget *>(addTab(m_keyTable, noKeys, tr("No key matches"), tr("Keys")));
    auto *noGrants = new EmptyState(QStringLiteral("plugin"), tr("No plugin asks for permissions"),
                                    tr("What a manifest asks for under “permissions” stands here, beside what the "
                                       "plugin was granted."),
                                    this);
    m_places[GrantsTab] =
        static_cast<QStackedWidget *>(addTab(m_grantTable, noGrants, tr("No plugin matches"), tr("Grants")));
    m_side->addWidget(m_keyPanel);
    m_side->addWidget(m_grantPanel);
    addPanel(m_side, 720, 376, 310);
    connect(m_showDetails, &QAction::toggled, this, &AccessPage::wantPanel);
    addBar();
    connectTables();

    m_useTimer.setInterval(useInterval);
    connect(&m_useTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            look(true);
    });
    m_useTimer.start();
    connect(&m_context.link.access(), &AccessLink::changed, this, [this] { look(false); });
    connect(&m_context.feed, &LiveFeed::update, this, [this](const Update &update) {
        if (update.endsSnapshot)
            look(true);
        m_keyPanel->take(update);
        m_grantPanel->take(update);
    });
    connect(&m_context.feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (!paused)
            look(true);
    });
    connect(&m_context.ticker, &Ticker::tick, this, [this] {
        m_keys.refresh(currentTime());
        m_keyTable->columns()->refreshTimes();
        m_keyPanel->refreshTimes();
        m_grantPanel->refreshTimes();
    });
    connect(m_modeNotice, &Notice::actionTriggered, this,
            [this] { Q_EMIT settingRequested(QStringLiteral("auth.mode")); });
    connect(m_actions, &AccessActions::noticeRequested, this,
            [this](Notice::Kind kind, const QString &text) { inform(kind, text); });
    connect(m_actions, &AccessActions::created, this, &AccessPage::createdKey);
    tabChanged();
    refreshCounts();
}

// ---- Its parts -------------------------------------------------------------------------------------------------

QWidget *AccessPage::addTab(LiveTable *table, QWidget *empty, const QString &noMatch, const QString &title)
{
    auto *places = new QStackedWidget(m_tables);
    auto *nothing = new EmptyState(QStringLiteral("filter"), noMatch, tr("The filters leave nothing over."), places);
    connect(nothing->addAction(tr("Clear filters")), &QPushButton::clicked, m_clearFilters, &QAction::trigger);
    places->addWidget(table);
    places->addWidget(nothing);
    places->addWidget(empty);
    m_tables->addTab(places, title);
    return places;
}

/// By State, which AccessWording has words for.
template <typename State>
FilterChips *AccessPage::makeChips(QWidget *row, int count, StatusKind (*shapeOf)(State))
{
    std::vector<FilterChips::Chip> chips;
    for (int at = 0; at < count; ++at) {
        const auto state = static_cast<State>(at);
        chips.push_back({statusIcon(shapeOf(state)), AccessWording::state(state), AccessWording::stateMeaning(state)});
    }
    auto *made = new FilterChips(
        std::move(chips),
        [](const QString &name, int found) { return QStringLiteral("%1: %2").arg(name, Wording::number(found)); }, row);
    row->layout()->addWidget(made);
    return made;
}

void AccessPage::addBar()
{
    const auto makeRow = [this] {
        auto *row = new QWidget(bar());
        new FlowLayout(6, row);
        bar()->add(row);
        return row;
    };
    m_keyFilters = makeRow();
    m_keyChips = makeChips<KeyState>(m_keyFilters, keyStateCount, kindOf);
    connect(m_keyChips, &FilterChips::pressedChanged, this,
            [this](quint32 states) { changeKeyFilter([states](KeyFilter &filter) { filter.states = states; }); });
    m_roleBox = new QComboBox(m_keyFilters);
    nameBox(m_roleBox, tr("Role"));
    m_roleBox->setToolTip(tr("Show keys of one role, or those that nobody has used"));
    m_roleBox->addItem(tr("All roles"), allRoles);
    for (const Role role : {Role::Viewer, Role::Plugin, Role::Operator, Role::Admin})
        m_roleBox->addItem(AccessWording::role(role), static_cast<int>(role));
    m_roleBox->addItem(tr("Never used"), unusedOnly);
    m_keyFilters->layout()->addWidget(m_roleBox);
    connect(m_roleBox, &QComboBox::currentIndexChanged, this, [this] {
        changeKeyFilter([value = m_roleBox->currentData().toInt()](KeyFilter &filter) {
            filter.role = std::max(value, allRoles);
            filter.unusedOnly = value == unusedOnly;
            if (filter.unusedOnly)
                filter.role = allRoles;
        });
    });
    m_grantFilters = makeRow();
    m_grantChips = makeChips<GrantState>(m_grantFilters, grantStateCount, statusKind);
    connect(m_grantChips, &FilterChips::pressedChanged, this,
            [this](quint32 states) { changeGrantFilter([states](GrantFilter &filter) { filter.states = states; }); });
    addClearFilters(m_clearFilters);
    QToolButton *make = bar()->makeTextButton(m_actions->create, tr("New key…"));
    make->setObjectName(QStringLiteral("panelAction"));
    bar()->addRight(make);
    addColumnChoice([this] { return showsKeys() ? m_keyTable->columns() : m_grantTable->columns(); });
    bar()->addRight(bar()->makeIconButton(m_showDetails, tr("Show details")));
}

void AccessPage::connectTables()
{
    for (LiveTable *table : {static_cast<LiveTable *>(m_keyTable), static_cast<LiveTable *>(m_grantTable)}) {
        connect(table, &LiveTable::rowsSelected, this, &AccessPage::selectionChanged);
        connect(table, &LiveTable::detailsRequested, this, [this] {
            m_showDetails->setChecked(true);
            (showsKeys() ? m_keyPanel->tabs() : m_grantPanel->tabs())->setFocus();
        });
        connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &at) {
            const QList<QAction *> actions = table == m_keyTable ? m_actions->ofKeys() : m_actions->ofGrants();
            if (std::none_of(actions.begin(), actions.end(), [](QAction *one) { return one && one->isEnabled(); }))
                return;
            auto *menu = new QMenu(this);
            fillMenu(*menu, actions);
            popUp(menu, table, at);
        });
    }
    m_keyTable->addActions({m_actions->copyId, m_actions->revoke});
    connect(&m_keyTable->proxy(), &RowProxy::filterChanged, this, &AccessPage::filterChanged);
    connect(&m_grantTable->proxy(), &RowProxy::filterChanged, this, &AccessPage::filterChanged);
    connect(&m_grants, &GrantModel::applied, this, [this] {
        refreshCounts();
        selectionChanged();
    });
    connect(&m_keys, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) {
                    refreshCounts();
                    selectionChanged();
                }
            });
    connect(m_tables, &QTabWidget::currentChanged, this, &AccessPage::tabChanged);
}

// ---- Looking at the node ---------------------------------------------------------------------------------------

void AccessPage::look(bool uses)
{
    if (m_context.feed.isPaused() && m_keys.isComplete())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_context.link.access().look(uses, replyTo<AccessPicture>(this, [this](const Result<AccessPicture> &picture) {
                                     m_asking = false;
                                     if (picture)
                                         take(*picture);
                                     if (std::exchange(m_askAgain, false))
                                         look(false);
                                 }));
}

void AccessPage::take(const AccessPicture &picture)
{
    m_keys.setKeys(picture.keys, currentTime());
    m_permissionMode = picture.permissions;
    if (m_asksForKeys != picture.asksForKeys) {
        m_asksForKeys = picture.asksForKeys;
        showMode();
    }
    if (!m_wantedKey.isEmpty() && m_keyTable->selectKey(m_wantedKey))
        m_wantedKey.clear();
    refreshCounts();
    selectionChanged();
}

void AccessPage::showMode()
{
    if (*m_asksForKeys) {
        m_modeNotice->hide();
        return;
    }
    m_modeNotice->show(
        Notice::Kind::Warning,
        tr("This node asks nobody for a key: whoever reaches it may do everything. It therefore serves this machine "
           "only. Keys can be made here already; they count once auth.mode is “keys” and the console was restarted."),
        tr("Turn keys on…"));
}

void AccessPage::createdKey(const QString &id)
{
    m_tables->setCurrentIndex(KeysTab);
    m_wantedKey = id;
    if (m_keyTable->selectKey(id))
        m_wantedKey.clear();
}

// ---- What is shown ---------------------------------------------------------------------------------------------

bool AccessPage::showsKeys() const
{
    return m_tables->currentIndex() == KeysTab;
}

template <typename Edit>
void AccessPage::changeKeyFilter(Edit edit)
{
    KeyFilter filter = m_keyTable->proxy().filter();
    edit(filter);
    m_keyTable->proxy().setFilter(filter);
}

template <typename Edit>
void AccessPage::changeGrantFilter(Edit edit)
{
    GrantFilter filter = m_grantTable->proxy().filter();
    edit(filter);
    m_grantTable->proxy().setFilter(filter);
}

void AccessPage::tabChanged()
{
    const bool keys = showsKeys();
    m_keyFilters->setVisible(keys);
    m_grantFilters->setVisible(!keys);
    m_side->setCurrentIndex(m_tables->currentIndex());
    refreshContent();
    selectionChanged();
}

void AccessPage::filterChanged()
{
    const KeyFilter keys = m_keyTable->proxy().filter();
    const GrantFilter grants = m_grantTable->proxy().filter();
    m_keyChips->setPressed(keys.states);
    m_grantChips->setPressed(grants.states);
    const QSignalBlocker quiet(m_roleBox);
    m_roleBox->setCurrentIndex(m_roleBox->findData(keys.unusedOnly ? unusedOnly : keys.role));
    m_clearFilters->setEnabled(keys.narrows() || grants.narrows());
    refreshContent();
    selectionChanged();
    Q_EMIT searchTextChanged(keys.text);
}

void AccessPage::clearFilters()
{
    changeKeyFilter([](KeyFilter &filter) { filter = {.text = {}, .tenantId = filter.tenantId}; });
    changeGrantFilter([](GrantFilter &filter) { filter = {.text = {}, .tenantId = filter.tenantId}; });
}

void AccessPage::refreshCounts()
{
    const auto keys = m_keyTable->proxy().counts();
    const auto grants = m_grantTable->proxy().counts();
    m_keyChips->setCounts(keys);
    m_grantChips->setCounts(grants);
    const int waiting = grants[static_cast<std::size_t>(GrantState::Waiting)];
    m_tables->setTabText(GrantsTab, waiting > 0 ? tr("Grants (%1 waiting)").arg(waiting) : tr("Grants"));
    const int trouble = keys[static_cast<std::size_t>(KeyState::EndsSoon)]
                        + keys[static_cast<std::size_t>(KeyState::Expired)] + waiting;
    if (trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged(trouble);
    }
    refreshContent();
}

void AccessPage::refreshContent()
{
    const KeyFilter keys = m_keyTable->proxy().filter();
    const GrantFilter grants = m_grantTable->proxy().filter();
    const int shownKeys = m_keyTable->proxy().rowCount();
    const int shownGrants = m_grantTable->proxy().rowCount();
    const auto place = [](int shown, int all, bool complete) {
        return shown > 0 || !complete ? Rows : all > 0 ? NoMatch : Empty;
    };
    m_places[KeysTab]->setCurrentIndex(place(shownKeys, m_keys.rowCount(), m_keys.isComplete()));
    m_places[GrantsTab]->setCurrentIndex(place(shownGrants, m_grants.rowCount(), m_grants.isComplete()));
    if (m_keys.isComplete())
        m_keyTable->offerFirst();
    if (m_grants.isComplete())
        m_grantTable->offerFirst();
    const bool narrows = showsKeys() ? keys.narrows() : grants.narrows();
    const int shown = showsKeys() ? shownKeys : shownGrants;
    const int all = showsKeys() ? m_keys.rowCount() : m_grants.rowCount();
    bar()->setCount(narrows       ? tr("%1 of %2", "shown of all").arg(Wording::number(shown), Wording::number(all))
                    : showsKeys() ? tr("%Ln key(s)", nullptr, shown)
                                  : tr("%Ln plugin(s)", nullptr, shown));
    wantPanel(m_places[static_cast<std::size_t>(m_tables->currentIndex())]->currentIndex() != Empty
              && m_showDetails->isChecked());
}

void AccessPage::selectionChanged()
{
    const KeyRowPtr key = m_keyTable->selectedKey();
    const GrantRowPtr grant = m_grantTable->selectedGrant();
    m_actions->setKey(showsKeys() ? key : nullptr);
    m_actions->setGrant(showsKeys() ? nullptr : grant);
    m_keyPanel->show(key);
    m_grantPanel->show(grant);
}

// ---- As a page -------------------------------------------------------------------------------------------------

QString AccessPage::searchText() const
{
    return m_keyTable->proxy().filter().text;
}

void AccessPage::setSearchText(const QString &text)
{
    changeKeyFilter([&text](KeyFilter &filter) { filter.text = text; });
    changeGrantFilter([&text](GrantFilter &filter) { filter.text = text; });
}

void AccessPage::setTenant(const QString &tenantId)
{
    changeKeyFilter([&tenantId](KeyFilter &filter) { filter.tenantId = tenantId; });
    changeGrantFilter([&tenantId](GrantFilter &filter) { filter.tenantId = tenantId; });
    refreshCounts();
}

QList<QAction *> AccessPage::menuActions() const
{
    return m_actions->all() << nullptr << m_showDetails << m_clearFilters;
}

ExportTable AccessPage::exportTable() const
{
    return showsKeys() ? ExportTable{m_keyTable->model(), m_keyTable->columns()->shown(), QStringLiteral("keys")}
                       : ExportTable{m_grantTable->model(), m_grantTable->columns()->shown(), QStringLiteral("grants")};
}

void AccessPage::focusContent()
{
    QStackedWidget *places = m_places[static_cast<std::size_t>(m_tables->currentIndex())];
    if (places->currentIndex() != Rows) {
        if (auto *button = places->currentWidget()->findChild<QPushButton *>())
            button->setFocus();
        else
            m_tables->tabBar()->setFocus();
        return;
    }
    places->currentWidget()->setFocus();
}

bool AccessPage::showPlace(const Place &place)
{
    if (place.kind != Place::Kind::AccessKey)
        return SplitPage::showPlace(place);
    m_tables->setCurrentIndex(KeysTab);
    if (!m_keyTable->selectKey(place.name)) {
        clearFilters();
        if (!m_keyTable->selectKey(place.name))
            m_wantedKey = place.name; // its row may come yet
    }
    focusContent();
    return true;
}

std::vector<PageItem> AccessPage::items()
{
    std::vector<PageItem> items;
    for (int row = 0; row < m_keys.rowCount(); ++row) {
        const KeyRowPtr key = m_keys.row(row);
        items.push_back({key->key->name, tr("Key"), QStringLiteral("key"),
                         [this, id = key->key->id] { showPlace(Place::ofKey(id)); }});
    }
    return items;
}

void AccessPage::showEvent(QShowEvent *event)
{
    SplitPage::showEvent(event);
    look(true);
}

void AccessPage::saveState(QSettings &settings) const
{
    SplitPage::saveState(settings);
    const KeyFilter filter = m_keyTable->proxy().filter();
    settings.setValue(QStringLiteral("columns"), m_keyTable->columns()->save());
    settings.setValue(QStringLiteral("grantColumns"), m_grantTable->columns()->save());
    settings.setValue(QStringLiteral("details"), m_showDetails->isChecked());
    settings.setValue(QStringLiteral("tab"), m_tables->currentIndex());
    settings.setValue(QStringLiteral("panelTab"), m_keyPanel->tabs()->currentIndex());
    settings.setValue(QStringLiteral("filter/text"), filter.text);
    settings.setValue(QStringLiteral("filter/states"), filter.states);
    settings.setValue(QStringLiteral("filter/role"), filter.role);
}

void AccessPage::restoreState(QSettings &settings)
{
    SplitPage::restoreState(settings);
    m_keyTable->columns()->restore(settings.value(QStringLiteral("columns")).toByteArray());
    m_grantTable->columns()->restore(settings.value(QStringLiteral("grantColumns")).toByteArray());
    m_showDetails->setChecked(settings.value(QStringLiteral("details"), true).toBool());
    m_tables->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    m_keyPanel->tabs()->setCurrentIndex(settings.value(QStringLiteral("panelTab"), 0).toInt());
    setSearchText(settings.value(QStringLiteral("filter/text")).toString());
    changeKeyFilter([&settings](KeyFilter &filter) {
        filter.states = settings.value(QStringLiteral("filter/states")).toUInt() & ((1U << keyStateCount) - 1);
        filter.role = std::clamp(settings.value(QStringLiteral("filter/role"), allRoles).toInt(), allRoles,
                                 static_cast<int>(Role::Admin));
    });
}

} // namespace plexica::app
