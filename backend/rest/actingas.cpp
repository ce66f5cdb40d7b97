// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/actingas.h"

namespace plexica::rest {

namespace {

constexpr std::chrono::minutes folded{1};
constexpr qsizetype most = 10'000;

} // namespace

void ActingAs::note(const Request &request, const QString &pluginId, const char *what)
{
    const Principal &who = request.principal();
    if (who.isOpen() || who.isPlugin() || pluginId.isEmpty())
        return;
    const Time now = std::chrono::steady_clock::now();
    const QString key =
        who.keyId + u'\n' + request.tenant() + u'\n' + pluginId.left(255) + u'\n' + QLatin1StringView(what);
    const auto found = m_noted.find(key);
    if (found != m_noted.end() && now - *found < folded)
        return;
    if (m_noted.size() >= most)
        m_noted.removeIf([now](const auto &one) { return now - one.value() >= folded; });
    if (m_noted.size() >= most)
        m_noted.clear();
    m_noted.insert(key, now);
    events::Event event;
    event.tenantId = request.tenant();
    event.type = QStringLiteral("ACTED_AS_PLUGIN");
    event.subject = pluginId.left(255);
    const events::Origin origin = request.origin(event.subject);
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = QString::fromLatin1(what);
    m_events.record(std::move(event));
}

} // namespace plexica::rest
