// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of one node and of several: what the database holds, who is let in, and when that ends.
#include "access/accesscontrol.h"
#include "access/keytext.h"
#include "storage/changefeed.h"
#include "support/hostiletexts.h"
#include "support/storageengines.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::access;
using namespace plexica::test;
using Kind = AccessControl::Verdict::Kind;

class AccessKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsMadeKnownAndKept_data() { addEngineRows(); }
    void aKeyIsMadeKnownAndKept();
    void textsComeBackOrAreRefused_data() { addEngineRows(); }
    void textsComeBackOrAreRefused();
    void aKeyEnds_data() { addEngineRows(); }
    void aKeyEnds();
    void aRotatedKeyHasAnotherSecret_data() { addEngineRows(); }
    void aRotatedKeyHasAnotherSecret();
    void theLastAdministratorStays_data() { addEngineRows(); }
    void theLastAdministratorStays();
    void aTicketIsGoodOnce_data() { addEngineRows(); }
    void aTicketIsGoodOnce();
    void draftsAreChecked_data();
    void draftsAreChecked();
    void anotherNodeHearsOfKeys();
    void aNodeThatHearsNothingTrustsFewKeys();
    void wrongKeysAreCountedByAddress();
    void textsOfKeys();
};

namespace {

template <typename T>
T finished(QCoro::Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    task.then([&](T value) {
        result.emplace(std::move(value));
        loop.quit();
    });
    if (!result)
        loop.exec();
    return std::move(*result);
}

/// One node's part.
struct Node
{
    explicit Node(const StorageEngine &engine)
        : storage(engine.open())
        , events(*storage, std::chrono::hours(1))
        , access(*storage, events)
    {
        const auto loaded = finished(access.load());
        count = loaded ? *loaded : -1;
        storage->feed().start();
    }
    AccessControl::Created create(KeyDraft draft)
    {
        auto created = finished(access.create(std::move(draft), {u"administrator"_s, "r1"}));
        return created ? *created : AccessControl::Created{};
    }
    AccessControl::Verdict judge(const QByteArray &text, const char *peer = "192.0.2.1")
    {
        return access.authenticate(text, QHostAddress(QString::fromLatin1(peer)));
    }

    std::unique_ptr<storage::Storage> storage;
    events::EventLog events;
    AccessControl access;
    qint64 count = 0;
};

KeyDraft draft(Role role, const QString &tenant = u"acme"_s, const QString &plugin = {})
{
    return {u"a key"_s, role, tenant, plugin, {}, {}};
}

} // namespace

void AccessKeys::aKeyIsMadeKnownAndKept()
{
    const StorageEngine engine;
    AccessControl::Created created;
    {
        Node node(engine);
        QCOMPARE(node.count, 0);
        KeyDraft wanted = draft(Role::Plugin, u"acme"_s, u"plugin-crm"_s);
        wanted.permissions = {u"crm.read"_s, u"crm.read"_s, u"crm.write"_s};
        created = node.create(wanted);
        QVERIFY(created.secret.startsWith("plx_" + created.key.id.toLatin1() + '_'));
        const auto verdict = node.judge(created.secret);
        QCOMPARE(verdict.kind, Kind::Granted);
        QCOMPARE(verdict.principal->role, Role::Plugin);
        QCOMPARE(verdict.principal->tenantId, u"acme"_s);
        QCOMPARE(verdict.principal->pluginId, u"plugin-crm"_s);
        QCOMPARE(verdict.principal->permissions, (QStringList{u"crm.read"_s, u"crm.write"_s}));
        QVERIFY(verdict.principal->actor().contains(u"plugin:plugin-crm"));
        // Another secret, another id, half a key, none.
        QByteArray wrong = created.secret;
        wrong[wrong.size() - 1] = wrong.back() == 'A' ? 'B' : 'A';
        QCOMPARE(node.judge(wrong, "192.0.2.2").kind, Kind::Wrong);
        QCOMPARE(node.judge(keyText(newKeyId(), newSecret()), "192.0.2.2").kind, Kind::Wrong);
        QCOMPARE(node.judge(created.secret.chopped(1), "192.0.2.2").kind, Kind::Wrong);
        QCOMPARE(node.judge("plx_", "192.0.2.2").kind, Kind::Wrong);
        node.storage->flush(std::chrono::seconds(5)); // lastUsedAt
    }
    // The secret stands nowhere; its hash does.
    const QString secret = QString::fromLatin1(parseKeyText(created.secret)->secret.toByteArray());
    const QString row = engine.sql(u"SELECT * FROM api_keys"_s);
    QVERIFY(!row.contains(secret));
    QVERIFY(row.contains(QString::fromLatin1(hashOf(secret.toLatin1()).toHex())));
    const QString event = engine.sql(u"SELECT * FROM events"_s);
    QVERIFY(event.contains(u"KEY_CREATED") && event.contains(u"administrator") && !event.contains(secret));
    Node again(engine);
    QCOMPARE(again.count, 1);
    QCOMPARE(again.judge(created.secret).kind, Kind::Granted);
    QVERIFY(again.access.find(created.key.id)->lastUsedAt);
}

