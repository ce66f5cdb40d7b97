// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/ordersdialog.h"

#include "models/timelinemodel.h"
#include "models/wording.h"
#include "widgets/confirmdialog.h"
#include "widgets/label.h"
#include "widgets/plaintable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace plexica::app {

OrdersDialog::OrdersDialog(NodeLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_model(
          {tr("State"), tr("Service"), tr("Plugin"), tr("Tenant"), tr("Since"), tr("Until"), tr("Given"), tr("Reason")})
    , m_table(new PlainTable(&m_model, 0, tr("Orders"), this))
    , m_note(new Label(this))
    , m_end(new QPushButton(tr("&End Order…"), this))
{
    setObjectName(QStringLiteral("ordersDialog"));
    setWindowTitle(tr("Orders"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_note->wrapped());
    layout->addWidget(m_table, 1);
    m_table->setWidths({110, 170, 120, 100, 90, 90, 110});
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    m_end->setAutoDefault(false);
    m_end->setEnabled(false);
    m_end->setToolTip(tr("Callers find the service again as soon as it is registered and healthy"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_end, &QPushButton::clicked, this, &OrdersDialog::askEnd);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_end->setEnabled(m_table->selectionModel()->hasSelection()); });
    ask();
}

void OrdersDialog::ask()
{
    m_link.orders({}, replyTo<std::vector<StandingOrder>>(this, [this](Result<std::vector<StandingOrder>> orders) {
                      if (orders)
                          show(std::move(*orders));
                      else
                          m_note->setText(Wording::error(orders.error()));
                  }));
}

void OrdersDialog::show(std::vector<StandingOrder> orders)
{
    m_orders = std::move(orders);
    const TimePoint now = currentTime();
    std::vector<CellModel::Row> rows;
    for (const auto &[order, present] : m_orders) {
        const StatusKind kind =
            order.state == registry::AdminState::Draining ? StatusKind::Draining : StatusKind::Offline;
        const QString name = present ? order.serviceName : tr("%1 (not registered)").arg(order.serviceName);
        rows.push_back({{Wording::status(kind), Wording::statusMeaning(kind), static_cast<int>(kind)},
                        {name},
                        {order.pluginId},
                        {order.tenantId},
                        {Wording::relativeTime(order.since, now), Wording::absoluteTime(order.since)},
                        {order.until ? Wording::relativeTime(*order.until, now) : tr("it is ended"),
                         order.until ? Wording::absoluteTime(*order.until) : QString()},
                        {order.author.isEmpty() ? tr("unknown") : EventWording::actor(order.author)},
                        {order.reason}});
    }
    m_model.setRows(std::move(rows));
    const int count = m_model.rowCount();
    m_note->setText(
        count == 0 ? tr("There is no order: every service is active.")
                   : tr("%n order(s) in force. They outlive a restart of the plugin and of the node.", nullptr, count));
    m_end->setEnabled(m_table->selectionModel()->hasSelection());
}

void OrdersDialog::askEnd()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const registry::ServiceOrder order = m_orders.at(static_cast<std::size_t>(current.row())).order;
    auto *dialog =
        new ConfirmDialog(tr("End the order about %1?").arg(order.serviceName), tr("End order"), false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFact(tr("Plugin"), order.pluginId);
    dialog->addFact(tr("Tenant"), order.tenantId);
    if (!order.reason.isEmpty())
        dialog->addFact(tr("Reason"), order.reason);
    dialog->addConsequence(tr("Callers find the service again as soon as it is registered and healthy."));
    connect(dialog, &QDialog::accepted, this, [this, order] { end(order); });
    dialog->open();
}

void OrdersDialog::end(const registry::ServiceOrder &order)
{
    m_link.endOrder(order, replyTo<int>(this, [this](const Result<int> &ended) {
                        if (ended)
                            ask();
                        else
                            m_note->setText(Wording::error(ended.error()));
                    }));
}

} // namespace plexica::app
