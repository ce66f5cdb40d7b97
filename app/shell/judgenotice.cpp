// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/judgenotice.h"

#include "models/nodebook.h"
#include "models/wording.h"

namespace plexica::app {

JudgeNotice::JudgeNotice(NodeBook &nodes, QWidget *parent)
    : Notice(parent)
    , m_nodes(nodes)
{
    setObjectName(QStringLiteral("judgeNotice"));
    connect(&m_nodes, &NodeBook::looked, this, &JudgeNotice::look);
    connect(this, &Notice::actionTriggered, this, &JudgeNotice::judge);
}

void JudgeNotice::look()
{
    if (m_nodes.lacksJudge() == m_told)
        return;
    m_told = m_nodes.lacksJudge();
    if (m_told)
        show(Kind::Warning,
             tr("Nobody judges services: all live nodes are observers. Silent services stay as they were, and nothing "
                "is probed."),
             tr("Judge from here"));
    else
        hide();
}

void JudgeNotice::judge()
{
    m_nodes.judgeFromHere([this](const Result<void> &done) {
        if (!done)
            show(Kind::Error, Wording::error(done.error()));
    });
}

} // namespace plexica::app
