// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "models/servicefilter.h"
#include "models/wording.h"

#include <algorithm>
#include <map>

namespace plexica::app {

namespace {

std::optional<registry::Health> healthIn(const JsonValue &json)
{
    const JsonValue *status = json.find(u"status");
    return status ? registry::healthFromName(status->toString()) : std::nullopt;
}

std::optional<registry::AdminState> adminStateIn(const JsonValue &json)
{
    const JsonValue *state = json.find(u"adminState");
    return state ? registry::adminStateFromName(state->toString()) : std::nullopt;
}

QStringList permissionsIn(const JsonValue &json)
{
    QStringList names;
    const JsonValue *list = json.find(u"permissions");
    for (const JsonValue &permission : list ? list->toArray() : JsonValue::Array())
        names.append(permission.toString());
    return names;
}

QStringList without(QStringList names, const QStringList &others)
{
    names.removeIf([&others](const QString &name) { return others.contains(name); });
    return names;
}

QString instanceOf(const events::Event &event)
{
    for (const JsonValue *json : {&event.details, &event.after, &event.before}) {
        if (const JsonValue *instance = json->find(u"instanceId"))
            return instance->toString();
    }
    return {};
}

} // namespace

QString EventWording::title(const events::Event &event)
{
    const QString instance = instanceOf(event);
    const QString suffix =
        instance.isEmpty() || instance == u"default" ? QString() : tr(" · instance %1").arg(instance);
    if (event.type == u"SERVICE_STATUS_CHANGED") {
        const auto before = healthIn(event.before);
        const auto after = healthIn(event.after);
        if (before && after)
            return tr("%1 → %2", "old status → new status").arg(Wording::health(*before), Wording::health(*after))
                   + suffix;
    }
    if (event.type == u"SERVICE_HEALTH_SET") {
        if (const auto after = healthIn(event.after))
            return tr("Health set: %1").arg(Wording::health(*after)) + suffix;
    }
    if (event.type == u"SERVICE_ADMIN_STATE_CHANGED") {
        const auto before = adminStateIn(event.before);
        const auto after = adminStateIn(event.after);
        if (before && after)
            return tr("%1 → %2", "old status → new status")
                .arg(Wording::adminState(*before), Wording::adminState(*after));
    }
    if (event.type == u"SERVICE_REGISTERED")
        return tr("Registered") + suffix;
    if (event.type == u"SERVICE_UPDATED")
        return tr("Registered again") + suffix;
    if (event.type == u"SERVICE_DEREGISTERED")
        return tr("Deregistered");
    if (event.type == u"INSTANCE_DEREGISTERED")
        return tr("Instance deregistered") + suffix;
    if (event.type == u"HEALTH_MASS_STALE_HELD")
        return tr("Mass-stale held");
    if (event.type == u"HEALTH_MASS_STALE_RELEASED")
        return tr("Mass-stale released");
    const auto version = [](const JsonValue &json) {
        const JsonValue *found = json.find(u"version");
        return found ? found->toString() : QString();
    };
    if (event.type == u"PLUGIN_CATALOGUED")
        return tr("%1 added to the catalogue", "version").arg(version(event.after));
    if (event.type == u"PLUGIN_REMOVED")
        return tr("%1 removed from the catalogue", "version").arg(version(event.before));
    if (event.type == u"PLUGIN_INSTALLED")
        return tr("%1 installed", "version").arg(version(event.after));
    if (event.type == u"PLUGIN_UPGRADED")
        return tr("%1 → %2", "old version → new version").arg(version(event.before), version(event.after));
    if (event.type == u"PLUGIN_CONFIGURED")
        return tr("Installed again");
    if (event.type == u"PLUGIN_UNINSTALLED")
        return tr("Uninstalled");
    if (event.type == u"PLUGIN_ACTIVATED")
        return tr("Activated");
    if (event.type == u"PLUGIN_DEACTIVATED")
        return tr("Deactivated");
    if (event.type == u"DEPENDENCIES_REGISTERED")
        return tr("Dependencies registered");
    if (event.type == u"PLUGIN_AFFECTED")
        return tr("Affected by others");
    if (event.type == u"PLUGIN_RECOVERED")
        return tr("No longer affected");
    if (event.type == u"INSTANCE_EJECTED")
        return tr("Left out of calls") + suffix;
    if (event.type == u"INSTANCE_TAKEN_BACK")
        return tr("Called again") + suffix;
    if (event.type == u"CIRCUIT_OPENED")
        return tr("Circuit opened");
    if (event.type == u"CIRCUIT_CLOSED")
        return tr("Circuit closed");
    if (event.type == u"CIRCUIT_RESET")
        return tr("Circuit reset");
    if (event.type == u"KEY_CREATED")
        return tr("Key created");
    if (event.type == u"KEY_ROTATED")
        return tr("Secret rotated");
    if (event.type == u"KEY_REVOKED")
        return tr("Key revoked");
    if (event.type == u"KEYS_REFUSED")
        return tr("Wrong keys refused");
    if (event.type == u"PLUGIN_GRANTS_CHANGED")
        return tr("Permissions changed");
    if (event.type == u"PERMISSION_MISSING")
        return tr("Permission missing");
    return titleOfType(event.type);
}

/// Of types whose title depends on nothing else.
QString EventWording::titleOfType(const QString &type)
{
    static const std::map<QString, const char *> titles{
        {QStringLiteral("ACTED_AS_PLUGIN"), QT_TR_NOOP("Acted as the plugin")},
        {QStringLiteral("KEYS_REFUSED"), QT_TR_NOOP("Wrong keys refused")},
        {QStringLiteral("KEY_CREATED"), QT_TR_NOOP("Key created")},
        {QStringLiteral("KEY_REVOKED"), QT_TR_NOOP("Key revoked")},
        {QStringLiteral("KEY_ROTATED"), QT_TR_NOOP("Key rotated")},
        {QStringLiteral("LIMIT_ENDED"), QT_TR_NOOP("Limit no longer reached")},
        {QStringLiteral("LIMIT_REACHED"), QT_TR_NOOP("Limit reached")},
        {QStringLiteral("NODE_CLOCK"), QT_TR_NOOP("Clock of a node is wrong")},
        {QStringLiteral("NODE_LOST"), QT_TR_NOOP("Node lost")},
        {QStringLiteral("NODE_RETURNED"), QT_TR_NOOP("Node is back")},
        {QStringLiteral("NODE_ROLE_CHANGED"), QT_TR_NOOP("Node judges from now on")},
        {QStringLiteral("PLUGIN_GRANTS_CHANGED"), QT_TR_NOOP("Grants changed")},
        {QStringLiteral("SERVICE_ERRORS_ENDED"), QT_TR_NOOP("Calls succeed again")},
        {QStringLiteral("SERVICE_ERRORS_HIGH"), QT_TR_NOOP("Many calls fail")},
        {QStringLiteral("SHARED_DATA_NAMESPACE_DELETED"), QT_TR_NOOP("Namespace deleted")},
        {QStringLiteral("STORED_ROW_UNREADABLE"), QT_TR_NOOP("A stored row cannot be read")},
        {QStringLiteral("TENANT_IMPORTED"), QT_TR_NOOP("Tenant imported")},
    };
    const auto found = titles.find(type);
    if (found != titles.end())
        return tr(found->second);
    // Of a later version: its code, as words.
    QString words = type.toLower().replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString EventWording::cause(const events::Event &event)
{
    if (const JsonValue *json = event.details.find(u"reason")) {
        if (const auto reason = registry::statusReasonOf(*json))
            return Wording::reason(*reason);
    }
    if (event.type == u"PLUGIN_AFFECTED" || event.type == u"PLUGIN_RECOVERED") {
        const JsonValue *by = event.details.find(u"affectedBy");
        QStringList lines;
        for (const JsonValue &json : by ? by->toArray() : JsonValue::Array()) {
            const auto text = [&json](QStringView name) {
                const JsonValue *found = json.find(name);
                return found ? found->toString() : QString();
            };
            const registry::Affection cause{text(u"serviceName"), text(u"pluginId"), text(u"status"), true, {}};
            if (event.type == u"PLUGIN_AFFECTED")
                lines.append(Wording::affection(cause));
            else
                lines.append(cause.serviceName.isEmpty() ? cause.pluginId : cause.serviceName);
        }
        const QString causes = lines.mid(0, 3).join(QStringLiteral(", "));
        const auto numberOf = [&event](QStringView name) {
            const JsonValue *found = event.details.find(name);
            return found ? found->toInteger().value_or(0) : 0;
        };
        const qint64 failing = numberOf(u"failingPerMinute");
        return failing > 0 ? Wording::failingCalls(causes, failing, numberOf(u"callsPerMinute")) : causes;
    }
    if (event.type == u"PLUGIN_GRANTS_CHANGED") {
        const QStringList before = permissionsIn(event.before);
        const QStringList after = permissionsIn(event.after);
        QStringList parts;
        if (const QStringList given = without(after, before); !given.isEmpty())
            parts.append(tr("granted: %1").arg(given.join(QStringLiteral(", "))));
        if (const QStringList taken = without(before, after); !taken.isEmpty())
            parts.append(tr("withdrawn: %1").arg(taken.join(QStringLiteral(", "))));
        return parts.join(QStringLiteral("; "));
    }
    if (event.type == u"PERMISSION_MISSING") {
        const JsonValue *missing = event.details.find(u"missing");
        const JsonValue *caller = event.details.find(u"callerPluginId");
        QStringList names;
        for (const JsonValue &name : missing ? missing->toArray() : JsonValue::Array())
            names.append(name.toString());
        if (!names.isEmpty() && caller)
            return tr("%1, for %2", "permissions, plugin").arg(names.join(QStringLiteral(", ")), caller->toString());
    }
    static const std::map<QString, const char *> known{
        {QStringLiteral("registered again"), QT_TR_NOOP("registered again")},
        {QStringLiteral("heartbeat received again"), QT_TR_NOOP("heartbeat received again")},
        {QStringLiteral("reported by its heartbeat"), QT_TR_NOOP("reported by its heartbeat")},
        {QStringLiteral("it can be reached again"), QT_TR_NOOP("it can be reached again")},
        {QStringLiteral("its health endpoint answers again"), QT_TR_NOOP("its health endpoint answers again")},
        {QStringLiteral("its health endpoint says degraded"), QT_TR_NOOP("its health endpoint says degraded")},
        {QStringLiteral("it could not be reached"), QT_TR_NOOP("it could not be reached")},
        {QStringLiteral("its time was over"), QT_TR_NOOP("its time was over")},
    };
    if (const auto found = known.find(event.cause); found != known.end() && event.type == u"SERVICE_STATUS_CHANGED")
        return tr(found->second);
    if (event.type == u"SERVICE_ADMIN_STATE_CHANGED" && event.cause == u"its time was over")
        return tr("its time was over");
    // The node's words for what the title has said in the user's.
    if (event.type.startsWith(u"KEY_") && event.cause == u"asked for")
        return {};
    for (const auto *said : {u"registered", u"registered again", u"deregistered"}) {
        if (event.cause == QStringView(said) && event.type != u"SERVICE_STATUS_CHANGED")
            return {};
    }
    for (const QLatin1String prefix : {QLatin1String("admin state set to "), QLatin1String("health set to ")}) {
        if (event.cause.startsWith(prefix)) {
            const qsizetype words = event.cause.indexOf(QLatin1String(": "));
            return words < 0 ? QString() : event.cause.mid(words + 2);
        }
    }
    return event.cause;
}

QString EventWording::actor(const QString &actor)
{
    if (actor == u"administrator")
        return tr("by an administrator");
    if (actor == u"node")
        return tr("by the node");
    if (actor.startsWith(u"plugin:"))
        return tr("by %1", "a plugin").arg(actor.mid(7));
    if (actor.startsWith(u"key:"))
        return tr("with key %1").arg(actor.mid(4));
    return actor;
}

int EventWording::status(const events::Event &event)
{
    if (const auto state = adminStateIn(event.after)) {
        if (*state == registry::AdminState::Draining)
            return static_cast<int>(StatusKind::Draining);
        if (*state == registry::AdminState::Offline)
            return static_cast<int>(StatusKind::Offline);
        return static_cast<int>(StatusKind::Healthy);
    }
    if (const auto health = healthIn(event.after))
        return static_cast<int>(statusKind(*health));
    if (event.type.startsWith(u"PLUGIN_") && event.type != u"PLUGIN_CATALOGUED") {
        if (const JsonValue *active = event.after.find(u"active"))
            return static_cast<int>(active->toBool() ? StatusKind::Healthy : StatusKind::Offline);
    }
    return -1;
}

void TimelineModel::clear()
{
    if (m_events.empty())
        return;
    beginResetModel();
    m_events.clear();
    endResetModel();
}

bool TimelineModel::knows(qint64 id) const
{
    return std::any_of(m_events.begin(), m_events.end(), [id](const events::Event &event) { return event.id == id; });
}

void TimelineModel::neighboursChanged(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row), index(row), {role(TimelineRole::IsFirst), role(TimelineRole::IsLast)});
}

