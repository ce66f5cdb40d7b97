// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/watchmarks.h"

#include <algorithm>

namespace plexica::node {

using watch::ObjectId;
using watch::State;

namespace {

constexpr int pageSize = 1000;

} // namespace

State WatchMarks::stateOf(const Mark &mark)
{
    State state;
    state.subject = mark.subject;
    state.revision = mark.revision;
    state.derivedAt = mark.derivedAt;
    state.derivedSince = std::chrono::duration_cast<Milliseconds>(Clock::now() - mark.derivedWhen);
    return state;
}

const watch::Subject *WatchMarks::same(const ObjectId &id, size_t print) const
{
    const auto mark = m_marks.find(id);
    return mark != m_marks.end() && mark->second.print == print ? &mark->second.subject : nullptr;
}

const watch::Subject *WatchMarks::subject(const ObjectId &id) const
{
    const auto mark = m_marks.find(id);
    return mark != m_marks.end() ? &mark->second.subject : nullptr;
}

bool WatchMarks::look(const watch::Subject &subject, size_t print, qint64 rowRevision, qint64 present)
{
    const auto [place, isNew] = m_marks.try_emplace(subject.id);
    Mark &mark = place->second;
    if (!isNew && mark.print == print)
        return false;
    mark.subject = subject;
    mark.print = print;
    if (isNew || rowRevision > mark.revision) {
        mark.revision = rowRevision;
        return true;
    }
    mark.revision = std::max(mark.revision, present);
    mark.derivedAt = mark.revision;
    mark.derivedWhen = Clock::now();
    return true;
}

std::optional<State> WatchMarks::find(const ObjectId &id) const
{
    const auto mark = m_marks.find(id);
    return mark == m_marks.end() ? std::nullopt : std::optional(stateOf(mark->second));
}

std::optional<State> WatchMarks::take(const ObjectId &id)
{
    const auto mark = m_marks.find(id);
    if (mark == m_marks.end())
        return std::nullopt;
    State state = stateOf(mark->second);
    m_marks.erase(mark);
    return state;
}

watch::Source::Page WatchMarks::list(const watch::Filter &filter, const std::optional<ObjectId> &after, qint64 since,
                                     const std::function<bool(const watch::Subject &)> &mayDerive) const
{
    watch::Source::Page page;
    const bool beforeStart = since >= 0 && since <= m_start;
    int looked = 0;
    for (auto mark = after ? m_marks.upper_bound(*after) : m_marks.begin(); mark != m_marks.end(); ++mark) {
        const watch::Subject &subject = mark->second.subject;
        if (filter.matches(subject)
            && (stateOf(mark->second).isNewerThan(since) || (beforeStart && mayDerive(subject))))
            page.ids.push_back(mark->first);
        if (++looked == pageSize) {
            page.goOn = mark->first;
            break;
        }
    }
    return page;
}

std::vector<ObjectId> WatchMarks::ofTenant(watch::Kind kind, const QByteArray &tenantId) const
{
    std::vector<ObjectId> ids;
    for (auto mark = m_marks.lower_bound({kind, tenantId, {}, {}});
         mark != m_marks.end() && mark->first.tenantId == tenantId; ++mark)
        ids.push_back(mark->first);
    return ids;
}

std::vector<ObjectId> WatchMarks::all() const
{
    std::vector<ObjectId> ids;
    for (const auto &[id, mark] : m_marks)
        ids.push_back(id);
    return ids;
}

void WatchMarks::rewind(qint64 present)
{
    m_start = present;
    for (auto &[id, mark] : m_marks) {
        mark.revision = present;
        mark.derivedAt = -1;
    }
}

} // namespace plexica::node
