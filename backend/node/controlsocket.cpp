// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/controlsocket.h"

#include "common/json.h"
#include "common/jsonwriter.h"
#include "node/keycommand.h"

#include <QFile>
#include <QLocalSocket>
#include <QPointer>

namespace plexica::node {

namespace {

constexpr qint64 longestLine = 256 * 1024;
constexpr int patience = 30'000; // milliseconds

QByteArray requestLine(const QString &database, const config::Subcommand &command)
{
    JsonWriter writer;
    writer.beginObject().member("database", database).member("command", command.name);
    writer.member("arguments", command.arguments).key("options").beginObject();
    for (const auto &[name, text] : command.options)
        writer.key(QStringView(name)).value(text);
    writer.endObject().endObject();
    return writer.take() + '\n';
}

config::Subcommand commandIn(const JsonValue &request)
{
    config::Subcommand command;
    if (const JsonValue *name = request.find(u"command"))
        command.name = name->toString();
    if (const JsonValue *list = request.find(u"arguments")) {
        for (const JsonValue &argument : list->toArray())
            command.arguments.append(argument.toString());
    }
    if (const JsonValue *options = request.find(u"options")) {
        for (const auto &[name, text] : options->toObject())
            command.options[name] = text.toString();
    }
    return command;
}

} // namespace

ControlSocket::ControlSocket(access::AccessControl &access, QString defaultTenant, QString database, Import import)
    : m_access(access)
    , m_defaultTenant(std::move(defaultTenant))
    , m_database(std::move(database))
    , m_import(std::move(import))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
}

ControlSocket::~ControlSocket() = default;

QString ControlSocket::pathIn(const QString &dataDir)
{
    return dataDir + QStringLiteral("/plexica.sock");
}

Result<void> ControlSocket::listen(const QString &path)
{
    QLocalServer::removeServer(path); // whoever holds the database's file is alone
    if (!m_server.listen(path))
        return fail(ErrorCode::ConfigurationInvalid,
                    QStringLiteral("%1 cannot be listened to: %2").arg(path, m_server.errorString()));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void ControlSocket::serve(QLocalSocket *client)
{
    client->setParent(this);
    client->setReadBufferSize(longestLine + 1);
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QLocalSocket::readyRead, this, [this, client] {
        if (client->canReadLine()) {
            const QByteArray line = client->readLine();
            client->disconnect(this); // one question a connection
            answer(client, line);
        } else if (client->bytesAvailable() > longestLine) {
            client->abort();
        }
    });
}

QCoro::Task<> ControlSocket::answer(QPointer<QLocalSocket> client, QByteArray line)
{
    const QByteArrayView text = QByteArrayView(line).trimmed();
    const auto request = parseJson(text);
    CommandOutcome outcome{2, {}, QStringLiteral("The request is not understood.\n")};
    bool other = false;
    if (request && request->isObject()) {
        const JsonValue *database = request->find(u"database");
        other = !database || database->toString() != m_database;
        if (!other) {
            config::Subcommand command = commandIn(*request);
            if (command.name == u"import")
                outcome = co_await m_import(std::move(command));
            else
                outcome = co_await runKeyCommand(&m_access, std::move(command), m_defaultTenant);
        }
    }
    if (!client)
        co_return;
    JsonWriter writer;
    writer.beginObject().member("otherDatabase", other).member("exitCode", outcome.exitCode);
    writer.key("output").utf8(outcome.output);
    writer.member("messages", outcome.messages).endObject();
    client->write(writer.take() + '\n');
    client->disconnectFromServer(); // when it is sent
}

std::optional<CommandOutcome> ControlSocket::ask(const QString &path, const QString &database,
                                                 const config::Subcommand &command)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(1'000))
        return std::nullopt;
    socket.write(requestLine(database, command));
    const bool isImport = command.name == u"import";
    QByteArray said;
    while (!said.endsWith('\n') && socket.waitForReadyRead(isImport ? -1 : patience))
        said += socket.readAll();
    said += socket.readAll();
    const auto answer = parseJson(QByteArrayView(said).trimmed());
    if (!answer || !answer->isObject())
        return CommandOutcome{
            3,
            {},
            QStringLiteral("The server did not answer; whether it did this is unknown: %1 tells.\n")
                .arg(isImport ? QStringLiteral("GET /api/events?type=TENANT_IMPORTED") : QStringLiteral("key list"))};
    if (answer->find(u"otherDatabase")->toBool())
        return std::nullopt;
    CommandOutcome outcome;
    outcome.exitCode = static_cast<int>(answer->find(u"exitCode")->toInteger().value_or(3));
    outcome.output = answer->find(u"output")->toString().toUtf8();
    outcome.messages = answer->find(u"messages")->toString();
    return outcome;
}

} // namespace plexica::node
