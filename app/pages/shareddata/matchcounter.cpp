// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/matchcounter.h"

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr std::chrono::milliseconds typing{120};
constexpr std::chrono::milliseconds shortestPause{1000};
constexpr std::chrono::milliseconds longestPause{30'000};

} // namespace

MatchCounter::MatchCounter(SharedDataLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_pause(shortestPause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MatchCounter::count);
}

void MatchCounter::ask(SharedQuestion question)
{
    m_question = std::move(question);
    ++m_number;
    m_since.invalidate();
    if (m_question.filter.narrows()) {
        m_timer.start(typing);
    } else {
        m_timer.stop();
        Q_EMIT counted(std::nullopt);
    }
}

void MatchCounter::askAgain()
{
    if (m_question.filter.narrows() && !m_timer.isActive() && !m_since.isValid())
        m_timer.start(m_pause);
}

void MatchCounter::count()
{
    m_since.start();
    m_link.count(m_question, replyTo<std::vector<SharedSpace>>(
                                 this, [this, number = m_number](const Result<std::vector<SharedSpace>> &spaces) {
                                     if (number != m_number || !m_since.isValid())
                                         return;
                                     m_pause = std::clamp(std::chrono::milliseconds(m_since.elapsed() * 10),
                                                          shortestPause, longestPause);
                                     m_since.invalidate();
                                     if (spaces)
                                         Q_EMIT counted(*spaces);
                                 }));
}

} // namespace plexica::app
