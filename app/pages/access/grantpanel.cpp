// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/access/grantpanel.h"

#include "models/accesswording.h"
#include "pages/access/accessactions.h"
#include "pages/historytab.h"
#include "widgets/label.h"
#include "widgets/plaintable.h"
#include "widgets/statusshape.h"

#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plexica::app {

GrantPanel::GrantPanel(NodeLink &link, AccessActions &actions, QWidget *parent)
    : SidePanel(tr("Details of the selected grants"), parent)
    , m_permissions({tr("State"), tr("Permission"), tr("Asked for")})
{
    addButton(actions.grant, tr("Confirm"));
    addButton(actions.withdraw, tr("Withdraw"));
    addTabs(tr("Details"));
    QVBoxLayout *layout = addPlainTab(tr("Permissions"));
    m_note = Label::muted({}, layout->parentWidget());
    m_note->wrapped()->setContentsMargins(16, 12, 12, 8);
    layout->addWidget(m_note);
    auto *table = new PlainTable(&m_permissions, 0, tr("Permissions"), layout->parentWidget());
    table->setWidths({116, 170, 70});
    layout->addWidget(table, 1);
    m_history = new HistoryTab(link, tr("History of the plugin"), tabs());
    tabs()->addTab(m_history, tr("History"));
    show(nullptr);
}

void GrantPanel::show(const GrantRowPtr &grant)
{
    const bool other = !grant || !m_grant || grant->rowKey() != m_grant->rowKey();
    m_grant = grant;
    if (!grant) {
        m_history->clear();
        showHint(tr("Select a plugin to see what it asks for and what it was granted."));
        return;
    }
    showContent();
    setTitle(grant->pluginId);
    setSubtitle(grant->tenantId);
    const GrantState state = grant->state();
    setStatus(statusIcon(statusKind(state)), AccessWording::state(state), AccessWording::stateMeaning(state));
    m_note->setText(grant->decided ? tr("Somebody has decided what it gets. What a later version asks for waits here.")
                                   : tr("Nobody has decided: it has what it asks for, but no wildcards."));
    std::vector<CellModel::Row> rows;
    const auto name = [](const QString &permission) {
        return isWildcard(permission) ? tr("%1 (wildcard)").arg(permission) : permission;
    };
    const auto add = [&](const QString &permission, const QString &text, StatusKind kind) {
        rows.push_back({{text, {}, static_cast<int>(kind)},
                        {name(permission)},
                        {grant->requested.contains(permission) ? tr("yes") : tr("no")}});
    };
    for (const QString &permission : grant->pending)
        add(permission, tr("Waiting"), StatusKind::Degraded);
    for (const QString &permission : grant->granted)
        add(permission, tr("Granted"), StatusKind::Healthy);
    for (const QString &permission : grant->requested) {
        if (!grant->pending.contains(permission) && !grant->granted.contains(permission))
            add(permission, tr("By a wildcard"), StatusKind::Healthy);
    }
    m_permissions.setRows(std::move(rows));
    if (other)
        m_history->show(grant->tenantId, grant->pluginId);
}

void GrantPanel::take(const Update &update)
{
    m_history->take(update);
}

void GrantPanel::refreshTimes()
{
    if (m_grant && isVisible())
        m_history->refreshTimes();
}

} // namespace plexica::app
