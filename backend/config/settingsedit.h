// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/loadsettings.h"

#include <optional>

namespace plexica::config {

/// One change of the configuration file.
struct SettingChange
{
    QString key; ///< "health.staleAfter"
    std::optional<QString>
        text; ///< as an environment variable would say it (readKeyText()); nullopt: the default again
};

/// What a change would come to. Nothing is written yet.
struct SettingsEdit
{
    QString file;              ///< that would be written; it may not be there yet
    QByteArray text;           ///< all it would hold
    ReloadedSettings reloaded; ///< what a running program would take over, and what needs a restart
};

/// Edits the text of the configuration file: only the lines of these keys change, comments and order stay. Everything
/// is read anew by the readers of the configuration before it counts: a change that would be refused at the next start
/// is refused here. Errors: ConfigurationInvalid, whose message is what is wrong with a value, or all faults as
/// loadSettings() tells them; Forbidden where an option or the environment, which are stronger than a file, say the
/// key, and where the file is written in a way that cannot be edited by lines. Reads files. Any thread.
Result<SettingsEdit> editSettings(const LoadInputs &inputs, const Settings &running,
                                  const std::vector<SettingChange> &changes);

/// Writes a configuration file, whole or not at all, for its owner alone (0600); what was there before is kept beside
/// it as FILE.bak. Error: ConfigurationInvalid with the reason. Any thread.
Result<void> writeSettings(const QString &file, const QByteArray &text);

/// The text of a configuration file with `key: yaml`, or without the key. nullopt: the lines cannot be told apart from
/// others (braces, for one). For tests; editSettings() checks what comes of it.
std::optional<QByteArray> editedText(const QByteArray &text, const QString &key, const std::optional<QString> &yaml);

} // namespace plexica::config
