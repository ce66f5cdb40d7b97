// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/livetable.h"

#include "widgets/rowdelegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr int narrowestName = 140;
constexpr int widestName = 420;
constexpr int mostTrimmed = 24;

} // namespace

LiveTable::LiveTable(RowProxy *proxy, QAbstractItemModel *model, int statusColumn, int nameColumn,
                     std::vector<Column> columns, int columnsVersion, QWidget *parent)
    : QTreeView(parent)
    , m_rows(proxy)
    , m_nameColumn(nameColumn)
    , m_columns(std::move(columns))
    , m_columnsVersion(QByteArray::number(columnsVersion))
{
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new RowDelegate(statusColumn, this));
    setModel(model);

    QHeaderView *head = header();
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(true);
    head->setStretchLastSection(true);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(44);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setAccessibleName(tr("Columns"));
    connect(head, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(at));
    });
    setSortingEnabled(true);
    connect(head, &QHeaderView::sectionResized, this, [this] {
        if (header()->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_fitName = false;
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &LiveTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &LiveTable::restore);
    connect(this, &QAbstractItemView::doubleClicked, this, &LiveTable::detailsRequested);
}

void LiveTable::resetColumns()
{
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        const Column &column = m_columns[static_cast<std::size_t>(section)];
        header()->moveSection(header()->visualIndex(section), section);
        header()->setSectionHidden(section, !column.shown);
        header()->resizeSection(section, std::max(column.width, leastWidth(section)));
    }
    m_widths.clear();
    m_leftOut.clear();
    sortByColumn(m_nameColumn, Qt::AscendingOrder);
    m_userChoseColumns = false;
    m_fitName = true;
    fitName();
}

int LiveTable::leastWidth(int section) const
{
    // Words are longer in some languages: the title whole, beside the arrow of the sort order.
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    QFont font = header()->font();
    font.setBold(true); // as the style paints titles
    return std::max(QFontMetrics(font).horizontalAdvance(title) + 28, contentWidth(section));
}

/// Until the user has chosen columns himself, those that can be spared leave where even the narrowest would not fit,
/// and come back when there is room again.
void LiveTable::leaveOut()
{
    for (const int section : std::exchange(m_leftOut, {}))
        header()->setSectionHidden(section, false);
    if (m_userChoseColumns)
        return;
    std::vector<int> shown = shownColumns();
    int needed = narrowestName;
    for (const int section : shown)
        needed += section == m_nameColumn ? 0 : leastWidth(section);
    const auto patience = [this](int section) { return m_columns[static_cast<std::size_t>(section)].givesWay; };
    std::stable_sort(shown.begin(), shown.end(), [&](int a, int b) { return patience(a) > patience(b); });
    for (const int section : shown) {
        if (needed <= viewport()->width() || patience(section) == 0)
            break;
        header()->setSectionHidden(section, true);
        m_leftOut.push_back(section);
        needed -= leastWidth(section);
    }
}

void LiveTable::fitName()
{
    if (!m_fitName || !isVisible())
        return;
    leaveOut();
    // Where there is little room the others give way too, each as far as its title and contents allow, and take their
    // widths back when there is room again.
    const std::vector<int> shown = shownColumns();
    const auto wide = [this, &shown](int section) {
        // The last one is stretched: what it needs counts, not what it has.
        const int own = section == shown.back() ? m_columns[static_cast<std::size_t>(section)].width
                        : m_widths.empty()      ? header()->sectionSize(section)
                                                : m_widths[static_cast<std::size_t>(section)];
        return std::max(own, leastWidth(section));
    };
    int wanted = 0;
    int least = 0;
    for (const int section : shown) {
        if (section == m_nameColumn)
            continue;
        least += leastWidth(section);
        wanted += wide(section);
    }
    const int room = viewport()->width() - narrowestName;
    const bool tight = !m_userChoseColumns && wanted > room && wanted > least;
    if (tight && m_widths.empty()) {
        for (int section = 0; section < header()->count(); ++section)
            m_widths.push_back(
                std::max(header()->sectionSize(section), m_columns[static_cast<std::size_t>(section)].width));
    }
    if (!m_widths.empty()) {
        const double share = tight ? std::clamp(static_cast<double>(room - least) / (wanted - least), 0.0, 1.0) : 1.0;
        int taken = 0;
        for (const int section : shown) {
            if (section == m_nameColumn)
                continue;
            const int narrow = leastWidth(section);
            const int width = narrow + static_cast<int>((wide(section) - narrow) * share);
            taken += width;
            if (section != shown.back())
                header()->resizeSection(section, width);
        }
        wanted = taken;
        if (!tight)
            m_widths.clear();
    }
    header()->resizeSection(m_nameColumn, std::clamp(viewport()->width() - wanted, narrowestName, widestName));
    // A few pixels too many are no reason to scroll.
    const int over = header()->length() - viewport()->width();
    if (over > 0 && over <= mostTrimmed)
        header()->resizeSection(m_nameColumn, header()->sectionSize(m_nameColumn) - over);
}

void LiveTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitName();
}

void LiveTable::remember()
{
    const QStringList keys = selectedKeys();
    m_selectedKeys = QSet<QString>(keys.begin(), keys.end());
    m_currentKey = currentKey();
    const QModelIndex top = indexAt(QPoint(1, 1));
    m_topKey = top.isValid() ? m_rows->keyOf(top.row()) : QString();
}

void LiveTable::restore()
{
    m_restoring = true;
    QItemSelection selection;
    const int lastColumn = model()->columnCount() - 1;
    for (const QString &key : std::as_const(m_selectedKeys)) {
        if (const int row = m_rows->rowOf(key); row >= 0)
            selection.select(model()->index(row, 0), model()->index(row, lastColumn));
    }
    if (const int row = m_rows->rowOf(m_currentKey); row >= 0)
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_rows->rowOf(m_topKey); row > 0)
        scrollTo(model()->index(row, 0), PositionAtTop);
    m_restoring = false;
    Q_EMIT rowsSelected();
}

std::vector<int> LiveTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QStringList LiveTable::selectedKeys() const
{
    QStringList keys;
    for (const int row : selectedRows())
        keys.append(m_rows->keyOf(row));
    return keys;
}

QString LiveTable::currentKey() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_rows->keyOf(current.row()) : QString();
}

bool LiveTable::selectKey(const QString &key)
{
    const int row = m_rows->rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

void LiveTable::offerFirst()
{
    if (m_offered || model()->rowCount() == 0)
        return;
    m_offered = true;
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(model()->index(0, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LiveTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT rowsSelected();
}

void LiveTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT detailsRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

std::vector<int> LiveTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int section = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(section))
            columns.push_back(section);
    }
    return columns;
}

void LiveTable::setColumnShown(int section, bool shown)
{
    // The name stays: a row without it says nothing.
    if (section == m_nameColumn)
        return;
    header()->setSectionHidden(section, !shown);
    m_leftOut.clear(); // what is hidden now stays so
    m_userChoseColumns = true;
    fitName();
}

void LiveTable::suggestColumn(int section, bool shown)
{
    if (!m_userChoseColumns)
        header()->setSectionHidden(section, !shown);
    fitName();
}

QMenu *LiveTable::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        QAction *action = menu->addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(section));
        action->setEnabled(section != m_nameColumn);
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setColumnShown(section, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &LiveTable::resetColumns);
    return menu;
}

QByteArray LiveTable::saveColumns() const
{
    return m_columnsVersion + (m_userChoseColumns ? 'u' : 'd') + (m_fitName ? 'f' : 'w') + header()->saveState();
}

void LiveTable::restoreColumns(const QByteArray &state)
{
    const qsizetype flags = m_columnsVersion.size();
    if (!state.startsWith(m_columnsVersion) || state.size() <= flags + 2
        || !header()->restoreState(state.mid(flags + 2)))
        return;
    m_widths.clear();
    m_leftOut.clear();
    m_userChoseColumns = state.at(flags) == 'u';
    m_fitName = state.at(flags + 1) == 'f';
    for (std::size_t section = 0; section < m_columns.size() && !m_userChoseColumns; ++section) {
        if (m_columns[section].givesWay > 0) // there may be room now
            header()->setSectionHidden(static_cast<int>(section), !m_columns[section].shown);
    }
    if (m_fitName && !m_userChoseColumns) { // what was kept may be widths of a narrow window
        for (int section = 0; section < header()->count(); ++section)
            header()->resizeSection(section,
                                    std::max(m_columns[static_cast<std::size_t>(section)].width, leastWidth(section)));
    }
    header()->setSectionHidden(m_nameColumn, false);
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    fitName();
}

void LiveTable::refreshTimes()
{
    if (!isVisible())
        return;
    for (const int section : m_timeColumns) {
        if (!header()->isSectionHidden(section))
            viewport()->update(QRect(columnViewportPosition(section), 0, columnWidth(section), viewport()->height()));
    }
}

} // namespace plexica::app
