// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/discoveryanswers.h"

#include "registry/serviceevents.h"
#include "registry/servicejson.h"
#include "semver/version.h"

#include <algorithm>

namespace plexica::registry {

namespace {

Error wrongVersion(const Service &service, const Range &range)
{
    Error error = serviceNotFound(service.serviceName);
    error.details.insert(QStringLiteral("constraint"), JsonValue(range.text()));
    error.details.insert(QStringLiteral("registered"), JsonValue(service.version));
    return error;
}

Error unavailable(const Service &service)
{
    Error error;
    error.code = ErrorCode::ServiceUnavailable;
    error.message = QStringLiteral("Service unavailable: %1").arg(service.serviceName);
    const QString lastSeenAt = QString::fromLatin1(toRfc3339(service.lastSeenAt()));
    error.topLevel.insert(QStringLiteral("serviceName"), JsonValue(service.serviceName));
    error.topLevel.insert(QStringLiteral("lastSeenAt"), JsonValue(lastSeenAt));
    error.details.insert(QStringLiteral("lastSeenAt"), JsonValue(lastSeenAt));
    error.details.insert(QStringLiteral("adminState"), JsonValue(adminStateName(service.adminState)));
    if (const auto why = service.whyNotCalled())
        error.details.insert(QStringLiteral("reason"), statusReasonValue(*why, BodyHead::Hidden));
    if (!service.pluginActive)
        error.details.insert(QStringLiteral("inactivePlugin"), JsonValue(service.pluginId));
    return error;
}

QByteArray render(const Service &service, const Instance &chosen, bool stale = false)
{
    JsonWriter writer(1024);
    writer.beginObject().key("service");
    writeService(writer, service, BodyHead::Hidden, &chosen, stale);
    if (stale)
        writer.member("stale", true);
    writer.endObject();
    QByteArray text = writer.take();
    text.squeeze();
    return text;
}

} // namespace

Result<QByteArray> DiscoveryAnswers::next(const Service &service, const Range *range)
{
    if (!range && !m_only.isEmpty())
        return m_only;
    if (range) {
        const auto version = Version::parse(service.version);
        if (!version || !range->isSatisfiedBy(*version))
            return fail(wrongVersion(service, *range));
    }
    // Round robin over the healthiest instances: DEGRADED ones are called only if none is HEALTHY.
    const Health best = service.status();
    if (best == Health::Unavailable || service.adminState != AdminState::Active || !service.pluginActive)
        return fail(unavailable(service));
    // The turn goes over those alone, or the neighbour of a dead instance would be called twice as often.
    const auto &instances = service.instances;
    const auto live = static_cast<std::size_t>(std::count_if(
        instances.begin(), instances.end(), [best](const Instance &instance) { return instance.status() == best; }));
    std::size_t skip = live == 1 ? 0 : m_turn++ % live;
    std::size_t chosen = 0;
    while (instances[chosen].status() != best || skip-- > 0)
        ++chosen;
    m_rendered.resize(instances.size());
    QByteArray &rendered = m_rendered[chosen];
    if (rendered.isEmpty())
        rendered = render(service, instances[chosen]);
    if (live == 1)
        m_only = rendered;
    return rendered;
}

std::optional<QByteArray> DiscoveryAnswers::lastKnown(const Service &service)
{
    if (service.adminState != AdminState::Active || !service.pluginActive || service.instances.empty())
        return std::nullopt;
    const auto last = std::max_element(
        service.instances.begin(), service.instances.end(),
        [](const Instance &left, const Instance &right) { return left.lastSeenAt < right.lastSeenAt; });
    return render(service, *last, true);
}

void DiscoveryAnswers::clear()
{
    m_only.clear();
    m_rendered.clear();
}

} // namespace plexica::registry
