// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/givenrevision.h"

#include "common/logging.h"

#include <QFile>

namespace plexica::node {

namespace {

constexpr std::chrono::seconds interval{5};

} // namespace

GivenRevision::GivenRevision(const QString &dataFolder)
    : m_file(dataFolder.isEmpty() ? QString() : dataFolder + QStringLiteral("/revision"))
{
    m_timer.setInterval(interval);
    m_timer.callOnTimeout(&m_timer, [this] { write(); });
}

std::optional<watch::Revision> GivenRevision::read() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return watch::Revision::parse(file.read(128).trimmed());
}

void GivenRevision::follow(watch::Hub &hub)
{
    m_hub = &hub;
    if (!m_file.isEmpty())
        m_timer.start();
}

/// A few bytes into the page cache: what a crash of the machine undoes is only some seconds of it.
void GivenRevision::write()
{
    if (!m_hub || m_file.isEmpty() || m_hub->presentText() == m_written)
        return;
    QFile file(m_file);
    const QByteArray line = m_hub->presentText() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size()) {
        qCDebug(lcNode).noquote() << m_file << "cannot be written:" << file.errorString();
        return;
    }
    m_written = m_hub->presentText();
}

} // namespace plexica::node
