// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <coroutine>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace plexica {

/// Lets one coroutine at a time work on a key; others wait in the order they came. One thread only: it orders
/// coroutines over their co_awaits, it is no mutex.
///
///     const auto turn = co_await m_locks.turn(key);   // held until `turn` is destroyed
template <typename Key>
class KeyedLockOf
{
    using Queues = QHash<Key, std::deque<std::coroutine_handle<>>>;

public:
    class Turn
    {
    public:
        Turn(std::weak_ptr<Queues> queues, Key key)
            : m_queues(std::move(queues))
            , m_key(std::move(key))
        {
        }
        Turn(Turn &&other) noexcept
            : m_queues(std::exchange(other.m_queues, {}))
            , m_key(std::move(other.m_key))
        {
        }
        /// The other holds what this one held. (QCoro keeps what a task answers in a variant, which asks for this.)
        Turn &operator=(Turn &&other) noexcept
        {
            std::swap(m_queues, other.m_queues);
            std::swap(m_key, other.m_key);
            return *this;
        }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        ~Turn()
        {
            const auto queues = m_queues.lock();
            if (!queues)
                return;
            const auto found = queues->find(m_key);
            if (found == queues->end())
                return;
            if (found->empty()) {
                queues->erase(found);
                return;
            }
            const auto next = found->front();
            found->pop_front();
            resumeInTurn(next); // may run other code of this key; touch nothing afterwards
        }

    private:
        /// Thousands that wait for one key may each end at once (a precondition that failed): one after the other, not
        /// one inside the other, which would use up the stack.
        static void resumeInTurn(std::coroutine_handle<> next)
        {
            thread_local std::vector<std::coroutine_handle<>> ready;
            thread_local bool resuming = false;
            ready.push_back(next);
            if (resuming)
                return;
            resuming = true;
            while (!ready.empty()) {
                const auto handle = ready.back();
                ready.pop_back();
                handle.resume();
            }
            resuming = false;
        }

        std::weak_ptr<Queues> m_queues;
        Key m_key;
    };

    class Awaiter
    {
    public:
        Awaiter(std::shared_ptr<Queues> queues, Key key)
            : m_queues(std::move(queues))
            , m_key(std::move(key))
        {
        }
        bool await_ready()
        {
            if (m_queues->contains(m_key))
                return false;
            m_queues->insert(m_key, {});
            return true;
        }
        void await_suspend(std::coroutine_handle<> handle) { (*m_queues)[m_key].push_back(handle); }
        Turn await_resume() { return Turn(m_queues, m_key); }

    private:
        std::shared_ptr<Queues> m_queues;
        Key m_key;
    };

    Awaiter turn(Key key) { return Awaiter(m_queues, std::move(key)); }

private:
    std::shared_ptr<Queues> m_queues = std::make_shared<Queues>();
};

using KeyedLock = KeyedLockOf<QString>;

} // namespace plexica
