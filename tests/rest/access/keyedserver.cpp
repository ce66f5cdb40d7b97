// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/access/keyedserver.h"

#include <QProcess>

namespace plexica::test {

KeyedServer::KeyedServer(const QStringList &settings, const QString &database)
    : m_process(ServerOptions{
        .database = database,
        .settings =
            QStringList{QStringLiteral("auth.mode=keys"), QStringLiteral("trustedProxies=127.0.0.1")} + settings,
        .arguments = {}})
{
}

CommandAnswer KeyedServer::run(const QStringList &arguments, const QStringList &settings)
{
    QStringList all = arguments + QStringList{QStringLiteral("--data-dir"), m_process.dataDirectory()};
    if (!m_process.options().database.isEmpty())
        all += {QStringLiteral("--database"), m_process.options().database};
    for (const QString &setting : settings)
        all += {QStringLiteral("--set"), setting};
    QProcess process;
    process.setProcessEnvironment(serverEnvironment());
    process.start(serverProgram(), all);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray KeyedServer::key(const QStringList &arguments)
{
    QStringList all{QStringLiteral("key"), QStringLiteral("create")};
    if (!arguments.contains(QStringLiteral("--name")))
        all += {QStringLiteral("--name"), QStringLiteral("test")};
    return run(all + arguments).output.trimmed();
}

std::unique_ptr<HttpClient> KeyedServer::client(const QByteArray &key)
{
    auto client = std::make_unique<HttpClient>(port());
    const int number = ++m_clients;
    client->setHeader("X-Forwarded-For",
                      "192.0." + QByteArray::number(number / 250) + '.' + QByteArray::number(number % 250 + 1));
    if (!key.isEmpty())
        client->setHeader("Authorization", "Bearer " + key);
    return client;
}

QByteArray idOf(const QByteArray &key)
{
    return key.split('_').value(1);
}

} // namespace plexica::test
