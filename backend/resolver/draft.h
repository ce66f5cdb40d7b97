// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/graph.h"

#include <QHash>

#include <set>
#include <vector>

namespace plexica::resolver {

/// Something that does not hold in a Draft.
struct Flaw
{
    const DependencyDeclaration *dependency = nullptr; ///< that `from` has, and `to` does not satisfy
    int from = -1;
    int to = -1;
    /// Who needs whom, from a plugin that must hold to what is before `from`, or before the cycle.
    std::vector<int> chain;
    std::vector<int> cycle; ///< not empty: these require each other in a circle
    QString service;        ///< not empty: `from` and `to` both offer it
};

/// A graph in which some plugins are otherwise: what plans are tried on. Plugins have numbers: those of the graph's
/// nodes, and beyond them what was named since.
class Draft
{
public:
    struct Need
    {
        int to;
        const DependencyDeclaration *dependency;
    };

    /// The graph must outlive the draft.
    explicit Draft(const Graph &graph);

    int number(const QString &id);
    const QString &id(int number) const { return m_ids[index(number)]; }
    int size() const { return static_cast<int>(m_ids.size()); }

    const Provider &now(int number) const { return m_now[index(number)]; }
    const Provider &before(int number) const { return m_before[index(number)]; }
    /// What stood there when the changes began, where the graph has it otherwise already.
    void setBefore(int number, const Provider &provider);
    void put(int number, const Provider &provider);
    /// As it was when the changes began.
    void rewind();
    /// From here on `before` is what is now.
    void settle() { m_before = m_now; }

    /// What a version requires.
    const std::vector<Need> &needs(const PluginVersion &plugin);
    bool holds(const Need &need);
    static bool hasNeedOf(const std::vector<Need> &needs, int of);

    /// To be called when it is known who has changed or is about to: looks for what may be in need of a look.
    void mark(const std::vector<int> &movers);

    /// What would be refused if `changed` were changed at once from what is before to what is now: they and `roots`
    /// must find what they require, all the way down and without circles; nobody else may lack what he had; names of
    /// services are free. At most some dozens; cycles only if nothing else is wrong.
    std::vector<Flaw> flaws(const std::vector<int> &changed, const std::vector<int> &roots = {});

    /// Dependencies looked at so far: the measure of work.
    int work() const { return m_work; }
    void addWork(int count) { m_work += count; }

private:
    static std::size_t index(int number) { return static_cast<std::size_t>(number); }
    bool isGraphs(int number) const;
    void lookBelow(int root, const std::vector<bool> &checked, std::vector<Flaw> &flaws);
    void lookAtDependents(int provider, const std::vector<bool> &checked, std::vector<Flaw> &flaws);
    void lookAtNames(int number, std::vector<Flaw> &flaws);
    void lookForCycle(const std::vector<int> &roots, std::vector<Flaw> &flaws);

    const Graph &m_graph;
    QHash<QString, int> m_further; ///< that the graph does not know
    std::vector<QString> m_ids;
    std::vector<Provider> m_now;
    std::vector<Provider> m_before;
    std::set<int> m_otherwise; ///< not as in the graph, now or before
    std::vector<bool> m_doubtful;
    QHash<const PluginVersion *, std::vector<Need>> m_needs;
    int m_work = 0;
};

} // namespace plexica::resolver
