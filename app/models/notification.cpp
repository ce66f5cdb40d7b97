// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notification.h"

#include "models/callwording.h"
#include "models/timelinemodel.h"
#include "models/wording.h"

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace plexica::app {

namespace {

QString textOf(const JsonValue &json, QStringView name)
{
    const JsonValue *found = json.find(name);
    return found ? found->toString() : QString();
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

bool Notification::endsSomething(const events::Event &event)
{
    if (event.type == u"SERVICE_STATUS_CHANGED")
        return textOf(event.after, u"status") == u"HEALTHY";
    return event.type == u"CIRCUIT_CLOSED" || event.type == u"INSTANCE_TAKEN_BACK" || event.type == u"PLUGIN_RECOVERED"
           || event.type.endsWith(QLatin1String("_ENDED"));
}

std::optional<Notification> Notification::of(const events::Event &event, const Told &wasTold)
{
    Notification told;
    told.tenant = event.tenantId;
    told.at = event.at;
    told.serviceName = event.subject;
    const QString cause = EventWording::cause(event);
    told.text = cause.isEmpty() ? event.subject : tr("%1: %2", "service: cause").arg(event.subject, cause);
    if (const JsonValue *reason = event.details.find(u"reason"))
        told.why = textOf(*reason, u"kind");

    const auto as = [&told](NotificationRule rule, StatusKind status) {
        told.rule = rule;
        told.status = static_cast<int>(status);
        return std::optional(told);
    };
    const auto recovered = [&](std::initializer_list<NotificationRule> from,
                               const QString &text) -> std::optional<Notification> {
        if (std::none_of(from.begin(), from.end(), [&](NotificationRule rule) { return wasTold(rule, told); }))
            return std::nullopt;
        told.text = text.arg(event.subject);
        return as(NotificationRule::Recovered, StatusKind::Healthy);
    };
    if (event.type == u"SERVICE_STATUS_CHANGED") {
        const QString status = textOf(event.after, u"status");
        if (status == u"UNAVAILABLE")
            return as(NotificationRule::ServiceUnavailable, StatusKind::Unavailable);
        if (status == u"DEGRADED")
            return as(NotificationRule::ServiceDegraded, StatusKind::Degraded);
        return recovered(
            {NotificationRule::ServiceUnavailable, NotificationRule::ServiceDegraded, NotificationRule::Flapping},
            tr("%1 is healthy again"));
    }
    if (event.type == u"CIRCUIT_CLOSED")
        return recovered({NotificationRule::CircuitOpened}, tr("%1 is called again"));
    if (event.type == u"INSTANCE_TAKEN_BACK")
        return recovered({NotificationRule::InstanceEjected}, tr("%1 is called again"));
    if (event.type == u"SERVICE_ERRORS_ENDED")
        return recovered({NotificationRule::ErrorsHigh}, tr("Calls of %1 succeed again"));
    if (event.type == u"LIMIT_ENDED")
        return recovered({NotificationRule::LimitReached}, tr("%1: no call is refused any more"));
    if (event.type == u"SERVICE_ERRORS_HIGH")
        return as(NotificationRule::ErrorsHigh, StatusKind::Unavailable);
    if (event.type == u"LIMIT_REACHED")
        return as(NotificationRule::LimitReached, StatusKind::Degraded);
    if (event.type == u"CIRCUIT_OPENED")
        return as(NotificationRule::CircuitOpened, StatusKind::Unavailable);
    if (event.type == u"INSTANCE_EJECTED")
        return as(NotificationRule::InstanceEjected, StatusKind::Degraded);
    if (event.type == u"PLUGIN_AFFECTED" || event.type == u"PLUGIN_RECOVERED")
        return ofAffected(std::move(told), event, wasTold);
    if (event.type == u"NODE_RETURNED" || event.type == u"NODE_LOST" || event.type == u"NODE_CLOCK") {
        told.serviceName.clear();
        return event.type == u"NODE_RETURNED" ? as(NotificationRule::Recovered, StatusKind::Healthy)
                                              : as(NotificationRule::NodeLost, StatusKind::Unavailable);
    }
    if (event.type == u"HEALTH_MASS_STALE_HELD") {
        told.serviceName.clear();
        told.text = event.cause;
        return as(NotificationRule::MassStale, StatusKind::Degraded);
    }
    // A rule of the configuration wants to hear of it: what it was and about what.
    told.rule = NotificationRule::Other;
    told.text = EventWording::title(event) + QStringLiteral(": ") + told.text;
    return told;
}

std::optional<Notification> Notification::ofAffected(Notification told, const events::Event &event, const Told &wasTold)
{
    const JsonValue *by = event.details.find(u"affectedBy");
    if (!by || by->toArray().empty())
        return std::nullopt;
    // Of several causes the one that is new.
    const auto isNew = [&](const JsonValue &one) {
        return textOf(one, u"serviceName") == textOf(event.details, u"serviceName")
               && textOf(one, u"pluginId") == textOf(event.details, u"causePluginId");
    };
    const JsonValue::Array &causes = by->toArray();
    const auto named = std::find_if(causes.begin(), causes.end(), isNew);
    const JsonValue &first = named == causes.end() ? causes.front() : *named;
    const JsonValue *required = first.find(u"required");
    const registry::Affection affection{textOf(first, u"serviceName"),
                                        textOf(first, u"pluginId"),
                                        textOf(first, u"status"),
                                        required && required->toBool(),
                                        {}};
    told.serviceName = affection.serviceName.isEmpty() ? affection.pluginId : affection.serviceName;
    if (event.type == u"PLUGIN_RECOVERED") {
        if (!wasTold(NotificationRule::PluginAffected, told))
            return std::nullopt;
        told.rule = NotificationRule::Recovered;
        told.status = static_cast<int>(StatusKind::Healthy);
        told.text = tr("%1 is no longer affected by %2").arg(event.subject, told.serviceName);
        return told;
    }
    told.rule = NotificationRule::PluginAffected;
    told.status = static_cast<int>(StatusKind::Degraded);
    told.plugins = QSet<QString>{event.subject};
    told.cause = affection;
    const auto numberOf = [&event](QStringView name) {
        const JsonValue *found = event.details.find(name);
        return found ? found->toInteger().value_or(0) : 0;
    };
    if (const CallsPerMinute calls{numberOf(u"callsPerMinute"), numberOf(u"failingPerMinute")}; calls.failing > 0)
        told.calls.insert(event.subject, calls);
    return told;
}

bool Notification::isSameAs(const Notification &other) const
{
    return rule == other.rule && tenant == other.tenant && serviceName == other.serviceName && !isGroup()
           && !other.isGroup();
}

bool Notification::tellsHealthOf(const Notification &other) const
{
    return tenant == other.tenant && serviceName == other.serviceName
           && (rule == NotificationRule::ServiceUnavailable || rule == NotificationRule::ServiceDegraded
               || rule == NotificationRule::Recovered || rule == NotificationRule::Flapping);
}

bool Notification::canBeGrouped() const
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

Notification Notification::emptyGroup() const
{
    Notification group = *this;
    group.serviceName.clear();
    group.plugins.clear();
    group.services.clear();
    group.cause = {};
    return group;
}

void Notification::join(const Notification &other)
{
    at = std::max(at, other.at);
    plugins += other.plugins;
    if (services.contains(other.serviceName))
        return;
    services.insert(other.serviceName);
    ++whys[other.why];
}

QString Notification::said() const
{
    if (isGroup())
        return saidOfGroup();
    return rule == NotificationRule::PluginAffected ? saidOfAffected() : text;
}

QString Notification::saidOfAffected() const
{
    const QString names = Wording::several(plugins);
    const QString what = Wording::affection(cause);
    QString words;
    if (cause.required)
        words = plugins.size() == 1 ? tr("%1: %2 requires it", "service is down: plugin").arg(what, names)
                                    : tr("%1: %2 require it", "service is down: plugins").arg(what, names);
    else
        words = tr("%1: %2 can do without it", "service is down: plugins").arg(what, names);
    CallsPerMinute sum;
    for (const CallsPerMinute &one : calls) {
        sum.all += one.all;
        sum.failing += one.failing;
    }
    return sum.failing > 0 ? Wording::failingCalls(words, sum.failing, sum.all) : words;
}

QString Notification::saidOfGroup() const
{
    const QString names = Wording::several(services);
    if (rule == NotificationRule::Recovered)
        return tr("%n service(s) are well again: %1", nullptr, static_cast<int>(services.size())).arg(names);
    if (rule == NotificationRule::PluginAffected)
        return tr("%n plugin(s) are affected: %1", nullptr, static_cast<int>(plugins.size()))
            .arg(Wording::several(plugins));
    std::vector<std::pair<int, QString>> kinds;
    for (auto kind = whys.cbegin(); kind != whys.cend(); ++kind) {
        const QString words = CallWording::reasonKind(kind.key());
        if (!words.isEmpty())
            kinds.emplace_back(*kind, words);
    }
    std::sort(kinds.rbegin(), kinds.rend());
    QStringList reasons;
    for (std::size_t i = 0; i < std::min<std::size_t>(kinds.size(), 3); ++i)
        reasons.append(QStringLiteral("%1 (%2)").arg(kinds[i].second, Wording::number(kinds[i].first)));
    return reasons.isEmpty() ? names : reasons.join(QStringLiteral(", ")) + QStringLiteral(": ") + names;
}

} // namespace plexica::app
