// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/freeplace.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <set>
#include <utility>

namespace plexica::app {

namespace {

constexpr double distance = 12;
constexpr int mostTries = 4000;

} // namespace

QPointF freePlace(QPointF wanted, QSizeF size, const std::vector<QRectF> &others)
{
    // A centre is free if it lies in none of the others grown by half of the size: from one that is not, on to the four
    // nearest points that leave what is in the way.
    const double x = size.width() / 2 + distance;
    const double y = size.height() / 2 + distance;
    const auto inTheWay = [&](QPointF centre) {
        return std::find_if(others.begin(), others.end(), [&](const QRectF &other) {
            const QRectF grown = other.adjusted(-x + 0.5, -y + 0.5, x - 0.5, y - 0.5);
            return centre.x() > grown.left() && centre.x() < grown.right() && centre.y() > grown.top()
                   && centre.y() < grown.bottom();
        });
    };
    using Try = std::pair<double, std::pair<double, double>>;
    std::priority_queue<Try, std::vector<Try>, std::greater<>> tries;
    std::set<std::pair<long, long>> known;
    const auto add = [&](QPointF centre) {
        if (known.emplace(std::lround(centre.x()), std::lround(centre.y())).second)
            tries.push({std::hypot(centre.x() - wanted.x(), centre.y() - wanted.y()), {centre.x(), centre.y()}});
    };
    add(wanted);
    for (int tried = 0; !tries.empty() && tried < mostTries; ++tried) {
        const QPointF centre(tries.top().second.first, tries.top().second.second);
        tries.pop();
        const auto other = inTheWay(centre);
        if (other == others.end())
            return centre;
        add({other->left() - x, centre.y()});
        add({other->right() + x, centre.y()});
        add({centre.x(), other->top() - y});
        add({centre.x(), other->bottom() + y});
    }
    return wanted;
}

} // namespace plexica::app
