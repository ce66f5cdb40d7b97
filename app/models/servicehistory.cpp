// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicehistory.h"

#include "models/wording.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace plexica::app {

using registry::Health;

namespace {

constexpr qint64 step = 30LL * 60 * 1000;
constexpr int pageSize = 1000;

qint64 halfHour(TimePoint at)
{
    return toMilliseconds(at) / step;
}

std::size_t placeOf(qint64 half)
{
    return static_cast<std::size_t>(half % HealthRibbon::steps);
}

quint8 noted(Health health)
{
    return static_cast<quint8>(1 + static_cast<int>(health));
}

std::optional<Health> healthIn(const JsonValue &json)
{
    const JsonValue *status = json.find(u"status");
    return status ? registry::healthFromName(status->toString()) : std::nullopt;
}

QString instanceOf(const events::Event &event)
{
    for (const JsonValue *json : {&event.details, &event.after, &event.before}) {
        if (const JsonValue *instance = json->find(u"instanceId"))
            return instance->toString();
    }
    return QStringLiteral("default");
}

} // namespace

// ---- Ribbon ----------------------------------------------------------------------------------------------------

int HealthRibbon::count(Health health) const
{
    return static_cast<int>(std::count(worst.begin(), worst.end(), noted(health)));
}

QString HealthRibbon::sentence() const
{
    const int down = count(Health::Unavailable);
    const int degraded = count(Health::Degraded);
    QString text;
    if (down == 0 && degraded == 0)
        text = count(Health::Healthy) == 0 ? tr("Nothing is known of the last 24 hours.")
                                           : tr("Healthy as far as the last 24 hours are known.");
    else if (degraded == 0)
        text = tr("Unavailable in %n half hour(s) of the last 24 hours.", nullptr, down);
    else if (down == 0)
        text = tr("Degraded in %n half hour(s) of the last 24 hours.", nullptr, degraded);
    else
        text = tr("Unavailable in %n half hour(s) of the last 24 hours", nullptr, down)
               + tr(", degraded in %n.", "half hours", degraded);
    const auto most = std::max_element(errors.begin(), errors.end());
    if (*most > 0) {
        const int ago = static_cast<int>(errors.end() - most) - 1;
        const QString share = QLocale().toString(*most * 100.0 / 255, 'f', *most < 26 ? 1 : 0);
        text += u'\n'
                + (ago == 0 ? tr("Up to %1 % of an hour's calls failed, most of them in this one.").arg(share)
                            : tr("Up to %1 % of an hour's calls failed, most of them %2.")
                                  .arg(share, Wording::relativeTime(currentTime() - Milliseconds(ago * 2 * step),
                                                                    currentTime())));
    }
    return text;
}

QString HealthRibbon::forFile() const
{
    QString text;
    for (const quint8 value : worst)
        text += QStringLiteral("-HDU").at(std::min<int>(value, 3));
    return text;
}

// ---- History ---------------------------------------------------------------------------------------------------

