// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tracemodel.h"
#include "models/waterfallmodel.h"
#include "pages/tablepage.h"

#include <QSet>
#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace plexica::app {

class CallPanel;
class Label;
class TracesTable;
class WaterfallView;

/// The Traces page: the journeys of requests from plugin to plugin; below them the chosen one as a waterfall, with
/// what is known of each of its calls.
class TracesPage : public FilteredPage<TraceListFilter>
{
    Q_OBJECT
public:
    /// How often the node is asked while the page can be seen.
    static constexpr std::chrono::milliseconds interval{1000};

    TracesPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("traces"); }
    QString title() const override { return tr("Traces"); }
    QString menuTitle() const override { return tr("&Traces"); }
    QString iconName() const override { return QStringLiteral("traces"); }
    QString searchPlaceholder() const override { return tr("Search plugins, services, endpoints, a trace id"); }
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    bool showTrace(const QString &tenantId, const QString &traceId) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    TracesTable *table() const { return m_table; }
    WaterfallView *waterfall() const { return m_waterfall; }
    const TraceTree &shownTrace() const { return m_calls.tree(); }
    CallPanel *callPanel() const { return m_call; }
    QAction *failedOnly() const { return m_failedOnly; }
    QComboBox *serviceBox() const { return m_service; }
    QComboBox *durationBox() const { return m_duration; }
    /// What stands above the waterfall.
    QString headline() const;

protected:
    TraceListFilter filter() const override { return m_filter; }
    void setFilter(const TraceListFilter &filter) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contentChanged(bool rows) override;

private:
    void furnishActions();
    void addFilters();
    QWidget *makeLower();
    void look();
    void take(const TracesPicture &picture);
    void refreshServices();
    void refreshContent();
    /// Its row; false: it is not in the table.
    bool selectShown();
    void refreshNodes();
    void rowChosen();
    /// Asks for a trace and shows it; `again`: it may have grown.
    void ask(const QString &tenantId, gateway::TraceId id, bool again);
    void showCalls(gateway::TraceId id, const TraceCalls &calls, bool again);
    void showHeadline();
    void spanChosen(int span);
    const gateway::CallRecord *chosenCall() const;

    TraceListFilter m_filter;
    TraceModel m_traces;
    WaterfallModel m_calls;
    QAction *m_failedOnly;
    QAction *m_showService;
    QAction *m_showPlugin;
    QAction *m_showCall;
    QAction *m_copyTrace;
    TracesTable *m_table;
    QComboBox *m_service = nullptr;
    QSet<QString> m_offered;       ///< there
    bool m_servicesChanged = true; ///< some came or went since, or the tenant is another
    QComboBox *m_duration = nullptr;
    QWidget *m_lower = nullptr;
    Label *m_headline = nullptr;
    QStackedWidget *m_places = nullptr; ///< the waterfall, or that there is none
    Label *m_none = nullptr;
    WaterfallView *m_waterfall = nullptr;
    QWidget *m_detail = nullptr; ///< waterfall and panel
    CallPanel *m_call = nullptr;
    QTimer m_timer;
    quint64 m_known = 0;
    gateway::TraceId m_shown;  ///< whose calls are shown or asked for
    gateway::TraceId m_wanted; ///< whose row is to be selected as soon as it is there
    QString m_shownTenant;
    QString m_sampleNote;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_cut = false;
    bool m_choosing = false; ///< the list follows what is shown
};

} // namespace plexica::app
