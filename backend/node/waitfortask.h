// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>

#include <qcorotask.h>

#include <optional>

namespace plexica::node {

/// Runs the event loop of this thread until the task is done: only at start, before anything is served.
template <typename T>
T waitForTask(QCoro::Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    task.then([&](T value) {
        result.emplace(std::move(value));
        loop.quit();
    });
    if (!result)
        loop.exec();
    return std::move(*result);
}

} // namespace plexica::node
