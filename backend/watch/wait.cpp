// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/wait.h"

#include <algorithm>
#include <utility>

namespace plexica::watch {

namespace {

/// What was derived, or expired, at the very revision that the asker has may be what he has seen, or newer: he does not
/// wait long, and does not ask in a circle.
constexpr Milliseconds doubtful{1'000};

} // namespace

Wait::Wait(Hub &hub, Filter filter, Revision since, std::function<void()> done)
    : Listener(std::move(filter))
    , m_hub(hub)
    , m_since(std::move(since))
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(&m_timer, [this] {
        if (const auto call = std::exchange(m_done, nullptr))
            call();
    });
    m_hub.m_index.add(*this);
    m_hub.m_waits.insert(this);
}

Wait::~Wait()
{
    m_hub.m_waits.erase(this);
    m_hub.m_index.remove(*this);
}

void Wait::begin(Milliseconds atMost)
{
    m_timer.start(atMost);
    const auto state = m_hub.source(kind())->findNamed(filter());
    if (m_hub.m_renewing || (!m_since.epoch.isEmpty() && m_since.epoch != m_hub.m_epoch.text())
        || (state && state->revision > m_since.number && state->derivedAt != state->revision))
        return end();
    const qint64 unrecorded = state ? state->derivedAt : m_hub.source(kind())->vanishedAt(filter()).value_or(-1);
    if (!state)
        lookForRemoval();
    if (unrecorded > m_since.number)
        end();
    else if (unrecorded == m_since.number)
        m_timer.start(std::min(atMost, doubtful));
}

void Wait::take(const Change &change)
{
    if (change.isRemoval() || change.state().revision > m_since.number
        || change.state().derivedAt == change.state().revision)
        end();
}

/// It is not there: has it gone since?
QCoro::Task<> Wait::lookForRemoval()
{
    const auto weak = weak_from_this();
    const qint64 since = m_since.number;
    const auto removals = co_await m_hub.removedAfter(filter(), since);
    const auto self = weak.lock();
    if (!self || !removals)
        co_return;
    if (since < removals->horizon || !removals->found.empty())
        end();
}

} // namespace plexica::watch
