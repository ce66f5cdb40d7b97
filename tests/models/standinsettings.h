// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settingslink.h"

namespace plexica::app {

/// Stands in for a configuration: answers on the next turn of the event loop.
class StandInSettings : public SettingsLink
{
    Q_OBJECT
public:
    using SettingsLink::SettingsLink;

    SettingsPicture picture;
    Result<SettingOutcome> answer = SettingOutcome{true, true, {}};
    Result<DatabaseFacts> database = DatabaseFacts{QStringLiteral("PostgreSQL 15.8"), false, false, 40};
    /// Each command as one line: "save logLevel debug".
    QStringList commands;

    void look(Reply<SettingsPicture> done) override;
    void check(const SettingWish &wish, Reply<SettingOutcome> done) override;
    void save(const SettingWish &wish, Reply<SettingOutcome> done) override;
    void testDatabase(const QString &url, const QString &password, Reply<DatabaseFacts> done) override;
    void reload(Reply<SettingOutcome> done) override;
};

} // namespace plexica::app
