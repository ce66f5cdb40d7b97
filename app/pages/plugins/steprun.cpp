// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/steprun.h"

#include <QPointer>

#include <utility>

namespace plexica::app {

StepRun::StepRun(std::vector<Step> steps, bool stopAtFailure, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_stopAtFailure(stopAtFailure)
{
}

void StepRun::next()
{
    if (m_next == m_steps.size() || m_cancelled || (m_stopAtFailure && !m_failures.empty())) {
        Q_EMIT finished();
        return;
    }
    const Step &step = m_steps[m_next++];
    Q_EMIT progress(static_cast<int>(m_next) - 1, step.name);
    step.run([guard = QPointer(this), name = step.name](std::optional<Error> error) {
        if (!guard)
            return;
        if (error)
            guard->m_failures.push_back({name, std::move(*error)});
        else
            ++guard->m_succeeded;
        guard->next();
    });
}

} // namespace plexica::app
