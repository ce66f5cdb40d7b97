// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accesscontrol.h"

#include "access/clientcertificate.h"
#include "access/keyoperations.h"
#include "access/keytext.h"
#include "common/logging.h"
#include "storage/changefeed.h"
#include "storage/doubt.h"

#include <QSet>

#include <algorithm>

namespace plexica::access {

using storage::Change;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::minutes useFolded{1};
constexpr std::chrono::hours longestTimer{1}; // timers count in an int of milliseconds

Error noKey(const QString &id)
{
    return {ErrorCode::KeyNotFound, QStringLiteral("Key not found: %1").arg(id.left(80)), {}, {}};
}

} // namespace

AccessControl::AccessControl(storage::Storage &storage, events::EventLog &events, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_events(events)
    , m_tickets(storage)
    , m_heardAt(SteadyClock::now())
{
    m_endTimer.setSingleShot(true);
    m_endTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_endTimer, &QTimer::timeout, this, [this] {
        Q_EMIT endedSome();
        awaitNextEnd();
    });
    m_hearTimer.setInterval(std::chrono::seconds(1));
    connect(&m_hearTimer, &QTimer::timeout, this, [this] {
        if (hearsDatabase())
            m_heardAt = SteadyClock::now();
    });
    m_hearTimer.start();
    follow();
}

bool AccessControl::hearsDatabase() const
{
    return m_storage.available() && (!m_storage.feed().follows() || m_storage.feed().isListening());
}

QCoro::Task<Result<qint64>> AccessControl::load()
{
    std::function<ApiKey(const storage::Row &)> decode = decodeKey;
    auto rows = co_await m_storage.read<ApiKey>("select_api_keys", {}, std::move(decode));
    if (!rows)
        co_return fail(rows.error());
    const TimePoint now = currentTime();
    qint64 count = 0;
    for (ApiKey &row : *rows) {
        count += row.isInForce(now) ? 1 : 0;
        m_keys.put(std::move(row));
    }
    m_heardAt = SteadyClock::now();
    awaitNextEnd();
    co_return count;
}

void AccessControl::follow()
{
    storage::Following<ApiKey> following;
    following.query = "select_api_keys_after";
    following.decode = decodeKey;
    following.ownRows = false;
    following.apply = [this](std::vector<ApiKey> rows, const storage::Delivery &delivery) {
        if (delivery.complete) {
            QSet<QString> there;
            for (const ApiKey &row : rows)
                there.insert(row.id);
            m_keys.removeIf([&](const ApiKey &key) {
                return delivery.rewound || (key.revision <= delivery.revision && !there.contains(key.id));
            });
        }
        for (ApiKey &row : rows)
            m_keys.put(std::move(row));
        if (!rows.empty() || delivery.complete) {
            Q_EMIT endedSome();
            awaitNextEnd();
        }
    };
    m_storage.feed().follow(std::move(following));
}

void AccessControl::apply(ApiKey key)
{
    m_keys.put(std::move(key));
    Q_EMIT endedSome();
    awaitNextEnd();
}

/// When a key expires, or an old secret does, whoever still uses it must go.
void AccessControl::awaitNextEnd()
{
    m_endTimer.stop();
    const TimePoint now = currentTime();
    if (const auto next = m_keys.nextEnd(now))
        m_endTimer.start(std::min<Milliseconds>(*next - now, longestTimer));
}

// ---- Who asks --------------------------------------------------------------------------------------------------

AccessControl::Verdict AccessControl::authenticate(QByteArrayView text, const QHostAddress &peer)
{
    using Kind = Verdict::Kind;
    const TimePoint now = currentTime();
    const KeyTable::Found found = m_keys.look(text, now);
    if (found.principal)
        return granted(found.principal, now);
    if (!found.known && !hearsDatabase())
        return {
            Kind::Unavailable,
            {},
            0,
            QStringLiteral("The database is not available, so nobody knows whether this key is good; try again in a "
                           "few seconds.")};
    const FailedAttempts::Verdict attempt = m_failed.note(peer, SteadyClock::now());
    if (attempt.begins) {
        events::Event event;
        event.type = QStringLiteral("KEYS_REFUSED");
        event.subject = peer.toString();
        event.actor = QStringLiteral("node");
        event.cause = QStringLiteral("more than %1 wrong keys within a minute").arg(FailedAttempts::allowed);
        qCWarning(lcNode).noquote() << "More than" << FailedAttempts::allowed << "wrong keys within a minute from"
                                    << event.subject;
        m_events.record(std::move(event));
    }
    return {attempt.tooMany ? Kind::TooMany : Kind::Wrong, {}, attempt.retryAfterSeconds};
}

AccessControl::Verdict AccessControl::granted(const PrincipalPtr &principal, TimePoint now)
{
    using Kind = Verdict::Kind;
    if ((principal->role == Role::Admin || principal->role == Role::Operator)
        && SteadyClock::now() - m_heardAt > m_silenceAllowed && !hearsDatabase())
        return {Kind::Unavailable,
                {},
                0,
                QStringLiteral("The database has not answered for a minute, so nobody knows whether this key is good "
                               "still; keys of role viewer and plugin go on.")};
    noteUse(*principal, now);
    return {Kind::Granted, principal};
}

