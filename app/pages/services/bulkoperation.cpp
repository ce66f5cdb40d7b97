// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/bulkoperation.h"

#include <QPointer>

#include <utility>

namespace plexica::app {

BulkOperation::BulkOperation(std::vector<ServicePtr> services, Command command, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_command(std::move(command))
{
}

void BulkOperation::start()
{
    next();
}

void BulkOperation::next()
{
    while (!m_cancelled && m_inFlight < maximumInFlight && m_next < m_services.size()) {
        const std::size_t at = m_next++;
        ++m_inFlight;
        m_command(m_services[at], [guard = QPointer(this), at](std::optional<Error> error) {
            if (guard)
                guard->take(at, std::move(error));
        });
    }
    if (m_inFlight == 0)
        Q_EMIT finished();
}

void BulkOperation::take(std::size_t at, std::optional<Error> error)
{
    --m_inFlight;
    if (error)
        m_failures.push_back({m_services[at], std::move(*error)});
    else
        ++m_succeeded;
    Q_EMIT progress(m_succeeded + static_cast<int>(m_failures.size()), all());
    next();
}

} // namespace plexica::app
