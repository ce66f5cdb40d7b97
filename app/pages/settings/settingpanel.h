// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settingslink.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class FactList;
class SettingsActions;

/// What the selected setting means, where its value came from, and what may stand there.
class SettingPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit SettingPanel(SettingsActions &actions, QWidget *parent = nullptr);

    void show(const SettingPtr &setting); ///< nullptr: none is selected
    QString fact(const QString &name) const;

private:
    QStringList m_factNames;
    Label *m_meaning;
    FactList *m_facts;
};

} // namespace plexica::app