/// Names, permissions and who did it: byte for byte over a restart, or the key is not made.
void AccessKeys::textsComeBackOrAreRefused()
{
    const StorageEngine engine;
    std::map<QString, QString> texts; // by key
    std::size_t refused = 0;
    {
        Node node(engine);
        for (const QString &text : hostileTexts()) {
            KeyDraft wanted = draft(Role::Plugin, u"acme"_s, u"plugin-crm"_s);
            wanted.name = text;
            auto created = finished(node.access.create(wanted, {u"window: "_s + text, "r1"}));
            if (!created) {
                QCOMPARE(created.error().code, ErrorCode::ValidationFailed);
                QVERIFY(created.error().message.contains(u"name"_s));
                ++refused;
                continue;
            }
            QCOMPARE(created->key.name, text);
            texts[created->key.id] = text;
            wanted.name = u"with permission"_s;
            wanted.permissions = {text};
            auto permitted = finished(node.access.create(wanted, {u"administrator"_s, "r1"}));
            if (permitted) {
                QCOMPARE(permitted->key.permissions, QStringList{text});
                texts[permitted->key.id] = text;
            }
        }
        node.storage->flush(std::chrono::seconds(10));
    }
    QVERIFY2(texts.size() > 200 && refused > 0, qPrintable(u"%1 kept, %2 refused"_s.arg(texts.size()).arg(refused)));
    Node again(engine);
    for (const auto &[id, text] : texts) {
        const auto found = again.access.find(id);
        QVERIFY(found);
        QCOMPARE(found->permissions.isEmpty() ? found->name : found->permissions.front(), text);
    }
}

void AccessKeys::aKeyEnds()
{
    const StorageEngine engine;
    auto only = std::make_unique<Node>(engine); // SQLite has one process
    Node &node = *only;
    const auto kept = node.create(draft(Role::Operator));
    KeyDraft brief = draft(Role::Viewer);
    brief.expiresAt = currentTime() + Milliseconds(300);
    const auto expiring = node.create(brief);
    const PrincipalPtr who = node.judge(expiring.secret).principal;
    QVERIFY(who && node.access.holds(*who));
    const QSignalSpy ended(&node.access, &AccessControl::endedSome);
    QTRY_VERIFY(!ended.isEmpty());
    QVERIFY(!node.access.holds(*who));
    QCOMPARE(node.judge(expiring.secret).kind, Kind::Wrong);

    const PrincipalPtr other = node.judge(kept.secret).principal;
    QVERIFY(finished(node.access.revoke(kept.key.id, true, {})));
    QVERIFY(!node.access.holds(*other));
    QCOMPARE(node.judge(kept.secret).kind, Kind::Wrong);
    QCOMPARE(finished(node.access.revoke(kept.key.id, true, {})).error().code, ErrorCode::KeyNotFound);
    QCOMPARE(finished(node.access.rotate(kept.key.id, Milliseconds(0), {})).error().code, ErrorCode::KeyNotFound);
    QCOMPARE(node.access.keys().size(), std::size_t(1)); // the expired one
    only.reset();
    Node again(engine);
    QCOMPARE(again.judge(kept.secret).kind, Kind::Wrong);
    QVERIFY(engine.sql(u"SELECT type FROM events"_s).contains(u"KEY_REVOKED"));
}

