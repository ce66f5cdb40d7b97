// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nodes/nodecalls.h"

#include "bridge/livefeed.h"
#include "bridge/nodelink.h"
#include "pages/page.h"
#include "widgets/label.h"
#include "widgets/plaintable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace plexica::app {

namespace {
constexpr std::chrono::seconds liveInterval{1};
}

NodeCalls::NodeCalls(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_note(Label::muted(tr("It has carried no call in the last ten minutes."), this))
    , m_view(new PlainTable(&m_calls, static_cast<int>(CallColumn::Status), tr("Last calls through the node"), this))
{
    setObjectName(QStringLiteral("plain"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    m_note->wrapped()->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    for (int column = 0; column < m_calls.columnCount(); ++column) {
        const auto which = static_cast<CallColumn>(column);
        m_view->setColumnHidden(column, which != CallColumn::Time && which != CallColumn::Caller
                                            && which != CallColumn::Target && which != CallColumn::Status
                                            && which != CallColumn::Duration);
    }
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(40);
    m_view->setWidths({98, 100, 100, 100, 64, 74});
    m_view->header()->setSectionResizeMode(static_cast<int>(CallColumn::Target), QHeaderView::Stretch);
    connect(m_view, &PlainTable::opened, this, [this](const QModelIndex &index) {
        const gateway::CallRecord &call = m_calls.call(index.row());
        Q_EMIT traceRequested(call.tenantId, QString::fromLatin1(call.traceId.toText()));
    });
    connect(&m_context.feed, &LiveFeed::update, this, [this](const Update &update) {
        if (update.beginsSnapshot) // another node: its calls are numbered from 1 again
            setNode(std::exchange(m_nodeId, {}));
    });
    m_timer.setInterval(liveInterval);
    connect(&m_timer, &QTimer::timeout, this, &NodeCalls::look);
    m_view->hide();
}

void NodeCalls::setNode(const QString &nodeId)
{
    if (nodeId == m_nodeId)
        return;
    m_nodeId = nodeId;
    m_calls.clear();
    m_lastCall = 0;
    m_view->hide();
    m_note->show();
    if (isVisible())
        look();
}

void NodeCalls::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    look();
}

void NodeCalls::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void NodeCalls::look()
{
    if (m_nodeId.isEmpty() || m_asking || m_context.feed.isPaused())
        return;
    m_asking = true;
    GatewayLook wanted;
    wanted.afterCall = m_lastCall;
    wanted.nodeId = m_nodeId;
    m_context.link.gateway().look(wanted, replyTo<GatewayPicture>(this, [this, id = m_nodeId, after = m_lastCall](
                                                                            const Result<GatewayPicture> &picture) {
                                      m_asking = false;
                                      if (id != m_nodeId || after != m_lastCall)
                                          return look(); // another node is shown by now
                                      if (!picture)
                                          return;
                                      m_lastCall = picture->lastCall;
                                      if (picture->calls.empty())
                                          return;
                                      // New rows come at the top; whoever has scrolled down keeps what he looks at.
                                      QScrollBar *bar = m_view->verticalScrollBar();
                                      const int offset = bar->value();
                                      m_calls.prepend(picture->calls);
                                      m_view->show();
                                      m_note->hide();
                                      if (offset > 0)
                                          bar->setValue(offset + static_cast<int>(picture->calls.size()));
                                  }));
}

} // namespace plexica::app
