// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/services/serviceapi.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace plexica::test {

/// What plexica-server said to a subcommand.
struct CommandAnswer
{
    int exitCode = -1;
    QByteArray output;
    QString errors;
};

/// A server that asks for keys, reached as if through a proxy, so that a client may have any address (X-Forwarded-For).
class KeyedServer
{
public:
    explicit KeyedServer(const QStringList &settings = {}, const QString &database = {});

    ServerProcess &process() { return m_process; }
    quint16 port() const { return m_process.port(); }
    /// Runs a subcommand on this server's data directory.
    CommandAnswer run(const QStringList &arguments, const QStringList &settings = {});
    /// The secret of a key that `key create` makes; empty if it does not.
    QByteArray key(const QStringList &arguments);
    QByteArray viewer(const QString &tenant)
    {
        return key({QStringLiteral("--role"), QStringLiteral("viewer"), QStringLiteral("--tenant"), tenant});
    }
    QByteArray plugin(const QString &tenant, const QString &id)
    {
        return key({QStringLiteral("--role"), QStringLiteral("plugin"), QStringLiteral("--tenant"), tenant,
                    QStringLiteral("--plugin"), id});
    }
    QByteArray operatorOf(const QString &tenant)
    {
        return key({QStringLiteral("--role"), QStringLiteral("operator"), QStringLiteral("--tenant"), tenant});
    }
    QByteArray admin() { return key({QStringLiteral("--role"), QStringLiteral("admin")}); }

    /// A client with that key, of an address of its own; without a key if it is empty.
    std::unique_ptr<HttpClient> client(const QByteArray &key = {});

private:
    ServerProcess m_process;
    int m_clients = 0;
};

/// The ID in "plx_ID_SECRET".
QByteArray idOf(const QByteArray &key);

} // namespace plexica::test
