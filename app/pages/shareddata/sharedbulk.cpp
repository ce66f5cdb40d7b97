// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/sharedbulk.h"

#include <algorithm>

namespace plexica::app {

SharedBulk::SharedBulk(std::size_t count, Command command, QObject *parent)
    : QObject(parent)
    , m_count(count)
    , m_command(std::move(command))
{
}

void SharedBulk::next()
{
    if (m_cancelled || m_next == m_count) {
        Q_EMIT finished();
        return;
    }
    const std::size_t first = m_next;
    m_next = std::min(m_count, first + chunkSize);
    m_command(
        first, m_next, replyTo<SharedOutcomes>(this, [this, size = m_next - first](Result<SharedOutcomes> outcomes) {
            if (outcomes) {
                for (SharedOutcome &outcome : *outcomes)
                    (outcome.error ? m_failures : m_done).push_back(std::move(outcome));
            } else {
                for (std::size_t i = 0; i < size; ++i) // the node has gone: it would answer the same for all others
                    m_failures.push_back({{}, outcomes.error(), {}});
                m_cancelled = true;
            }
            Q_EMIT progress(static_cast<int>(m_done.size() + m_failures.size()));
            next();
        }));
}

} // namespace plexica::app
