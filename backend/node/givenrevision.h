// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/hub.h"

#include <QString>
#include <QTimer>

#include <optional>

namespace plexica::node {

/// Remembers in the data directory how far revisions have gone that this node has given away, some seconds late. A
/// database that is behind that at the next start is an older copy, put in its place by hand: `cp` tells nobody. Node
/// thread.
class GivenRevision
{
public:
    /// Without a folder nothing is remembered.
    explicit GivenRevision(const QString &dataFolder);

    std::optional<watch::Revision> read() const;
    /// Begins to note what `hub` gives.
    void follow(watch::Hub &hub);
    void write();

private:
    const QString m_file;
    watch::Hub *m_hub = nullptr;
    QByteArray m_written;
    QTimer m_timer;
};

} // namespace plexica::node
