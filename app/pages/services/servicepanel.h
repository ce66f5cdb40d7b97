// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detailmodels.h"
#include "models/place.h"
#include "pages/historytab.h"
#include "pages/services/serviceactions.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class CodeView;
class CopyButton;
class FactList;
class NodeBook;
class PlainTable;
class PluginModel;
class ServiceModel;
class ServiceUse;
struct PageContext;

/// Everything about the selected service: overview, endpoints, instances, metadata, health timeline; and what can be
/// done with it. Follows its changes in place.
class ServicePanel : public SidePanel
{
    Q_OBJECT
public:
    ServicePanel(const PageContext &context, ServiceActions &actions, QWidget *parent = nullptr);

    /// What is selected; the first is shown if it is the only one.
    void setSelection(const std::vector<ServicePtr> &services);
    /// New values of the service that is shown.
    void refresh(const ServicePtr &service);
    void take(const Update &update) { m_history->take(update); }
    void setAddress(const QString &address);
    void refreshTimes();

    QString serviceId() const { return m_service ? m_service->id : QString(); }
    TimelineModel &timeline() { return m_history->timeline(); }
    ServiceUse *use() const { return m_use; }

Q_SIGNALS:
    void traceRequested(const QString &tenantId, const QString &traceId);
    void placeRequested(const plexica::app::Place &place);

private:
    void addButtons(ServiceActions &actions);
    void addOverview();
    void addEndpoints();
    void addInstances();
    void fillOverview();
    void fillMetadata();

    /// Whom it hits that the service is not as it should be; empty: nobody.
    QString whomItHits() const;

    NodeBook &m_nodes;
    const PluginModel &m_plugins;
    const ServiceModel &m_services;
    ServicePtr m_service;
    QString m_address;
    EndpointModel m_endpoints;
    InstanceModel m_instances;
    HistoryTab *m_history;
    ServiceUse *m_use;

    Label *m_adminNote = nullptr;
    Label *m_reasonNote = nullptr;
    Label *m_hitsNote = nullptr;
    Label *m_answerNote = nullptr; ///< of its health endpoint
    Label *m_affectedNote = nullptr;
    FactList *m_facts = nullptr;
    ElidedLabel *m_command = nullptr;
    CopyButton *m_copyCommand = nullptr;
    PlainTable *m_instanceView = nullptr;
    CodeView *m_metadata;
};

} // namespace plexica::app
