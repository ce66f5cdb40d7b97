// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace plexica::app {

/// One window a data directory: who starts the console again gets the window that is there. The first listens on a
/// socket of its user alone; the second tells it to come to the front, and ends.
class FirstWindow : public QObject
{
    Q_OBJECT
public:
    explicit FirstWindow(const QString &dataDir, QObject *parent = nullptr);

    /// The process of the window with this data directory, which was told to come to the front: then this process has
    /// nothing to do. 0: there is none, or it did not answer within `patience` milliseconds. Hands on the desktop's
    /// token, without which no window may come forward.
    qint64 raiseOther(int patience = 1000);
    /// From now on others are told of this one. False: the socket cannot be made; nothing else depends on it.
    bool listen();

    QString socketName() const { return m_name; }

Q_SIGNALS:
    /// Somebody started the console again. `token`: the desktop's permission to come to the front; may be empty.
    void raiseRequested(const QByteArray &token);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace plexica::app
