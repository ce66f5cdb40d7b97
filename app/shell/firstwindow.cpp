// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstwindow.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace plexica::app {

namespace {

constexpr qsizetype longestLine = 4096;

} // namespace

FirstWindow::FirstWindow(const QString &dataDir, QObject *parent)
    : QObject(parent)
{
    // The path of a socket is at most 107 bytes: the directory is named by its hash.
    const QFileInfo info(dataDir);
    const QString folder = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        runtime = QDir::tempPath();
    m_name = QStringLiteral("%1/plexica-console-%2").arg(runtime, QString::fromLatin1(hash));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstWindow::answer);
}

qint64 FirstWindow::raiseOther(int patience)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return 0;
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    socket.write("raise " + token.left(longestLine / 2) + '\n');
    // It answers, so that a window that hangs is not taken for one that came.
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return 0;
    }
    const QByteArray said = socket.readLine();
    return said.startsWith("ok ") ? said.mid(3).trimmed().toLongLong() : 0;
}

bool FirstWindow::listen()
{
    if (m_server.listen(m_name))
        return true;
    // Left behind by a process that was killed: nobody answers there, see raiseOther().
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void FirstWindow::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLine)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine(longestLine).trimmed();
            if (!line.startsWith("raise"))
                return socket->abort();
            socket->write("ok " + QByteArray::number(QCoreApplication::applicationPid()) + '\n');
            socket->flush();
            Q_EMIT raiseRequested(line.mid(6));
        });
    }
}

} // namespace plexica::app
