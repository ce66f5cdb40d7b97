// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gatewaymodels.h"

#include <QTimer>
#include <QWidget>

namespace plexica::app {

class Label;
class PlainTable;

struct PageContext;

/// The last calls that a node has carried. Asks the gateway once a second while it is visible and nothing is paused.
class NodeCalls : public QWidget
{
    Q_OBJECT
public:
    explicit NodeCalls(const PageContext &context, QWidget *parent = nullptr);

    void setNode(const QString &nodeId); ///< empty: none
    PlainTable *view() const { return m_view; }

Q_SIGNALS:
    void traceRequested(const QString &tenantId, const QString &traceId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();

    const PageContext &m_context;
    QString m_nodeId;
    CallModel m_calls;
    Label *m_note;
    PlainTable *m_view;
    QTimer m_timer;
    quint64 m_lastCall = 0;
    bool m_asking = false;
};

} // namespace plexica::app
