// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace plexica::app {

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
    /// Fills the form from a call that was made.
    void take(const gateway::CallRecord &call);

Q_SIGNALS:
    /// A call was sent; the request id is its.
    void sent(const QByteArray &requestId);

private:
    gateway::CallRequest request();
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
    QComboBox *m_caller;
    QComboBox *m_service;
    QComboBox *m_method;
    QLineEdit *m_path;
    QPlainTextEdit *m_body;
    QPushButton *m_explain;
    QPushButton *m_send;
    Label *m_verdict;
    QTreeWidget *m_steps;
    QPlainTextEdit *m_answer;
    int m_question = 0; ///< answers to older ones are dropped
};

} // namespace plexica::app
