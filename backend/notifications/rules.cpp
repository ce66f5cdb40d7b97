// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/rules.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace plexica::notifications {

namespace {

QString member(const JsonValue &json, QStringView name)
{
    const JsonValue *found = json.find(name);
    return found ? found->toString() : QString();
}

/// The status or state that the event ends in.
QString endOf(const events::Event &event)
{
    const QString status = member(event.after, u"status");
    return status.isEmpty() ? member(event.after, u"adminState") : status;
}

bool concerns(const QStringList &plugins, const events::Event &event)
{
    if (event.type.startsWith(u"PLUGIN_") && plugins.contains(event.subject))
        return true;
    for (const JsonValue *json : {&event.details, &event.after, &event.before}) {
        for (const QStringView name : {QStringView(u"pluginId"), QStringView(u"callerPluginId")}) {
            if (const QString plugin = member(*json, name); !plugin.isEmpty() && plugins.contains(plugin))
                return true;
        }
    }
    return event.actor.startsWith(u"plugin:") && plugins.contains(event.actor.mid(7));
}

/// A pair of types, of which the second ends what the first began.
struct Pair
{
    QLatin1String topic;
    QLatin1String begins;
    QLatin1String ends;
};
constexpr Pair pairs[] = {
    {QLatin1String("circuit"), QLatin1String("CIRCUIT_OPENED"), QLatin1String("CIRCUIT_CLOSED")},
    {QLatin1String("ejection"), QLatin1String("INSTANCE_EJECTED"), QLatin1String("INSTANCE_TAKEN_BACK")},
    {QLatin1String("affected"), QLatin1String("PLUGIN_AFFECTED"), QLatin1String("PLUGIN_RECOVERED")},
    {QLatin1String("errors"), QLatin1String("SERVICE_ERRORS_HIGH"), QLatin1String("SERVICE_ERRORS_ENDED")},
    {QLatin1String("limit"), QLatin1String("LIMIT_REACHED"), QLatin1String("LIMIT_ENDED")},
    {QLatin1String("node"), QLatin1String("NODE_LOST"), QLatin1String("NODE_RETURNED")},
    {QLatin1String("held"), QLatin1String("HEALTH_MASS_STALE_HELD"), QLatin1String("HEALTH_MASS_STALE_RELEASED")},
};

} // namespace

std::vector<Rule> defaultRules()
{
    Rule rule;
    rule.types = {QStringLiteral("SERVICE_STATUS_CHANGED"),
                  QStringLiteral("SERVICE_ERRORS_HIGH"),
                  QStringLiteral("SERVICE_ERRORS_ENDED"),
                  QStringLiteral("INSTANCE_EJECTED"),
                  QStringLiteral("INSTANCE_TAKEN_BACK"),
                  QStringLiteral("CIRCUIT_OPENED"),
                  QStringLiteral("CIRCUIT_CLOSED"),
                  QStringLiteral("PLUGIN_AFFECTED"),
                  QStringLiteral("PLUGIN_RECOVERED"),
                  QStringLiteral("LIMIT_REACHED"),
                  QStringLiteral("LIMIT_ENDED"),
                  QStringLiteral("HEALTH_MASS_STALE_HELD"),
                  QStringLiteral("NODE_LOST"),
                  QStringLiteral("NODE_RETURNED"),
                  QStringLiteral("NODE_CLOCK")};
    return {rule};
}

bool matches(const Rule &rule, const events::Event &event)
{
    return (rule.types.isEmpty() || rule.types.contains(event.type))
           && (rule.to.isEmpty() || rule.to.contains(endOf(event)))
           && (rule.tenants.isEmpty() || rule.tenants.contains(event.tenantId))
           && (rule.plugins.isEmpty() || concerns(rule.plugins, event));
}

std::optional<Trouble> troubleOf(const events::Event &event)
{
    const auto topic = [&event](QLatin1String kind, const QString &part = {}) {
        return kind + u'\n' + event.tenantId + u'\n' + event.subject + u'\n' + part;
    };
    if (event.type == u"SERVICE_STATUS_CHANGED")
        return Trouble{topic(QLatin1String("status")), endOf(event) != u"HEALTHY"};
    if (event.type == u"SERVICE_ADMIN_STATE_CHANGED")
        return Trouble{topic(QLatin1String("order")), endOf(event) != u"ACTIVE"};
    for (const Pair &pair : pairs) {
        if (event.type != pair.begins && event.type != pair.ends)
            continue;
        // Of several limits each begins and ends by itself.
        const QString part = pair.topic == u"limit"
                                 ? member(event.details, u"limit") + u'/' + member(event.details, u"callerPluginId")
                                 : QString();
        return Trouble{topic(pair.topic, part), event.type == pair.begins};
    }
    return std::nullopt;
}

bool isQuiet(const Rule &rule, TimePoint at)
{
    return std::any_of(rule.quiet.begin(), rule.quiet.end(), [at](const config::QuietTime &quiet) {
        const QTimeZone zone = quiet.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(quiet.zone);
        const QTime time = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), zone).time();
        const int minute = time.hour() * 60 + time.minute();
        return quiet.from < quiet.to ? minute >= quiet.from && minute < quiet.to
                                     : minute >= quiet.from || minute < quiet.to;
    });
}

bool isOver(const Rule &rule, const events::Event &event, const events::Event &later)
{
    // What is cheap to tell first: with many events under way this is asked of each pair.
    if (later.id <= event.id || later.at > event.at + rule.after || later.subject != event.subject
        || later.tenantId != event.tenantId)
        return false;
    const auto trouble = troubleOf(event);
    if (!trouble || !trouble->begins)
        return false;
    if (later.type == u"SERVICE_DEREGISTERED")
        return !event.type.startsWith(u"PLUGIN_");
    if (later.type == u"CIRCUIT_RESET")
        return event.type == u"CIRCUIT_OPENED" || event.type == u"INSTANCE_EJECTED";
    const auto other = troubleOf(later);
    return other && other->topic == trouble->topic && (!other->begins || !matches(rule, later));
}

} // namespace plexica::notifications