ServiceHistory::ServiceHistory(NodeLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

Health ServiceHistory::Line::now() const
{
    Health best = Health::Unavailable;
    for (const auto &[id, health] : instances)
        best = std::min(best, health);
    return instances.empty() ? Health::Healthy : best;
}

/// What has not changed since the newest change is as it was then.
void ServiceHistory::Line::fill(qint64 upTo)
{
    const Health health = now();
    for (qint64 half = std::max(newest + 1, upTo - HealthRibbon::steps + 1); half <= upTo; ++half)
        worst[placeOf(half)] = noted(health);
    newest = std::max(newest, upTo);
}

void ServiceHistory::begin()
{
    if (std::exchange(m_begun, true))
        return;
    readPast(0, 0);
    askErrors();
}

void ServiceHistory::readPast(qint64 beforeId, int page)
{
    events::EventFilter filter;
    filter.type = QStringLiteral("SERVICE_STATUS_CHANGED");
    filter.sinceMilliseconds = toMilliseconds(currentTime()) - HealthRibbon::steps * step;
    filter.beforeId = beforeId;
    filter.limit = pageSize;
    m_link.queryEvents(filter, replyTo<std::vector<events::Event>>(
                                   this, [this, page](const Result<std::vector<events::Event>> &found) {
                                       if (!found) {
                                           m_begun = false; // when it is asked for again
                                           m_past.clear();
                                           return;
                                       }
                                       m_past.insert(m_past.end(), found->begin(), found->end());
                                       const bool more = found->size() == pageSize;
                                       if (more && page + 1 < maximumPages)
                                           return readPast(found->back().id, page + 1);
                                       m_knownSince = more ? halfHour(found->back().at) + 1 : 0;
                                       m_known = true;
                                       const auto past = std::exchange(m_past, {});
                                       for (auto event = past.rbegin(); event != past.rend(); ++event)
                                           fold(*event);
                                       const qint64 newest = past.empty() ? 0 : past.front().id;
                                       for (const events::Event &event : std::exchange(m_waiting, {})) {
                                           if (event.id > newest)
                                               fold(event);
                                       }
                                       Q_EMIT changed();
                                   }));
}

void ServiceHistory::take(const Update &update)
{
    if (update.beginsSnapshot)
        return; // what it brings of the time before is read
    bool any = false;
    for (const events::Event &event : update.events) {
        if (event.type == u"INSTANCE_DEREGISTERED" || event.type == u"SERVICE_DEREGISTERED") {
            forget(event);
            continue;
        }
        if (event.type != u"SERVICE_STATUS_CHANGED")
            continue;
        if (m_known) {
            fold(event);
            any = true;
        } else if (m_begun) {
            m_waiting.push_back(event);
        }
    }
    if (any)
        Q_EMIT changed();
}

void ServiceHistory::fold(const events::Event &event)
{
    const auto before = healthIn(event.before);
    const auto after = healthIn(event.after);
    if (!before || !after)
        return;
    const qint64 half = halfHour(event.at);
    Line &line = m_lines[{event.tenantId, event.subject}];
    const QString instance = instanceOf(event);
    auto at = std::find_if(line.instances.begin(), line.instances.end(),
                           [&instance](const auto &known) { return known.first == instance; });
    if (at == line.instances.end()) {
        line.instances.emplace_back(instance, *before);
        at = std::prev(line.instances.end());
    }
    if (line.oldest == 0) {
        line.oldest = half;
        line.newest = half;
        line.before = *before;
        line.worst[placeOf(half)] = noted(*before);
    } else if (half > line.newest) {
        line.fill(half);
    }
    at->second = *after;
    quint8 &worst = line.worst[placeOf(line.newest)];
    worst = std::max(worst, noted(line.now()));
}

/// An instance that has gone is no worse and no better than the others any more.
void ServiceHistory::forget(const events::Event &event)
{
    const auto line = m_lines.find({event.tenantId, event.subject});
    if (line == m_lines.end())
        return;
    line->fill(halfHour(event.at));
    const QString instance = instanceOf(event);
    std::erase_if(line->instances,
                  [&](const auto &known) { return event.type == u"SERVICE_DEREGISTERED" || known.first == instance; });
}

void ServiceHistory::askErrors()
{
    if (std::exchange(m_asking, true))
        return;
    m_link.gateway().errorHours(replyTo<ErrorHoursByService>(this, [this](const Result<ErrorHoursByService> &hours) {
        m_asking = false;
        if (!hours || *hours == m_errors)
            return;
        m_errors = *hours;
        Q_EMIT changed();
    }));
}

HealthRibbon ServiceHistory::ribbon(const registry::Service &service, TimePoint now) const
{
    HealthRibbon ribbon;
    ribbon.errors = m_errors.value({service.tenantId, service.serviceName});
    if (!m_known)
        return ribbon;
    const qint64 running = halfHour(now);
    const qint64 first = running - HealthRibbon::steps + 1;
    const auto line = m_lines.constFind({service.tenantId, service.serviceName});
    const bool any = line != m_lines.constEnd();
    const qint64 since = std::max(m_knownSince, any ? std::min(line->oldest, halfHour(service.registeredAt))
                                                    : halfHour(service.registeredAt));
    for (qint64 half = std::max(first, since); half <= running; ++half) {
        quint8 &cell = ribbon.worst[static_cast<std::size_t>(half - first)];
        if (!any || half > line->newest)
            cell = noted(service.status());
        else if (half < line->oldest)
            cell = noted(line->before);
        else if (half > line->newest - HealthRibbon::steps)
            cell = line->worst[placeOf(half)];
    }
    quint8 &last = ribbon.worst.back();
    last = std::max(last, noted(service.status()));
    return ribbon;
}

} // namespace plexica::app