void AccessKeys::aRotatedKeyHasAnotherSecret()
{
    const StorageEngine engine;
    Node node(engine);
    const auto first = node.create(draft(Role::Viewer));
    const PrincipalPtr old = node.judge(first.secret).principal;
    const auto second = finished(node.access.rotate(first.key.id, Milliseconds(400), {}));
    QVERIFY(second);
    QCOMPARE(second->key.id, first.key.id);
    QVERIFY(second->secret != first.secret);
    QCOMPARE(node.judge(second->secret).kind, Kind::Granted);
    QCOMPARE(node.judge(first.secret).kind, Kind::Granted);
    QVERIFY(node.access.holds(*old));
    QTRY_COMPARE(node.judge(first.secret, "192.0.2.9").kind, Kind::Wrong);
    QVERIFY(!node.access.holds(*old));
    const auto third = finished(node.access.rotate(first.key.id, Milliseconds(0), {}));
    QVERIFY(third);
    QCOMPARE(node.judge(second->secret).kind, Kind::Wrong);
    QCOMPARE(node.judge(third->secret).kind, Kind::Granted);
}

void AccessKeys::theLastAdministratorStays()
{
    const StorageEngine engine;
    Node node(engine);
    const auto ofTenant = node.create(draft(Role::Admin));
    const auto first = node.create(draft(Role::Admin, {}));
    const auto second = node.create(draft(Role::Admin, {}));
    QVERIFY(finished(node.access.revoke(first.key.id, true, {})));
    QCOMPARE(finished(node.access.revoke(second.key.id, true, {})).error().code, ErrorCode::LastAdminKey);
    QCOMPARE(node.judge(second.secret).kind, Kind::Granted);
    QVERIFY(finished(node.access.revoke(ofTenant.key.id, true, {}))); // the other administers its tenant too
    // One that ends in a moment leaves nobody; one that lasts as long as what is revoked does, though not for long.
    const auto endsIn = [&](Milliseconds time) {
        KeyDraft brief = draft(Role::Admin, {});
        brief.expiresAt = currentTime() + time;
        return node.create(brief);
    };
    const auto hour = endsIn(std::chrono::hours(1));
    const auto longer = endsIn(std::chrono::hours(2));
    QCOMPARE(finished(node.access.revoke(second.key.id, true, {})).error().code, ErrorCode::LastAdminKey);
    QVERIFY(finished(node.access.revoke(hour.key.id, true, {})));
    const auto days = endsIn(std::chrono::hours(72));
    QVERIFY(finished(node.access.revoke(second.key.id, true, {})));
    QCOMPARE(finished(node.access.revoke(days.key.id, true, {})).error().code, ErrorCode::LastAdminKey);
    QVERIFY(finished(node.access.revoke(longer.key.id, true, {})));
    QCOMPARE(finished(node.access.revoke(days.key.id, true, {})).error().code, ErrorCode::LastAdminKey);
    QCOMPARE(node.judge(days.secret).kind, Kind::Granted);
    QVERIFY(finished(node.access.revoke(days.key.id, false, {}))); // the command line may
}

