// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"
#include "models/cellmodel.h"
#include "models/pluginmodel.h"
#include "pages/historytab.h"
#include "pages/plugins/pluginactions.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class CodeView;
class FactList;
class Label;
class PlainTable;
class ResolutionCards;
class ServiceModel;

/// Everything about the selected plugin: facts and what is wrong with reasons and fix, dependencies and dependents,
/// services, versions of the catalogue, manifest, history.
class PluginPanel : public SidePanel
{
    Q_OBJECT
public:
    PluginPanel(NodeLink &link, PluginModel &plugins, ServiceModel &services, PluginActions &actions,
                QWidget *parent = nullptr);

    /// What is selected; the first is shown if it is the only one.
    void setSelection(const std::vector<PluginPtr> &plugins);
    /// Values may have changed: shows the plugin as it is now.
    void refresh();
    /// Services may have changed.
    void refreshServices();
    void take(const Update &update) { m_history->take(update); }
    void refreshTimes();

    const PluginKey &key() const { return m_key; }
    TimelineModel &timeline() { return m_history->timeline(); }
    CellModel &dependencies() { return m_dependencies; }
    CellModel &dependents() { return m_dependents; }
    CellModel &servicesOfPlugin() { return m_serviceCells; }
    CellModel &versions() { return m_versions; }
    CodeView *manifest() const { return m_manifest; }
    ResolutionCards *cards() const { return m_cards; }

Q_SIGNALS:
    /// The user wants to see another plugin of the same tenant.
    void pluginRequested(const QString &tenantId, const QString &pluginId);

private:
    void addOverview();
    void addDependencies();
    void fillOverview();
    QString causes() const;
    void fillDependencies();
    void fillVersions();
    void fillManifest();
    void resolve();

    NodeLink &m_link;
    PluginModel &m_plugins;
    ServiceModel &m_services;
    PluginKey m_key;
    PluginPtr m_plugin;
    CellModel m_dependencies;
    CellModel m_dependents;
    CellModel m_serviceCells;
    CellModel m_versions;

    FactList *m_facts = nullptr;
    ResolutionCards *m_cards = nullptr;
    Label *m_versionTitle = nullptr;
    PlainTable *m_versionView = nullptr;
    Label *m_dependencyTitle = nullptr;
    Label *m_dependentTitle = nullptr;
    CodeView *m_manifest;
    HistoryTab *m_history;
};

} // namespace plexica::app
