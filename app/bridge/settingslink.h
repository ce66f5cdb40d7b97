// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"

#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace plexica::app {

/// One configuration key: what is in effect, where it came from, and what may stand in it. Never written again.
struct SettingFacts
{
    enum class Kind : quint8 { Flag, Number, Size, Duration, Ratio, Choice, Text, Path, List, Listen, Database };
    enum class Origin : quint8 { Default, File, Environment, Option };

    QString key;       ///< "health.staleAfter"
    QString value;     ///< in effect, as YAML on one line, secrets as ***
    QString text;      ///< the same as it is edited: without quotes, an item of a list a line, without a password
    QString next;      ///< what the next start would bring, where that differs; else empty
    QString byDefault; ///< as YAML on one line
    Origin origin = Origin::Default;
    QString variable;        ///< of the environment that says it: "PLEXICA_HEALTH_STALE_AFTER"
    QString place;           ///< "/etc/plexica.yaml:3", "PLEXICA_LOG_LEVEL", "--log-level"
    bool reloadable = false; ///< a change is taken over at once; else at the next start
    Kind kind = Kind::Text;
    QStringList choices; ///< of Choice
    QString least;       ///< as YAML; empty: it has no bounds
    QString most;

    /// An option or the environment say it, which are stronger than the file.
    bool isFixed() const { return origin == Origin::Environment || origin == Origin::Option; }
    bool isDefault() const { return origin == Origin::Default; }
    QString rowKey() const { return key; }
    bool operator==(const SettingFacts &) const = default;
};
using SettingPtr = std::shared_ptr<const SettingFacts>;

/// The configuration at one moment.
struct SettingsPicture
{
    std::vector<SettingPtr> settings;
    QString file;        ///< the configuration file; empty: none can be written
    bool exists = false; ///< it is there
    QString fault;       ///< what is wrong with the file as it is now; empty: nothing
};

/// A change that somebody wants.
struct SettingWish
{
    QString key;
    std::optional<QString> text; ///< as SettingFacts::text; nullopt: the default again
    QString password;            ///< of the database; empty: as it is
};

/// What a change comes to.
struct SettingOutcome
{
    bool atOnce = false;     ///< taken over while the node runs; else at the next start
    bool changes = false;    ///< something would be other than it is
    QStringList needRestart; ///< all keys that wait for a restart then
};

/// What the test of a database found.
struct DatabaseFacts
{
    QString engine;
    bool isNew = false;   ///< a file that will be made
    bool isEmpty = false; ///< the schema will be made
    qint64 schema = 0;
};

/// The configuration, for the Settings page: the part of NodeLink behind it. GUI thread; each reply runs once there,
/// never inside the call; files and databases are looked at on another thread.
class SettingsLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void look(Reply<SettingsPicture> done) = 0;
    /// Says what would come of a change. Errors: ConfigurationInvalid (the message says what is wrong), Forbidden.
    virtual void check(const SettingWish &wish, Reply<SettingOutcome> done) = 0;
    /// Writes it to the configuration file and takes over what can be. Errors besides: Forbidden where a password was
    /// given and there is no keyring; nothing is written then.
    virtual void save(const SettingWish &wish, Reply<SettingOutcome> done) = 0;
    /// Connects to a database, and changes nothing. Errors: StorageUnavailable, ConfigurationInvalid.
    virtual void testDatabase(const QString &url, const QString &password, Reply<DatabaseFacts> done) = 0;
    /// Takes over what somebody else has written to the file, as SIGHUP does.
    virtual void reload(Reply<SettingOutcome> done) = 0;

Q_SIGNALS:
    /// The configuration, or its file, is another: look again.
    void changed();
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::SettingPtr)
