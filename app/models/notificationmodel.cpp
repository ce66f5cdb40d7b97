// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notificationmodel.h"

#include "models/callwording.h"
#include "models/timelinemodel.h"
#include "models/wording.h"

#include <QMap>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace plexica::app {

namespace {
constexpr std::size_t maximumEntries = 500;

bool endsTrouble(const events::Event &event)
{
    if (event.type == u"SERVICE_STATUS_CHANGED") {
        const JsonValue *status = event.after.find(u"status");
        return status && status->toString() == u"HEALTHY";
    }
    return event.type == u"CIRCUIT_CLOSED" || event.type == u"INSTANCE_TAKEN_BACK" || event.type == u"PLUGIN_RECOVERED"
           || event.type.endsWith(QLatin1String("_ENDED"));
}

} // namespace

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
    case NotificationRule::Flapping:
        return QStringLiteral("flapping");
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
    case NotificationRule::Flapping:
        return tr("Service flaps");
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
    if (const JsonValue *reason = event.details.find(u"reason"))
        entry.why = memberOf(*reason, u"kind");
    if (event.type == u"SERVICE_STATUS_CHANGED") {
        const QString status = memberOf(event.after, u"status");
        if (status == u"UNAVAILABLE") {
            entry.rule = NotificationRule::ServiceUnavailable;
        } else if (status == u"DEGRADED") {
            entry.rule = NotificationRule::ServiceDegraded;
            entry.status = static_cast<int>(StatusKind::Degraded);
        } else if (knows(NotificationRule::ServiceUnavailable, entry) || knows(NotificationRule::ServiceDegraded, entry)
                   || knows(NotificationRule::Flapping, entry)) {
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
        // Of several causes the one that is new.
        const auto names = [&](const JsonValue &one) {
            return memberOf(one, u"serviceName") == memberOf(event.details, u"serviceName")
                   && memberOf(one, u"pluginId") == memberOf(event.details, u"causePluginId");
        };
        const JsonValue::Array &causes = by->toArray();
        const auto named = std::find_if(causes.begin(), causes.end(), names);
        const JsonValue &first = named == causes.end() ? causes.front() : *named;
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
        const auto numberOf = [&event](QStringView name) {
            const JsonValue *found = event.details.find(name);
            return found ? found->toInteger().value_or(0) : 0;
        };
        if (const CallsPerMinute calls{numberOf(u"callsPerMinute"), numberOf(u"failingPerMinute")}; calls.failing > 0)
            entry.calls.insert(event.subject, calls);
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
    CallsPerMinute sum;
    for (const CallsPerMinute &calls : std::as_const(affected.calls)) {
        sum.all += calls.all;
        sum.failing += calls.failing;
    }
    if (sum.failing > 0)
        affected.text = Wording::failingCalls(affected.text, sum.failing, sum.all);
}

void NotificationModel::place(Entry entry)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const Entry &other) {
        return other.rule == entry.rule && other.tenant == entry.tenant && other.serviceName == entry.serviceName
               && other.services.isEmpty() && entry.services.isEmpty();
    });
    if (known != m_entries.end()) {
        entry.count += known->count;
        if (entry.rule == NotificationRule::PluginAffected && entry.cause == known->cause) {
            entry.plugins += known->plugins;
            for (auto calls = known->calls.cbegin(); calls != known->calls.cend(); ++calls) {
                if (!entry.calls.contains(calls.key()))
                    entry.calls.insert(calls.key(), *calls);
            }
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
        if (event.type == u"SERVICE_STATUS_CHANGED" && isFlapping(*entry)) {
            std::erase_if(m_entries, [&entry](const Entry &known) {
                return known.tenant == entry->tenant && known.serviceName == entry->serviceName
                       && (known.rule == NotificationRule::ServiceUnavailable
                           || known.rule == NotificationRule::ServiceDegraded
                           || known.rule == NotificationRule::Recovered || known.rule == NotificationRule::Flapping);
            });
            m_entries.push_front(std::move(*entry));
            continue;
        }
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
        return known.rule == rule && known.tenant == entry.tenant
               && (known.services.isEmpty() ? known.serviceName == entry.serviceName
                                            : known.services.contains(entry.serviceName));
    });
}

