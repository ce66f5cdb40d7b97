// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/sharedtable.h"

#include "models/roles.h"
#include "widgets/rowdelegate.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr int columnsVersion = 3;

/// By SharedColumn.
std::vector<TableColumns::Column> defaults()
{
    using Column = TableColumns::Column;
    return {{128, true},
            {240, true, 0, 130},
            {112, true, 2},
            {120, false},
            Column{98, true, 1}.silentWhileEmpty({SharedEntryDisplay::tr("no expiry")}),
            {118, true, 3},
            {66, true, 4},
            {76, true, 6},
            Column{176, true, 7, 176}.silentWhileEmpty(),
            {100, false}};
}

/// The time left as text with a bar below it: full when the entry was written, empty when it goes.
class SharedDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const ThemeColours &theme = themeOf(option.palette);
        if (index.column() != column(SharedColumn::Ttl))
            return;
        const qint64 expiresAt = index.data(role(SharedRole::ExpiresAt)).toLongLong();
        if (expiresAt == 0)
            return;
        const qint64 from = index.data(role(SharedRole::UpdatedAt)).toLongLong();
        const double whole = double(std::max<qint64>(1, expiresAt - from));
        const qint64 left = expiresAt - toMilliseconds(currentTime());
        const double share = std::clamp(double(left) / whole, 0.0, 1.0);
        const QRectF track(option.rect.left() + 8, option.rect.bottom() - 5, option.rect.width() - 16, 2.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(blend(theme.base, theme.border, 0.8));
        painter->drawRoundedRect(track, 1.2, 1.2);
        painter->setBrush(left < 10'000 ? theme.error : left < 60'000 ? theme.warning : theme.accent);
        painter->drawRoundedRect(
            QRectF(track.left(), track.top(), std::max(2.0, track.width() * share), track.height()), 1.2, 1.2);
        painter->restore();
    }
};

} // namespace

SharedTable::SharedTable(SharedEntryModel &entries, QWidget *parent)
    : QTableView(parent)
    , m_entries(entries)
    , m_display(new SharedEntryDisplay(this))
{
    setObjectName(QStringLiteral("sharedTable"));
    setAccessibleName(tr("Entries"));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto *delegate = new SharedDelegate(-1, this);
    delegate->setNameColumn(column(SharedColumn::Key));
    setItemDelegate(delegate);
    m_display->setSourceModel(&entries);
    setModel(m_display);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 14, 30));
    setSortingEnabled(true);
    m_columns = new TableColumns(this, horizontalHeader(), column(SharedColumn::Key), defaults(), columnsVersion);
    m_columns->setTimes({column(SharedColumn::Ttl), column(SharedColumn::Updated)});

    connect(m_display, &QAbstractItemModel::modelAboutToBeReset, this, &SharedTable::remember);
    connect(m_display, &QAbstractItemModel::modelReset, this, &SharedTable::restore);
    connect(this, &QAbstractItemView::doubleClicked, this, &SharedTable::detailsRequested);
}

void SharedTable::remember()
{
    m_selected.clear();
    for (const SharedEntryPtr &entry : selectedEntries())
        m_selected.push_back(entry->id);
    const SharedEntryPtr current = m_entries.entry(currentIndex().row());
    m_current = current ? current->id : SharedKey();
    const SharedEntryPtr top = m_entries.entry(verticalScrollBar()->value() > 0 ? rowAt(1) : -1);
    m_top = top ? top->id : SharedKey();
}

void SharedTable::restore()
{
    m_restoring = true;
    std::vector<int> rows;
    for (const SharedKey &id : m_selected) {
        if (const int row = m_entries.rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_display->index(rows[i], 0),
                                             m_display->index(rows[end - 1], m_display->columnCount() - 1)));
        i = end;
    }
    if (const int row = m_entries.rowOf(m_current); row >= 0)
        selectionModel()->setCurrentIndex(m_display->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_entries.rowOf(m_top); row > 0)
        scrollTo(m_display->index(row, 0), PositionAtTop);
    m_restoring = false;
    Q_EMIT entriesSelected();
}

std::vector<SharedEntryPtr> SharedTable::selectedEntries() const
{
    std::vector<SharedEntryPtr> entries;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const SharedEntryPtr entry = m_entries.entry(row))
                entries.push_back(entry);
        }
    }
    return entries;
}

bool SharedTable::selectEntry(const SharedKey &id)
{
    const int row = m_entries.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_display->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

void SharedTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT entriesSelected();
}

void SharedTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT detailsRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT deleteRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SharedTable::suggestColumns(bool namespaces, bool tenants)
{
    m_columns->suggest(column(SharedColumn::Namespace), namespaces);
    m_columns->suggest(column(SharedColumn::Tenant), tenants);
}

} // namespace plexica::app
