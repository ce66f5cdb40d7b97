// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"

#include <QObject>

namespace plexica::app {

/// Where passwords are kept: the desktop's keyring (Secret Service or KWallet), by qtkeychain. Never a file of ours:
/// without a keyring every answer is the error Forbidden, and whoever asked says what to do instead. GUI thread.
class Keyring : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// An empty text: there is none under this name.
    virtual void read(const QString &name, Reply<QString> done);
    virtual void write(const QString &name, const QString &secret, Reply<void> done);
};

} // namespace plexica::app
