// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wayback.h"

namespace plexica::app {

void WayBack::leave(const Place &place)
{
    constexpr std::size_t kept = 50;
    if (!m_back.empty() && m_back.back() == place)
        return;
    m_back.push_back(place);
    if (m_back.size() > kept)
        m_back.erase(m_back.begin());
    m_forward.clear();
}

std::optional<Place> WayBack::step(std::vector<Place> &from, std::vector<Place> &to, const Place &here)
{
    while (!from.empty() && from.back() == here)
        from.pop_back();
    if (from.empty())
        return std::nullopt;
    const Place place = from.back();
    from.pop_back();
    to.push_back(here);
    return place;
}

} // namespace plexica::app
