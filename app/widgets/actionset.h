// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace plexica::app {

/// Gives an action its object name, icon (of resources/icons, or none), key, and a tooltip that names the key.
void furnish(QAction &action, const QString &name, const QString &icon, const QString &toolTip,
             const QKeySequence &key = {});
/// The same for one that can be on or off.
void furnishSwitch(QAction &action, const QString &name, const QString &icon, const QString &toolTip,
                   const QKeySequence &key, bool on);
/// Fills a menu; nullptr separates.
void fillMenu(QMenu &menu, const QList<QAction *> &actions);

/// What can be done with a selection, as actions with text, icon, key and tooltip.
class ActionSet : public QObject
{
    Q_OBJECT
public:
    virtual QList<QAction *> all() const = 0; ///< in the order of menus; nullptr separates
    /// For what is selected.
    virtual QMenu *makeMenu(QWidget *parent) const;

protected:
    using QObject::QObject;

    QAction *make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                  const QKeySequence &key);
    /// `run` is called when the action is triggered: a member function of the set, or a function object.
    template <typename Set>
    QAction *make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                  const QKeySequence &key, void (Set::*run)())
    {
        QAction *action = make(name, icon, text, toolTip, key);
        connect(action, &QAction::triggered, static_cast<Set *>(this), run);
        return action;
    }
    template <typename Run>
    QAction *make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                  const QKeySequence &key, Run run)
    {
        QAction *action = make(name, icon, text, toolTip, key);
        connect(action, &QAction::triggered, this, std::move(run));
        return action;
    }
};

} // namespace plexica::app
