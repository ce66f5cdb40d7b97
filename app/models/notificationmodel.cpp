// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notificationmodel.h"

#include "models/wording.h"

#include <QMap>

#include <utility>

namespace plexica::app {

namespace {
constexpr std::size_t maximumEntries = 500;
}

QString notificationRuleKey(NotificationRule rule)
{
    switch (rule) {
    case NotificationRule::ServiceUnavailable:
        return QStringLiteral("service-unavailable");
    case NotificationRule::StorageLost:
        return QStringLiteral("storage-lost");
    case NotificationRule::MassStale:
        return QStringLiteral("mass-stale");
    case NotificationRule::CircuitOpened:
        return QStringLiteral("circuit-opened");
    }
    return {};
}

QString NotificationModel::ruleTitle(NotificationRule rule)
{
    switch (rule) {
    case NotificationRule::ServiceUnavailable:
        return tr("Service unavailable");
    case NotificationRule::StorageLost:
        return tr("Storage lost");
    case NotificationRule::MassStale:
        return tr("Mass-stale held");
    case NotificationRule::CircuitOpened:
        return tr("Circuit opened");
    }
    return {};
}

void NotificationModel::take(const Update &update)
{
    if (update.beginsSnapshot)
        return;
    QMap<int, std::pair<QString, int>> news; // rule → first text, how many
    for (const events::Event &event : update.events) {
        Entry entry;
        entry.tenant = event.tenantId;
        entry.at = event.at;
        if (event.type == u"SERVICE_STATUS_CHANGED") {
            const JsonValue *status = event.after.find(u"status");
            if (!status || status->toString() != u"UNAVAILABLE")
                continue;
            entry.rule = NotificationRule::ServiceUnavailable;
            entry.serviceName = event.subject;
            entry.text =
                event.cause.isEmpty() ? event.subject : tr("%1: %2", "service: cause").arg(event.subject, event.cause);
            entry.status = static_cast<int>(StatusKind::Unavailable);
        } else if (event.type == u"HEALTH_MASS_STALE_HELD") {
            entry.rule = NotificationRule::MassStale;
            entry.text = event.cause;
            entry.status = static_cast<int>(StatusKind::Degraded);
        } else if (event.type == u"CIRCUIT_OPENED") {
            entry.rule = NotificationRule::CircuitOpened;
            entry.serviceName = event.subject;
            entry.text = tr("%1: %2", "service: cause").arg(event.subject, event.cause);
            entry.status = static_cast<int>(StatusKind::Unavailable);
        } else {
            continue;
        }
        if (isSilenced(entry.rule))
            continue;
        auto &summary = news[static_cast<int>(entry.rule)];
        if (summary.second++ == 0)
            summary.first = entry.text;
        raise(std::move(entry));
    }
    for (auto rule = news.begin(); rule != news.end(); ++rule)
        Q_EMIT raised(ruleTitle(static_cast<NotificationRule>(rule.key())), rule->first, rule->second - 1);
}

void NotificationModel::take(const node::NodeStatus &status)
{
    if (std::exchange(m_storageAvailable, status.storageAvailable) == status.storageAvailable || status.storageAvailable
        || isSilenced(NotificationRule::StorageLost))
        return;
    Entry entry;
    entry.rule = NotificationRule::StorageLost;
    entry.text = status.storageReason;
    entry.at = currentTime();
    entry.status = static_cast<int>(StatusKind::Unavailable);
    Q_EMIT raised(ruleTitle(entry.rule), entry.text, 0);
    raise(std::move(entry));
}

void NotificationModel::raise(Entry entry)
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        const Entry &known = m_entries[row];
        if (known.rule != entry.rule || known.tenant != entry.tenant || known.serviceName != entry.serviceName)
            continue;
        entry.count = known.count + 1;
        if (known.unread)
            --m_unread;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
        break;
    }
    if (m_entries.size() >= maximumEntries) {
        const int last = rowCount() - 1;
        if (m_entries.back().unread)
            --m_unread;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_front(std::move(entry));
    endInsertRows();
    Q_EMIT unreadChanged(++m_unread);
}

void NotificationModel::setSilenced(NotificationRule rule, bool silenced)
{
    if (silenced)
        m_silenced.insert(static_cast<int>(rule));
    else
        m_silenced.remove(static_cast<int>(rule));
}

void NotificationModel::markAllRead()
{
    if (m_unread == 0)
        return;
    for (Entry &entry : m_entries)
        entry.unread = false;
    m_unread = 0;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {role(NotificationRole::Unread)});
    Q_EMIT unreadChanged(0);
}

void NotificationModel::clear()
{
    if (m_entries.empty())
        return;
    beginResetModel();
    m_entries.clear();
    m_unread = 0;
    endResetModel();
    Q_EMIT unreadChanged(0);
}

int NotificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NotificationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case app::role(NotificationRole::Rule):
        return static_cast<int>(entry.rule);
    case app::role(NotificationRole::Title):
        return entry.count > 1 ? tr("%1 (%2 times)").arg(ruleTitle(entry.rule)).arg(entry.count)
                               : ruleTitle(entry.rule);
    case app::role(NotificationRole::Text):
        return entry.text;
    case app::role(NotificationRole::At):
        return toMilliseconds(entry.at);
    case app::role(NotificationRole::Count):
        return entry.count;
    case app::role(NotificationRole::Unread):
        return entry.unread;
    case app::role(NotificationRole::ServiceName):
        return entry.serviceName;
    case app::role(NotificationRole::Tenant):
        return entry.tenant;
    case app::role(NotificationRole::Status):
        return entry.status;
    case Qt::DisplayRole:
        return QStringLiteral("%1: %2").arg(data(index, app::role(NotificationRole::Title)).toString(), entry.text);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(Wording::absoluteTime(entry.at), entry.text);
    default:
        return {};
    }
}

} // namespace plexica::app
