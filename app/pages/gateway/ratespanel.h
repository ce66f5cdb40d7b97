// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffictypes.h"
#include "widgets/sidepanel.h"

#include <QTimer>

class QComboBox;

namespace plexica::app {

class Label;
class LiveFeed;
class MinuteChart;
class NodeLink;
struct PageContext;

/// How often a service was called in the last hour, by all or by one plugin, how many calls failed and how long they
/// took: by minutes.
class RatesPanel : public SidePanel
{
    Q_OBJECT
public:
    /// How often the node is asked while the panel can be seen.
    static constexpr std::chrono::seconds interval{5};

    RatesPanel(const PageContext &context, QWidget *parent = nullptr);

    /// `caller` empty: all callers are shown, and no choice is offered.
    void setSubject(const QString &tenantId, const QString &caller, const QString &service);
    /// Calls that one node has carried; empty: all.
    void setNode(const QString &nodeId);
    /// A button for something that can be done with it.
    void offer(QAction *action, const QString &text) { addButton(action, text); }
    bool isEmpty() const { return m_service.isEmpty(); }

    QComboBox *scopeBox() const { return m_scope; }
    MinuteChart *rateChart() const { return m_rates; }
    MinuteChart *latencyChart() const { return m_latencies; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    gateway::MinutesFilter wanted() const;
    void look();
    void take(const std::vector<gateway::MinuteTraffic> &minutes);

    NodeLink &m_link;
    LiveFeed &m_feed;
    QString m_tenantId;
    QString m_caller;
    QString m_service;
    QString m_nodeId;
    gateway::MinutesFilter m_asked;
    QComboBox *m_scope;
    Label *m_sum;
    MinuteChart *m_rates;
    MinuteChart *m_latencies;
    QTimer m_timer;
    bool m_asking = false;
};

} // namespace plexica::app
