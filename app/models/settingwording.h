// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settingslink.h"

#include <QCoreApplication>

namespace plexica::app {

/// The words of the Settings page, translated. GUI thread.
class SettingWording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::SettingWording)
public:
    /// What a configuration key is for, as a sentence.
    static QString meaning(const QString &key);
    /// The title of a section of the file ("limits"); of keys without one for an empty text.
    static QString section(const QString &name);
    static QString origin(SettingFacts::Origin origin);
    /// "in /etc/plexica.yaml, line 3", whole.
    static QString source(const SettingFacts &setting);
    /// When a change takes effect.
    static QString takesEffect(bool reloadable);
    /// What may stand there: "from 10ms to 10m".
    static QString range(const SettingFacts &setting);
    /// What to write there, by kind.
    static QString format(const SettingFacts &setting);
};

} // namespace plexica::app
