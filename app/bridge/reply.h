// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/handover.h"
#include "common/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace plexica::app {

/// How a command ends. Runs once on the GUI thread, never inside the call that gave the command.
template <typename T>
using Reply = std::function<void(Result<T>)>;

/// A reply that is dropped when `context` is gone by then. GUI thread.
template <typename T, typename Callback>
Reply<T> replyTo(QObject *context, Callback callback)
{
    return [guard = QPointer<QObject>(context), callback = std::move(callback)](Result<T> result) mutable {
        if (guard)
            callback(std::move(result));
    };
}

/// A reply that may be called on any thread and reaches `done` on that of `home`, as long as `home` lives.
template <typename T>
Reply<T> replyOnThreadOf(QObject *home, Reply<T> done)
{
    return [home, done = std::move(done)](Result<T> result) {
        auto run = [done, result = std::move(result)]() mutable {
            takeOver();
            done(std::move(result));
        };
        handOver();
        QMetaObject::invokeMethod(home, std::move(run), Qt::QueuedConnection);
    };
}

} // namespace plexica::app
