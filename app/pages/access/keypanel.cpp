// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/access/keypanel.h"

#include "models/accesswording.h"
#include "models/wording.h"
#include "pages/access/accessactions.h"
#include "pages/historytab.h"
#include "widgets/factlist.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"

#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

constexpr int mostSentences = 8;
enum Fact {
    KindFact,
    IdFact,
    RoleFact,
    TenantFact,
    PluginFact,
    PermissionsFact,
    ExpiresFact,
    OldFact,
    UsedFact,
    MadeFact
};
} // namespace

KeyPanel::KeyPanel(NodeLink &link, AccessActions &actions, QWidget *parent)
    : SidePanel(tr("Details of the selected key"), parent)
    , m_factNames({tr("Kind"), tr("Id"), tr("Role"), tr("Tenant"), tr("Plugin"), tr("Permissions"), tr("Expires"),
                   tr("Old secret"), tr("Last used"), tr("Created")})
{
    addButton(actions.rotate, tr("Rotate"));
    addButton(actions.revoke, tr("Revoke"));
    addTabs(tr("Details"));
    QVBoxLayout *layout = addScrolledTab(tr("Overview"));
    QWidget *page = layout->parentWidget();
    m_facts = new FactList(m_factNames);
    layout->addLayout(m_facts);
    layout->addWidget(Label::heading(tr("What it may do"), page));
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(6);
    for (int at = 0; at < mostSentences; ++at) {
        m_may.push_back(new Label(page));
        sentences->addWidget(m_may.back()->wrapped());
    }
    layout->addLayout(sentences);
    layout->addStretch(1);
    m_history = new HistoryTab(link, tr("History of the key"), tabs());
    tabs()->addTab(m_history, tr("History"));
    show(nullptr);
}

void KeyPanel::show(const KeyRowPtr &key)
{
    const bool other = !key || !m_key || key->rowKey() != m_key->rowKey();
    m_key = key;
    if (!key) {
        m_history->clear();
        showHint(tr("Select a key to see what it may do, when it was used, and its history."));
        return;
    }
    showContent();
    if (other)
        m_history->show({}, key->key->id);
    fill();
}

void KeyPanel::fill()
{
    const access::ApiKey &key = *m_key->key;
    const TimePoint now = currentTime();
    setTitle(key.name);
    QStringList parts{AccessWording::role(key.role)};
    parts.append(AccessWording::tenant(key.tenantId));
    if (!key.pluginId.isEmpty())
        parts.append(key.pluginId);
    setSubtitle(parts.join(QStringLiteral(" · ")));
    static constexpr StatusKind kinds[] = {StatusKind::Healthy, StatusKind::Draining, StatusKind::Degraded,
                                           StatusKind::Unavailable};
    setStatus(statusIcon(kinds[static_cast<int>(m_key->state)]), AccessWording::state(m_key->state),
              AccessWording::stateMeaning(m_key->state));
    const auto time = [this, now](int fact, const std::optional<TimePoint> &at, const QString &otherwise) {
        m_facts->set(fact, at ? Wording::relativeTime(*at, now) : otherwise,
                     at ? Wording::absoluteTime(*at) : QString());
    };
    m_facts->set(KindFact, m_key->isCertificate() ? tr("A client's certificate") : tr("A secret"));
    m_facts->set(IdFact, m_key->isCertificate() ? AccessWording::fingerprint(key.id, true) : key.id);
    m_facts->set(RoleFact, AccessWording::role(key.role), AccessWording::roleMeaning(key.role));
    m_facts->set(TenantFact, AccessWording::tenant(key.tenantId));
    m_facts->set(PluginFact, key.pluginId);
    m_facts->set(PermissionsFact, AccessWording::permissions(key.permissions));
    time(ExpiresFact, key.expiresAt, tr("never"));
    m_facts->set(OldFact,
                 key.isPreviousGood(now)
                     ? tr("good still, ends %1", "relative time").arg(Wording::relativeTime(*key.previousUntil, now))
                     : QString(),
                 key.previousUntil ? Wording::absoluteTime(*key.previousUntil) : QString());
    time(UsedFact, key.lastUsedAt, tr("never"));
    time(MadeFact, key.createdAt, {});
    const QStringList sentences = AccessWording::may(key);
    for (std::size_t at = 0; at < m_may.size(); ++at) {
        const QString sentence = sentences.value(static_cast<qsizetype>(at));
        m_may[at]->setText(sentence);
        m_may[at]->setVisible(!sentence.isEmpty());
    }
}

QString KeyPanel::fact(const QString &name) const
{
    const qsizetype at = m_factNames.indexOf(name);
    return at < 0 ? QString() : m_facts->value(static_cast<int>(at));
}

QString KeyPanel::may() const
{
    QStringList sentences;
    for (const Label *label : m_may)
        sentences.append(label->text());
    return sentences.join(u'\n');
}

void KeyPanel::take(const Update &update)
{
    m_history->take(update);
}

void KeyPanel::refreshTimes()
{
    if (!m_key || !isVisible())
        return;
    fill();
    m_history->refreshTimes();
}

} // namespace plexica::app
