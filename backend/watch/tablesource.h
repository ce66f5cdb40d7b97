// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/source.h"

#include <functional>
#include <map>
#include <set>

namespace plexica::watch {

/// Objects that are handed in one by one, as text: the place for a kind that somebody keeps who is no domain with a
/// memory of its own (nodes: backend/cluster). Node thread.
///
///     watch::TableSource &nodes = hub.addTable(watch::Kind::Nodes);
///     nodes.put({}, nodeId, json, whatCounts);
///     nodes.remove({}, nodeId);
class TableSource final : public Source
{
public:
    TableSource(Kind kind, std::function<void()> noted)
        : m_kind(kind)
        , m_noted(std::move(noted))
    {
    }

    /// `json`: the object as the REST list has it. `counts`: that of it which is news when it changes, in any form of
    /// text; empty: all of it. (Times when it was last seen, rates and counts are none.)
    void put(const QByteArray &tenantId, const QByteArray &key, QByteArray json, QByteArray counts = {});
    /// False: there is none.
    bool remove(const QByteArray &tenantId, const QByteArray &key);

    void gather(std::vector<ObjectId> &ids) override;
    Judgement judge(const ObjectId &id, qint64 present) override;
    std::optional<State> find(const ObjectId &id) const override;
    std::optional<State> findNamed(const Filter &) const override { return std::nullopt; }
    void write(JsonWriter &writer, const ObjectId &id, bool full) const override;
    Page list(const Filter &filter, const std::optional<ObjectId> &after, qint64 since) const override;
    void rewind(qint64 present) override;

private:
    struct Row
    {
        QByteArray json;
        QByteArray counts;
        QByteArray told; ///< what counted when it was told last
        qint64 revision = 0;
    };
    void note(const ObjectId &id);
    static State stateOf(const ObjectId &id, const Row &row);

    const Kind m_kind;
    const std::function<void()> m_noted;
    std::map<ObjectId, Row> m_rows;
    std::set<ObjectId> m_changed;
};

} // namespace plexica::watch