AccessControl::Verdict AccessControl::authenticateCertificate(const QByteArray &der)
{
    using Kind = Verdict::Kind;
    const TimePoint now = currentTime();
    const QByteArray fingerprint = hashOf(der);
    const KeyTable::Found found = m_keys.lookAtCertificate(fingerprint, now);
    if (found.principal)
        return granted(found.principal, now);
    const auto draft = found.known ? std::nullopt : draftOfCertificate(der);
    if (!draft)
        return {};
    if (!hearsDatabase())
        return {Kind::Unavailable,
                {},
                0,
                QStringLiteral("The database is not available, so nobody knows whether this certificate is good; try "
                               "again in a few seconds.")};
    ApiKey key;
    key.id = QString::fromLatin1(fingerprint.toHex());
    key.kind = ApiKey::Kind::Certificate;
    key.name = draft->name;
    key.role = draft->role;
    key.tenantId = draft->tenantId;
    key.pluginId = draft->pluginId;
    key.hash = fingerprint;
    key.createdAt = now;
    key.expiresAt = draft->expiresAt;
    key.lastUsedAt = now;
    m_keys.put(key);
    keepCertificate(key);
    const PrincipalPtr principal = m_keys.lookAtCertificate(fingerprint, now).principal;
    return principal ? granted(principal, now) : Verdict{};
}

/// A certificate that was not known goes to the list of keys. Another node may have done so, or have revoked it.
QCoro::Task<> AccessControl::keepCertificate(ApiKey key)
{
    const QString id = key.id;
    events::Event event = eventOf("KEY_CREATED", key, {QStringLiteral("node"), {}});
    event.cause = QStringLiteral("a client showed this certificate");
    storage::Operation operation = insertKey(key);
    const auto done = co_await write(key, std::move(operation), std::move(event));
    if (done)
        co_return;
    // It is not known whether it is good: whoever has it must ask again.
    m_keys.removeIf([&id](const ApiKey &one) { return one.id == id && one.revision == 0; });
    if (done.error().code == ErrorCode::StorageConflict)
        co_await readBack(id);
    Q_EMIT endedSome();
}

PrincipalPtr AccessControl::principalOf(const TicketBook::Bearer &bearer) const
{
    const ApiKey *key = m_keys.find(bearer.keyId);
    if (!key)
        return nullptr;
    PrincipalPtr principal = key->principal(bearer.credential);
    return m_keys.holds(*principal, currentTime()) ? principal : nullptr;
}

void AccessControl::noteUse(const Principal &principal, TimePoint now)
{
    const ApiKey *key = m_keys.find(principal.keyId);
    if (!key || (key->lastUsedAt && now - *key->lastUsedAt < useFolded))
        return;
    m_keys.noteUse(principal.keyId, now);
    m_storage.touch(touchKey(principal.keyId, now));
}

// ---- Keys ------------------------------------------------------------------------------------------------------

const ApiKey *AccessControl::find(const QString &id) const
{
    const ApiKey *key = m_keys.find(id);
    return key && !key->revokedAt ? key : nullptr;
}

std::vector<const ApiKey *> AccessControl::keys(const QString &tenantId) const
{
    auto keys = m_keys.all();
    std::erase_if(keys, [&tenantId](const ApiKey *key) {
        return key->revokedAt || (!tenantId.isEmpty() && key->tenantId != tenantId);
    });
    return keys;
}

QCoro::Task<> AccessControl::refreshUses()
{
    if (!m_storage.available())
        co_return;
    std::function<ApiKey(const storage::Row &)> decode = decodeKey;
    const auto rows = co_await m_storage.read<ApiKey>("select_api_keys", {}, std::move(decode));
    if (!rows)
        co_return;
    for (const ApiKey &row : *rows) {
        if (row.lastUsedAt)
            m_keys.noteUse(row.id, *row.lastUsedAt);
    }
}

events::Event AccessControl::eventOf(const char *type, const ApiKey &key, const events::Origin &origin) const
{
    events::Event event;
    event.tenantId = key.tenantId;
    event.type = QString::fromLatin1(type);
    event.subject = key.id;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = QStringLiteral("asked for");
    event.details.insert(QStringLiteral("name"), JsonValue(key.name));
    event.details.insert(QStringLiteral("role"), JsonValue(roleName(key.role)));
    if (!key.pluginId.isEmpty())
        event.details.insert(QStringLiteral("pluginId"), JsonValue(key.pluginId));
    JsonValue::Array permissions;
    for (const QString &permission : key.permissions)
        permissions.emplace_back(permission);
    event.details.insert(QStringLiteral("permissions"), JsonValue(std::move(permissions)));
    if (key.expiresAt)
        event.details.insert(QStringLiteral("expiresAt"), JsonValue(QString::fromLatin1(toRfc3339(*key.expiresAt))));
    return event;
}

