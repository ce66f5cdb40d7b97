// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keycommand.h"

#include "common/units.h"
#include "events/eventlog.h"
#include "node/controlsocket.h"
#include "node/node.h"

#include <QEventLoop>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>

namespace plexica::node {

namespace {

constexpr int exitUsage = 2;
constexpr int exitDatabase = 3;

CommandOutcome refused(const Error &error)
{
    const bool database = error.code == ErrorCode::StorageUnavailable || error.code == ErrorCode::StorageFailed
                          || error.code == ErrorCode::StorageConflict;
    QStringList lines;
    if (const JsonValue *fields = error.details.find(u"fields")) {
        for (const JsonValue &field : fields->toArray())
            lines.append(field.find(u"message")->toString());
    }
    if (lines.isEmpty())
        lines.append(error.message);
    return {database ? exitDatabase : exitUsage, {}, lines.join(u'\n') + u'\n'};
}

CommandOutcome usage(const QString &message)
{
    return {exitUsage, {}, message + u'\n'};
}

QString option(const config::Subcommand &command, const char *name)
{
    const auto found = command.options.find(QString::fromLatin1(name));
    return found == command.options.end() ? QString() : found->second;
}

QString whose(const access::ApiKey &key)
{
    QString text = QStringLiteral("role %1, ").arg(roleName(key.role));
    text += key.tenantId.isEmpty() ? QStringLiteral("all tenants") : QStringLiteral("tenant ") + key.tenantId;
    if (!key.pluginId.isEmpty())
        text += QStringLiteral(", plugin ") + key.pluginId;
    if (key.expiresAt)
        text += QStringLiteral(", until ") + QString::fromLatin1(toRfc3339(*key.expiresAt));
    return text;
}

QString howToUse(const access::ApiKey &key)
{
    return QStringLiteral("Key %1 (%2): %3.\nIts secret is shown this once, on standard output. It is sent as\n"
                          "  Authorization: Bearer plx_%1_…\nwith every request, or as X-API-Key. A node asks for keys "
                          "with auth.mode: keys.\n")
        .arg(key.id, key.name, whose(key));
}

QByteArray listOf(const std::vector<const access::ApiKey *> &keys)
{
    std::vector<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("NAME"), QStringLiteral("ROLE"),
                                   QStringLiteral("TENANT"), QStringLiteral("PLUGIN"), QStringLiteral("EXPIRES"),
                                   QStringLiteral("LAST USED")}};
    const auto shown = [](const std::optional<TimePoint> &time) {
        return time ? QString::fromLatin1(toRfc3339(*time)) : QStringLiteral("-");
    };
    for (const access::ApiKey *key : keys) {
        rows.push_back({key->id, key->name, roleName(key->role),
                        key->tenantId.isEmpty() ? QStringLiteral("*") : key->tenantId,
                        key->pluginId.isEmpty() ? QStringLiteral("-") : key->pluginId, shown(key->expiresAt),
                        shown(key->lastUsedAt)});
    }
    std::vector<qsizetype> widths(std::size_t(rows.front().size()), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[std::size_t(i)] + 2);
        text += line.trimmed() + u'\n';
    }
    return text.toUtf8();
}

/// A storage of its own for one command.
CommandOutcome openAndRun(const config::Settings &settings, const config::Subcommand &command)
{
    if (const auto fault = Node::makeDataDirectory(settings.dataDir))
        return {fault->exitCode, {}, fault->message + u'\n'};
    storage::StorageOptions options;
    options.url = settings.database;
    auto opened = storage::Storage::open(options);
    if (!opened)
        return {exitDatabase, {}, opened.error().message + u'\n'};
    events::EventLog events(**opened, settings.events.retention);
    access::AccessControl access(**opened, events);
    std::optional<CommandOutcome> outcome;
    QEventLoop loop;
    access.load().then([&](const Result<qint64> &loaded) {
        if (!loaded) {
            outcome = refused(loaded.error());
            loop.quit();
            return;
        }
        runKeyCommand(&access, command, settings.defaultTenant).then([&](const CommandOutcome &done) {
            outcome = done;
            loop.quit();
        });
    });
    if (!outcome)
        loop.exec();
    (*opened)->flush(Milliseconds(5'000));
    return *outcome;
}

} // namespace

QCoro::Task<CommandOutcome> runKeyCommand(access::AccessControl *access, config::Subcommand command,
                                          QString defaultTenant)
{
    const events::Origin origin{QStringLiteral("administrator"), {}};
    if (command.name == u"key list") {
        co_await access->refreshUses();
        co_return CommandOutcome{0, listOf(access->keys()), {}};
    }
    if (command.name == u"key create") {
        access::KeyDraft draft;
        draft.name = option(command, "name");
        const auto role = roleFromName(option(command, "role"));
        if (!role)
            co_return usage(QStringLiteral("--role must be viewer, plugin, operator or admin"));
        draft.role = *role;
        draft.tenantId = option(command, "tenant");
        draft.pluginId = option(command, "plugin");
        if (draft.tenantId.isEmpty() && (*role == Role::Plugin || *role == Role::Operator))
            draft.tenantId = defaultTenant;
        draft.permissions = option(command, "permission").split(u'\n', Qt::SkipEmptyParts);
        if (const QString text = option(command, "expires"); !text.isEmpty()) {
            const auto lifetime = parseDuration(text);
            if (!lifetime || lifetime->count() <= 0)
                co_return usage(QStringLiteral("--expires '%1' must be a time such as 90d or 12h").arg(text.left(40)));
            draft.expiresAt = currentTime() + *lifetime;
        }
        const auto created = co_await access->create(std::move(draft), origin);
        if (!created)
            co_return refused(created.error());
        co_return CommandOutcome{0, created->secret + '\n', howToUse(created->key)};
    }
    const QString id = command.arguments.value(0);
    if (command.name == u"key revoke") {
        const auto done = co_await access->revoke(id, false, origin);
        if (!done)
            co_return refused(done.error());
        co_return CommandOutcome{0, {}, QStringLiteral("Key %1 is revoked.\n").arg(id)};
    }
    if (command.name == u"key rotate") {
        Milliseconds grace(0);
        if (const QString text = option(command, "grace"); !text.isEmpty()) {
            const auto given = parseDuration(text);
            if (!given || given->count() < 0 || *given > access::AccessControl::longestGrace)
                co_return usage(
                    QStringLiteral("--grace '%1' must be a time such as 1h, at most 30d").arg(text.left(40)));
            grace = *given;
        }
        const auto rotated = co_await access->rotate(id, grace, origin);
        if (!rotated)
            co_return refused(rotated.error());
        co_return CommandOutcome{0, rotated->secret + '\n', howToUse(rotated->key)};
    }
    co_return usage(QStringLiteral("Unknown command."));
}

CommandOutcome keyCommand(const config::Settings &settings, const config::Subcommand &command)
{
    const bool file = settings.database.startsWith(QStringLiteral("sqlite://"));
    const QString path = ControlSocket::pathIn(settings.dataDir);
    if (file) {
        if (auto outcome = ControlSocket::ask(path, settings.database, command))
            return *outcome;
    }
    const CommandOutcome outcome = openAndRun(settings, command);
    if (outcome.exitCode != exitDatabase || !file)
        return outcome;
    QThread::msleep(500); // a server that was just starting has the file, and its socket soon
    return ControlSocket::ask(path, settings.database, command).value_or(outcome);
}

bool isServed(const config::Settings &settings)
{
    QLocalSocket socket;
    socket.connectToServer(ControlSocket::pathIn(settings.dataDir));
    return socket.waitForConnected(1'000);
}

} // namespace plexica::node
