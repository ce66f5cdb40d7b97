// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detailmodels.h"
#include "models/timelinemodel.h"
#include "pages/services/serviceactions.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace plexica::app {

class CopyButton;
class ElidedLabel;
class ServiceUse;
class TimelineView;
struct PageContext;

/// Everything about the selected service: overview, endpoints, instances, metadata, health timeline; and what can be
/// done with it. Follows its changes in place.
class ServicePanel : public QWidget
{
    Q_OBJECT
public:
    ServicePanel(const PageContext &context, ServiceActions &actions, QWidget *parent = nullptr);

    /// What is selected; the first is shown if it is the only one.
    void setSelection(const std::vector<ServicePtr> &services);
    /// New values of the service that is shown.
    void refresh(const ServicePtr &service);
    void take(const Update &update);
    void setAddress(const QString &address);
    void refreshTimes();

    QString serviceId() const { return m_service ? m_service->id : QString(); }
    QTabWidget *tabs() const { return m_tabs; }
    TimelineModel &timeline() { return m_timeline; }
    ServiceUse *use() const { return m_use; }

private:
    QWidget *makeHead();
    QWidget *makeOverview();
    void fillOverview();
    void fillMetadata();
    void loadTimeline(bool older);
    void updateTabTitles();

    NodeLink &m_link;
    ServiceActions &m_actions;
    ServicePtr m_service;
    QString m_address;
    EndpointModel m_endpoints;
    InstanceModel m_instances;
    TimelineModel m_timeline;
    ServiceUse *m_use = nullptr;
    bool m_timelineLoading = false;
    bool m_timelineComplete = false;

    QStackedWidget *m_stack;
    QLabel *m_hint;
    ElidedLabel *m_title;
    QLabel *m_statusShape;
    QLabel *m_statusText;
    ElidedLabel *m_subtitle;
    QTabWidget *m_tabs;
    QFormLayout *m_facts;
    QList<QLabel *> m_factValues;
    QLabel *m_adminNote;
    ElidedLabel *m_command;
    CopyButton *m_copyCommand;
    QTreeView *m_endpointView;
    QTreeView *m_instanceView;
    QPlainTextEdit *m_metadata;
    CopyButton *m_copyMetadata;
    TimelineView *m_timelineView;
    QLabel *m_timelineNote;
};

} // namespace plexica::app