QCoro::Task<Result<AccessControl::Created>> AccessControl::create(KeyDraft draft, events::Origin origin)
{
    const TimePoint now = currentTime();
    if (const auto faults = faultsOf(draft, now); !faults.empty())
        co_return fail(Error::validation(faults));
    Created created;
    ApiKey &key = created.key;
    key.id = QString::fromLatin1(newKeyId());
    key.name = draft.name;
    key.role = draft.role;
    key.tenantId = draft.tenantId;
    key.pluginId = draft.pluginId;
    key.permissions = draft.permissions;
    key.permissions.removeDuplicates();
    key.expiresAt = draft.expiresAt;
    key.createdAt = now;
    const QByteArray secret = newSecret();
    key.hash = hashOf(secret);
    created.secret = keyText(key.id.toLatin1(), secret);
    storage::Operation operation = insertKey(key);
    events::Event event = eventOf("KEY_CREATED", key, origin);
    const auto done = co_await write(key, std::move(operation), std::move(event));
    if (!done)
        co_return fail(done.error());
    key.revision = *done;
    co_return created;
}

QCoro::Task<Result<AccessControl::Created>> AccessControl::rotate(QString id, Milliseconds grace, events::Origin origin)
{
    const auto turn = co_await m_turns.turn(id);
    if (auto refused = m_storage.doubt().refusal(this, id))
        co_return fail(std::move(*refused));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const ApiKey *known = find(id);
        if (!known || known->kind != ApiKey::Kind::Secret)
            co_return fail(noKey(id));
        Created created{*known, {}};
        ApiKey &key = created.key;
        const QByteArray expected = key.hash;
        const QByteArray secret = newSecret();
        key.hash = hashOf(secret);
        key.previousHash = grace.count() > 0 ? expected : QByteArray();
        key.previousUntil = grace.count() > 0 ? std::optional(currentTime() + grace) : std::nullopt;
        created.secret = keyText(key.id.toLatin1(), secret);
        events::Event event = eventOf("KEY_ROTATED", key, origin);
        event.details.insert(QStringLiteral("graceSeconds"), JsonValue(static_cast<double>(grace.count()) / 1000));
        storage::Operation operation = rotateKey(key, expected);
        const auto done = co_await write(key, std::move(operation), std::move(event));
        if (done) {
            key.revision = *done;
            co_return created;
        }
        if (done.error().code != ErrorCode::StorageConflict)
            co_return fail(done.error());
        const auto read = co_await readBack(id); // another node was faster
        if (!read)
            co_return fail(read.error());
    }
    co_return fail(noKey(id));
}

QCoro::Task<Result<void>> AccessControl::revoke(QString id, bool keepAdmin, events::Origin origin)
{
    const auto turn = co_await m_turns.turn(id);
    if (auto refused = m_storage.doubt().refusal(this, id))
        co_return fail(std::move(*refused));
    const ApiKey *known = find(id);
    if (!known)
        co_return fail(noKey(id));
    ApiKey key = *known;
    // An expired one administers nothing.
    const bool guarded = keepAdmin && key.role == Role::Admin && key.isInForce(currentTime());
    key.revokedAt = currentTime();
    storage::Operation operation = revokeKey(id, *key.revokedAt, guarded);
    events::Event event = eventOf("KEY_REVOKED", key, origin);
    const auto done = co_await write(key, std::move(operation), std::move(event));
    if (done)
        co_return Result<void>();
    if (done.error().code != ErrorCode::StorageConflict)
        co_return fail(done.error());
    const auto read = co_await readBack(id);
    if (!read)
        co_return fail(read.error());
    if (!find(id))
        co_return fail(noKey(id));
    co_return fail(
        ErrorCode::LastAdminKey,
        QStringLiteral("%1 is the last key of role admin that lasts another day; create another first, or revoke it "
                       "by plexica-server key revoke")
            .arg(id));
}

QCoro::Task<Result<qint64>> AccessControl::write(ApiKey key, storage::Operation operation, events::Event event)
{
    Change change;
    change.operations.push_back(std::move(operation));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        m_storage.doubt().note(this, done.error(), {key.id}, [this, id = key.id] { return readBack(id); });
        m_events.doubt(done.error(), event);
        co_return fail(done.error());
    }
    key.revision = done->revision;
    apply(key);
    m_events.announce(event);
    co_return key.revision;
}

QCoro::Task<Result<void>> AccessControl::readBack(QString id)
{
    std::function<ApiKey(const storage::Row &)> decode = decodeKey;
    std::vector<storage::Value> parameters{id};
    auto rows = co_await m_storage.read<ApiKey>("select_api_key", std::move(parameters), std::move(decode));
    if (!rows)
        co_return fail(rows.error());
    for (ApiKey &row : *rows)
        apply(std::move(row));
    co_return Result<void>();
}

} // namespace plexica::access
