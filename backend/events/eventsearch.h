// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/event.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace plexica::events {

/// Which events somebody looks for in months of them. Empty texts and lists match all.
struct EventSearch
{
    QString tenantId;
    QStringList types;
    QString subject;
    QString actor; ///< whole, or as it begins up to a sign that is none of a name: "administrator", "plugin:", "key"
    QString text;  ///< words; each must stand in subject, actor, cause, type, request id or in what changed
    std::optional<TimePoint> since;
    std::optional<TimePoint> until;
    qint64 beforeId = 0; ///< 0, or only events with a smaller id (paging)
    int limit = 200;
    bool seesAnswers = true; ///< else what a probe's answer said is not looked at either

    bool operator==(const EventSearch &) const = default;
    /// What the database cannot choose: each event must be read.
    bool sifts() const { return types.size() > 1 || !actor.isEmpty() || !text.trimmed().isEmpty(); }
    /// Anything but the place in the log narrows it.
    bool narrows() const
    {
        return !tenantId.isEmpty() || !types.isEmpty() || !subject.isEmpty() || !actor.isEmpty()
               || !text.trimmed().isEmpty() || since || until;
    }
};
using EventPtr = std::shared_ptr<const Event>;

/// What a stretch of the log holds of that, newest first.
struct EventPage
{
    std::vector<EventPtr> events;
    qint64 reachedId = 0;  ///< looked through down to this id: where the next page begins
    TimePoint reachedAt;   ///< and its time; the epoch: nothing was looked at
    bool complete = false; ///< there is nothing older
};

/// A search made ready to be asked many times. Any thread.
class EventMatcher
{
public:
    explicit EventMatcher(const EventSearch &search = {});

    bool matches(const Event &event) const;
    /// The cheap part, for readers of rows.
    bool matches(const QString &tenantId, const QString &type, const QString &actor, TimePoint at) const;
    bool hasWords() const { return !m_words.isEmpty(); }
    /// Each word stands in one of these texts at least.
    bool matchesWords(const QStringList &texts) const;

private:
    EventSearch m_search;
    QStringList m_words;
};

} // namespace plexica::events
