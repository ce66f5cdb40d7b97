// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notificationmodel.h"

#include "models/wording.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace plexica::app {

namespace {

constexpr std::size_t maximumEntries = 500;

} // namespace

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
    case NotificationRule::Flapping:
        return tr("Service flaps");
    case NotificationRule::Other:
        return tr("Other events");
    }
    return {};
}

std::optional<Notification> NotificationModel::read(const events::Event &event) const
{
    auto entry = Notification::of(
        event, [this](NotificationRule rule, const Notification &about) { return knows(rule, about); });
    return entry && !isSilenced(entry->rule) ? entry : std::nullopt;
}

void NotificationModel::place(Notification entry)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&entry](const Notification &other) { return other.isSameAs(entry); });
    if (known != m_entries.end()) {
        entry.count += known->count;
        if (entry.rule == NotificationRule::PluginAffected && entry.cause == known->cause) {
            entry.plugins += known->plugins;
            for (auto calls = known->calls.cbegin(); calls != known->calls.cend(); ++calls) {
                if (!entry.calls.contains(calls.key()))
                    entry.calls.insert(calls.key(), *calls);
            }
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
    std::deque<Notification> live = std::exchange(m_entries, {});
    for (const events::Event &event : events) {
        if (m_taken.contains(event.id))
            continue;
        m_taken.insert(event.id);
        std::optional<Notification> entry = read(event);
        if (!entry)
            continue;
        entry->unread = entry->at > m_readUpTo;
        if (event.type == u"SERVICE_STATUS_CHANGED" && isFlapping(*entry)) {
            std::erase_if(m_entries, [&entry](const Notification &known) { return known.tellsHealthOf(*entry); });
            m_entries.push_front(std::move(*entry));
            continue;
        }
        place(std::move(*entry));
    }
    for (auto entry = live.rbegin(); entry != live.rend(); ++entry)
        place(std::move(*entry));
    m_unread = static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Notification &entry) { return entry.unread; }));
    endResetModel();
    Q_EMIT unreadChanged(m_unread);
}

bool NotificationModel::knows(NotificationRule rule, const Notification &entry) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Notification &known) {
        return known.rule == rule && known.tenant == entry.tenant
               && (known.isGroup() ? known.services.contains(entry.serviceName)
                                   : known.serviceName == entry.serviceName);
    });
}

void NotificationModel::take(const Update &update)
{
    if (update.beginsSnapshot)
        return;
    QMap<int, std::pair<QString, int>> news;                            // rule → first text, how many
    std::map<std::pair<int, QString>, std::vector<Notification>> alike; // rule and tenant: may be many
    // Plugins that one service affects are one entry.
    std::vector<Notification> affected;
    const auto tell = [this, &news](Notification entry) {
        auto &summary = news[static_cast<int>(entry.rule)];
        if (summary.second++ == 0)
            summary.first = entry.said();
        raise(std::move(entry));
    };
    const bool many = static_cast<int>(update.told.size()) >= groupFrom;
    const auto isTrouble = [](const auto &kind) {
        return kind.first.first != static_cast<int>(NotificationRule::Recovered);
    };
    const auto gather = [&] {
        for (Notification &entry : affected)
            alike[{static_cast<int>(entry.rule), entry.tenant}].push_back(std::move(entry));
        for (auto &[kind, entries] : alike) {
            if (static_cast<int>(entries.size()) >= groupFrom || groupOf(entries.front()) >= 0) {
                const int more = static_cast<int>(entries.size());
                const bool isNew = groupOf(entries.front()) < 0;
                raiseGroup(entries);
                if (isNew) // who joins is no news
                    news[kind.first] = {m_entries.front().said(), 1};
                else if (news.contains(kind.first))
                    news[kind.first].second += more;
                continue;
            }
            for (Notification &entry : entries)
                tell(std::move(entry));
        }
        affected.clear();
        alike.clear();
    };
    for (const events::Event &event : update.told) {
        if (!m_restored)
            m_taken.insert(event.id);
        else if (m_taken.contains(event.id))
            continue; // on its way while the history came
        if (Notification::endsSomething(event) && std::any_of(alike.begin(), alike.end(), isTrouble))
            gather(); // of what ends something it is known whether that was told
        std::optional<Notification> entry = read(event);
        if (!entry)
            continue;
        if (event.type == u"SERVICE_STATUS_CHANGED" && isFlapping(*entry)) {
            const QString text = entry->text;
            if (!isSilenced(NotificationRule::Flapping) && raiseFlapping(std::move(*entry)))
                news[static_cast<int>(NotificationRule::Flapping)] = {text, 1};
            continue;
        }
        if (entry->rule != NotificationRule::PluginAffected) {
            if (entry->canBeGrouped() && (many || groupOf(*entry) >= 0))
                alike[{static_cast<int>(entry->rule), entry->tenant}].push_back(std::move(*entry));
            else
                tell(std::move(*entry));
            continue;
        }
        const auto same = std::find_if(affected.begin(), affected.end(), [&entry](const Notification &other) {
            return other.tenant == entry->tenant && other.cause == entry->cause;
        });
        if (same == affected.end()) {
            affected.push_back(std::move(*entry));
        } else {
            same->plugins += entry->plugins;
            same->calls.insert(entry->calls);
        }
    }
    gather();
    for (auto rule = news.begin(); rule != news.end(); ++rule)
        Q_EMIT raised(ruleTitle(static_cast<NotificationRule>(rule.key())), rule->first, rule->second - 1);
}

