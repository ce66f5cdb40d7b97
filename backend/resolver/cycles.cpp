// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/cycles.h"

#include <algorithm>

namespace plexica::resolver {

namespace {

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

struct Frame
{
    int node;
    std::size_t next = 0; ///< which neighbour comes next
    bool closed = false;  ///< a cycle went through here (Johnson)
};

} // namespace

std::vector<int> components(const Adjacency &graph, int first)
{
    const int size = static_cast<int>(graph.size());
    std::vector<int> component(graph.size(), -1);
    std::vector<int> order(graph.size(), -1);
    std::vector<int> low(graph.size(), -1);
    std::vector<int> open; // visited, not yet in a component
    std::vector<Frame> stack;
    int visited = 0;
    int count = 0;
    for (int root = first; root < size; ++root) {
        if (order[at(root)] >= 0)
            continue;
        stack.push_back({root});
        while (!stack.empty()) {
            Frame &frame = stack.back();
            const int node = frame.node;
            if (frame.next == 0) {
                order[at(node)] = low[at(node)] = visited++;
                open.push_back(node);
            }
            if (frame.next < graph[at(node)].size()) {
                const int target = graph[at(node)][frame.next++];
                if (target < first)
                    continue;
                if (order[at(target)] < 0)
                    stack.push_back({target});
                else if (component[at(target)] < 0)
                    low[at(node)] = std::min(low[at(node)], order[at(target)]);
                continue;
            }
            if (low[at(node)] == order[at(node)]) {
                int member = -1;
                do {
                    member = open.back();
                    open.pop_back();
                    component[at(member)] = count;
                } while (member != node);
                ++count;
            }
            stack.pop_back();
            if (!stack.empty())
                low[at(stack.back().node)] = std::min(low[at(stack.back().node)], low[at(node)]);
        }
    }
    return component;
}

namespace {

/// Finds the cycles through one start node inside its component.
class CircuitSearch
{
public:
    CircuitSearch(const Adjacency &graph, const std::vector<int> &component, std::vector<std::vector<int>> &cycles,
                  std::size_t limit)
        : m_graph(graph)
        , m_component(component)
        , m_cycles(cycles)
        , m_limit(limit)
        , m_blocked(graph.size(), false)
        , m_waiting(graph.size())
    {
    }

    void run(int start)
    {
        std::vector<Frame> stack{{start}};
        m_blocked[at(start)] = true;
        while (!stack.empty() && m_cycles.size() < m_limit) {
            Frame &frame = stack.back();
            const auto &targets = m_graph[at(frame.node)];
            if (frame.next < targets.size()) {
                const int target = targets[frame.next++];
                if (!isInside(start, target))
                    continue;
                if (target == start) {
                    frame.closed = true;
                    auto &cycle = m_cycles.emplace_back();
                    cycle.reserve(stack.size());
                    for (const Frame &step : stack)
                        cycle.push_back(step.node);
                } else if (!m_blocked[at(target)]) {
                    m_blocked[at(target)] = true;
                    stack.push_back({target});
                }
                continue;
            }
            const Frame done = frame;
            stack.pop_back();
            if (done.closed) {
                unblock(done.node);
                if (!stack.empty())
                    stack.back().closed = true;
            } else {
                for (const int target : targets) {
                    if (isInside(start, target))
                        m_waiting[at(target)].push_back(done.node);
                }
            }
        }
    }

private:
    bool isInside(int start, int node) const
    {
        return node >= start && m_component[at(node)] == m_component[at(start)];
    }

    void unblock(int node)
    {
        std::vector<int> ready{node};
        while (!ready.empty()) {
            const int next = ready.back();
            ready.pop_back();
            m_blocked[at(next)] = false;
            for (const int waiting : m_waiting[at(next)]) {
                if (m_blocked[at(waiting)])
                    ready.push_back(waiting);
            }
            m_waiting[at(next)].clear();
        }
    }

    const Adjacency &m_graph;
    const std::vector<int> &m_component;
    std::vector<std::vector<int>> &m_cycles;
    std::size_t m_limit;
    std::vector<bool> m_blocked;
    std::vector<std::vector<int>> m_waiting; ///< who becomes free with a node
};

/// The smallest node from `first` on that shares its component with another; -1 if there is none.
int nextStart(const std::vector<int> &component, int first)
{
    const int size = static_cast<int>(component.size());
    std::vector<int> members(component.size(), 0);
    for (int node = first; node < size; ++node)
        ++members[at(component[at(node)])];
    for (int node = first; node < size; ++node) {
        if (members[at(component[at(node)])] > 1)
            return node;
    }
    return -1;
}

} // namespace

std::vector<std::vector<int>> elementaryCycles(const Adjacency &graph, std::size_t limit)
{
    std::vector<std::vector<int>> cycles;
    for (int first = 0; first < static_cast<int>(graph.size()) && cycles.size() < limit; ++first) {
        const std::vector<int> component = components(graph, first);
        first = nextStart(component, first);
        if (first < 0)
            break;
        CircuitSearch(graph, component, cycles, limit).run(first);
    }
    return cycles;
}

} // namespace plexica::resolver
