// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/tablesource.h"

#include <utility>

namespace plexica::watch {

namespace {

constexpr int pageSize = 1000;

} // namespace

void TableSource::note(const ObjectId &id)
{
    m_changed.insert(id);
    m_noted();
}

void TableSource::put(const QByteArray &tenantId, const QByteArray &key, QByteArray json, QByteArray counts)
{
    const ObjectId id{m_kind, tenantId, {}, key};
    Row &row = m_rows[id];
    row.counts = counts.isEmpty() ? json : std::move(counts);
    row.json = std::move(json);
    if (row.counts != row.told)
        note(id);
}

bool TableSource::remove(const QByteArray &tenantId, const QByteArray &key)
{
    const ObjectId id{m_kind, tenantId, {}, key};
    if (m_rows.erase(id) == 0)
        return false;
    note(id);
    return true;
}

void TableSource::gather(std::vector<ObjectId> &ids)
{
    ids.insert(ids.end(), m_changed.begin(), m_changed.end());
    m_changed.clear();
}

Source::Judgement TableSource::judge(const ObjectId &id, qint64 present)
{
    Judgement judgement;
    judgement.state.subject.id = id;
    const auto row = m_rows.find(id);
    if (row == m_rows.end()) {
        judgement.verdict = Judgement::Verdict::Gone;
        return judgement;
    }
    if (row->second.counts == row->second.told)
        return judgement;
    row->second.told = row->second.counts;
    row->second.revision = present;
    judgement.verdict = Judgement::Verdict::Put;
    judgement.state = stateOf(id, row->second);
    return judgement;
}

State TableSource::stateOf(const ObjectId &id, const Row &row)
{
    // No commit tells of it, so whoever comes from another node is told again.
    State state;
    state.subject.id = id;
    state.revision = row.revision;
    state.derivedAt = row.revision;
    return state;
}

std::optional<State> TableSource::find(const ObjectId &id) const
{
    const auto row = m_rows.find(id);
    return row == m_rows.end() ? std::nullopt : std::optional(stateOf(id, row->second));
}

void TableSource::write(JsonWriter &writer, const ObjectId &id, bool) const
{
    const auto row = m_rows.find(id);
    writer.raw(row == m_rows.end() ? QByteArrayView("null") : QByteArrayView(row->second.json));
}

Source::Page TableSource::list(const Filter &filter, const std::optional<ObjectId> &after, qint64 since) const
{
    Page page;
    int looked = 0;
    for (auto row = after ? m_rows.upper_bound(*after) : m_rows.begin(); row != m_rows.end(); ++row) {
        const State state = stateOf(row->first, row->second);
        // What has not been judged yet is told when it is.
        if (!row->second.told.isEmpty() && filter.matches(state.subject) && state.isNewerThan(since))
            page.ids.push_back(row->first);
        if (++looked == pageSize) {
            page.goOn = row->first;
            break;
        }
    }
    return page;
}

void TableSource::rewind(qint64 present)
{
    for (auto &[id, row] : m_rows)
        row.revision = present;
}

} // namespace plexica::watch
