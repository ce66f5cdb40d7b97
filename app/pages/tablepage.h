// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/splitpage.h"

class QTabWidget;

namespace plexica::app {

class ActionSet;
class SidePanel;
class TableColumns;

/// A page of one table: what stands in its place while it is empty, its panel, its menu, and its view that is kept. A
/// new one sets the parts in its constructor and says with show() what there is.
class TablePage : public SplitPage
{
    Q_OBJECT
public:
    QList<QAction *> menuActions() const override;
    ExportTable exportTable() const override;
    void focusContent() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    TablePage(const PageContext &context, QWidget *parent);

    /// The table. `exportName` is for files. `place`: what it stands in with others, if it does not stand alone.
    void setTable(QAbstractItemView *table, TableColumns *columns, const QString &exportName, QWidget *place = nullptr);
    /// What stands there instead, by its words: while rows are awaited, and when the filters leave nothing over.
    void setPlaces(const QString &loading, EmptyState *empty, const QString &noMatch);
    /// The panel beside it, with the action that shows and hides it.
    void setPanel(SidePanel *panel, int tableWidth, int panelWidth, int leastWidth);
    /// What can be done with the selected rows: menu, context menu and keys.
    void setActions(ActionSet *actions);
    /// The bar's buttons: to clear filters on the left; columns and details on the right. After the page's own ones.
    void addBarButtons();

    enum class Content { Loading, Rows, NoMatch, Empty };
    void show(Content content);
    /// The same by what there is: rows that show, any that a filter hides, and whether all have come.
    void show(int shown, bool any, bool complete);

    /// Where one goes from the selected row, at the end of its menu.
    virtual std::vector<Way> ways() const { return {}; }
    virtual void clearFilters() {}
    /// The table, or something in its place: what stands beside it follows.
    virtual void contentChanged(bool rows);

    QAction *m_showDetails;
    QAction *m_clearFilters;
    QString m_detailsKey = QStringLiteral("details"); ///< under which the panel's visibility is kept

private:
    QAbstractItemView *m_rows = nullptr;
    QWidget *m_rowsPlace = nullptr;
    TableColumns *m_columns = nullptr;
    SidePanel *m_side = nullptr;
    ActionSet *m_set = nullptr;
    QString m_exportName;
    QWidget *m_loading = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_noMatch = nullptr;
};

/// A table page whose filter is a value: it can be edited, cleared and searched.
template <typename Filter>
class FilteredPage : public TablePage
{
public:
    QString searchText() const override { return filter().text; }
    void setSearchText(const QString &text) override
    {
        changeFilter([&text](Filter &filter) { filter.text = text; });
    }

protected:
    using TablePage::TablePage;

    virtual Filter filter() const = 0;
    virtual void setFilter(const Filter &filter) = 0;

    template <typename Edit>
    void changeFilter(Edit edit)
    {
        Filter changed = filter();
        edit(changed);
        setFilter(changed);
    }
    /// The tenant is chosen elsewhere and stays.
    void clearFilters() override
    {
        Filter cleared;
        if constexpr (requires { cleared.tenantId; })
            cleared.tenantId = filter().tenantId;
        setFilter(cleared);
    }
};

} // namespace plexica::app
