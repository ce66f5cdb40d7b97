// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accesscontrol.h"
#include "common/result.h"
#include "config/commandline.h"
#include "node/commandoutcome.h"

#include <QLocalServer>
#include <QObject>
#include <QPointer>

#include <qcorotask.h>

#include <functional>
#include <optional>

class QLocalSocket;

namespace plexica::node {

/// A Unix socket in the data directory, for this user alone, by which subcommands reach a server that has the SQLite
/// file open: one line of JSON asks, one answers. Node thread.
class ControlSocket : public QObject
{
    Q_OBJECT
public:
    using Import = std::function<QCoro::Task<CommandOutcome>(config::Subcommand command)>;

    /// `access` and what `import` is bound to must outlive this. `database` is the URL of the file that it is about.
    ControlSocket(access::AccessControl &access, QString defaultTenant, QString database, Import import);
    ~ControlSocket() override;

    static QString pathIn(const QString &dataDir);
    /// Takes the place of what a process before has left. Error: ConfigurationInvalid.
    Result<void> listen(const QString &path);

    /// Asks whoever listens there; nullopt: nobody does, or about another database. Blocks for at most half a minute,
    /// and until an import has ended.
    static std::optional<CommandOutcome> ask(const QString &path, const QString &database,
                                             const config::Subcommand &command);

private:
    void serve(QLocalSocket *client);
    QCoro::Task<> answer(QPointer<QLocalSocket> client, QByteArray line);

    access::AccessControl &m_access;
    const QString m_defaultTenant;
    const QString m_database;
    const Import m_import;
    QLocalServer m_server;
};

} // namespace plexica::node
