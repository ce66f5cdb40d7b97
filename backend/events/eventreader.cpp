// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventreader.h"

#include "events/eventlog.h"

#include <algorithm>

namespace plexica::events {

QCoro::Task<Result<EventPage>> EventReader::search(EventSearch search)
{
    // An id's upper bits are the time of its event, or a little later: those a little too young are read and left out.
    constexpr int timeShift = 21;
    constexpr qint64 slackMilliseconds = 3'600'000;
    EventFilter filter;
    filter.tenantId = search.tenantId;
    if (search.types.size() == 1)
        filter.type = search.types.front();
    filter.subject = search.subject;
    if (search.since)
        filter.sinceMilliseconds = toMilliseconds(*search.since);
    // What the database cannot choose by an index is sifted here.
    const bool sifts = search.sifts() || search.until;
    filter.limit = sifts ? std::max(search.limit, atOnce) : search.limit + 1;
    filter.beforeId = search.beforeId;
    if (search.until) {
        const qint64 end = (toMilliseconds(*search.until) + slackMilliseconds) << timeShift;
        filter.beforeId = filter.beforeId == 0 ? end : std::min(filter.beforeId, end);
    }
    const auto read = co_await m_log.query(filter);
    if (!read)
        co_return fail(read.error());

    const EventMatcher matcher(search);
    EventPage page;
    page.complete = static_cast<int>(read->size()) < filter.limit;
    for (const Event &event : *read) {
        if (search.since && (event.id >> timeShift) < toMilliseconds(*search.since)) {
            page.complete = true;
            break;
        }
        if (static_cast<int>(page.events.size()) == search.limit) {
            page.complete = false;
            break;
        }
        page.reachedId = event.id;
        page.reachedAt = event.at;
        if (matcher.matches(event))
            page.events.push_back(std::make_shared<const Event>(event));
    }
    co_return page;
}

QCoro::Task<Result<qint64>> EventReader::count(EventSearch search)
{
    if (!search.sifts()) {
        const auto counted = co_await m_log.count(std::move(search));
        co_return counted;
    }
    search.beforeId = 0;
    search.limit = atOnce;
    qint64 found = 0;
    for (int i = 0; i < stretches; ++i) {
        const auto page = co_await this->search(search);
        if (!page)
            co_return fail(page.error());
        found += static_cast<qint64>(page->events.size());
        if (page->complete)
            break;
        search.beforeId = page->reachedId;
    }
    co_return found;
}

} // namespace plexica::events
