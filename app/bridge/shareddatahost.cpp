// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/shareddatahost.h"

#include "bridge/shareddataside.h"

namespace plexica::app {

template <typename T, typename Call>
void SharedDataHost::run(Reply<T> done, Call work)
{
    m_post([work = std::move(work), reply = replyOnThreadOf<T>(this, std::move(done))](SharedDataSide *side) {
        if (side)
            work(*side, reply);
        else
            reply(fail(ErrorCode::Cancelled, QStringLiteral("The node does not run.")));
    });
}

void SharedDataHost::watch(quint64 watch, const SharedScope &scope)
{
    m_post([watch, scope](SharedDataSide *side) {
        if (side)
            side->watch(watch, scope);
    });
}

void SharedDataHost::unwatch()
{
    m_post([](SharedDataSide *side) {
        if (side)
            side->unwatch();
    });
}

void SharedDataHost::acknowledge()
{
    m_post([](SharedDataSide *side) {
        if (side)
            side->acknowledge();
    });
}

void SharedDataHost::read(const SharedKey &id, Reply<SharedValue> done)
{
    run<SharedValue>(std::move(done), [id](SharedDataSide &side, const auto &reply) { side.read(id, reply); });
}

void SharedDataHost::write(const SharedEdit &edit, Reply<SharedValue> done)
{
    run<SharedValue>(std::move(done), [edit](SharedDataSide &side, const auto &reply) { side.write(edit, reply); });
}

void SharedDataHost::setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry,
                               Reply<SharedOutcomes> done)
{
    run<SharedOutcomes>(std::move(done),
                        [ids, expiry](SharedDataSide &side, const auto &reply) { side.setExpiry(ids, expiry, reply); });
}

void SharedDataHost::remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done)
{
    run<SharedOutcomes>(std::move(done), [ids](SharedDataSide &side, const auto &reply) { side.remove(ids, reply); });
}

void SharedDataHost::restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done)
{
    run<SharedOutcomes>(std::move(done),
                        [values](SharedDataSide &side, const auto &reply) { side.restore(values, reply); });
}

} // namespace plexica::app
