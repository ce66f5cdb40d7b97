// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accesslink.h"
#include "models/grantmodel.h"
#include "models/keymodel.h"
#include "widgets/actionset.h"
#include "widgets/notice.h"

#include <functional>

namespace plexica::app {

class ConfirmDialog;
class PluginModel;

/// What can be done with keys and grants: the actions, the dialogs that show what would follow, and the commands.
class AccessActions : public ActionSet
{
    Q_OBJECT
public:
    /// What the dialogs offer and say; asked when one opens.
    struct Surroundings
    {
        QStringList tenants;
        QString tenant; ///< of the switch on top, or the default one
        QString address;
        bool asksForKeys = false;
    };

    /// `window` is the parent of dialogs.
    AccessActions(AccessLink &link, PluginModel &plugins, GrantModel &grants,
                  std::function<Surroundings()> surroundings, QWidget *window);

    QAction *create;
    QAction *rotate;
    QAction *revoke;
    QAction *copyId;
    QAction *grant;
    QAction *withdraw;
    QList<QAction *> all() const override;
    /// Those about the selected row.
    QList<QAction *> ofKeys() const { return {rotate, copyId, nullptr, revoke}; }
    QList<QAction *> ofGrants() const { return {grant, withdraw}; }

    void setKey(const KeyRowPtr &key);       ///< nullptr: none is selected
    void setGrant(const GrantRowPtr &grant); ///< nullptr: none is selected

Q_SIGNALS:
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text);
    /// A key was made: the page selects it.
    void created(const QString &id);

private:
    void askCreate();
    void askRotate();
    void askRevoke();
    void confirmRevoke(const KeyRowPtr &key, const KeyImpact &impact);
    void askGrant();
    void askWithdraw();
    /// Asks which of `permissions`; `then` gets those that were chosen.
    void askWhich(ConfirmDialog *dialog, const QStringList &permissions, bool wildcardsToo,
                  std::function<void(const QStringList &)> then);
    void changeGrants(const GrantRowPtr &grant, const QStringList &added, const QStringList &removed);
    Reply<NewKey> showSecret(bool isNew);
    void copyKeyId();

    AccessLink &m_link;
    PluginModel &m_plugins;
    GrantModel &m_grants;
    std::function<Surroundings()> m_surroundings;
    QWidget *m_window;
    KeyRowPtr m_key;
    GrantRowPtr m_grant;
};

} // namespace plexica::app
