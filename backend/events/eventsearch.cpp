// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventsearch.h"

#include "events/eventanswers.h"

#include <algorithm>

namespace plexica::events {

namespace {

/// "plugin:plugin-crm" is of "plugin", of "plugin:" and of itself; "plugin:plugin-crm2" is not of "plugin:plugin-crm".
bool isOf(const QString &actor, const QString &wanted)
{
    if (!actor.startsWith(wanted))
        return false;
    const auto isOfName = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; };
    return actor.size() == wanted.size() || wanted.isEmpty() || !isOfName(wanted.back())
           || !isOfName(actor[wanted.size()]);
}

} // namespace

EventMatcher::EventMatcher(const EventSearch &search)
    : m_search(search)
    , m_words(search.text.simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool EventMatcher::matches(const QString &tenantId, const QString &type, const QString &actor, TimePoint at) const
{
    return (m_search.tenantId.isEmpty() || m_search.tenantId == tenantId)
           && (m_search.types.isEmpty() || m_search.types.contains(type)) && isOf(actor, m_search.actor)
           && (!m_search.since || at >= *m_search.since) && (!m_search.until || at <= *m_search.until);
}

bool EventMatcher::matchesWords(const QStringList &texts) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&texts](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

bool EventMatcher::matches(const Event &event) const
{
    if (!matches(event.tenantId, event.type, event.actor, event.at)
        || (!m_search.subject.isEmpty() && m_search.subject != event.subject))
        return false;
    if (m_words.isEmpty())
        return true;
    const JsonValue details = m_search.seesAnswers ? event.details : withoutAnswer(event).details;
    const auto text = [](const JsonValue &json) {
        return json.isNull() ? QString() : QString::fromUtf8(json.toJson());
    };
    return matchesWords({event.type, event.subject, event.actor, event.cause, QString::fromLatin1(event.requestId),
                         text(event.before), text(event.after), text(details)});
}

} // namespace plexica::events
