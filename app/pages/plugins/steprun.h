// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace plexica::app {

/// Commands on plugins one after the other, in an order that matters: the next begins when the one before is done. Can
/// be cancelled, which lets the one in flight finish. GUI thread.
class StepRun : public QObject
{
    Q_OBJECT
public:
    struct Step
    {
        QString name; ///< "plugin-inventory (default-tenant)"
        std::function<void(std::function<void(std::optional<Error>)> done)> run;
    };
    struct Failure
    {
        QString name;
        Error error;
    };

    /// With `stopAtFailure` what follows a failure is not tried: it would rest on what failed.
    StepRun(std::vector<Step> steps, bool stopAtFailure, QObject *parent = nullptr);

    void start() { next(); }
    void cancel() { m_cancelled = true; }

    int all() const { return static_cast<int>(m_steps.size()); }
    int succeeded() const { return m_succeeded; }
    const std::vector<Failure> &failures() const { return m_failures; }
    bool wasCancelled() const { return m_cancelled; }

Q_SIGNALS:
    /// A step begins; `done` are behind it.
    void progress(int done, const QString &name);
    /// Nothing is in flight any more. Once.
    void finished();

private:
    void next();

    std::vector<Step> m_steps;
    std::vector<Failure> m_failures;
    std::size_t m_next = 0;
    int m_succeeded = 0;
    bool m_stopAtFailure;
    bool m_cancelled = false;
};

} // namespace plexica::app
