// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"
#include "models/cellmodel.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace plexica::app {

class Label;
class PlainTable;

/// What administrators want of services: DRAINING and OFFLINE, also of services that are not registered. They can be
/// ended here, one by one.
class OrdersDialog : public QDialog
{
    Q_OBJECT
public:
    OrdersDialog(NodeLink &link, QWidget *parent);

    const CellModel &orders() const { return m_model; }
    PlainTable *table() const { return m_table; }
    QPushButton *endButton() const { return m_end; }

private:
    void ask();
    void show(std::vector<StandingOrder> orders);
    void askEnd();
    void end(const registry::ServiceOrder &order);

    NodeLink &m_link;
    std::vector<StandingOrder> m_orders;
    CellModel m_model;
    PlainTable *m_table;
    Label *m_note;
    QPushButton *m_end;
};

} // namespace plexica::app