void NotificationModel::take(const Update &update)
{
    if (update.beginsSnapshot)
        return;
    QMap<int, std::pair<QString, int>> news;                     // rule → first text, how many
    std::map<std::pair<int, QString>, std::vector<Entry>> alike; // rule and tenant: may be many
    // Plugins that one service affects are one entry.
    std::vector<Entry> affected;
    const auto tell = [this, &news](Entry entry) {
        auto &summary = news[static_cast<int>(entry.rule)];
        if (summary.second++ == 0)
            summary.first = entry.text;
        raise(std::move(entry));
    };
    const bool many = static_cast<int>(update.told.size()) >= groupFrom;
    const auto isTrouble = [](const auto &kind) {
        return kind.first.first != static_cast<int>(NotificationRule::Recovered);
    };
    const auto gather = [&] {
        for (Entry &entry : affected)
            alike[{static_cast<int>(entry.rule), entry.tenant}].push_back(std::move(entry));
        for (auto &[kind, entries] : alike) {
            if (static_cast<int>(entries.size()) >= groupFrom || groupOf(entries.front()) >= 0) {
                const int more = static_cast<int>(entries.size());
                const bool isNew = groupOf(entries.front()) < 0;
                raiseGroup(std::move(entries));
                if (isNew) // who joins is no news
                    news[kind.first] = {m_entries.front().text, 1};
                else if (news.contains(kind.first))
                    news[kind.first].second += more;
                continue;
            }
            for (Entry &entry : entries) {
                if (entry.rule == NotificationRule::PluginAffected)
                    describe(entry);
                tell(std::move(entry));
            }
        }
        affected.clear();
        alike.clear();
    };
    for (const events::Event &event : update.told) {
        if (!m_restored)
            m_taken.insert(event.id);
        if (endsTrouble(event) && std::any_of(alike.begin(), alike.end(), isTrouble))
            gather(); // of what ends something it is known whether that was told
        std::optional<Entry> entry = entryOf(event);
        if (!entry || isSilenced(entry->rule))
            continue;
        if (event.type == u"SERVICE_STATUS_CHANGED" && isFlapping(*entry)) {
            const QString text = entry->text;
            if (!isSilenced(NotificationRule::Flapping) && raiseFlapping(std::move(*entry)))
                news[static_cast<int>(NotificationRule::Flapping)] = {text, 1};
            continue;
        }
        if (entry->rule != NotificationRule::PluginAffected) {
            if (isGrouped(entry->rule) && (many || groupOf(*entry) >= 0))
                alike[{static_cast<int>(entry->rule), entry->tenant}].push_back(std::move(*entry));
            else
                tell(std::move(*entry));
            continue;
        }
        const auto same = std::find_if(affected.begin(), affected.end(), [&entry](const Entry &other) {
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
    Entry entry;
    entry.rule = NotificationRule::StorageLost;
    entry.text = status.storageReason;
    entry.at = currentTime();
    entry.status = static_cast<int>(StatusKind::Unavailable);
    Q_EMIT raised(ruleTitle(entry.rule), entry.text, 0);
    raise(std::move(entry));
}

NotificationModel::Entry NotificationModel::remove(int row)
{
    Entry entry = m_entries[static_cast<std::size_t>(row)];
    if (entry.unread)
        --m_unread;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    return entry;
}

bool NotificationModel::isFlapping(Entry &entry)
{
    constexpr qsizetype mostKept = 20'000;
    if (m_changes.size() > mostKept)
        m_changes.removeIf([&entry](auto known) { return entry.at - known.value().back() > flappingTime; });
    std::deque<TimePoint> &changes = m_changes[{entry.tenant, entry.serviceName}];
    while (!changes.empty() && entry.at - changes.front() > flappingTime)
        changes.pop_front();
    changes.push_back(entry.at);
    const int count = static_cast<int>(changes.size());
    if (count <= flappingChanges)
        return false;
    entry.text = tr("%1 changed its health %n time(s) in ten minutes. Last: %2", nullptr, count)
                     .arg(entry.serviceName, entry.text);
    entry.rule = NotificationRule::Flapping;
    entry.count = 1; // the sentence has it
    return true;
}

bool NotificationModel::raiseFlapping(Entry entry)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Entry &known = m_entries[static_cast<std::size_t>(row)];
        if (known.tenant != entry.tenant || known.serviceName != entry.serviceName)
            continue;
        if (known.rule == NotificationRule::Flapping) {
            const bool unread = known.unread; // what was read is no news because it goes on
            m_entries[static_cast<std::size_t>(row)] = std::move(entry);
            m_entries[static_cast<std::size_t>(row)].unread = unread;
            Q_EMIT dataChanged(index(row), index(row));
            return false;
        }
        if (known.rule == NotificationRule::ServiceUnavailable || known.rule == NotificationRule::ServiceDegraded
            || known.rule == NotificationRule::Recovered)
            remove(row);
    }
    raise(std::move(entry));
    return true;
}

bool NotificationModel::isGrouped(NotificationRule rule)
{
    switch (rule) {
    case NotificationRule::ServiceUnavailable:
    case NotificationRule::ServiceDegraded:
    case NotificationRule::InstanceEjected:
    case NotificationRule::CircuitOpened:
    case NotificationRule::ErrorsHigh:
    case NotificationRule::LimitReached:
    case NotificationRule::PluginAffected:
    case NotificationRule::Recovered:
        return true;
    default:
        return false;
    }
}

int NotificationModel::groupOf(const Entry &entry) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Entry &known = m_entries[static_cast<std::size_t>(row)];
        if (known.rule == entry.rule && known.tenant == entry.tenant && !known.services.isEmpty()
            && entry.at - known.at <= groupTime)
            return row;
    }
    return -1;
}

