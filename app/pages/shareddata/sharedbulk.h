// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"

#include <functional>

namespace plexica::app {

/// One command on many entries, some hundreds at a time, so that neither thread stalls; can be cancelled, which lets
/// those in flight finish. Collects what came of each.
class SharedBulk : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t chunkSize = 200;
    /// Gives the command for entries `first` to `last` (not included).
    using Command = std::function<void(std::size_t first, std::size_t last, Reply<SharedOutcomes> done)>;

    SharedBulk(std::size_t count, Command command, QObject *parent = nullptr);

    void start() { next(); }
    void cancel() { m_cancelled = true; }

    int all() const { return static_cast<int>(m_count); }
    int succeeded() const { return static_cast<int>(m_done.size()); }
    bool wasCancelled() const { return m_cancelled; }
    const SharedOutcomes &done() const { return m_done; }
    const SharedOutcomes &failures() const { return m_failures; }

Q_SIGNALS:
    void progress(int done);
    /// Nothing is in flight any more. Once.
    void finished();

private:
    void next();

    std::size_t m_count;
    std::size_t m_next = 0;
    Command m_command;
    SharedOutcomes m_done;
    SharedOutcomes m_failures;
    bool m_cancelled = false;
};

} // namespace plexica::app
