// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"
#include "models/cellmodel.h"
#include "models/gatewaymodels.h"
#include "models/place.h"

#include <QTimer>
#include <QWidget>

namespace plexica::app {

class Label;
class PlainTable;

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

    PlainTable *dependents() const { return m_dependentView; }
    PlainTable *callers() const { return m_callerView; }
    PlainTable *calls() const { return m_callView; }

Q_SIGNALS:
    void traceRequested(const QString &tenantId, const QString &traceId);
    /// Who needs it, or the calls of a caller.
    void placeRequested(const plexica::app::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillDependents();
    void look();
    void take(const GatewayPicture &picture);
    void refreshTitles();
    void refreshNodes();

    const PageContext &m_context;
    ServicePtr m_service;
    CellModel m_dependents;
    PairModel m_callers;
    CallModel m_calls;
    Label *m_dependentTitle;
    Label *m_callerTitle;
    Label *m_callTitle;
    PlainTable *m_dependentView;
    PlainTable *m_callerView;
    PlainTable *m_callView;
    QTimer m_timer;
    quint64 m_lastCall = 0;
    bool m_asking = false;
};

} // namespace plexica::app
