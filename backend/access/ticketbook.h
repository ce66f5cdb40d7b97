// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "storage/storage.h"

#include <QObject>
#include <QTimer>

#include <qcorotask.h>

namespace plexica::access {

/// What stands in for a key once, for one path, within 30 s: for EventSource, which cannot set headers. Tickets are in
/// the database, so that any node takes them, and one of them alone. Node thread only.
class TicketBook : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lifetime{30};

    /// Whose rights it gives.
    struct Bearer
    {
        QString keyId;
        QByteArray credential;
    };
    struct Issued
    {
        QByteArray ticket;
        TimePoint expiresAt;
    };

    explicit TicketBook(storage::Storage &storage, QObject *parent = nullptr);

    /// `path` is a target of this node, with or without a query. Errors: those of Storage::commit().
    QCoro::Task<Result<Issued>> issue(Bearer bearer, QByteArray path);
    /// Takes a ticket for a request of this path and query. Errors: Unauthorized if it is none, of another path, too
    /// old or used already; StorageUnavailable.
    QCoro::Task<Result<Bearer>> redeem(QByteArray ticket, QByteArray path, QByteArray query);

private:
    void dropOld();

    storage::Storage &m_storage;
    QTimer m_timer;
};

} // namespace plexica::access
