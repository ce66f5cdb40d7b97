// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standinsettings.h"

namespace plexica::app {

void StandInSettings::look(Reply<SettingsPicture> done)
{
    replyOnThreadOf<SettingsPicture>(this, std::move(done))(picture);
}

void StandInSettings::check(const SettingWish &, Reply<SettingOutcome> done)
{
    replyOnThreadOf<SettingOutcome>(this, std::move(done))(answer);
}

void StandInSettings::save(const SettingWish &wish, Reply<SettingOutcome> done)
{
    commands.append(QStringLiteral("save %1 %2").arg(wish.key, wish.text.value_or(QStringLiteral("default"))));
    replyOnThreadOf<SettingOutcome>(this, std::move(done))(answer);
}

void StandInSettings::testDatabase(const QString &url, const QString &, Reply<DatabaseFacts> done)
{
    commands.append(QStringLiteral("test %1").arg(url));
    replyOnThreadOf<DatabaseFacts>(this, std::move(done))(database);
}

void StandInSettings::reload(Reply<SettingOutcome> done)
{
    commands.append(QStringLiteral("reload"));
    replyOnThreadOf<SettingOutcome>(this, std::move(done))(answer);
}

} // namespace plexica::app
