// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <functional>
#include <optional>
#include <utility>

namespace plexica::storage {

/// Awaits a function that takes a callback for one T.
template <typename T>
struct CallbackAwaiter
{
    std::function<void(std::function<void(T)>)> start;
    std::optional<T> result = std::nullopt;

    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        start([this, handle](T value) {
            result.emplace(std::move(value));
            handle.resume();
        });
    }
    T await_resume() { return std::move(*result); }
};

} // namespace plexica::storage
