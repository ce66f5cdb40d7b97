// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/grouping.h"
#include "graph/layout.h"
#include "widgets/actionset.h"

#include <array>

class QActionGroup;
class QWidget;

namespace plexica::app {

/// Everything the Graph page can do, as actions with text, icon, key and tooltip. The page connects them. Keys work
/// while the focus is in the page.
class GraphActions : public ActionSet
{
    Q_OBJECT
public:
    explicit GraphActions(QWidget *page);

    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomActual;
    QAction *fit;
    std::array<QAction *, layoutKindCount> layouts{};
    QActionGroup *layoutGroup;
    QAction *arrange;
    QAction *resetPositions;
    QAction *focus;
    QAction *deeper;
    QAction *shallower;
    QAction *trouble;
    std::array<QAction *, groupingCount> groupings{};
    QActionGroup *groupingGroup;
    QAction *fold;
    QAction *foldAll;
    QAction *unfoldAll;
    QAction *hideSelected;
    QAction *showAll;
    QAction *nextLine;
    QAction *previousLine;
    std::array<QAction *, 4> moves{}; ///< left, right, up, down
    QAction *whatIf;
    QAction *whatIfUninstall;
    QAction *whatIfDeactivate;
    QAction *table;
    QAction *legend;
    QAction *minimap;
    QAction *details;
    QAction *showServices;
    QAction *showPlugin;
    QAction *copyId;
    QAction *exportGraph;

    QList<QAction *> all() const override;
    /// Only what makes sense for the selection.
    QMenu *makeMenu(QWidget *parent) const override;
    /// Enables what makes sense for the selection: a card, which may be that of a plugin, or a line.
    void setSelection(bool card, bool plugin, bool line, bool installed, bool active);

private:
    void makeGroupings();
    QAction *make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                  const QKeySequence &key, bool checkable = false);

    QWidget *m_page;
};

} // namespace plexica::app
