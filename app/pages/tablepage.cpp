// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tablepage.h"

#include "widgets/actionset.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/sidepanel.h"
#include "widgets/tablecolumns.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace plexica::app {

TablePage::TablePage(const PageContext &context, QWidget *parent)
    : SplitPage(context, parent)
    , m_showDetails(new QAction(tr("Show &Details"), this))
    , m_clearFilters(new QAction(tr("Clear &Filters"), this))
{
    furnishSwitch(*m_showDetails, QStringLiteral("showDetails"), QStringLiteral("panel"),
                  tr("Show or hide the panel beside the table"), Qt::Key_F4, true);
    furnish(*m_clearFilters, QStringLiteral("clearFilters"), QStringLiteral("filter"),
            tr("Show everything again, whatever was filtered"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_clearFilters->setEnabled(false);
    connect(m_clearFilters, &QAction::triggered, this, [this] { clearFilters(); });
}

void TablePage::setTable(QAbstractItemView *table, TableColumns *columns, const QString &exportName, QWidget *place)
{
    m_rows = table;
    m_rowsPlace = addContent(place ? place : table);
    m_columns = columns;
    m_exportName = exportName;
    connect(table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_set)
            return;
        const QList<QAction *> actions = m_set->all();
        if (std::any_of(actions.begin(), actions.end(), [](const QAction *one) { return one && one->isEnabled(); })) {
            QMenu *menu = m_set->makeMenu(this);
            if (const auto found = ways(); !found.empty())
                addWays(*menu, found);
            popUp(menu, m_rows, at);
        }
    });
}

void TablePage::setPlaces(const QString &loading, EmptyState *empty, const QString &noMatch)
{
    m_loading = addLoading(loading);
    m_empty = empty;
    EmptyState *state = addEmpty(QStringLiteral("filter"), noMatch, tr("The filters leave nothing over."));
    connect(state->addAction(tr("Clear filters")), &QPushButton::clicked, m_clearFilters, &QAction::trigger);
    m_noMatch = state;
}

void TablePage::setPanel(SidePanel *panel, int tableWidth, int panelWidth, int leastWidth)
{
    m_side = panel;
    addPanel(panel, tableWidth, panelWidth, leastWidth);
    connect(m_showDetails, &QAction::toggled, this, &TablePage::wantPanel);
}

void TablePage::setActions(ActionSet *actions)
{
    m_set = actions;
    for (QAction *action : actions->all()) {
        if (action && action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            m_rows->addAction(action);
    }
}

void TablePage::addBarButtons()
{
    addClearFilters(m_clearFilters);
    if (m_columns)
        addColumnChoice([this] { return m_columns; });
    if (m_side)
        bar()->addRight(bar()->makeIconButton(m_showDetails, tr("Show details")));
}

void TablePage::show(Content content)
{
    QWidget *const places[] = {m_loading, m_rowsPlace, m_noMatch, m_empty};
    if (showContent(places[static_cast<int>(content)]))
        contentChanged(content == Content::Rows || content == Content::NoMatch);
}

void TablePage::show(int shown, bool any, bool complete)
{
    show(shown > 0 ? Content::Rows : any ? Content::NoMatch : complete ? Content::Empty : Content::Loading);
}

void TablePage::contentChanged(bool rows)
{
    if (m_side)
        wantPanel(rows && m_showDetails->isChecked());
}

QList<QAction *> TablePage::menuActions() const
{
    QList<QAction *> actions;
    if (m_set)
        actions = m_set->all() << nullptr;
    if (m_side)
        actions << m_showDetails;
    actions << m_clearFilters;
    return actions;
}

ExportTable TablePage::exportTable() const
{
    return {m_rows->model(), m_columns->shown(), m_exportName};
}

void TablePage::focusContent()
{
    if (content() != m_rowsPlace)
        return SplitPage::focusContent();
    m_rows->setFocus();
    if (!m_rows->currentIndex().isValid() && m_rows->model()->rowCount() > 0)
        m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
}

void TablePage::saveState(QSettings &settings) const
{
    SplitPage::saveState(settings);
    settings.setValue(QStringLiteral("columns"), m_columns->save());
    if (!m_side)
        return;
    settings.setValue(m_detailsKey, m_showDetails->isChecked());
    if (m_side->tabs())
        settings.setValue(QStringLiteral("tab"), m_side->tabs()->currentIndex());
}

void TablePage::restoreState(QSettings &settings)
{
    SplitPage::restoreState(settings);
    m_columns->restore(settings.value(QStringLiteral("columns")).toByteArray());
    if (!m_side)
        return;
    m_showDetails->setChecked(settings.value(m_detailsKey, true).toBool());
    if (m_side->tabs())
        m_side->tabs()->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
}

} // namespace plexica::app
