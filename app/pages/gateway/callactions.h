// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callmodel.h"
#include "widgets/actionset.h"

namespace plexica::app {

/// What can be done with the call in the panel.
class CallActions : public ActionSet
{
    Q_OBJECT
public:
    explicit CallActions(QObject *parent);

    QAction *const showTrace;
    QAction *const showService;
    QAction *const repeat;
    QAction *const copyCurl;
    QAction *const copyRequest;

    QList<QAction *> all() const override { return {showTrace, showService, repeat, copyCurl, copyRequest}; }

    /// nullptr: there is none yet.
    void setCall(const CallPtr &call);
    const CallPtr &call() const { return m_call; }
    /// Where the node is reached, and whether it asks for keys: for what is copied.
    void setNode(const QString &address, bool asksForKeys);

Q_SIGNALS:
    void traceRequested(const QString &tenantId, const QString &traceId);
    void serviceRequested(const QString &tenantId, const QString &serviceName);
    void repeatRequested(const plexica::app::CallPtr &call);
    /// It is on the clipboard; `words` say what it lacks.
    void copied(const QString &words);

private:
    void copyAsCurl();

    CallPtr m_call;
    QString m_address;
    bool m_asksForKeys = false;
};

} // namespace plexica::app