void AccessKeys::aTicketIsGoodOnce()
{
    const StorageEngine engine;
    Node node(engine);
    const auto created = node.create(draft(Role::Viewer));
    const TicketBook::Bearer bearer{created.key.id, created.key.hash};
    TicketBook &tickets = node.access.tickets();
    const auto issued = finished(tickets.issue(bearer, "/api/events/stream?tenantId=acme"));
    QVERIFY(issued);
    QVERIFY(!engine.sql(u"SELECT * FROM access_tickets"_s).contains(QString::fromLatin1(issued->ticket)));
    const auto redeem = [&](const QByteArray &path, const QByteArray &query) {
        return finished(tickets.redeem(issued->ticket, path, query));
    };
    QCOMPARE(redeem("/api/events", "tenantId=acme").error().code, ErrorCode::Unauthorized);
    QCOMPARE(redeem("/api/events/stream", "tenantId=other").error().code, ErrorCode::Unauthorized);
    const auto taken = redeem("/api/events/stream", "tenantId=acme");
    QVERIFY(taken);
    QVERIFY(node.access.principalOf(*taken));
    QCOMPARE(redeem("/api/events/stream", "tenantId=acme").error().code, ErrorCode::Unauthorized);
    QVERIFY(finished(node.access.revoke(created.key.id, false, {})));
    QVERIFY(!node.access.principalOf(*taken));
}

void AccessKeys::draftsAreChecked_data()
{
    QTest::addColumn<KeyDraft>("wanted");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const KeyDraft &wanted, const char *path) {
        QTest::newRow(name) << wanted << QString::fromLatin1(path);
    };
    row("no name", {u" "_s, Role::Admin, {}, {}, {}, {}}, "name");
    row("an escape", {u"a\x1b[31m"_s, Role::Admin, {}, {}, {}, {}}, "name");
    row("a plugin without tenant", {u"n"_s, Role::Plugin, {}, u"p"_s, {}, {}}, "tenantId");
    row("an operator without tenant", {u"n"_s, Role::Operator, {}, {}, {}, {}}, "tenantId");
    row("a tenant that is none", {u"n"_s, Role::Viewer, u"*"_s, {}, {}, {}}, "tenantId");
    row("a plugin without id", {u"n"_s, Role::Plugin, u"t"_s, {}, {}, {}}, "pluginId");
    row("a viewer with a plugin", {u"n"_s, Role::Viewer, u"t"_s, u"p"_s, {}, {}}, "pluginId");
    row("a plugin's wildcard", {u"n"_s, Role::Plugin, u"t"_s, u"p"_s, {u"crm.*"_s}, {}}, "permissions");
    row("an expired one", {u"n"_s, Role::Admin, {}, {}, {}, TimePoint(Milliseconds(1))}, "expiresAt");
}

void AccessKeys::draftsAreChecked()
{
    QFETCH(KeyDraft, wanted);
    QFETCH(QString, path);
    const auto faults = faultsOf(wanted, currentTime());
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults.front().path, path);
}

void AccessKeys::anotherNodeHearsOfKeys()
{
    const StorageEngine engine(u"PostgreSQL"_s);
    Node one(engine);
    Node two(engine);
    const auto created = one.create(draft(Role::Admin, {}));
    QTRY_COMPARE(two.judge(created.secret, "192.0.2.7").kind, Kind::Granted);
    const PrincipalPtr who = two.judge(created.secret).principal;
    const QSignalSpy ended(&two.access, &AccessControl::endedSome);
    const auto rotated = finished(one.access.rotate(created.key.id, Milliseconds(0), {}));
    QTRY_VERIFY(!ended.isEmpty() && !two.access.holds(*who));
    QCOMPARE(two.judge(rotated->secret).kind, Kind::Granted);
    QVERIFY(finished(one.access.revoke(created.key.id, false, {})));
    QTRY_COMPARE(two.judge(rotated->secret, "192.0.2.8").kind, Kind::Wrong);
    // A ticket of one node is taken by another, once.
    const auto other = one.create(draft(Role::Viewer));
    const TicketBook::Bearer bearer{other.key.id, other.key.hash};
    const auto issued = finished(one.access.tickets().issue(bearer, "/api/watch"));
    QVERIFY(finished(two.access.tickets().redeem(issued->ticket, "/api/watch", {})));
    QVERIFY(!finished(one.access.tickets().redeem(issued->ticket, "/api/watch", {})));
}

