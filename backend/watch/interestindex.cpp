// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/interestindex.h"

#include <algorithm>

namespace plexica::watch {

namespace {

/// Names hold no NUL, so joined by it they stay apart.
QByteArray joined(Kind kind, char what, const QByteArray &tenantId, const QByteArray &a = {}, const QByteArray &b = {})
{
    QByteArray topic;
    topic.reserve(tenantId.size() + a.size() + b.size() + 4);
    topic.append(char('0' + char(kind))).append(what).append(tenantId).append('\0').append(a).append('\0').append(b);
    return topic;
}

} // namespace

QByteArray InterestIndex::scope(const QByteArray &tenantId, const QByteArray &space)
{
    return tenantId + '\0' + space;
}

QByteArray InterestIndex::topic(Kind kind, const Filter &filter)
{
    switch (kind) {
    case Kind::Services:
    case Kind::Calls:
        if (!filter.serviceName.isEmpty())
            return joined(kind, 'n', filter.tenantId, filter.serviceName);
        [[fallthrough]];
    case Kind::Plugins:
        if (!filter.pluginId.isEmpty())
            return joined(kind, 'p', filter.tenantId, filter.pluginId);
        break;
    case Kind::SharedData:
        if (filter.exactKey)
            return joined(kind, 'k', filter.tenantId, filter.space, filter.prefix);
        if (!filter.prefix.isEmpty())
            return joined(kind, 'x', filter.tenantId, filter.space, filter.prefix);
        if (!filter.space.isEmpty())
            return joined(kind, 's', filter.tenantId, filter.space);
        break;
    case Kind::Nodes:
        return joined(kind, 't', {});
    case Kind::Events:
        break;
    }
    return joined(kind, 't', filter.tenantId);
}

void InterestIndex::add(Listener &listener)
{
    const Filter &filter = listener.filter();
    for (const Kind kind : allKinds) {
        if (!filter.wants(kind))
            continue;
        m_listeners[topic(kind, filter)].push_back(&listener);
        ++m_counts[quint8(kind)];
    }
    if (filter.wants(Kind::SharedData) && !filter.exactKey && !filter.prefix.isEmpty())
        ++m_lengths[scope(filter.tenantId, filter.space)][filter.prefix.size()];
}

void InterestIndex::remove(Listener &listener)
{
    const Filter &filter = listener.filter();
    for (const Kind kind : allKinds) {
        if (!filter.wants(kind))
            continue;
        const auto place = m_listeners.find(topic(kind, filter));
        if (place == m_listeners.end())
            continue;
        const auto found = std::find(place->begin(), place->end(), &listener);
        if (found == place->end())
            continue;
        *found = place->back();
        place->pop_back();
        if (place->empty())
            m_listeners.erase(place);
        --m_counts[quint8(kind)];
    }
    if (!filter.wants(Kind::SharedData) || filter.exactKey || filter.prefix.isEmpty())
        return;
    const auto lengths = m_lengths.find(scope(filter.tenantId, filter.space));
    if (lengths == m_lengths.end())
        return;
    if (const auto length = lengths->find(filter.prefix.size()); length != lengths->end() && --length->second == 0)
        lengths->erase(length);
    if (lengths->empty())
        m_lengths.erase(lengths);
}

void InterestIndex::look(const QByteArray &topic, const Subject &subject, std::vector<Listener *> &found) const
{
    const auto place = m_listeners.constFind(topic);
    if (place == m_listeners.constEnd())
        return;
    for (Listener *listener : *place) {
        if (listener->filter().matches(subject))
            found.push_back(listener);
    }
}

std::vector<Listener *> InterestIndex::concerned(const Subject &subject) const
{
    std::vector<Listener *> found;
    const ObjectId &id = subject.id;
    const Kind kind = id.kind;
    if (isEmpty(kind))
        return found;
    if (kind == Kind::Nodes) {
        look(joined(kind, 't', {}), subject, found);
        return found;
    }
    for (const QByteArray &tenant : {id.tenantId, QByteArray()}) {
        look(joined(kind, 't', tenant), subject, found);
        if (kind == Kind::Services || kind == Kind::Calls)
            look(joined(kind, 'n', tenant, subject.serviceName), subject, found);
        if (kind == Kind::Services || kind == Kind::Plugins || kind == Kind::Calls)
            look(joined(kind, 'p', tenant, subject.pluginId), subject, found);
        if (kind == Kind::Calls && subject.callerId != subject.pluginId)
            look(joined(kind, 'p', tenant, subject.callerId), subject, found);
        if (kind != Kind::SharedData)
            continue;
        look(joined(kind, 's', tenant, id.space), subject, found);
        look(joined(kind, 'k', tenant, id.space, id.key), subject, found);
        if (m_lengths.isEmpty())
            continue;
        for (const QByteArray &space : {id.space, QByteArray()}) {
            const auto lengths = m_lengths.constFind(scope(tenant, space));
            if (lengths == m_lengths.constEnd())
                continue;
            for (const auto &[length, count] : *lengths) {
                if (length > id.key.size())
                    break;
                look(joined(kind, 'x', tenant, space, id.key.first(length)), subject, found);
            }
        }
    }
    return found;
}

} // namespace plexica::watch
