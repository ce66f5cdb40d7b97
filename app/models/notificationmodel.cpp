// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notificationmodel.h"

#include "models/timelinemodel.h"
#include "models/wording.h"

#include <QMap>

#include <algorithm>
#include <utility>
#include <vector>

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
    case NotificationRule::ServiceDegraded:
        return QStringLiteral("service-degraded");
    case NotificationRule::InstanceEjected:
        return QStringLiteral("instance-ejected");
    case NotificationRule::PluginAffected:
        return QStringLiteral("plugin-affected");
    case NotificationRule::Recovered:
        return QStringLiteral("recovered");
    case NotificationRule::ErrorsHigh:
        return QStringLiteral("errors-high");
    case NotificationRule::LimitReached:
        return QStringLiteral("limit-reached");
    case NotificationRule::NodeLost:
        return QStringLiteral("node-lost");
    case NotificationRule::Other:
        return QStringLiteral("other");
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
    case NotificationRule::ServiceDegraded:
        return tr("Service degraded");
    case NotificationRule::InstanceEjected:
        return tr("Instance left out of calls");
    case NotificationRule::PluginAffected:
        return tr("Plugin affected");
    case NotificationRule::Recovered:
        return tr("Recovered");
    case NotificationRule::ErrorsHigh:
        return tr("Many calls fail");
    case NotificationRule::LimitReached:
        return tr("Limit reached");
    case NotificationRule::NodeLost:
        return tr("Trouble with a node");
    case NotificationRule::Other:
        return tr("Other events");
    }
    return {};
}

std::optional<NotificationModel::Entry> NotificationModel::entryOf(const events::Event &event) const
{
    Entry entry;
    entry.tenant = event.tenantId;
    entry.at = event.at;
    entry.serviceName = event.subject;
    entry.status = static_cast<int>(StatusKind::Unavailable);
    const QString cause = EventWording::cause(event);
    entry.text = cause.isEmpty() ? event.subject : tr("%1: %2", "service: cause").arg(event.subject, cause);
    const auto memberOf = [](const JsonValue &json, QStringView name) {
        const JsonValue *found = json.find(name);
        return found ? found->toString() : QString();
    };
    if (event.type == u"SERVICE_STATUS_CHANGED") {
        const QString status = memberOf(event.after, u"status");
        if (status == u"UNAVAILABLE") {
            entry.rule = NotificationRule::ServiceUnavailable;
        } else if (status == u"DEGRADED") {
            entry.rule = NotificationRule::ServiceDegraded;
            entry.status = static_cast<int>(StatusKind::Degraded);
        } else if (knows(NotificationRule::ServiceUnavailable, entry)
                   || knows(NotificationRule::ServiceDegraded, entry)) {
            entry.rule = NotificationRule::Recovered;
            entry.status = static_cast<int>(StatusKind::Healthy);
            entry.text = tr("%1 is healthy again").arg(event.subject);
        } else {
            return std::nullopt; // nothing was told of it
        }
        return entry;
    }
    const auto recovered = [&](NotificationRule from, const QString &text) -> std::optional<Entry> {
        if (!knows(from, entry))
            return std::nullopt;
        entry.rule = NotificationRule::Recovered;
        entry.status = static_cast<int>(StatusKind::Healthy);
        entry.text = text;
        return entry;
    };
    if (event.type == u"CIRCUIT_CLOSED")
        return recovered(NotificationRule::CircuitOpened, tr("%1 is called again").arg(event.subject));
    if (event.type == u"INSTANCE_TAKEN_BACK")
        return recovered(NotificationRule::InstanceEjected, tr("%1 is called again").arg(event.subject));
    if (event.type == u"SERVICE_ERRORS_ENDED")
        return recovered(NotificationRule::ErrorsHigh, tr("Calls of %1 succeed again").arg(event.subject));
    if (event.type == u"LIMIT_ENDED")
        return recovered(NotificationRule::LimitReached, tr("%1: no call is refused any more").arg(event.subject));
    if (event.type == u"SERVICE_ERRORS_HIGH") {
        entry.rule = NotificationRule::ErrorsHigh;
        return entry;
    }
    if (event.type == u"LIMIT_REACHED") {
        entry.rule = NotificationRule::LimitReached;
        entry.status = static_cast<int>(StatusKind::Degraded);
        return entry;
    }
    if (event.type == u"NODE_RETURNED") {
        entry.rule = NotificationRule::Recovered;
        entry.status = static_cast<int>(StatusKind::Healthy);
        entry.serviceName.clear();
        return entry;
    }
    if (event.type == u"NODE_LOST" || event.type == u"NODE_CLOCK") {
        entry.rule = NotificationRule::NodeLost;
        entry.serviceName.clear();
        return entry;
    }
    if (event.type == u"CIRCUIT_OPENED") {
        entry.rule = NotificationRule::CircuitOpened;
        return entry;
    }
    if (event.type == u"INSTANCE_EJECTED") {
        entry.rule = NotificationRule::InstanceEjected;
        entry.status = static_cast<int>(StatusKind::Degraded);
        return entry;
    }
    if (event.type == u"HEALTH_MASS_STALE_HELD") {
        entry.rule = NotificationRule::MassStale;
        entry.text = event.cause;
        entry.serviceName.clear();
        entry.status = static_cast<int>(StatusKind::Degraded);
        return entry;
    }
    if (event.type == u"PLUGIN_AFFECTED" || event.type == u"PLUGIN_RECOVERED") {
        const JsonValue *by = event.details.find(u"affectedBy");
        if (!by || by->toArray().empty())
            return std::nullopt;
        const JsonValue &first = by->toArray().front();
        const JsonValue *required = first.find(u"required");
        const registry::Affection affection{memberOf(first, u"serviceName"),
                                            memberOf(first, u"pluginId"),
                                            memberOf(first, u"status"),
                                            required && required->toBool(),
                                            {}};
        entry.serviceName = affection.serviceName.isEmpty() ? affection.pluginId : affection.serviceName;
        entry.plugins = QSet<QString>{event.subject};
        if (event.type == u"PLUGIN_RECOVERED") {
            if (!knows(NotificationRule::PluginAffected, entry))
                return std::nullopt;
            entry.rule = NotificationRule::Recovered;
            entry.status = static_cast<int>(StatusKind::Healthy);
            entry.text = tr("%1 is no longer affected by %2").arg(event.subject, entry.serviceName);
            entry.plugins.clear();
            return entry;
        }
        entry.rule = NotificationRule::PluginAffected;
        entry.status = static_cast<int>(StatusKind::Degraded);
        entry.cause = affection;
        return entry;
    }
    // A rule of the configuration wants to hear of it: what it was and about what.
    entry.rule = NotificationRule::Other;
    entry.status = -1;
    entry.text = EventWording::title(event) + QStringLiteral(": ") + entry.text;
    return entry;
}

