// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/access/accessactions.h"

#include "models/accesswording.h"
#include "models/pluginmodel.h"
#include "models/wording.h"
#include "pages/access/keyform.h"
#include "pages/access/secretdialog.h"
#include "widgets/boxname.h"
#include "widgets/confirmdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QListWidget>

namespace plexica::app {

namespace {

QString nameOf(const access::ApiKey &key)
{
    return key.name.isEmpty() ? key.id : key.name;
}

void addFacts(ConfirmDialog &dialog, const KeyRow &row)
{
    const access::ApiKey &key = *row.key;
    dialog.addFact(AccessActions::tr("Role"), AccessWording::role(key.role));
    dialog.addFact(AccessActions::tr("Tenant"), AccessWording::tenant(key.tenantId));
    if (!key.pluginId.isEmpty())
        dialog.addFact(AccessActions::tr("Plugin"), key.pluginId);
    dialog.addFact(AccessActions::tr("Last used"), AccessWording::lastUse(key, currentTime()));
}

} // namespace

AccessActions::AccessActions(AccessLink &link, PluginModel &plugins, GrantModel &grants,
                             std::function<Surroundings()> surroundings, QWidget *window)
    : ActionSet(window)
    , m_link(link)
    , m_plugins(plugins)
    , m_grants(grants)
    , m_surroundings(std::move(surroundings))
    , m_window(window)
{
    create =
        make(QStringLiteral("createKey"), QStringLiteral("key"), tr("&New Key…"),
             tr("Make a key for a plugin or a person"), QKeySequence(QKeySequence::New), &AccessActions::askCreate);
    rotate = make(QStringLiteral("rotateKey"), QStringLiteral("reactivate"), tr("&Rotate…"),
                  tr("Give the key another secret"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, &AccessActions::askRotate);
    copyId = make(QStringLiteral("copyKeyId"), QStringLiteral("copy"), tr("&Copy Key Id"),
                  tr("Copy the id of the key, which is no secret"), QKeySequence(QKeySequence::Copy),
                  &AccessActions::copyKeyId);
    revoke = make(QStringLiteral("revokeKey"), QStringLiteral("delete"), tr("Re&voke…"), tr("End the key for good"),
                  QKeySequence(QKeySequence::Delete), &AccessActions::askRevoke);
    grant = make(QStringLiteral("confirmGrants"), QStringLiteral("check"), tr("Confirm &Grants…"),
                 tr("Give the plugin what it asks for"), Qt::CTRL | Qt::Key_G, &AccessActions::askGrant);
    withdraw = make(QStringLiteral("withdrawGrants"), QStringLiteral("undo"), tr("&Withdraw Grants…"),
                    tr("Take permissions away from the plugin"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
                    &AccessActions::askWithdraw);
    for (QAction *action : {copyId, revoke})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setKey(nullptr);
    setGrant(nullptr);
}

QList<QAction *> AccessActions::all() const
{
    return {create, nullptr, rotate, copyId, nullptr, revoke, nullptr, grant, withdraw};
}

void AccessActions::setKey(const KeyRowPtr &key)
{
    m_key = key;
    rotate->setEnabled(key && !key->isCertificate() && key->state != KeyState::Expired);
    revoke->setEnabled(key != nullptr);
    copyId->setEnabled(key != nullptr);
}

void AccessActions::setGrant(const GrantRowPtr &row)
{
    m_grant = row;
    grant->setEnabled(row && !row->pending.isEmpty());
    withdraw->setEnabled(row && !row->granted.isEmpty());
}

void AccessActions::copyKeyId()
{
    if (m_key)
        QGuiApplication::clipboard()->setText(m_key->key->id);
}

// ---- Keys ------------------------------------------------------------------------------------------------------

Reply<NewKey> AccessActions::showSecret(bool isNew)
{
    return replyTo<NewKey>(this, [this, isNew](const Result<NewKey> &made) {
        if (!made) {
            Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(made.error()));
            return;
        }
        const Surroundings around = m_surroundings();
        auto *dialog = new SecretDialog(*made, isNew, around.address, around.asksForKeys, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        Q_EMIT created(made->key->id);
    });
}

void AccessActions::askCreate()
{
    const Surroundings around = m_surroundings();
    auto *dialog = new ConfirmDialog(tr("Make a key"), tr("Make key"), false, m_window);
    dialog->setObjectName(QStringLiteral("createKeyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new KeyForm(around.tenants, m_plugins.plugins(), around.tenant, dialog);
    dialog->addForm(form);
    dialog->setReady(form->isGood());
    connect(form, &KeyForm::goodChanged, dialog, &ConfirmDialog::setReady);
    dialog->addConsequence(tr("Its secret is shown once, after this."));
    connect(dialog, &QDialog::accepted, this, [this, form] { m_link.create(form->draft(), showSecret(true)); });
    dialog->open();
}

void AccessActions::askRotate()
{
    if (!m_key)
        return;
    const KeyRowPtr key = m_key;
    auto *dialog = new ConfirmDialog(tr("Give the key “%1” another secret?").arg(nameOf(*key->key)), tr("Rotate key"),
                                     false, m_window);
    dialog->setObjectName(QStringLiteral("rotateKeyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    addFacts(*dialog, *key);
    auto *form = new QWidget(dialog);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *grace = new QComboBox(form);
    grace->setObjectName(QStringLiteral("graceBox"));
    nameBox(grace, tr("The old secret is good"));
    constexpr int hour = 3600;
    grace->addItem(tr("For another hour"), hour);
    grace->addItem(tr("For another day"), 24 * hour);
    grace->addItem(tr("For another week"), 7 * 24 * hour);
    grace->addItem(tr("No longer"), 0);
    layout->addRow(tr("The &old secret is good"), grace);
    form->setFocusProxy(grace);
    dialog->addForm(form);
    if (key->state == KeyState::Rotated)
        dialog->addConsequence(tr("It was rotated lately: the secret before the present one ends at once."));
    dialog->addConsequence(tr("Id, role and permissions stay. The new secret is shown once, after this."));
    connect(dialog, &QDialog::accepted, this, [this, key, grace] {
        m_link.rotate(key->key->id, std::chrono::seconds(grace->currentData().toInt()), showSecret(false));
    });
    dialog->open();
}

void AccessActions::askRevoke()
{
    if (!m_key)
        return;
    m_link.impact(m_key->key->id, replyTo<KeyImpact>(this, [this, key = m_key](const Result<KeyImpact> &impact) {
                      if (impact)
                          confirmRevoke(key, *impact);
                      else
                          Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(impact.error()));
                  }));
}

void AccessActions::confirmRevoke(const KeyRowPtr &key, const KeyImpact &impact)
{
    const QString name = nameOf(*key->key);
    auto *dialog = new ConfirmDialog(tr("Revoke the key “%1”?").arg(name), tr("Revoke key"), true, m_window);
    dialog->setObjectName(QStringLiteral("revokeKeyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    addFacts(*dialog, *key);
    if (impact.lastAdmin) {
        dialog->addConsequence(tr("It cannot be revoked here: it is the last key of role administrator, and without "
                                  "one nobody could make keys over the network. Make another first, or use "
                                  "plexica-server key revoke %1.")
                                   .arg(key->key->id));
        dialog->setReady(false);
        dialog->open();
        return;
    }
    if (m_surroundings().asksForKeys || impact.openStreams > 0)
        dialog->addConsequence(impact.openStreams == 0
                                   ? tr("Nothing is open with it on this node now.")
                                   : tr("%n watch(es) or event stream(s) that it holds open here end at once.", nullptr,
                                        impact.openStreams));
    if (impact.lastOfPlugin) {
        dialog->addConsequence(tr("It is the only key of %1: the plugin can neither call others nor report that it "
                                  "is alive, and its services turn unavailable.")
                                   .arg(key->key->pluginId));
        dialog->addSection(tr("%n service(s) of the plugin", nullptr, static_cast<int>(impact.services.size())),
                           impact.services);
        dialog->addSection(
            tr("%n service(s) that it called in the last 24 hours", nullptr, static_cast<int>(impact.targets.size())),
            impact.targets);
    }
    dialog->addConsequence(key->isCertificate()
                               ? tr("The certificate is refused on every node from then on, for good.")
                               : tr("The key is refused on every node from then on, for good. To replace only its "
                                    "secret, rotate it."));
    connect(dialog, &QDialog::accepted, this, [this, id = key->key->id, name] {
        m_link.revoke(id, replyTo<void>(this, [this, name](const Result<void> &done) {
                          if (done)
                              Q_EMIT noticeRequested(Notice::Kind::Success, tr("The key “%1” was revoked.").arg(name));
                          else
                              Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(done.error()));
                      }));
    });
    dialog->open();
}

// ---- Grants ----------------------------------------------------------------------------------------------------

void AccessActions::askWhich(ConfirmDialog *dialog, const QStringList &permissions, bool wildcardsToo,
                             std::function<void(const QStringList &)> then)
{
    auto *list = new QListWidget(dialog);
    list->setObjectName(QStringLiteral("permissionList"));
    list->setAccessibleName(tr("Permissions"));
    bool wildcard = false;
    for (const QString &permission : permissions) {
        const bool wide = isWildcard(permission);
        wildcard = wildcard || wide;
        auto *item = new QListWidgetItem(wide ? tr("%1 (wildcard)").arg(permission) : permission, list);
        item->setData(Qt::UserRole, permission);
        item->setToolTip(wide ? tr("It holds for more than it names") : permission);
        item->setCheckState(!wide || wildcardsToo ? Qt::Checked : Qt::Unchecked);
    }
    list->setFixedHeight(10 + list->sizeHintForRow(0) * qBound(3, list->count(), 8));
    list->setCurrentRow(0);
    const auto chosen = [list] {
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                names.append(list->item(row)->data(Qt::UserRole).toString());
        }
        return names;
    };
    dialog->addForm(list);
    dialog->setReady(!chosen().isEmpty());
    connect(list, &QListWidget::itemChanged, dialog, [dialog, chosen] { dialog->setReady(!chosen().isEmpty()); });
    if (wildcard && !wildcardsToo)
        dialog->addConsequence(tr("A wildcard holds for more than it names, also for what plugins will offer later; "
                                  "it is granted only if you tick it."));
    connect(dialog, &QDialog::accepted, this, [then = std::move(then), chosen] { then(chosen()); });
    dialog->open();
}

void AccessActions::askGrant()
{
    if (!m_grant || m_grant->pending.isEmpty())
        return;
    const GrantRowPtr row = m_grant;
    auto *dialog = new ConfirmDialog(tr("What may %1 use in tenant %2?").arg(row->pluginId, row->tenantId),
                                     tr("Grant permissions"), false, m_window);
    dialog->setObjectName(QStringLiteral("grantDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addConsequence(tr("It asks for what follows and does not have it. Its calls may use what is ticked."));
    askWhich(dialog, row->pending, false, [this, row](const QStringList &chosen) { changeGrants(row, chosen, {}); });
}

void AccessActions::askWithdraw()
{
    if (!m_grant || m_grant->granted.isEmpty())
        return;
    const GrantRowPtr row = m_grant;
    auto *dialog = new ConfirmDialog(tr("What shall %1 no longer use in tenant %2?").arg(row->pluginId, row->tenantId),
                                     tr("Withdraw permissions"), true, m_window);
    dialog->setObjectName(QStringLiteral("withdrawDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addConsequence(tr("Calls to endpoints that ask for what is ticked are refused where "
                              "gateway.permissions is enforce, and noted where it is audit."));
    askWhich(dialog, row->granted, true, [this, row](const QStringList &chosen) { changeGrants(row, {}, chosen); });
}

void AccessActions::changeGrants(const GrantRowPtr &row, const QStringList &added, const QStringList &removed)
{
    // Somebody else may have decided meanwhile: what he gave stays.
    const GrantRowPtr now = m_grants.find(row->rowKey());
    QStringList permissions = now ? now->granted : row->granted;
    permissions.removeIf([&removed](const QString &name) { return removed.contains(name); });
    permissions += added;
    permissions.removeDuplicates();
    m_link.setGrants(
        row->tenantId, row->pluginId, permissions,
        replyTo<QStringList>(this, [this, plugin = row->pluginId](const Result<QStringList> &granted) {
            if (granted)
                Q_EMIT noticeRequested(
                    Notice::Kind::Success,
                    tr("%1 has %n permission(s) now.", nullptr, static_cast<int>(granted->size())).arg(plugin));
            else
                Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(granted.error()));
        }));
}

} // namespace plexica::app