void NotificationModel::raiseGroup(std::vector<Entry> entries)
{
    const int known = groupOf(entries.front());
    Entry group;
    if (known >= 0) {
        group = remove(known);
    } else {
        group = entries.front();
        group.serviceName.clear();
        group.plugins.clear();
        group.services.clear();
        group.cause = {};
    }
    for (const Entry &entry : entries) {
        group.at = std::max(group.at, entry.at);
        group.plugins += entry.plugins;
        if (group.services.contains(entry.serviceName))
            continue;
        group.services.insert(entry.serviceName);
        ++group.whys[entry.why];
    }
    group.count = 1;
    group.unread = true;
    describeGroup(group);
    raise(std::move(group));
}

void NotificationModel::describeGroup(Entry &group)
{
    const QString names = Wording::several(group.services);
    if (group.rule == NotificationRule::Recovered) {
        group.text =
            tr("%n service(s) are well again: %1", nullptr, static_cast<int>(group.services.size())).arg(names);
        return;
    }
    if (group.rule == NotificationRule::PluginAffected) {
        group.text = tr("%n plugin(s) are affected: %1", nullptr, static_cast<int>(group.plugins.size()))
                         .arg(Wording::several(group.plugins));
        return;
    }
    std::vector<std::pair<int, QString>> whys;
    for (auto why = group.whys.cbegin(); why != group.whys.cend(); ++why) {
        const QString words = CallWording::reasonKind(why.key());
        if (!words.isEmpty())
            whys.emplace_back(*why, words);
    }
    std::sort(whys.rbegin(), whys.rend());
    QStringList reasons;
    for (std::size_t i = 0; i < std::min<std::size_t>(whys.size(), 3); ++i)
        reasons.append(QStringLiteral("%1 (%2)").arg(whys[i].second, Wording::number(whys[i].first)));
    group.text = reasons.isEmpty() ? names : reasons.join(QStringLiteral(", ")) + QStringLiteral(": ") + names;
}

void NotificationModel::raise(Entry entry)
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        const Entry &known = m_entries[row];
        if (known.rule != entry.rule || known.tenant != entry.tenant || known.serviceName != entry.serviceName
            || !known.services.isEmpty() || !entry.services.isEmpty())
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
        if (!entry.services.isEmpty())
            return tr("%1 (%Ln services)", "rule", static_cast<int>(entry.services.size())).arg(ruleTitle(entry.rule));
        return entry.count > 1 ? tr("%1 (%2 times)").arg(ruleTitle(entry.rule), Wording::number(entry.count))
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
