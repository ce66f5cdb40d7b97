// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"

#include <functional>

namespace plexica::app {

class SharedDataSide;

/// Carries the commands about shared data to the node thread and their replies back. GUI thread.
class SharedDataHost : public SharedDataLink
{
    Q_OBJECT
public:
    /// Runs on the node thread, with null while the node does not run.
    using Work = std::function<void(SharedDataSide *side)>;

    explicit SharedDataHost(std::function<void(Work)> post)
        : m_post(std::move(post))
    {
    }

    void watch(quint64 watch, const SharedScope &scope) override;
    void unwatch() override;
    void acknowledge() override;
    void read(const SharedKey &id, Reply<SharedValue> done) override;
    void write(const SharedEdit &edit, Reply<SharedValue> done) override;
    void setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry, Reply<SharedOutcomes> done) override;
    void remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done) override;
    void restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done) override;

private:
    template <typename T, typename Call>
    void run(Reply<T> done, Call work);

    std::function<void(Work)> m_post;
};

} // namespace plexica::app
