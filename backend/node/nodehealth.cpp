// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/nodehealth.h"

#include "cluster/nodetable.h"
#include "common/clock.h"
#include "storage/changefeed.h"
#include "storage/storage.h"

#include <cmath>

namespace plexica::node {

QStringList notReady(storage::Storage &storage, bool stopping)
{
    QStringList reasons;
    if (stopping)
        reasons.append(QStringLiteral("The node is stopping."));
    if (!storage.available())
        reasons.append(storage.unavailableReason());
    else if (!storage.feed().isListening())
        reasons.append(QStringLiteral("The database does not answer: what other nodes write is not known here."));
    return reasons;
}

QStringList warnings(const cluster::NodeTable &nodes)
{
    QStringList warnings;
    const double off = static_cast<double>(clockCorrection().count()) / 1000.0;
    if (std::abs(off) > 1.0)
        warnings.append(QStringLiteral("This machine's clock is %1 s %2 the database's; set it right. Times go by the "
                                       "database's clock meanwhile.")
                            .arg(std::abs(off), 0, 'f', 1)
                            .arg(off < 0 ? QStringLiteral("ahead of") : QStringLiteral("behind")));
    if (nodes.lacksJudge())
        warnings.append(
            QStringLiteral("No live node is a full one: nobody probes or judges services. Start a node with "
                           "node.role: full where the services can be reached."));
    return warnings;
}

} // namespace plexica::node
