// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"

#include <QStatusBar>

class QToolButton;

namespace plexica::app {

class ElidedLabel;
class Label;
/// Node address (click copies), storage engine and state, requests/s and loop lag. Messages stand between them and
/// cover none.
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
    Label *m_storageShape;
    Label *m_storage;
    ElidedLabel *m_message;
    Label *m_requests;
    Label *m_lag;
};

} // namespace plexica::app