namespace {

/// A return is told once: that a service registered again is what its change of status says too.
bool isToldBy(const events::Event &event, const events::Event &other)
{
    return event.type == u"SERVICE_UPDATED" && other.type == u"SERVICE_STATUS_CHANGED"
           && other.cause == u"registered again" && event.subject == other.subject && event.tenantId == other.tenantId
           && event.requestId == other.requestId && event.at - other.at < Milliseconds(1000)
           && other.at - event.at < Milliseconds(1000);
}

} // namespace

void TimelineModel::appendOlder(const std::vector<events::Event> &events)
{
    std::vector<events::Event> fresh;
    const auto isTold = [&](const events::Event &event) {
        const auto tells = [&event](const events::Event &other) { return isToldBy(event, other); };
        return event.type == u"SERVICE_UPDATED"
               && (std::any_of(events.begin(), events.end(), tells)
                   || std::any_of(m_events.begin(), m_events.end(), tells));
    };
    std::copy_if(events.begin(), events.end(), std::back_inserter(fresh), [&](const events::Event &event) {
        return !knows(event.id) && (m_events.empty() || event.id < m_events.back().id) && !isTold(event);
    });
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_events.insert(m_events.end(), fresh.begin(), fresh.end());
    endInsertRows();
    neighboursChanged(first - 1);
}