void AccessKeys::aNodeThatHearsNothingTrustsFewKeys()
{
    TemporaryPostgres postgres;
    storage::StorageOptions options;
    options.url = postgres.url(postgres.createDatabase());
    auto storage = storage::Storage::open(options);
    QVERIFY(storage);
    events::EventLog events(**storage, std::chrono::hours(1));
    AccessControl access(**storage, events);
    QVERIFY(finished(access.load()));
    (*storage)->feed().start();
    access.setSilenceAllowed(std::chrono::seconds(1));
    std::map<Role, QByteArray> keys;
    for (const Role role : {Role::Viewer, Role::Plugin, Role::Operator, Role::Admin})
        keys[role] =
            finished(access.create(draft(role, u"acme"_s, role == Role::Plugin ? u"p"_s : QString()), {}))->secret;
    const auto kind = [&](const QByteArray &key) {
        return access.authenticate(key, QHostAddress(u"192.0.2.1"_s)).kind;
    };
    for (const auto &[role, key] : keys)
        QCOMPARE(kind(key), Kind::Granted);
    postgres.stop();
    QTRY_COMPARE_WITH_TIMEOUT(kind(keys[Role::Admin]), Kind::Unavailable, 20'000);
    QCOMPARE(kind(keys[Role::Operator]), Kind::Unavailable);
    QCOMPARE(kind(keys[Role::Viewer]), Kind::Granted);
    QCOMPARE(kind(keys[Role::Plugin]), Kind::Granted);
    QCOMPARE(kind(keyText(newKeyId(), newSecret())), Kind::Unavailable);
    postgres.start();
    QTRY_COMPARE_WITH_TIMEOUT(kind(keys[Role::Admin]), Kind::Granted, 20'000);
    QCOMPARE(kind(keyText(newKeyId(), newSecret())), Kind::Wrong);
}

void AccessKeys::wrongKeysAreCountedByAddress()
{
    FailedAttempts attempts;
    const QHostAddress peer(u"192.0.2.1"_s);
    auto now = FailedAttempts::Time(std::chrono::hours(1));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!attempts.note(peer, now += std::chrono::seconds(1)).tooMany);
    const auto refused = attempts.note(peer, now += std::chrono::seconds(1));
    QVERIFY(refused.tooMany && refused.begins);
    QCOMPARE(refused.retryAfterSeconds, 51);
    QVERIFY(!attempts.note(peer, now).begins);
    QVERIFY(!attempts.note(QHostAddress(u"192.0.2.2"_s), now).tooMany);
    now += std::chrono::seconds(50);
    QVERIFY(!attempts.note(peer, now + std::chrono::seconds(1)).tooMany); // the first has been forgotten
    QVERIFY(attempts.note(peer, now + std::chrono::seconds(1)).tooMany);
    // A customer's network is one address.
    for (int i = 0; i < 11; ++i)
        QCOMPARE(attempts.note(QHostAddress(u"2001:db8::%1"_s.arg(i + 1)), now).tooMany, i == 10);
    for (quint32 i = 0; i < 30'000; ++i)
        attempts.note(QHostAddress(0x0a000000 + i), now);
    QVERIFY(attempts.size() <= FailedAttempts::most);
}

void AccessKeys::textsOfKeys()
{
    const QByteArray text = keyText(newKeyId(), newSecret());
    QVERIFY(parseKeyText(text));
    for (const QByteArray &other : {text.toUpper(), text + ' ', text.sliced(4), text.chopped(1), QByteArray("plx__"),
                                    QByteArray(text).replace(20, 1, "-")})
        QVERIFY2(!parseKeyText(other), other.constData());
    QVERIFY(equalHashes("abc", "abc"));
    QVERIFY(!equalHashes("abc", "abd"));
    QVERIFY(!equalHashes("abc", "abcd"));
}

QTEST_GUILESS_MAIN(AccessKeys)
#include "tst_access_keys.moc"
