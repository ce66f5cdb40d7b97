// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/graph.h"
#include "resolver/plan.h"
#include "resolver/resolution.h"

namespace plexica::resolver {

/// Gathers what is found about a graph and makes a Resolution of it.
class IssueList
{
public:
    /// `asked`: what is about to be done, which the graph has as done. `root`: the node that is asked about; -1 and
    /// nothing asked: all that are there. Graph and catalogue must outlive the list.
    IssueList(const Graph &graph, const Catalogue &catalogue, std::vector<Asked> asked = {}, int root = -1);

    /// A dependency that does not hold, or of which the version is not known. `path` ends with the provider;
    /// `suffix` is added to the sentence (", required by plugin-reports").
    void addEdge(int edge, QStringList path, Severity severity, const QString &suffix = {});
    void addCycle(const std::vector<int> &cycle);
    void add(Issue issue) { m_entries.push_back({std::move(issue), {}}); }

    /// Sorts, looks for fixes and writes the sentences; leaves installOrder alone.
    Resolution finish();

private:
    struct Entry
    {
        Issue issue;
        std::vector<int> edges; ///< the edge, or the nodes of the cycle
    };

    QString fixFor(const Entry &entry, const Found &found, int &work) const;
    QString stayAs(const Edge &edge) const;
    QString fixOfEdge(const Edge &edge) const;
    std::vector<Offer> offers(const DependencyDeclaration &dependency) const;
    std::vector<Requirement> others(const Edge &edge) const;

    const Graph &m_graph;
    const Catalogue &m_catalogue;
    Problem m_problem;
    std::vector<Entry> m_entries;
};

} // namespace plexica::resolver
