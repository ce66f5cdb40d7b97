// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <functional>
#include <memory>

class QAbstractHttpServer;

namespace plexica::http {

/// Makes the QtHttpServer that runs `onRequest` for each request it is fed through a GuardedSocket. The
/// guard's own request counts, so nothing of Qt's is passed on. qtadapter.cpp is the one file that knows the
/// differences between Qt versions.
std::unique_ptr<QAbstractHttpServer> makeQtHttpServer(std::function<void()> onRequest);

/// Lets `qtServer` take the connections of `server`, which must listen already. It becomes the parent.
void bindToQt(QAbstractHttpServer *qtServer, QTcpServer *server);

} // namespace plexica::http
