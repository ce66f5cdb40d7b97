// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/cycles.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace plexica::resolver;

class TestCycles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachElementaryCycleOnce();
    void agreesWithPlainSearch();
    void stopsAtTheLimit();
    void chainsAndRingsOfAnyLength();
    void componentsOfAGraph();
};

namespace {

/// Every elementary cycle by trying all simple paths: slow and obvious.
std::set<std::vector<int>> plainSearch(const Adjacency &graph)
{
    std::set<std::vector<int>> cycles;
    std::vector<int> path;
    const auto extend = [&](int node, const auto &self) -> void {
        path.push_back(node);
        for (const int target : graph[static_cast<std::size_t>(node)]) {
            if (target == path.front())
                cycles.insert(path);
            else if (target > path.front() && std::find(path.begin(), path.end(), target) == path.end())
                self(target, self);
        }
        path.pop_back();
    };
    for (int start = 0; start < static_cast<int>(graph.size()); ++start)
        extend(start, extend);
    return cycles;
}

} // namespace

void TestCycles::findsEachElementaryCycleOnce()
{
    // 0 -> 1 -> 2 -> 0 and 1 -> 0; 3 -> 4 -> 3; 5 alone
    const auto cycles = elementaryCycles({{1}, {0, 2}, {0}, {4}, {3}, {0}}, 100);
    QCOMPARE(cycles, (std::vector<std::vector<int>>{{0, 1}, {0, 1, 2}, {3, 4}}));
}

void TestCycles::agreesWithPlainSearch()
{
    std::mt19937 random(20250122);
    std::size_t found = 0;
    for (int round = 0; round < 400; ++round) {
        const int size = 2 + static_cast<int>(random() % 7);
        const auto density = 1 + random() % 5;
        Adjacency graph(static_cast<std::size_t>(size));
        for (int from = 0; from < size; ++from) {
            for (int to = 0; to < size; ++to) {
                if (from != to && random() % 6 < density)
                    graph[static_cast<std::size_t>(from)].push_back(to);
            }
        }
        const auto expected = plainSearch(graph);
        const auto cycles = elementaryCycles(graph, 1000000);
        QCOMPARE(cycles.size(), expected.size());
        QVERIFY(std::set<std::vector<int>>(cycles.begin(), cycles.end()) == expected);
        QVERIFY(std::is_sorted(cycles.begin(), cycles.end()));
        found += cycles.size();
    }
    QVERIFY(found > 10000);
}

void TestCycles::stopsAtTheLimit()
{
    Adjacency complete(30);
    for (int from = 0; from < 30; ++from) {
        for (int to = 0; to < 30; ++to) {
            if (from != to)
                complete[static_cast<std::size_t>(from)].push_back(to);
        }
    }
    const auto cycles = elementaryCycles(complete, 100);
    QCOMPARE(cycles.size(), 100U);
    QCOMPARE(std::set<std::vector<int>>(cycles.begin(), cycles.end()).size(), 100U);
}

void TestCycles::chainsAndRingsOfAnyLength()
{
    constexpr int length = 200000;
    Adjacency chain(length);
    for (int i = 0; i + 1 < length; ++i)
        chain[static_cast<std::size_t>(i)].push_back(i + 1);
    QVERIFY(elementaryCycles(chain, 100).empty());
    chain.back().push_back(0);
    const auto ring = elementaryCycles(chain, 100);
    QCOMPARE(ring.size(), 1U);
    QCOMPARE(ring[0].size(), static_cast<std::size_t>(length));
}

void TestCycles::componentsOfAGraph()
{
    const auto component = components({{1}, {2}, {0}, {0}, {}});
    QVERIFY(component[0] == component[1] && component[1] == component[2]);
    QVERIFY(component[3] != component[0] && component[4] != component[0] && component[3] != component[4]);
    QCOMPARE(components({{1}, {0}, {0}}, 1)[0], -1);
}

QTEST_APPLESS_MAIN(TestCycles)
#include "test_cycles.moc"
