// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nodebox.h"

#include "models/nodebook.h"
#include "widgets/filterbar.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace plexica::app {

NodeBox::NodeBox(FilterBar &bar, NodeBook &nodes, const QString &toolTip)
    : QObject(&bar)
    , m_nodes(nodes)
    , m_box(bar.addBox(tr("Filter by node"), tr("Nodes"), toolTip))
{
    connect(&m_nodes, &NodeBook::namesChanged, this, &NodeBox::refresh);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { choose(m_box->currentData().toString()); });
    refresh();
}

void NodeBox::refresh()
{
    const bool several = m_nodes.hasSeveral();
    m_box->setVisible(several);
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        m_box->addItem(tr("All nodes"), QString());
        const NodeModel &model = m_nodes.model();
        for (int row = 0; row < model.rowCount(); ++row)
            m_box->addItem(model.row(row)->name, model.row(row)->node.id);
        m_box->setCurrentIndex(std::max(0, several ? m_box->findData(m_node) : 0));
    }
    choose(m_box->currentData().toString());
}

void NodeBox::choose(const QString &nodeId)
{
    if (nodeId == m_node)
        return;
    m_node = nodeId;
    Q_EMIT chosen(m_node);
}

} // namespace plexica::app
