// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/filter.h"

#include <algorithm>

namespace plexica::watch {

namespace {

bool fits(const QByteArray &wanted, const QByteArray &value)
{
    return wanted.isEmpty() || wanted == value;
}

} // namespace

bool Filter::wantsState() const
{
    return std::any_of(allKinds.begin(), allKinds.end(), [this](Kind kind) { return !isHistory(kind) && wants(kind); });
}

bool Filter::matches(const Subject &subject) const
{
    const ObjectId &id = subject.id;
    if (!wants(id.kind))
        return false;
    if (id.kind == Kind::Nodes)
        return true;
    if (!fits(tenantId, id.tenantId))
        return false;
    switch (id.kind) {
    case Kind::Services:
        return fits(serviceName, subject.serviceName) && fits(pluginId, subject.pluginId);
    case Kind::Plugins:
        return fits(pluginId, subject.pluginId);
    case Kind::SharedData:
        return fits(space, id.space) && (exactKey ? id.key == prefix : id.key.startsWith(prefix));
    case Kind::Calls:
        return fits(serviceName, subject.serviceName)
               && (fits(pluginId, subject.pluginId) || pluginId == subject.callerId);
    case Kind::Events:
    case Kind::Nodes:
        break;
    }
    return true;
}

} // namespace plexica::watch
