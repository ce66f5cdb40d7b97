// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/nodestatusbar.h"

#include "models/wording.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QToolButton>

namespace plexica::app {

NodeStatusBar::NodeStatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_address(new QToolButton(this))
    , m_storageShape(new Label(this))
    , m_storage(new Label(this))
    , m_message(new ElidedLabel(this))
    , m_requests(new Label(this))
    , m_lag(new Label(this))
{
    setAccessibleName(tr("Node"));
    setSizeGripEnabled(false);
    m_address->setObjectName(QStringLiteral("nodeAddress"));
    m_address->setIcon(themeIcon(QStringLiteral("link"), IconTint::Muted));
    m_address->setIconSize(QSize(15, 15));
    m_address->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_address->setFocusPolicy(Qt::StrongFocus);
    m_message->setObjectName(QStringLiteral("mutedLabel"));
    // A message hides widgets that are not permanent.
    addPermanentWidget(m_address);
    addPermanentWidget(m_storageShape);
    addPermanentWidget(m_storage);
    addPermanentWidget(m_message, 1);
    connect(this, &QStatusBar::messageChanged, m_message, &ElidedLabel::setFullText);
    addPermanentWidget(m_requests);
    addPermanentWidget(m_lag);
    m_requests->setToolTip(tr("HTTP requests answered in the last second"));
    m_lag->setToolTip(tr("How late the node's event loop runs: what every request waits at least"));
    connect(m_address, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        showMessage(tr("%1 copied").arg(m_address->text()), 2000);
    });
    setStarting();
}

void NodeStatusBar::setStarting()
{
    m_address->setEnabled(false);
    m_address->setText(tr("Starting the node…"));
    m_address->setAccessibleName(m_address->text());
}

void NodeStatusBar::setStatus(const node::NodeStatus &status)
{
    const auto set = [](Label *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    if (!status.addresses.isEmpty() && m_address->text() != status.addresses.front()) {
        m_address->setEnabled(true);
        m_address->setText(status.addresses.front());
        m_address->setToolTip(tr("Click to copy. This node serves at:\n%1").arg(status.addresses.join(u'\n')));
        m_address->setAccessibleName(tr("Copy node address %1").arg(status.addresses.front()));
    }
    const StatusKind kind = status.storageAvailable ? StatusKind::Healthy : StatusKind::Unavailable;
    if (m_storageShape->property("kind") != QVariant(static_cast<int>(kind)) || m_storageShape->pixmap().isNull()) {
        m_storageShape->setProperty("kind", static_cast<int>(kind));
        m_storageShape->setPixmap(statusIcon(kind).pixmap(QSize(11, 11), devicePixelRatioF()));
    }
    set(m_storage, status.storageAvailable ? status.storageEngine : tr("%1: not reachable").arg(status.storageEngine));
    m_storage->setToolTip(status.storageAvailable ? tr("The database answers") : status.storageReason);
    set(m_requests, tr("%1 requests/s")
                        .arg(QLocale().toString(status.requestsPerSecond, 'f', status.requestsPerSecond < 10 ? 1 : 0)));
    set(m_lag, tr("Loop lag %1 ms")
                   .arg(QLocale().toString(status.loopLagMilliseconds, 'f', status.loopLagMilliseconds < 10 ? 1 : 0)));
}

} // namespace plexica::app
