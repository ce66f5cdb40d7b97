// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventmodel.h"
#include "models/exportjob.h"
#include "models/timetext.h"
#include "pages/splitpage.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace plexica::app {

class EventPanel;
struct Update;
class PlainTable;
class TableColumns;

/// The Events page: the audit log, newest first. Older ones come page by page as one scrolls, however many there are; a
/// search goes through months in steps and says how far it came. New ones come on top while one looks at the top, else
/// they wait behind a button that counts them.
class EventsPage : public SplitPage, public ExportsAll
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    /// More new events than this do not wait: the list begins anew.
    static constexpr std::size_t maximumWaiting = 5000;

    EventsPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("events"); }
    QString title() const override { return tr("Events"); }
    QString menuTitle() const override { return tr("&Events"); }
    QString iconName() const override { return QStringLiteral("events"); }
    QString searchPlaceholder() const override { return tr("Search subjects, actors, reasons, request ids"); }
    QString searchText() const override { return m_search.text; }
    void setSearchText(const QString &text) override;
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    ExportTable exportTable() const override;
    ExportJob *exportAll(ExportFormat format, QObject *parent) const override;
    bool showPlace(const Place &place) override;
    Place place() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    const EventModel &events() const { return m_model; }
    PlainTable *table() const { return m_table; }
    EventPanel *panel() const { return m_panel; }
    QPushButton *newButton() const { return m_newButton; }
    QComboBox *groupBox() const { return m_group; }
    QComboBox *actorBox() const { return m_actor; }
    QComboBox *timeBox() const { return m_time; }
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    bool isComplete() const { return m_complete; }
    QString count() const;
    QAction *goSubject;
    QAction *goActor;
    QAction *showRequest;
    QAction *onlySubject;
    QAction *copyEvent;
    QAction *showNew;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBar();
    void furnishActions();
    events::EventSearch wanted() const;
    /// Reads anew from the newest on.
    void begin();
    void beginSoon();
    void load();
    void takePage(const events::EventPage &page);
    void take(const Update &update);
    void showWaiting();
    void placeNewButton();
    void refreshWords();
    void refreshContent();
    void selectionChanged();
    bool looksAtTop() const;
    events::EventPtr selected() const;
    QString timeWords() const;
    QString stretchWords() const;

    EventModel m_model;
    PlainTable *m_table;
    TableColumns *m_columns;
    EventPanel *m_panel;
    QWidget *m_loading;
    QWidget *m_nothing;
    QWidget *m_noMatch;
    QComboBox *m_group = nullptr;
    QComboBox *m_actor = nullptr;
    QComboBox *m_time = nullptr;
    QAction *m_clearFilters;
    QAction *m_showDetails;
    QPushButton *m_newButton;
    QTimer m_beginTimer;
    events::EventSearch m_search; ///< as it runs
    events::EventMatcher m_matcher;
    QString m_text;
    QString m_tenantId;
    qint64 m_since = 0; ///< a stretch of time that a link asked for, milliseconds; 0: none
    qint64 m_until = 0;
    QStringList m_types;                     ///< that a link asked for; empty: those of the group
    std::vector<events::EventPtr> m_waiting; ///< new ones, oldest first
    quint64 m_run = 0;
    qint64 m_reachedId = 0;
    TimePoint m_reachedAt;
    int m_missing = 0; ///< rows of the page that is being read
    bool m_loadingPage = false;
    bool m_complete = false;
    bool m_begun = false;
    bool m_utc = TimeText::isUtc(); ///< as times are told here
    QString m_fault;
};

} // namespace plexica::app
