// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionset.h"

#include "widgets/icons.h"

#include <QMenu>

namespace plexica::app {

void furnish(QAction &action, const QString &name, const QString &icon, const QString &toolTip, const QKeySequence &key)
{
    action.setObjectName(name);
    if (!icon.isEmpty())
        action.setIcon(themeIcon(icon));
    action.setShortcut(key);
    action.setToolTip(key.isEmpty() ? toolTip
                                    : QStringLiteral("%1 (%2)").arg(toolTip, key.toString(QKeySequence::NativeText)));
    action.setStatusTip(toolTip);
}

void furnishSwitch(QAction &action, const QString &name, const QString &icon, const QString &toolTip,
                   const QKeySequence &key, bool on)
{
    furnish(action, name, icon, toolTip, key);
    action.setCheckable(true);
    action.setChecked(on);
}

void fillMenu(QMenu &menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

QMenu *ActionSet::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    fillMenu(*menu, all());
    return menu;
}

QAction *ActionSet::make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                         const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    furnish(*action, name, icon, toolTip, key);
    return action;
}

} // namespace plexica::app
