// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace plexica::app {

/// Node address (click copies), storage engine and state, requests/s and loop lag.
class NodeStatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit NodeStatusBar(QWidget *parent = nullptr);

    /// Before the node serves: "Starting…".
    void setStarting();
    void setStatus(const node::NodeStatus &status);

private:
    QToolButton *m_address;
    QLabel *m_storageShape;
    QLabel *m_storage;
    QLabel *m_requests;
    QLabel *m_lag;
};

} // namespace plexica::app
