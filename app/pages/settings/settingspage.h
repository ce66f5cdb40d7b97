// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingmodel.h"
#include "pages/tablepage.h"

class QComboBox;

namespace plexica::app {

class SettingPanel;
class SettingTable;
class SettingsActions;
struct SettingsPicture;

/// The Settings page: the configuration in effect, where each value came from, and changes of its file.
class SettingsPage : public FilteredPage<SettingFilter>
{
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString menuTitle() const override { return tr("S&ettings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    QString searchPlaceholder() const override { return tr("Search settings, values, meanings"); }
    QList<QAction *> menuActions() const override;
    bool showSetting(const QString &key) override;
    std::vector<PageItem> items() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    SettingModel &settings() { return m_settings; }
    SettingTable *table() const { return m_table; }
    SettingPanel *panel() const { return m_panel; }
    SettingsActions *actions() const { return m_actions; }
    Notice *fileNotice() const { return m_fileNotice; }
    QComboBox *sectionBox() const { return m_section; }

protected:
    SettingFilter filter() const override;
    void setFilter(const SettingFilter &filter) override;
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void take(const SettingsPicture &picture);
    void showFile(const SettingsPicture &picture);
    void filterChanged();
    void refreshContent();
    void selectionChanged();

    SettingModel m_settings;
    SettingsActions *m_actions;
    QAction *m_changedOnly;
    SettingTable *m_table;
    SettingPanel *m_panel;
    QComboBox *m_section;
    Notice *m_fileNotice;
    QString m_wanted; ///< is selected when the rows come
    int m_trouble = -1;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace plexica::app
