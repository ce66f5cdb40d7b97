// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"
#include "models/cellmodel.h"
#include "models/gatewaymodels.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace plexica::app {

struct PageContext;

/// Who needs a service and who uses it: plugins that declare a dependency, callers of the last day, the last calls.
/// Asks the gateway once a second while it is visible and nothing is paused. GUI thread.
class ServiceUse : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceUse(const PageContext &context, QWidget *parent = nullptr);

    /// What is shown from now on, or the same with new values; null: nothing.
    void setService(const ServicePtr &service);

    QTreeView *dependents() const { return m_dependentView; }
    QTreeView *callers() const { return m_callerView; }
    QTreeView *calls() const { return m_callView; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillDependents();
    void look();
    void take(const GatewayPicture &picture);
    void refreshTitles();

    const PageContext &m_context;
    ServicePtr m_service;
    CellModel m_dependents;
    PairModel m_callers;
    CallModel m_calls;
    QLabel *m_dependentTitle;
    QLabel *m_callerTitle;
    QLabel *m_callTitle;
    QTreeView *m_dependentView;
    QTreeView *m_callerView;
    QTreeView *m_callView;
    QTimer m_timer;
    quint64 m_lastCall = 0;
    bool m_asking = false;
};

} // namespace plexica::app
