// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batch.h"

#include "storage/statement.h"

#include <QHash>

#include <algorithm>

namespace plexica::storage {

namespace {

bool isUnitsFault(const DatabaseError &error)
{
    return error.kind == DatabaseError::Kind::Conflict || error.kind == DatabaseError::Kind::Refused
           || error.kind == DatabaseError::Kind::Denied;
}

class Writer
{
public:
    Writer(Database &database, std::span<const Unit> units, qint64 revision, std::vector<DatabaseFault> &faults)
        : m_database(database)
        , m_units(units)
        , m_revision(revision)
        , m_faults(faults)
    {
    }

    DatabaseFault write(size_t begin, size_t end)
    {
        m_operations.clear();
        for (size_t i = begin; i < end; ++i) {
            if (m_faults[i]) // refused before it came to the database
                continue;
            for (const Operation &operation : m_units[i])
                m_operations.push_back(&operation);
        }
        return m_operations.empty() ? DatabaseFault() : m_database.execute(m_operations, m_revision);
    }

    /// The same with savepoints: a fault of units is noted and the others are written. Answers only what stops all.
    DatabaseFault writeHalved(size_t begin, size_t end, int level)
    {
        if (auto fault = m_database.savepoint(level))
            return fault;
        auto fault = write(begin, end);
        if (!fault)
            return fault;
        if (!isUnitsFault(*fault))
            return fault;
        if (auto failure = m_database.rollbackTo(level))
            return failure;
        if (end - begin == 1) {
            m_faults[begin] = std::move(fault);
            return std::nullopt;
        }
        const size_t middle = begin + (end - begin) / 2;
        if (auto failure = writeHalved(begin, middle, level + 1))
            return failure;
        return writeHalved(middle, end, level + 1);
    }

private:
    Database &m_database;
    std::span<const Unit> m_units;
    qint64 m_revision;
    std::vector<DatabaseFault> &m_faults;
    std::vector<const Operation *> m_operations;
};

} // namespace

BatchResult writeBatch(Database &database, std::span<const Unit> units, qint64 token, size_t touches)
{
    BatchResult result;
    result.token = token;
    result.faults.resize(units.size());
    for (size_t i = 0; i < units.size(); ++i) {
        if (std::any_of(units[i].begin(), units[i].end(), containsNul)) {
            result.faults[i] = DatabaseError{DatabaseError::Kind::Refused,
                                             QStringLiteral("A text holds the NUL character, which cannot be stored.")};
        }
    }
    const auto fail = [&](DatabaseError error) {
        if (error.kind != DatabaseError::Kind::Lost)
            database.rollback();
        result.failure = std::move(error);
        return result;
    };

    bool halve = false;
    for (;;) {
        const auto revision = database.begin(token);
        if (!revision)
            return fail(revision.error());
        result.revision = *revision;
        Writer writer(database, units, *revision, result.faults);
        auto fault = halve ? writer.writeHalved(0, units.size(), 0) : writer.write(0, units.size());
        if (!fault)
            break;
        const bool nothingElse = touches == units.size() && fault->kind == DatabaseError::Kind::Denied;
        if (halve || !isUnitsFault(*fault) || nothingElse)
            return fail(std::move(*fault));
        if (units.size() == 1) {
            database.rollback();
            result.faults[0] = std::move(fault);
            result.revision = 0;
            return result;
        }
        // Savepoints cost a round trip each, and faults are rare: only now.
        database.rollback();
        halve = true;
    }

    size_t refused = 0;
    for (const DatabaseFault &fault : result.faults)
        refused += fault.has_value();
    if (refused == units.size() && refused > 0) {
        database.rollback();
        result.revision = 0;
        return result;
    }
    if (auto fault = database.commit()) {
        result.outcomeUnknown = fault->kind == DatabaseError::Kind::Lost;
        return fail(std::move(*fault));
    }
    return result;
}

std::vector<Wave> scheduleWaves(std::span<const Operation *const> operations)
{
    std::vector<Wave> waves;
    QHash<QByteArray, size_t> next; // by aggregate: the first wave its next operation may be in
    next.reserve(qsizetype(operations.size()));
    for (const Operation *operation : operations) {
        size_t &place = next[operation->aggregate];
        while (place < waves.size() && waves[place].kind != operation->kind)
            ++place;
        if (place == waves.size())
            waves.push_back({operation->kind, {}});
        waves[place].operations.push_back(operation);
        ++place;
    }
    return waves;
}

} // namespace plexica::storage
