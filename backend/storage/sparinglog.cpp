// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sparinglog.h"

#include "common/logging.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace plexica::storage {

using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto reminderInterval = 60s;
constexpr auto lineInterval = 1s;
constexpr int linesAtOnce = 3;
constexpr qsizetype maximumLines = 100; ///< remembered

struct Said
{
    Clock::time_point at;
    quint64 unsaid = 0;
};

struct Sayings
{
    std::mutex mutex;
    QHash<QString, Said> lines;
    Clock::time_point allowedFrom; ///< a clock that runs ahead by a lineInterval with each line
};

} // namespace

void warnSparingly(const QString &line)
{
    static Sayings sayings;
    quint64 unsaid = 0;
    {
        const std::lock_guard lock(sayings.mutex);
        const auto now = Clock::now();
        if (sayings.lines.size() > maximumLines)
            sayings.lines.clear();
        Said &said = sayings.lines[line];
        const bool isNew = said.at == Clock::time_point();
        const bool allowed = now + (linesAtOnce - 1) * lineInterval >= sayings.allowedFrom;
        if (!allowed || (!isNew && now - said.at < reminderInterval)) {
            ++said.unsaid;
            return;
        }
        sayings.allowedFrom = std::max(sayings.allowedFrom, now) + lineInterval;
        unsaid = std::exchange(said.unsaid, 0);
        said.at = now;
    }
    if (unsaid == 0)
        qCWarning(lcStorage).noquote() << line;
    else
        qCWarning(lcStorage).noquote() << line << QStringLiteral("(and %1 times more)").arg(unsaid);
}

} // namespace plexica::storage
