// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/notifier.h"

#include "common/eventtypes.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace plexica::notifications {

namespace {
std::vector<Rule> orDefault(std::vector<Rule> rules)
{
    return rules.empty() ? defaultRules() : std::move(rules);
}
} // namespace

Notifier::Notifier(events::EventLog &log, std::vector<Rule> rules, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_teller(orDefault(std::move(rules)))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::advance);
    connect(&log, &events::EventLog::announced, this, &Notifier::take);
}

void Notifier::setRules(std::vector<Rule> rules)
{
    rules = orDefault(std::move(rules));
    if (rules == m_teller.rules())
        return;
    // What waited is judged anew: nothing is lost by a change of rules.
    m_teller = Teller(std::move(rules));
    const TimePoint now = currentTime();
    for (const events::Event &event : m_log.recent()) {
        const bool waits = std::any_of(m_teller.rules().begin(), m_teller.rules().end(), [&](const Rule &rule) {
            return rule.after > Milliseconds(0) && event.at + rule.after > now;
        });
        if (waits)
            m_teller.take(event);
    }
    schedule();
}

void Notifier::take(const events::Event &event)
{
    if (m_teller.take(event))
        Q_EMIT told(event);
    schedule();
}

void Notifier::advance()
{
    for (const events::Event &event : m_teller.advance(currentTime()))
        Q_EMIT told(event);
    schedule();
}

void Notifier::schedule()
{
    const auto due = m_teller.nextDue();
    if (!due)
        return m_timer.stop();
    const auto rest = std::chrono::duration_cast<Milliseconds>(*due - currentTime());
    m_timer.start(std::clamp(rest, Milliseconds(1), Milliseconds(60'000)));
}

QCoro::Task<Result<std::vector<events::Event>>> Notifier::history(int ofEachType)
{
    Teller teller(m_teller.rules());
    QSet<QString> types;
    for (const Rule &rule : teller.rules()) {
        const QStringList &wanted = rule.types.isEmpty() ? eventTypes() : rule.types;
        types.unite(QSet<QString>(wanted.begin(), wanted.end()));
    }
    std::vector<events::Event> events;
    for (const QString &type : std::as_const(types)) {
        events::EventFilter filter;
        filter.type = type;
        filter.limit = ofEachType;
        auto found = co_await m_log.query(filter);
        if (!found)
            co_return fail(found.error());
        events.insert(events.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    }
    std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    std::vector<events::Event> told;
    for (const events::Event &event : events) {
        for (events::Event &earlier : teller.advance(event.at))
            told.push_back(std::move(earlier));
        if (teller.take(event))
            told.push_back(event);
    }
    for (events::Event &last : teller.advance(currentTime()))
        told.push_back(std::move(last));
    co_return std::move(told);
}

} // namespace plexica::notifications
