// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharedentrymodel.h"
#include "pages/shareddata/shareddataactions.h"
#include "pages/tablepage.h"

#include <QHash>
#include <QTimer>

class QComboBox;

namespace plexica::app {

class EntryPanel;
class ExpiryChart;
class MatchCounter;
class NamespaceTree;
class SharedTable;
struct Update;

/// The Shared data page: namespaces, the live entries of the chosen one, when they expire, and the value of the
/// selected. It follows a scope only while it can be seen.
class SharedDataPage : public FilteredPage<SharedFilter>
{
    Q_OBJECT
public:
    SharedDataPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("shareddata"); }
    QString title() const override { return tr("Shared Data"); }
    QString menuTitle() const override { return tr("Shared &Data"); }
    QString iconName() const override { return QStringLiteral("shareddata"); }
    QString searchPlaceholder() const override { return tr("Search keys, namespaces, owners"); }
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    std::vector<PageItem> items() override;
    bool showPlace(const Place &place) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    NamespaceTree *tree() const { return m_tree; }
    SharedTable *table() const { return m_table; }
    EntryPanel *panel() const { return m_panel; }
    ExpiryChart *chart() const { return m_chart; }
    SharedEntryModel &entries() { return m_entries; }
    SharedDataActions *actions() const { return m_actions; }
    QComboBox *ttlFilter() const { return m_ttl; }
    QComboBox *ownerFilter() const { return m_owner; }

protected:
    SharedFilter filter() const override { return m_entries.filter(); }
    void setFilter(const SharedFilter &filter) override;
    void contentChanged(bool rows) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addFilters();
    EmptyState *addSteps();
    void arrangeParts();
    SharedScope wantedScope() const;
    /// Follows the wanted scope from its beginning.
    void watch();
    void tellScope();
    void take(const SharedUpdatePtr &update);
    void takeIn(const SharedUpdate &update);
    void learnPlugins(const Update &update);
    void applyKnownOwners();
    void filterChanged();
    void entriesApplied();
    void refreshOwners();
    void refreshContent();
    void refreshChart();
    void countMatches();
    void selectionChanged();
    EntryOffers offers() const;
    /// Beside the settings, in a file of its own: values may be secret and long.
    static QString draftFile(const QSettings &settings);
    void offerDrafts();
    void showDraft();

    SharedDataLink &m_link;
    SharedEntryModel m_entries;
    SharedDataActions *m_actions;
    QAction *m_showChart;
    Notice *m_cutNotice;
    QComboBox *m_ttl = nullptr;
    QComboBox *m_owner = nullptr;
    QSplitter *m_middle;
    NamespaceTree *m_tree;
    SharedTable *m_table;
    ExpiryChart *m_chart;
    QWidget *m_chartBox;
    EntryPanel *m_panel;
    QWidget *m_emptySpace;
    MatchCounter *m_matches;
    QTimer m_refreshTimer;

    QString m_tenantId;
    SharedScope m_watched;
    std::vector<SharedSpace> m_spaces; ///< of the tenant
    quint64 m_watch = 0;
    bool m_watching = false;
    SharedUpdatePtr m_held;                    ///< came while the view is paused
    QHash<QString, QSet<QString>> m_installed; ///< plugins by tenant
    QHash<QString, QSet<QString>> m_known;     ///< these, and those that have services
    bool m_ticked = false;
    bool m_offersDraft = false; ///< the notice does
    SharedKey m_made;           ///< is selected once it has come
};

} // namespace plexica::app
