// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"
#include "models/cellmodel.h"
#include "models/pluginmodel.h"
#include "models/timelinemodel.h"
#include "pages/plugins/pluginactions.h"

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
class ResolutionCards;
class ServiceModel;
class TimelineView;

/// Everything about the selected plugin: facts and what is wrong with reasons and fix, dependencies and dependents,
/// services, versions of the catalogue, manifest, history.
class PluginPanel : public QWidget
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
    void take(const Update &update);
    void refreshTimes();

    const PluginKey &key() const { return m_key; }
    QTabWidget *tabs() const { return m_tabs; }
    TimelineModel &timeline() { return m_timeline; }
    CellModel &dependencies() { return m_dependencies; }
    CellModel &dependents() { return m_dependents; }
    CellModel &servicesOfPlugin() { return m_serviceCells; }
    CellModel &versions() { return m_versions; }
    QPlainTextEdit *manifest() const { return m_manifest; }
    ResolutionCards *cards() const { return m_cards; }

Q_SIGNALS:
    /// The user wants to see another plugin of the same tenant.
    void pluginRequested(const QString &tenantId, const QString &pluginId);

private:
    QWidget *makeHead();
    QWidget *makeOverview();
    QWidget *makeDependencies();
    QTreeView *makeTable(CellModel &model, int statusColumn, const QString &name, QWidget *parent);
    void fillOverview();
    void fillDependencies();
    void fillVersions();
    void fillManifest();
    void resolve();
    void loadTimeline(bool older);

    NodeLink &m_link;
    PluginModel &m_plugins;
    ServiceModel &m_services;
    PluginActions &m_actions;
    PluginKey m_key;
    PluginPtr m_plugin;
    CellModel m_dependencies;
    CellModel m_dependents;
    CellModel m_serviceCells;
    CellModel m_versions;
    TimelineModel m_timeline;
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
    ResolutionCards *m_cards;
    QLabel *m_versionTitle;
    QTreeView *m_versionView;
    QLabel *m_dependencyTitle;
    QLabel *m_dependentTitle;
    QPlainTextEdit *m_manifest;
    CopyButton *m_copyManifest;
    TimelineView *m_timelineView;
    QLabel *m_timelineNote;
};

} // namespace plexica::app
