// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grantmodel.h"
#include "models/keymodel.h"
#include "pages/splitpage.h"
#include "widgets/filterchips.h"

#include <QTimer>

#include <array>

class QComboBox;
class QTabWidget;
class QToolButton;

namespace plexica::app {

class AccessActions;
struct AccessPicture;
class GrantPanel;
class GrantTable;
class KeyPanel;
class KeyTable;
class LiveTable;

/// The Access page: who may do what. Keys with their roles and last use, and what plugins ask for and were granted.
class AccessPage : public SplitPage
{
    Q_OBJECT
public:
    /// How often the times of last use are asked for while the page can be seen.
    static constexpr std::chrono::seconds useInterval{5};

    AccessPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("access"); }
    QString title() const override { return tr("Access"); }
    QString menuTitle() const override { return tr("&Access"); }
    QString iconName() const override { return QStringLiteral("key"); }
    QString searchPlaceholder() const override { return tr("Search names, ids, tenants, plugins, permissions"); }
    QString searchText() const override;
    void setSearchText(const QString &text) override;
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    ExportTable exportTable() const override;
    void focusContent() override;
    bool showPlace(const Place &place) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    std::vector<PageItem> items() override;

    KeyModel &keys() { return m_keys; }
    KeyTable *keyTable() const { return m_keyTable; }
    GrantTable *grantTable() const { return m_grantTable; }
    KeyPanel *keyPanel() const { return m_keyPanel; }
    GrantPanel *grantPanel() const { return m_grantPanel; }
    QTabWidget *tables() const { return m_tables; }
    AccessActions *actions() const { return m_actions; }
    Notice *modeNotice() const { return m_modeNotice; }
    QToolButton *chip(KeyState state) const { return m_keyChips->button(static_cast<int>(state)); }
    QComboBox *roleBox() const { return m_roleBox; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tab { KeysTab, GrantsTab };

    void addBar();
    template <typename State>
    FilterChips *makeChips(QWidget *row, int count, StatusKind (*shapeOf)(State));
    QWidget *addTab(LiveTable *table, QWidget *empty, const QString &noMatch, const QString &title);
    void connectTables();
    void look(bool uses);
    void take(const AccessPicture &picture);
    void showMode();
    void tabChanged();
    void filterChanged();
    void clearFilters();
    void refreshCounts();
    void refreshContent();
    void selectionChanged();
    void createdKey(const QString &id);
    template <typename Edit>
    void changeKeyFilter(Edit edit);
    template <typename Edit>
    void changeGrantFilter(Edit edit);
    bool showsKeys() const;

    KeyModel m_keys;
    GrantModel m_grants;
    AccessActions *m_actions;
    QAction *m_showDetails;
    QAction *m_clearFilters;
    KeyTable *m_keyTable;
    GrantTable *m_grantTable;
    KeyPanel *m_keyPanel;
    GrantPanel *m_grantPanel;
    QStackedWidget *m_side;
    QTabWidget *m_tables;
    std::array<QStackedWidget *, 2> m_places{};
    Notice *m_modeNotice;
    QWidget *m_keyFilters = nullptr;
    QWidget *m_grantFilters = nullptr;
    FilterChips *m_keyChips = nullptr;
    FilterChips *m_grantChips = nullptr;
    QComboBox *m_roleBox = nullptr;
    QTimer m_useTimer;
    std::optional<bool> m_asksForKeys;
    QString m_permissionMode;
    QString m_wantedKey; ///< was just made: is selected when its row comes
    int m_trouble = -1;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace plexica::app
