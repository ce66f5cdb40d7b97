// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;

namespace plexica::app {

class FilterBar;
class NodeBook;

/// The choice of one node, or of all, in the bar above a page. A single node needs none: then it does not show. A node
/// that leaves the list is no longer chosen.
class NodeBox : public QObject
{
    Q_OBJECT
public:
    /// `nodes` outlives it; `toolTip` says what is shown of the chosen node.
    NodeBox(FilterBar &bar, NodeBook &nodes, const QString &toolTip);

    /// Empty: all nodes.
    const QString &node() const { return m_node; }
    QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void chosen(const QString &nodeId);

private:
    void refresh();
    void choose(const QString &nodeId);

    NodeBook &m_nodes;
    QComboBox *m_box;
    QString m_node;
};

} // namespace plexica::app
