// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/filter.h"

#include <QHash>
#include <QVarLengthArray>

#include <map>
#include <vector>

namespace plexica::watch {

class Change;

/// Who wants to hear of changes that its filter matches.
class Listener
{
public:
    explicit Listener(Filter filter)
        : m_filter(std::move(filter))
    {
    }
    virtual ~Listener() = default;
    Q_DISABLE_COPY_MOVE(Listener)

    const Filter &filter() const { return m_filter; }
    /// Called for every change that the filter matches. Nothing is to be written, added or removed meanwhile.
    virtual void take(const Change &change) = 0;

private:
    const Filter m_filter;
};

/// Finds those whom a change concerns without asking the others: each listener stands, kind by kind, under the
/// narrowest name that its filter has (tenant; tenant and service; namespace and prefix; …), and a change looks under
/// the few names that fit it. Of prefixes, those lengths are tried that somebody has. Node thread.
class InterestIndex
{
public:
    void add(Listener &listener);
    void remove(Listener &listener);
    bool isEmpty(Kind kind) const { return m_counts[quint8(kind)] == 0; }
    /// In no order, each once.
    std::vector<Listener *> concerned(const Subject &subject) const;

private:
    using Lengths = std::map<qsizetype, int>; ///< of prefixes: how many have it
    static QByteArray topic(Kind kind, const Filter &filter);
    static QByteArray scope(const QByteArray &tenantId, const QByteArray &space);
    void look(const QByteArray &topic, const Subject &subject, std::vector<Listener *> &found) const;

    QHash<QByteArray, std::vector<Listener *>> m_listeners;
    QHash<QByteArray, Lengths> m_lengths; ///< by scope
    std::array<int, allKinds.size()> m_counts{};
};

} // namespace plexica::watch
