// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventmodel.h"

#include "common/eventtypes.h"
#include "models/timelinemodel.h"
#include "models/timetext.h"
#include "models/wording.h"

#include <algorithm>

namespace plexica::app {

namespace {

QStringList typesThat(std::initializer_list<QStringView> begin)
{
    QStringList found;
    for (const QString &type : eventTypes()) {
        if (std::any_of(begin.begin(), begin.end(), [&type](QStringView text) { return type.startsWith(text); }))
            found.append(type);
    }
    return found;
}

} // namespace

std::vector<EventGroup> EventModel::groups()
{
    return {{QStringLiteral("health"), tr("Health"),
             typesThat({u"SERVICE_STATUS_", u"SERVICE_HEALTH_", u"SERVICE_ERRORS_", u"HEALTH_", u"PLUGIN_AFFECTED",
                        u"PLUGIN_RECOVERED"})},
            {QStringLiteral("orders"), tr("Orders"), typesThat({u"SERVICE_ADMIN_"})},
            {QStringLiteral("registrations"), tr("Registrations"),
             typesThat({u"SERVICE_REGISTERED", u"SERVICE_UPDATED", u"SERVICE_DEREGISTERED", u"INSTANCE_DEREGISTERED",
                        u"DEPENDENCIES_"})},
            {QStringLiteral("plugins"), tr("Plugins"),
             typesThat({u"PLUGIN_CATALOGUED", u"PLUGIN_REMOVED", u"PLUGIN_INSTALLED", u"PLUGIN_UPGRADED",
                        u"PLUGIN_CONFIGURED", u"PLUGIN_UNINSTALLED", u"PLUGIN_ACTIVATED", u"PLUGIN_DEACTIVATED"})},
            {QStringLiteral("calls"), tr("Calls"),
             typesThat({u"CIRCUIT_", u"INSTANCE_EJECTED", u"INSTANCE_TAKEN_BACK", u"LIMIT_", u"PERMISSION_MISSING"})},
            {QStringLiteral("access"), tr("Access"),
             typesThat({u"KEY_", u"KEYS_", u"PLUGIN_GRANTS_", u"ACTED_AS_", u"PERMISSION_MISSING"})},
            {QStringLiteral("data"), tr("Shared data"), typesThat({u"SHARED_DATA_", u"TENANT_IMPORTED"})},
            {QStringLiteral("nodes"), tr("Nodes"), typesThat({u"NODE_", u"STORED_ROW_"})}};
}

Place EventModel::placeOf(const events::Event &event)
{
    const QString &type = event.type;
    if (type.startsWith(u"KEY_"))
        return Place::ofKey(event.subject);
    if (type.startsWith(u"SHARED_DATA_"))
        return Place::ofNamespace(event.tenantId, event.subject);
    if (type.startsWith(u"NODE_"))
        return Place::ofPage(QStringLiteral("nodes"));
    if (type.startsWith(u"LIMIT_"))
        return Place::ofHeldBack();
    if (type.startsWith(u"PLUGIN_") || type.startsWith(u"DEPENDENCIES_") || type == u"ACTED_AS_PLUGIN")
        return Place::ofPlugin(QStringLiteral("plugins"), event.tenantId, event.subject);
    if (type.startsWith(u"SERVICE_") || type.startsWith(u"INSTANCE_") || type.startsWith(u"CIRCUIT_")
        || type == u"PERMISSION_MISSING")
        return Place::ofService(event.tenantId, event.subject);
    return {};
}

void EventModel::clear()
{
    beginResetModel();
    m_events.clear();
    m_ids.clear();
    endResetModel();
}

std::vector<events::EventPtr> EventModel::takeUnknown(const std::vector<events::EventPtr> &events)
{
    std::vector<events::EventPtr> fresh;
    for (const events::EventPtr &event : events) {
        if (!m_ids.contains(event->id)) {
            m_ids.insert(event->id);
            fresh.push_back(event);
        }
    }
    return fresh;
}

int EventModel::appendOlder(const std::vector<events::EventPtr> &events)
{
    const std::vector<events::EventPtr> fresh = takeUnknown(events);
    if (fresh.empty())
        return 0;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_events.insert(m_events.end(), fresh.begin(), fresh.end());
    endInsertRows();
    return static_cast<int>(fresh.size());
}

void EventModel::prependNewer(const std::vector<events::EventPtr> &events)
{
    const std::vector<events::EventPtr> fresh = takeUnknown(events);
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const events::EventPtr &event : fresh)
        m_events.push_front(event);
    endInsertRows();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : app::column(EventColumn::Count);
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == app::role(ServiceRole::Export)) {
        static const char *const names[] = {"type", "subject", "actor", "cause", "tenantId", "at"};
        return section < app::column(EventColumn::Count) ? QVariant(QString::fromLatin1(names[section])) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<EventColumn>(section)) {
    case EventColumn::What:
        return tr("What");
    case EventColumn::Subject:
        return tr("Subject");
    case EventColumn::Who:
        return tr("Who");
    case EventColumn::Why:
        return tr("Why");
    case EventColumn::Tenant:
        return tr("Tenant");
    case EventColumn::Time:
        return tr("Time");
    case EventColumn::Count:
        break;
    }
    return {};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const events::Event &event = *m_events[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<EventColumn>(index.column());
    if (role == app::role(ServiceRole::Status))
        return EventWording::status(event);
    if (role == app::role(ServiceRole::Muted))
        return column == EventColumn::Time || column == EventColumn::Tenant || column == EventColumn::Who;
    const bool forFile = role == app::role(ServiceRole::Export);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && !forFile)
        return {};
    switch (column) {
    case EventColumn::What:
        return forFile ? event.type : EventWording::title(event);
    case EventColumn::Subject:
        return event.subject;
    case EventColumn::Who:
        return forFile ? event.actor : EventWording::actor(event.actor);
    case EventColumn::Why:
        return forFile ? event.cause : EventWording::cause(event);
    case EventColumn::Tenant:
        return event.tenantId;
    case EventColumn::Time:
        if (forFile)
            return QString::fromLatin1(toRfc3339(event.at));
        return role == Qt::ToolTipRole ? Wording::absoluteTime(event.at) : TimeText::brief(event.at);
    case EventColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
