// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/overviewcommands.h"

#include "access/accesscontrol.h"
#include "cluster/nodetable.h"
#include "node/node.h"

#include <algorithm>
#include <tuple>

namespace plexica::app {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Keeps the first `count` of `list` in that order.
template <typename T, typename Before>
void keepFirst(std::vector<T> &list, std::size_t count, Before before)
{
    const auto middle = list.begin() + static_cast<std::ptrdiff_t>(std::min(count, list.size()));
    std::partial_sort(list.begin(), middle, list.end(), before);
    list.erase(middle, list.end());
}

} // namespace

void OverviewCommands::look(const OverviewLook &look, const Reply<OverviewPicture> &done)
{
    OverviewPicture picture;
    addNodes(picture);
    addGateway(picture, look.tenantId);
    const registry::ServiceRegistry &registry = m_node.registry();
    for (const registry::ServiceOrder *order : registry.orders(look.tenantId)) {
        const registry::Service *service = registry.findByName(order->tenantId, order->serviceName);
        picture.orders.push_back({*order, service && service->pluginId == order->pluginId});
    }
    picture.asksForKeys = m_node.settings().auth.mode == config::AuthMode::Keys;
    picture.thorough = look.thorough;
    if (look.thorough) {
        addSharedData(picture, look.tenantId);
        addEndingKeys(picture, look.tenantId);
    }
    done(std::move(picture));
}

void OverviewCommands::addNodes(OverviewPicture &picture) const
{
    const cluster::NodeTable &table = m_node.nodes();
    for (const cluster::NodeRow &node : table.list())
        picture.nodes.push_back({node.id, node.name, node.addresses.value(0), node.id == table.id(),
                                 node.state == cluster::NodeState::Lost, node.role == cluster::NodeRole::Observer,
                                 node.lastSeenAt, node.clockOffset, node.behind, node.requestsPerSecond,
                                 node.callsPerSecond, node.loopLag});
}

void OverviewCommands::addGateway(OverviewPicture &picture, const QString &tenantId) const
{
    picture.troubled = m_node.gateway().targets(tenantId, true);
    picture.limits = m_node.gateway().limitsReached(tenantId);
    picture.pairs = m_node.traffic().pairs(tenantId);
}

void OverviewCommands::addSharedData(OverviewPicture &picture, const QString &tenantId) const
{
    const qint64 now = toMilliseconds(currentTime());
    constexpr qint64 hour = 3'600'000;
    const shareddata::Entry *next = nullptr;
    qint64 nextAt = 0;
    const shareddata::EntryStore::Space *nextSpace = nullptr;
    for (const auto &[name, tenant] : m_node.sharedData().store().tenants()) {
        if (!tenantId.isEmpty() && textOf(name) != tenantId)
            continue;
        picture.entries += tenant.entries;
        picture.bytes += tenant.bytes;
        for (const auto &[spaceName, space] : tenant.spaces) {
            picture.spaces.push_back({textOf(name), textOf(spaceName), qint64(space.index.size()), space.bytes,
                                      space.expiries.isEmpty()
                                          ? std::nullopt
                                          : std::optional<TimePoint>(fromMilliseconds(space.expiries.next()))});
            picture.expiringWithinHour += space.expiries.dueBy(now + hour);
            if (!space.expiries.isEmpty() && space.expiries.next() > now && (!next || space.expiries.next() < nextAt)) {
                next = space.expiries.first();
                nextAt = space.expiries.next();
                nextSpace = &space;
            }
        }
        for (const auto &[ownerName, owner] : tenant.owners)
            picture.owners.push_back({textOf(name), textOf(ownerName), owner.entries});
    }
    if (next) {
        picture.nextToExpire = SharedKey{textOf(nextSpace->tenantId), textOf(nextSpace->name), textOf(next->key())};
        picture.nextExpiry = fromMilliseconds(nextAt);
    }
    picture.allSpaces = static_cast<int>(picture.spaces.size());
    keepFirst(picture.spaces, OverviewPicture::listed, [](const SharedSpace &a, const SharedSpace &b) {
        return std::tie(b.bytes, a.tenantId, a.name) < std::tie(a.bytes, b.tenantId, b.name);
    });
    keepFirst(picture.owners, OverviewPicture::ownersListed,
              [](const OwnedEntries &a, const OwnedEntries &b) { return a.entries > b.entries; });
}

void OverviewCommands::addEndingKeys(OverviewPicture &picture, const QString &tenantId) const
{
    if (m_node.settings().auth.mode != config::AuthMode::Keys)
        return;
    const TimePoint limit = currentTime() + OverviewPicture::keysAhead;
    for (const access::ApiKey *key : m_node.accessControl().keys()) {
        if (key->expiresAt && *key->expiresAt <= limit
            && (tenantId.isEmpty() || key->tenantId.isEmpty() || key->tenantId == tenantId))
            picture.endingKeys.push_back({key->id, key->name, key->tenantId, *key->expiresAt});
    }
    std::sort(picture.endingKeys.begin(), picture.endingKeys.end(),
              [](const EndingKey &a, const EndingKey &b) { return a.expiresAt < b.expiresAt; });
}

} // namespace plexica::app
