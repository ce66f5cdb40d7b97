// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphactions.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace plexica::app {

GraphActions::GraphActions(QWidget *page)
    : ActionSet(page)
    , layoutGroup(new QActionGroup(this))
    , groupingGroup(new QActionGroup(this))
    , m_page(page)
{
    const auto text = [](const char *name) { return QString::fromLatin1(name); };
    zoomIn = make(text("zoomIn"), text("zoomin"), tr("Zoom &In"), tr("Show the graph larger"), Qt::CTRL | Qt::Key_Plus);
    // The plus of most keyboards needs Shift, or is the equals key without it.
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut =
        make(text("zoomOut"), text("zoomout"), tr("Zoom &Out"), tr("Show the graph smaller"), Qt::CTRL | Qt::Key_Minus);
    zoomActual = make(text("zoomActual"), {}, tr("&Actual Size"), tr("Show the graph at 100 %"), Qt::CTRL | Qt::Key_0);
    fit =
        make(text("fitGraph"), text("fit"), tr("&Fit to Window"), tr("Show the whole graph"), Qt::CTRL | Qt::Key_Home);

    layouts[0] = make(text("layoutLayered"), {}, tr("&Layered"),
                      tr("Whoever depends stands left of what it depends on"), Qt::CTRL | Qt::ALT | Qt::Key_L, true);
    layouts[1] = make(text("layoutForce"), {}, tr("Fo&rce"), tr("Connected plugins attract each other"),
                      Qt::CTRL | Qt::ALT | Qt::Key_F, true);
    layouts[2] = make(text("layoutRadial"), {}, tr("Ra&dial"),
                      tr("Rings around the plugin most others depend on, or the selected one"),
                      Qt::CTRL | Qt::ALT | Qt::Key_R, true);
    for (QAction *action : layouts)
        layoutGroup->addAction(action);
    arrange = make(text("arrange"), text("arrange"), tr("Arran&ge Again"),
                   tr("Lay out what is shown; cards you moved stay"), Qt::Key_F5);
    resetPositions = make(text("resetPositions"), {}, tr("Reset &Positions"),
                          tr("Forget where you put cards, and lay out all"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);

    focus = make(text("focusSelected"), text("focus"), tr("Focus on &Neighbourhood"),
                 tr("Show only the selected plugin and its neighbours, or all again"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                 true);
    deeper = make(text("focusDeeper"), {}, tr("One Step &More"), tr("Neighbours one step further away too"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown);
    shallower = make(text("focusShallower"), {}, tr("One Step L&ess"), tr("Neighbours one step less"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp);
    trouble = make(text("onlyTrouble"), text("filter"), tr("Only Troub&le and Its Neighbours"),
                   tr("Show what is not as it should be and who has to do with it, or all again"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_Y, true);
    makeGroupings();
    hideSelected = make(text("hideSelected"), {}, tr("&Hide"), tr("Hide the selected plugin"), Qt::CTRL | Qt::Key_H);
    showAll = make(text("showAll"), text("filter"), tr("Show E&verything"),
                   tr("No focus, nothing hidden, nothing searched"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    nextLine = make(text("nextLine"), {}, tr("Ne&xt Connection"),
                    tr("Select the next connection of the selected plugin"), Qt::CTRL | Qt::Key_PageDown);
    previousLine = make(text("previousLine"), {}, tr("Previo&us Connection"),
                        tr("Select the previous connection of the selected plugin"), Qt::CTRL | Qt::Key_PageUp);
    moves[0] = make(text("moveLeft"), {}, tr("Move Card Left"), tr("Move the selected card to the left"),
                    Qt::CTRL | Qt::Key_Left);
    moves[1] = make(text("moveRight"), {}, tr("Move Card Right"), tr("Move the selected card to the right"),
                    Qt::CTRL | Qt::Key_Right);
    moves[2] = make(text("moveUp"), {}, tr("Move Card Up"), tr("Move the selected card up"), Qt::CTRL | Qt::Key_Up);
    moves[3] =
        make(text("moveDown"), {}, tr("Move Card Down"), tr("Move the selected card down"), Qt::CTRL | Qt::Key_Down);

    whatIf = make(text("whatIf"), text("whatif"), tr("&What If…"),
                  tr("See what an installation, upgrade or removal would break, before doing it"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    whatIfUninstall = make(text("whatIfUninstall"), {}, tr("What If It Is Unins&talled…"),
                           tr("See what would break without the selected plugin"), Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    whatIfDeactivate =
        make(text("whatIfDeactivate"), {}, tr("What If It Is Deactivated…"),
             tr("See what would break while the selected plugin is inactive"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    table = make(text("showTable"), text("table"), tr("Show as Ta&ble"),
                 tr("The same as tables, for keyboard and screen reader"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, true);
    legend = make(text("showLegend"), text("legend"), tr("Le&gend"), tr("Show or hide what lines and shapes mean"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_L, true);
    minimap = make(text("showMinimap"), {}, tr("Overview &Map"), tr("Show or hide the small map"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_M, true);
    details = make(text("showGraphDetails"), text("panel"), tr("Show &Details"),
                   tr("Show or hide the panel beside the graph"), Qt::CTRL | Qt::Key_I, true);
    showServices = make(text("goToServices"), text("services"), tr("Go to &Services"),
                        tr("Show the services of the selected plugin"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    showPlugin = make(text("goToPlugin"), text("plugin"), tr("Go to Plugin"),
                      tr("Show the selected plugin on the page Plugins"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    copyId = make(text("copyPluginId"), text("copy"), tr("&Copy Id"), tr("Copy the id of the selected plugin"),
                  Qt::CTRL | Qt::ALT | Qt::Key_C);
    exportGraph = make(text("exportGraph"), text("export"), tr("Export Graph…"),
                       tr("Write the graph to an SVG, PNG, PDF or DOT file"), Qt::CTRL | Qt::SHIFT | Qt::Key_X);

    layouts[0]->setChecked(true);
    legend->setChecked(true);
    minimap->setChecked(true);
    details->setChecked(true);
    setSelection(false, false, false, false, false);
}

void GraphActions::makeGroupings()
{
    const auto text = [](const char *name) { return QString::fromLatin1(name); };
    const auto grouping = [&](Grouping value, const char *name, const QString &title, const QString &toolTip,
                              Qt::Key key) {
        QAction *action = make(text(name), {}, title, toolTip, Qt::CTRL | Qt::ALT | key, true);
        groupingGroup->addAction(action);
        groupings.at(static_cast<std::size_t>(value)) = action;
    };
    grouping(Grouping::Automatic, "groupAutomatic", tr("Gro&up When Many"),
             tr("One by one, and by prefix or community when there are more than %1").arg(manyPlugins), Qt::Key_5);
    grouping(Grouping::None, "groupNone", tr("No Groups"), tr("A card for each plugin"), Qt::Key_6);
    grouping(Grouping::Prefix, "groupPrefix", tr("Group by Prefix"), tr("Plugins whose ids begin alike"), Qt::Key_7);
    grouping(Grouping::Community, "groupCommunity", tr("Group by Community"),
             tr("Plugins that have more to do with each other than with the rest"), Qt::Key_8);
    grouping(Grouping::Tenant, "groupTenant", tr("Group by Tenant"), tr("A card for each tenant"), Qt::Key_9);
    groupings[0]->setChecked(true);
    fold = make(text("foldGroup"), {}, tr("Unfold or Fold Group"),
                tr("Show the plugins of the selected group, or the group of the selected plugin again"),
                Qt::CTRL | Qt::Key_J);
    unfoldAll = make(text("unfoldAll"), {}, tr("Unfold All Groups"), tr("Show the plugins of all groups"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    foldAll = make(text("foldAll"), {}, tr("Fold All Groups"), tr("Show a card for each group"),
                   Qt::CTRL | Qt::ALT | Qt::Key_J);
}

QAction *GraphActions::make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                            const QKeySequence &key, bool checkable)
{
    QAction *action = ActionSet::make(name, icon, text, toolTip, key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    m_page->addAction(action);
    return action;
}

QList<QAction *> GraphActions::all() const
{
    return {zoomIn,          zoomOut,          zoomActual,     fit,          nullptr,      layouts[0],   layouts[1],
            layouts[2],      arrange,          resetPositions, nullptr,      groupings[0], groupings[1], groupings[2],
            groupings[3],    groupings[4],     fold,           unfoldAll,    foldAll,      nullptr,      focus,
            deeper,          shallower,        trouble,        hideSelected, showAll,      nullptr,      nextLine,
            previousLine,    moves[0],         moves[1],       moves[2],     moves[3],     nullptr,      whatIf,
            whatIfUninstall, whatIfDeactivate, nullptr,        showServices, showPlugin,   copyId,       nullptr,
            table,           legend,           minimap,        details,      exportGraph};
}

QMenu *GraphActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    const auto add = [menu](std::initializer_list<QAction *> actions) {
        bool any = false;
        for (QAction *action : actions) {
            if (action->isEnabled()) {
                menu->addAction(action);
                any = true;
            }
        }
        if (any)
            menu->addSeparator();
    };
    add({fold});
    add({focus, hideSelected});
    add({whatIf, whatIfUninstall, whatIfDeactivate});
    add({showServices, showPlugin, copyId});
    add({fit, arrange, resetPositions, showAll, exportGraph});
    return menu;
}

void GraphActions::setSelection(bool card, bool plugin, bool line, bool installed, bool active)
{
    for (QAction *action : {hideSelected, copyId, showServices, showPlugin})
        action->setEnabled(plugin);
    for (QAction *action : moves)
        action->setEnabled(card);
    nextLine->setEnabled(card || line);
    previousLine->setEnabled(card || line);
    focus->setEnabled(plugin || focus->isChecked());
    whatIfUninstall->setEnabled(plugin && installed);
    whatIfDeactivate->setEnabled(plugin && installed && active);
}

} // namespace plexica::app