void TimelineModel::prepend(const events::Event &event)
{
    if (knows(event.id) || (!m_events.empty() && isToldBy(event, m_events.front())))
        return;
    if (!m_events.empty() && isToldBy(m_events.front(), event)) {
        beginRemoveRows({}, 0, 0);
        m_events.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_events.push_front(event);
    endInsertRows();
    neighboursChanged(1);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const events::Event &event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case app::role(TimelineRole::Title):
        return EventWording::title(event);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3")
            .arg(Wording::absoluteTime(event.at), EventWording::title(event), EventWording::cause(event))
            .trimmed();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4")
            .arg(EventWording::title(event), EventWording::cause(event), EventWording::actor(event.actor),
                 Wording::absoluteTime(event.at));
    case app::role(TimelineRole::Event):
        return QVariant::fromValue(event);
    case app::role(TimelineRole::Cause):
        return EventWording::cause(event);
    case app::role(TimelineRole::Actor):
        return EventWording::actor(event.actor);
    case app::role(TimelineRole::At):
        return toMilliseconds(event.at);
    case app::role(TimelineRole::Status):
        return EventWording::status(event);
    case app::role(TimelineRole::IsFirst):
        return index.row() == 0;
    case app::role(TimelineRole::IsLast):
        return index.row() == rowCount() - 1;
    default:
        return {};
    }
}

} // namespace plexica::app
