// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportjob.h"

namespace plexica::app {

void ExportJob::tell(int rows, const QString &fault)
{
    QMetaObject::invokeMethod(
        this,
        [this, fault, rows] {
            if (fault.isEmpty())
                Q_EMIT written(rows);
            else
                Q_EMIT failed(fault);
        },
        Qt::QueuedConnection);
}

} // namespace plexica::app