void NotificationModel::describe(Entry &affected)
{
    const QString plugins = Wording::several(affected.plugins);
    const QString what = Wording::affection(affected.cause);
    const int count = static_cast<int>(affected.plugins.size());
    if (affected.cause.required)
        affected.text = count == 1 ? tr("%1: %2 requires it", "service is down: plugin").arg(what, plugins)
                                   : tr("%1: %2 require it", "service is down: plugins").arg(what, plugins);
    else
        affected.text = tr("%1: %2 can do without it", "service is down: plugins").arg(what, plugins);
}

void NotificationModel::place(Entry entry)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const Entry &other) {
        return other.rule == entry.rule && other.tenant == entry.tenant && other.serviceName == entry.serviceName;
    });
    if (known != m_entries.end()) {
        entry.count += known->count;
        if (entry.rule == NotificationRule::PluginAffected && entry.cause == known->cause) {
            entry.plugins += known->plugins;
            describe(entry);
        }
        m_entries.erase(known);
    }
    if (m_entries.size() >= maximumEntries)
        m_entries.pop_back();
    m_entries.push_front(std::move(entry));
}

void NotificationModel::restore(const std::vector<events::Event> &events)
{
    m_restored = true;
    beginResetModel();
    std::deque<Entry> live = std::exchange(m_entries, {});
    QSet<qint64> taken = std::exchange(m_taken, {});
    for (const events::Event &event : events) {
        if (taken.contains(event.id))
            continue;
        taken.insert(event.id);
        std::optional<Entry> entry = entryOf(event);
        if (!entry || isSilenced(entry->rule))
            continue;
        entry->unread = entry->at > m_readUpTo;
        if (entry->rule == NotificationRule::PluginAffected)
            describe(*entry);
        place(std::move(*entry));
    }
    for (auto entry = live.rbegin(); entry != live.rend(); ++entry)
        place(std::move(*entry));
    m_unread = static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.unread; }));
    endResetModel();
    Q_EMIT unreadChanged(m_unread);
}

bool NotificationModel::knows(NotificationRule rule, const Entry &entry) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &known) {
        return known.rule == rule && known.tenant == entry.tenant && known.serviceName == entry.serviceName;
    });
}

void NotificationModel::take(const Update &update)
{
    if (update.beginsSnapshot)
        return;
    QMap<int, std::pair<QString, int>> news; // rule → first text, how many
    // Plugins that one service affects are one entry.
    std::vector<Entry> affected;
    const auto tell = [this, &news](Entry entry) {
        auto &summary = news[static_cast<int>(entry.rule)];
        if (summary.second++ == 0)
            summary.first = entry.text;
        raise(std::move(entry));
    };
    for (const events::Event &event : update.told) {
        if (!m_restored)
            m_taken.insert(event.id);
        std::optional<Entry> entry = entryOf(event);
        if (!entry || isSilenced(entry->rule))
            continue;
        if (entry->rule != NotificationRule::PluginAffected) {
            tell(std::move(*entry));
            continue;
        }
        const auto same = std::find_if(affected.begin(), affected.end(), [&entry](const Entry &other) {
            return other.tenant == entry->tenant && other.cause == entry->cause;
        });
        if (same == affected.end())
            affected.push_back(std::move(*entry));
        else
            same->plugins += entry->plugins;
    }
    for (Entry &entry : affected) {
        describe(entry);
        tell(std::move(entry));
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
    for (const Entry &entry : m_entries)
        m_readUpTo = std::max(m_readUpTo, entry.at);
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
