// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/place.h"

#include <optional>
#include <vector>

namespace plexica::app {

/// Where one has been in the window, and the way back and forth between these places. Knows no page. GUI thread.
class WayBack
{
public:
    /// A place is left for another one: it can be come back to, and nothing lies ahead any more.
    void leave(const Place &place);

    /// Where to go back to from `here`, which then lies ahead; nullopt: nowhere.
    std::optional<Place> back(const Place &here) { return step(m_back, m_forward, here); }
    std::optional<Place> forward(const Place &here) { return step(m_forward, m_back, here); }
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }

private:
    static std::optional<Place> step(std::vector<Place> &from, std::vector<Place> &to, const Place &here);

    std::vector<Place> m_back;    ///< the newest last
    std::vector<Place> m_forward; ///< the next last
};

} // namespace plexica::app
