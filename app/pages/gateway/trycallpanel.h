// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace plexica::app {

class CopyButton;
class Label;
class NodeLink;
class ServiceModel;

/// A call made by hand: first every check of it is explained and nothing is sent; then it can be sent as it was
/// explained.
class TryCallPanel : public QWidget
{
    Q_OBJECT
public:
    TryCallPanel(NodeLink &link, ServiceModel &services, QString defaultTenant, QWidget *parent = nullptr);

    void setTenant(const QString &tenantId);
    /// Where the node is reached, and whether it asks for keys: for what is copied.
    void setNode(const QString &address, bool asksForKeys);
    /// Fills the form from a call that was made. Headers, bodies and what stood for ":id" in a path are not recorded.
    void take(const gateway::CallRecord &call);
    /// Nothing was written into it yet that makes a call.
    bool isUntouched() const;
    /// What stands in the form as a command for a shell; empty: it is no call yet.
    QString curl();

Q_SIGNALS:
    /// A call was sent; the request id is its.
    void sent(const QByteArray &requestId);

private:
    QWidget *makeForm();
    gateway::CallRequest request();
    /// What is written there as headers; an error tells the first line that is none.
    Result<std::vector<upstream::HeaderField>> headers() const;
    void refreshEndpoints();
    void takeEndpoint(const QString &endpoint);
    const QString &tenant() const;
    void refreshChoices();
    void changed();
    void explain();
    void send();
    void showExplanation(const gateway::Explanation &explanation);
    void showAnswer(const Result<TriedCall> &answer);

    NodeLink &m_link;
    ServiceModel &m_services;
    QString m_tenantId;
    QString m_defaultTenant;
    QString m_address;
    bool m_asksForKeys = false;
    QComboBox *m_caller;
    QComboBox *m_service;
    QComboBox *m_method;
    QComboBox *m_path; ///< offers the endpoints of the service
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    CopyButton *m_curl;
    QPushButton *m_explain;
    QPushButton *m_send;
    Label *m_verdict;
    QTreeWidget *m_steps;
    QPlainTextEdit *m_answer;
    int m_question = 0; ///< answers to older ones are dropped
};

} // namespace plexica::app
