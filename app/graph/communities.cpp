// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/communities.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace plexica::app {

namespace {

constexpr int mostPasses = 20;
constexpr int mostLevels = 8;
constexpr double leastGain = 1e-9;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Undirected, with weights; what was inside of a node that stands for several is its loop.
struct Web
{
    explicit Web(int nodes)
        : beside(at(nodes))
        , loops(at(nodes), 0)
        , degrees(at(nodes), 0)
    {
    }
    void join(int a, int b, double weight)
    {
        total += weight;
        degrees[at(a)] += weight;
        degrees[at(b)] += weight;
        if (a == b) {
            loops[at(a)] += weight;
            return;
        }
        beside[at(a)].emplace_back(b, weight);
        beside[at(b)].emplace_back(a, weight);
    }

    std::vector<std::vector<std::pair<int, double>>> beside;
    std::vector<double> loops;
    std::vector<double> degrees;
    double total = 0;
};

/// Moves nodes between communities until none gains; false if none moved at all.
bool settle(const Web &web, std::vector<int> &community)
{
    const int nodes = static_cast<int>(web.beside.size());
    std::vector<double> weights(at(nodes), 0); // of a community's nodes, all they have
    for (int node = 0; node < nodes; ++node)
        weights[at(community[at(node)])] += web.degrees[at(node)];
    std::vector<double> shared(at(nodes), 0); // of the node at hand with each community
    std::vector<int> near;
    bool any = false;
    for (int pass = 0; pass < mostPasses; ++pass) {
        bool moved = false;
        for (int node = 0; node < nodes; ++node) {
            near.clear();
            for (const auto &[other, weight] : web.beside[at(node)]) {
                const int there = community[at(other)];
                if (shared[at(there)] == 0)
                    near.push_back(there);
                shared[at(there)] += weight;
            }
            const int home = community[at(node)];
            const double own = web.degrees[at(node)];
            weights[at(home)] -= own;
            const auto gain = [&](int there) { return shared[at(there)] - own * weights[at(there)] / (2 * web.total); };
            int best = home;
            double most = gain(home);
            for (const int there : near) {
                if (gain(there) > most + leastGain) {
                    best = there;
                    most = gain(there);
                }
            }
            weights[at(best)] += own;
            community[at(node)] = best;
            moved = moved || best != home;
            for (const int there : near)
                shared[at(there)] = 0;
        }
        if (!moved)
            break;
        any = true;
    }
    return any;
}

/// Numbers 0, 1, 2 … in the order in which they are met; how many.
int renumber(std::vector<int> &community)
{
    std::vector<int> numbers(community.size(), -1);
    int count = 0;
    for (int &value : community) {
        int &number = numbers[at(value)];
        if (number < 0)
            number = count++;
        value = number;
    }
    return count;
}

} // namespace

std::vector<int> communities(int nodes, const std::vector<int> &from, const std::vector<int> &to)
{
    std::vector<int> answer(at(nodes));
    std::iota(answer.begin(), answer.end(), 0);
    Web web(nodes);
    for (std::size_t edge = 0; edge < from.size(); ++edge)
        web.join(from[edge], to[edge], 1);
    for (int level = 0; level < mostLevels && web.total > 0; ++level) {
        std::vector<int> community(web.beside.size());
        std::iota(community.begin(), community.end(), 0);
        if (!settle(web, community))
            break;
        const int count = renumber(community);
        for (int &value : answer)
            value = community[at(value)];
        std::map<std::pair<int, int>, double> joined;
        for (std::size_t node = 0; node < web.beside.size(); ++node) {
            const int here = community[node];
            if (web.loops[node] > 0)
                joined[{here, here}] += web.loops[node];
            for (const auto &[other, weight] : web.beside[node]) {
                if (static_cast<int>(node) < other)
                    joined[std::minmax(here, community[at(other)])] += weight;
            }
        }
        Web coarser(count);
        for (const auto &[pair, weight] : joined)
            coarser.join(pair.first, pair.second, weight);
        web = std::move(coarser);
    }
    return answer;
}

} // namespace plexica::app
