// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/apikey.h"
#include "access/failedattempts.h"
#include "access/keytable.h"
#include "access/ticketbook.h"
#include "common/keyedlock.h"
#include "common/result.h"
#include "events/eventlog.h"
#include "storage/storage.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <qcorotask.h>

#include <chrono>
#include <vector>

namespace plexica::access {

/// The API keys of one node: memory is the read path, the database the truth, and other nodes' changes come by the
/// change feed. Decides who a request is of, before its body is read; what he may is the routes' to say. Node thread
/// only.
class AccessControl : public QObject
{
    Q_OBJECT
public:
    AccessControl(storage::Storage &storage, events::EventLog &events, QObject *parent = nullptr);

    /// Loads every key. Before it is done nothing else may be called. Answers how many are in force.
    QCoro::Task<Result<qint64>> load();

    // Who asks.

    struct Verdict
    {
        enum class Kind : quint8 {
            Granted,
            Wrong,       ///< 401
            TooMany,     ///< 429: this address has sent ten wrong keys in the last minute
            Unavailable, ///< 503: whether the key is good only the database knows
        };
        Kind kind = Kind::Wrong;
        PrincipalPtr principal;
        int retryAfterSeconds = 0;
        QString reason = {};
    };
    /// `text` is what a request brought as its key, `peer` who sent it.
    Verdict authenticate(QByteArrayView text, const QHostAddress &peer);
    /// The same of the certificate (DER) that a client showed. One that comes for the first time becomes a key of its
    /// own, in the list and to be revoked like others; one that was revoked stays so.
    Verdict authenticateCertificate(const QByteArray &der);
    /// Who a ticket's bearer is, if his credentials are good still.
    PrincipalPtr principalOf(const TicketBook::Bearer &bearer) const;
    /// True while these credentials are good: for what lasts longer than a request. Ask again at endedSome().
    bool holds(const Principal &principal) const { return m_keys.holds(principal, currentTime()); }
    TicketBook &tickets() { return m_tickets; }
    /// Whoever guesses tickets must not keep the database busy: ten wrong ones within a minute, then none of this
    /// address is looked at.
    void noteWrongTicket(const QHostAddress &peer) { m_failedTickets.note(peer, std::chrono::steady_clock::now()); }
    bool refusesTickets(const QHostAddress &peer) const
    {
        return m_failedTickets.wouldRefuse(peer, std::chrono::steady_clock::now());
    }

    // Keys. Errors besides those named: StorageUnavailable, StorageFailed. Node thread; all are audited, without
    // secrets.

    struct Created
    {
        ApiKey key;
        QByteArray secret; ///< "plx_…": told this once
    };
    /// Error: ValidationFailed.
    QCoro::Task<Result<Created>> create(KeyDraft draft, events::Origin origin);
    /// Another secret; the old one is good for `grace` more. Error: KeyNotFound.
    QCoro::Task<Result<Created>> rotate(QString id, Milliseconds grace, events::Origin origin);
    /// Errors: KeyNotFound; LastAdminKey if `keepAdmin` and no other key administers as much.
    QCoro::Task<Result<void>> revoke(QString id, bool keepAdmin, events::Origin origin);
    /// Those not revoked, of one tenant or (empty) of all, by name. Expired ones stay until somebody revokes them.
    std::vector<const ApiKey *> keys(const QString &tenantId = {}) const;
    /// Brings `lastUsedAt` up to what all nodes have written; what cannot be read stays as it is.
    QCoro::Task<> refreshUses();
    const ApiKey *find(const QString &id) const;

    static constexpr std::chrono::seconds silenceAllowed{60};
    static constexpr Milliseconds longestGrace{30LL * 24 * 3600 * 1000};
    /// For tests, which cannot wait so long.
    void setSilenceAllowed(Milliseconds time) { m_silenceAllowed = time; }

Q_SIGNALS:
    /// Some credentials are good no more.
    void endedSome();

private:
    void follow();
    void apply(ApiKey key);
    Verdict granted(const PrincipalPtr &principal, TimePoint now);
    QCoro::Task<> keepCertificate(ApiKey key);
    /// Commits what changes a key with the event that tells of it; after it memory has the key. Answers the commit's
    /// revision. Errors: StorageConflict (nothing was written: another node has changed the key, or the operation's own
    /// guard refused), those of a commit, after which the key is in doubt if the outcome is not known.
    QCoro::Task<Result<qint64>> write(ApiKey key, storage::Operation operation, events::Event event);
    void noteUse(const Principal &principal, TimePoint now);
    void awaitNextEnd();
    bool hearsDatabase() const;
    QCoro::Task<Result<void>> readBack(QString id);
    events::Event eventOf(const char *type, const ApiKey &key, const events::Origin &origin) const;

    storage::Storage &m_storage;
    events::EventLog &m_events;
    KeyTable m_keys;
    TicketBook m_tickets;
    FailedAttempts m_failed;
    FailedAttempts m_failedTickets;
    KeyedLock m_turns;
    QTimer m_endTimer;
    QTimer m_hearTimer;
    std::chrono::steady_clock::time_point m_heardAt;
    Milliseconds m_silenceAllowed = silenceAllowed;
};

} // namespace plexica::access
