// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice.h"

namespace plexica::app {

class NodeBook;

/// Says on every page that no node judges services, as long as that is so, and lets this one do it. GUI thread.
class JudgeNotice : public Notice
{
    Q_OBJECT
public:
    /// `nodes` outlives the notice.
    JudgeNotice(NodeBook &nodes, QWidget *parent);

private:
    void look();
    void judge();

    NodeBook &m_nodes;
    bool m_told = false; ///< closed or not
};

} // namespace plexica::app