void NotificationModel::take(const node::NodeStatus &status)
{
    if (std::exchange(m_storageAvailable, status.storageAvailable) == status.storageAvailable || status.storageAvailable
        || isSilenced(NotificationRule::StorageLost))
        return;
    Notification entry;
    entry.rule = NotificationRule::StorageLost;
    entry.text = status.storageReason;
    entry.at = currentTime();
    entry.status = static_cast<int>(StatusKind::Unavailable);
    Q_EMIT raised(ruleTitle(entry.rule), entry.text, 0);
    raise(std::move(entry));
}

Notification NotificationModel::remove(int row)
{
    Notification entry = m_entries[static_cast<std::size_t>(row)];
    if (entry.unread)
        --m_unread;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    return entry;
}

bool NotificationModel::isFlapping(Notification &entry)
{
    const int count = m_changes.note(entry.tenant, entry.serviceName, entry.at);
    if (count <= HealthChanges::mostUsual)
        return false;
    entry.text = tr("%1 changed its health %n time(s) in ten minutes. Last: %2", nullptr, count)
                     .arg(entry.serviceName, entry.text);
    entry.rule = NotificationRule::Flapping;
    entry.count = 1; // the sentence has it
    return true;
}

bool NotificationModel::raiseFlapping(Notification entry)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        Notification &known = m_entries[static_cast<std::size_t>(row)];
        if (!known.tellsHealthOf(entry))
            continue;
        if (known.rule == NotificationRule::Flapping) {
            entry.unread = known.unread; // what was read is no news because it goes on
            known = std::move(entry);
            if (row > 0) { // the newest stands first
                beginMoveRows({}, row, row, {}, 0);
                std::rotate(m_entries.begin(), m_entries.begin() + row, m_entries.begin() + row + 1);
                endMoveRows();
            }
            Q_EMIT dataChanged(index(0), index(0));
            return false;
        }
        remove(row);
    }
    raise(std::move(entry));
    return true;
}

int NotificationModel::groupOf(const Notification &entry) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Notification &known = m_entries[static_cast<std::size_t>(row)];
        if (known.rule == entry.rule && known.tenant == entry.tenant && known.isGroup()
            && entry.at - known.at <= groupTime)
            return row;
    }
    return -1;
}

void NotificationModel::raiseGroup(const std::vector<Notification> &entries)
{
    const int known = groupOf(entries.front());
    Notification group = known >= 0 ? remove(known) : entries.front().emptyGroup();
    for (const Notification &entry : entries)
        group.join(entry);
    group.count = 1;
    group.unread = true;
    raise(std::move(group));
}

void NotificationModel::raise(Notification entry)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&entry](const Notification &other) { return other.isSameAs(entry); });
    if (known != m_entries.end())
        entry.count = remove(static_cast<int>(known - m_entries.begin())).count + 1;
    if (m_entries.size() >= maximumEntries)
        remove(rowCount() - 1);
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
    for (const Notification &entry : m_entries)
        m_readUpTo = std::max(m_readUpTo, entry.at);
    if (m_unread == 0)
        return;
    for (Notification &entry : m_entries)
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
    const Notification &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case app::role(NotificationRole::Rule):
        return static_cast<int>(entry.rule);
    case app::role(NotificationRole::Title):
        if (entry.isGroup())
            return tr("%1 (%Ln services)", "rule", static_cast<int>(entry.services.size())).arg(ruleTitle(entry.rule));
        return entry.count > 1 ? tr("%1 (%2 times)").arg(ruleTitle(entry.rule), Wording::number(entry.count))
                               : ruleTitle(entry.rule);
    case app::role(NotificationRole::Text):
        return entry.said();
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
        return QStringLiteral("%1: %2").arg(data(index, app::role(NotificationRole::Title)).toString(), entry.said());
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(Wording::absoluteTime(entry.at), entry.said());
    default:
        return {};
    }
}

} // namespace plexica::app
