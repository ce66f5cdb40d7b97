// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingmodel.h"
#include "widgets/actionset.h"
#include "widgets/notice.h"

namespace plexica::app {

/// What can be done with settings: the actions, the dialogs that say beforehand what needs a restart, the commands.
class SettingsActions : public ActionSet
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs.
    SettingsActions(SettingsLink &link, SettingModel &settings, QWidget *window);

    QAction *edit;
    QAction *reset;
    QAction *copy;
    QAction *testDatabase;
    QAction *reload;
    QList<QAction *> all() const override;

    void setSelection(const SettingPtr &setting); ///< nullptr: none is selected
    /// False: there is no file that could be written.
    void setWritable(bool writable);

Q_SIGNALS:
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text);

private:
    void askEdit();
    void openEditor(const SettingPtr &setting);
    void askReset();
    void runReload();
    void copySetting();
    void save(const SettingWish &wish);
    void enable();

    SettingsLink &m_link;
    SettingModel &m_settings;
    QWidget *m_window;
    SettingPtr m_setting;
    bool m_writable = false;
};

} // namespace plexica::app
