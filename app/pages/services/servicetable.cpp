// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/servicetable.h"

#include "models/wording.h"
#include "widgets/rowdelegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace plexica::app {

namespace {

constexpr int columnsVersion = 1;

struct ColumnDefault
{
    ServiceColumn column;
    int width;
    bool shown;
};
constexpr ColumnDefault defaults[] = {
    {ServiceColumn::Status, 116, true},      {ServiceColumn::Name, 200, true},        {ServiceColumn::Plugin, 134, true},
    {ServiceColumn::Tenant, 120, false},     {ServiceColumn::Version, 76, true},      {ServiceColumn::Instances, 96, true},
    {ServiceColumn::LastSeen, 96, true},     {ServiceColumn::AdminState, 110, false}, {ServiceColumn::Endpoints, 92, false},
    {ServiceColumn::BaseUrl, 210, false},    {ServiceColumn::Registered, 110, false},
};
constexpr int narrowestName = 150;
constexpr int widestName = 420;

} // namespace

ServiceTable::ServiceTable(ServiceModel &services, QWidget *parent)
    : QTreeView(parent)
    , m_proxy(new ServiceProxy(&services, this))
    , m_display(new ServiceDisplay(this))
{
    setObjectName(QStringLiteral("serviceTable"));
    setAccessibleName(tr("Services"));
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
    setItemDelegate(new RowDelegate(column(ServiceColumn::Status), this));
    m_display->setSourceModel(m_proxy);
    setModel(m_display);

    QHeaderView *columns = header();
    columns->setSectionsMovable(true);
    columns->setFirstSectionMovable(true);
    columns->setStretchLastSection(true);
    columns->setHighlightSections(false);
    columns->setMinimumSectionSize(44);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    columns->setAccessibleName(tr("Columns"));
    connect(columns, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(at));
    });
    setSortingEnabled(true);
    resetColumns();
    connect(columns, &QHeaderView::sectionResized, this, [this] {
        if (header()->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_fitName = false;
    });

    connect(m_display, &QAbstractItemModel::modelAboutToBeReset, this, &ServiceTable::remember);
    connect(m_display, &QAbstractItemModel::modelReset, this, &ServiceTable::restore);
    connect(this, &QAbstractItemView::doubleClicked, this, &ServiceTable::detailsRequested);
}

void ServiceTable::resetColumns()
{
    for (const ColumnDefault &entry : defaults) {
        const int section = column(entry.column);
        header()->moveSection(header()->visualIndex(section), section);
        header()->setSectionHidden(section, !entry.shown);
        header()->resizeSection(section, std::max(entry.width, widthOf(entry.column)));
    }
    sortByColumn(column(ServiceColumn::Name), Qt::AscendingOrder);
    m_userChoseColumns = false;
    m_fitName = true;
    fitName();
}

int ServiceTable::widthOf(ServiceColumn which) const
{
    // Words are longer in some languages: the title whole, and every status word beside its shape.
    int width = QFontMetrics(header()->font()).horizontalAdvance(ServiceDisplay::columnTitle(which)) * 11 / 10 + 26;
    if (which == ServiceColumn::Status) {
        for (int kind = 0; kind < statusKindCount; ++kind)
            width = std::max(width, fontMetrics().horizontalAdvance(Wording::status(static_cast<StatusKind>(kind))) + 40);
    }
    return width;
}

void ServiceTable::fitName()
{
    if (!m_fitName || !isVisible())
        return;
    const std::vector<int> shown = shownColumns();
    int others = 0;
    for (const int section : shown) {
        // The last one is stretched: what it needs counts, not what it has.
        if (section == shown.back())
            others += std::max(96, widthOf(static_cast<ServiceColumn>(section)));
        else if (section != column(ServiceColumn::Name))
            others += header()->sectionSize(section);
    }
    header()->resizeSection(column(ServiceColumn::Name), std::clamp(viewport()->width() - others, narrowestName, widestName));
}

void ServiceTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitName();
}

void ServiceTable::remember()
{
    m_selectedIds.clear();
    for (const ServicePtr &service : selectedServices())
        m_selectedIds.insert(service->id);
    const ServicePtr current = currentService();
    m_currentId = current ? current->id : QString();
    const QModelIndex top = indexAt(QPoint(1, 1));
    m_topId = top.isValid() ? m_proxy->service(top.row())->id : QString();
}

void ServiceTable::restore()
{
    m_restoring = true;
    QItemSelection selection;
    if (!m_selectedIds.isEmpty()) {
        const int lastColumn = m_display->columnCount() - 1;
        for (const QString &id : std::as_const(m_selectedIds)) {
            if (const int row = m_proxy->rowOf(id); row >= 0)
                selection.select(m_display->index(row, 0), m_display->index(row, lastColumn));
        }
    }
    if (const int row = m_proxy->rowOf(m_currentId); row >= 0)
        selectionModel()->setCurrentIndex(m_display->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_proxy->rowOf(m_topId); row > 0)
        scrollTo(m_display->index(row, 0), PositionAtTop);
    m_restoring = false;
    Q_EMIT servicesSelected();
}

std::vector<ServicePtr> ServiceTable::selectedServices() const
{
    std::vector<ServicePtr> services;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            services.push_back(m_proxy->service(row));
    }
    return services;
}

ServicePtr ServiceTable::currentService() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_proxy->service(current.row()) : nullptr;
}

bool ServiceTable::selectService(const QString &serviceId)
{
    const int row = m_proxy->rowOf(serviceId);
    if (row < 0)
        return false;
    const QModelIndex index = m_display->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

void ServiceTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT servicesSelected();
}

void ServiceTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT detailsRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

std::vector<int> ServiceTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int section = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(section))
            columns.push_back(section);
    }
    return columns;
}

void ServiceTable::setColumnShown(ServiceColumn which, bool shown)
{
    // The name stays: a row without it says nothing.
    if (which == ServiceColumn::Name)
        return;
    header()->setSectionHidden(column(which), !shown);
    m_userChoseColumns = true;
    fitName();
}

void ServiceTable::suggestTenantColumn(bool shown)
{
    if (!m_userChoseColumns)
        header()->setSectionHidden(column(ServiceColumn::Tenant), !shown);
    fitName();
}

QMenu *ServiceTable::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int section = 0; section < column(ServiceColumn::Count); ++section) {
        const auto which = static_cast<ServiceColumn>(section);
        QAction *action = menu->addAction(ServiceDisplay::columnTitle(which));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(section));
        action->setEnabled(which != ServiceColumn::Name);
        connect(action, &QAction::toggled, this, [this, which](bool shown) { setColumnShown(which, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &ServiceTable::resetColumns);
    return menu;
}

QByteArray ServiceTable::saveColumns() const
{
    return QByteArray::number(columnsVersion) + (m_userChoseColumns ? 'u' : 'd') + (m_fitName ? 'f' : 'w') + header()->saveState();
}

void ServiceTable::restoreColumns(const QByteArray &state)
{
    const QByteArray prefix = QByteArray::number(columnsVersion);
    const qsizetype flags = prefix.size();
    if (!state.startsWith(prefix) || state.size() <= flags + 2 || !header()->restoreState(state.mid(flags + 2)))
        return;
    m_userChoseColumns = state.at(flags) == 'u';
    m_fitName = state.at(flags + 1) == 'f';
    header()->setSectionHidden(column(ServiceColumn::Name), false);
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    fitName();
}

void ServiceTable::refreshTimes()
{
    if (!isVisible())
        return;
    for (const ServiceColumn which : {ServiceColumn::LastSeen, ServiceColumn::Registered}) {
        const int section = column(which);
        if (!header()->isSectionHidden(section))
            viewport()->update(QRect(columnViewportPosition(section), 0, columnWidth(section), viewport()->height()));
    }
}

} // namespace plexica::app
