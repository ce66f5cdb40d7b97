// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keymodel.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace plexica::app {

namespace {

int sign(std::weak_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

qint64 millisecondsOr(const std::optional<TimePoint> &time, qint64 other)
{
    return time ? toMilliseconds(*time) : other;
}

} // namespace

bool KeyRow::operator==(const KeyRow &other) const
{
    return state == other.state && key->id == other.key->id && key->revision == other.key->revision
           && key->lastUsedAt == other.key->lastUsedAt;
}

KeyState keyState(const access::ApiKey &key, TimePoint now)
{
    if (!key.isInForce(now))
        return KeyState::Expired;
    if (key.expiresAt && *key.expiresAt - now < KeyModel::soon)
        return KeyState::EndsSoon;
    return key.isPreviousGood(now) ? KeyState::Rotated : KeyState::Valid;
}

KeyModel::KeyModel(QObject *parent)
    : KeyedModel(column(KeyColumn::Count), parent)
{
}

void KeyModel::setKeys(const std::vector<KeyPtr> &keys, TimePoint now)
{
    std::vector<RowPtr> rows;
    rows.reserve(keys.size());
    for (const KeyPtr &key : keys)
        rows.push_back(std::make_shared<const KeyRow>(KeyRow{key, keyState(*key, now)}));
    setRows(rows);
}

void KeyModel::refresh(TimePoint now)
{
    for (int at = 0; at < rowCount(); ++at) {
        const KeyPtr key = row(at)->key;
        if (const KeyState state = keyState(*key, now); state != row(at)->state)
            change(at, std::make_shared<const KeyRow>(KeyRow{key, state}));
    }
}

QVariant KeyModel::raw(const RowPtr &held, int column, int role) const
{
    const KeyRow &row = *held;
    const access::ApiKey &key = *row.key;
    switch (role) {
    case app::role(AccessRole::Row):
        return QVariant::fromValue(held);
    case app::role(ServiceRole::Id):
        return key.id;
    case app::role(ServiceRole::Status):
        return static_cast<int>(row.state == KeyState::Expired    ? StatusKind::Unavailable
                                : row.state == KeyState::EndsSoon ? StatusKind::Degraded
                                : row.state == KeyState::Rotated  ? StatusKind::Draining
                                                                  : StatusKind::Healthy);
    case Qt::DisplayRole:
    case app::role(ServiceRole::Raw):
        break;
    default:
        return {};
    }
    switch (static_cast<KeyColumn>(column)) {
    case KeyColumn::State:
        return static_cast<int>(row.state);
    case KeyColumn::Name:
        return key.name;
    case KeyColumn::Role:
        return roleName(key.role);
    case KeyColumn::Tenant:
        return key.tenantId;
    case KeyColumn::Plugin:
        return key.pluginId;
    case KeyColumn::Permissions:
        return key.permissions;
    case KeyColumn::Created:
        return toMilliseconds(key.createdAt);
    case KeyColumn::Expires:
        return millisecondsOr(key.expiresAt, 0);
    case KeyColumn::LastUsed:
        return millisecondsOr(key.lastUsedAt, 0);
    case KeyColumn::Id:
        return key.id;
    case KeyColumn::Count:
        break;
    }
    return {};
}

KeyProxy::KeyProxy(KeyModel *source, QObject *parent)
    : RowProxy(source, column(KeyColumn::Expires), parent)
    , m_source(source)
{
    setWorstLast({column(KeyColumn::State), column(KeyColumn::Role), column(KeyColumn::Permissions),
                  column(KeyColumn::Created)});
    rebuild();
}

void KeyProxy::setFilter(const KeyFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    filterAgain();
}

bool KeyProxy::isOfTenant(const KeyRow &row) const
{
    return m_filter.tenantId.isEmpty() || row.key->tenantId.isEmpty() || row.key->tenantId == m_filter.tenantId;
}

bool KeyProxy::matches(int sourceRow) const
{
    const KeyRow &row = *m_source->row(sourceRow);
    const access::ApiKey &key = *row.key;
    if (!isOfTenant(row) || (m_filter.role >= 0 && m_filter.role != static_cast<int>(key.role))
        || (m_filter.unusedOnly && key.lastUsedAt))
        return false;
    if (m_filter.states != 0 && !(m_filter.states & (1U << static_cast<unsigned>(row.state))))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&key](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(key.id) || in(key.name) || in(key.tenantId) || in(key.pluginId) || in(roleName(key.role))
               || std::any_of(key.permissions.begin(), key.permissions.end(), in);
    });
}

int KeyProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const KeyRow &left = *m_source->row(sourceRowA);
    const KeyRow &right = *m_source->row(sourceRowB);
    const access::ApiKey &a = *left.key;
    const access::ApiKey &b = *right.key;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    switch (static_cast<KeyColumn>(sortColumn())) {
    case KeyColumn::State:
        return sign(left.state <=> right.state);
    case KeyColumn::Role:
        return sign(a.role <=> b.role);
    case KeyColumn::Tenant:
        return a.tenantId.compare(b.tenantId, Qt::CaseInsensitive);
    case KeyColumn::Plugin:
        return a.pluginId.compare(b.pluginId, Qt::CaseInsensitive);
    case KeyColumn::Permissions:
        return sign(a.permissions.size() <=> b.permissions.size());
    case KeyColumn::Created:
        return sign(a.createdAt <=> b.createdAt);
    case KeyColumn::Expires: // the first to end comes first, what never ends last
        return sign(millisecondsOr(a.expiresAt, never) <=> millisecondsOr(b.expiresAt, never));
    case KeyColumn::LastUsed:
        return sign(millisecondsOr(a.lastUsedAt, 0) <=> millisecondsOr(b.lastUsedAt, 0));
    case KeyColumn::Id:
        return a.id.compare(b.id);
    case KeyColumn::Name:
    case KeyColumn::Count:
        break;
    }
    return a.name.compare(b.name, Qt::CaseInsensitive);
}

int KeyProxy::compareTies(int sourceRowA, int sourceRowB) const
{
    const access::ApiKey &a = *m_source->row(sourceRowA)->key;
    const access::ApiKey &b = *m_source->row(sourceRowB)->key;
    const int byName = a.name.compare(b.name, Qt::CaseInsensitive);
    return byName != 0 ? byName : a.id.compare(b.id);
}

std::array<int, keyStateCount> KeyProxy::counts() const
{
    std::array<int, keyStateCount> counts{};
    for (int row = 0; row < m_source->rowCount(); ++row) {
        if (isOfTenant(*m_source->row(row)))
            ++counts[static_cast<std::size_t>(m_source->row(row)->state)];
    }
    return counts;
}

} // namespace plexica::app
