// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "node/keycommand.h"

#include <QLocalServer>
#include <QObject>

#include <optional>

namespace plexica::node {

/// A Unix socket in the data directory, for this user alone, by which subcommands reach a server that has the SQLite
/// file open: one line of JSON asks, one answers. Node thread.
class ControlSocket : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive this. `database` is the URL of the file that it is about.
    ControlSocket(access::AccessControl &access, QString defaultTenant, QString database);
    ~ControlSocket() override;

    static QString pathIn(const QString &dataDir);
    /// Takes the place of what a process before has left. Error: ConfigurationInvalid.
    Result<void> listen(const QString &path);

    /// Asks whoever listens there; nullopt: nobody does, or about another database. Blocks for at most half a minute.
    static std::optional<CommandOutcome> ask(const QString &path, const QString &database,
                                             const config::Subcommand &command);

private:
    void serve(QLocalSocket *client);
    QCoro::Task<> answer(QPointer<QLocalSocket> client, QByteArray line);

    access::AccessControl &m_access;
    const QString m_defaultTenant;
    const QString m_database;
    QLocalServer m_server;
};

} // namespace plexica::node
