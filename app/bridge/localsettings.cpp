// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/localsettings.h"

#include "common/logging.h"
#include "config/databaseurl.h"
#include "config/keyreader.h"
#include "common/units.h"
#include "node/databasetest.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plexica::app {

using config::Key;
using config::Settings;

namespace {

using Kind = SettingFacts::Kind;

const QString databaseKey = QStringLiteral("database");

/// What a field holds, for whoever edits it.
struct Describer
{
    const Key &key;
    const Settings &settings;
    SettingFacts &facts;

    template <typename Field>
    auto value(const Field &field) const
    {
        Settings copy = settings;
        return field.at(copy);
    }

    template <typename Field>
    void bounds(Kind kind, const Field &field, QString (*render)(decltype(field.minimum))) const
    {
        facts.kind = kind;
        facts.least = render(field.minimum);
        facts.most = render(field.maximum);
    }
    static QString number(int value) { return QString::number(value); }
    static QString large(qint64 value) { return QString::number(value); }
    static QString ratio(double value) { return QString::number(value); }

    void operator()(const config::FlagField &) const { facts.kind = Kind::Flag; }
    void operator()(const config::CountField &field) const { bounds(Kind::Number, field, number); }
    void operator()(const config::NumberField &field) const { bounds(Kind::Number, field, large); }
    void operator()(const config::SizeField &field) const { bounds(Kind::Size, field, formatSize); }
    void operator()(const config::DurationField &field) const { bounds(Kind::Duration, field, formatDuration); }
    void operator()(const config::RatioField &field) const { bounds(Kind::Ratio, field, ratio); }
    void operator()(const config::ChoiceField &field) const
    {
        facts.kind = Kind::Choice;
        facts.choices = field.names;
    }
    void operator()(const config::TextField &field) const
    {
        facts.kind = key.path == databaseKey ? Kind::Database : Kind::Text;
        facts.text = config::takePassword(value(field)).url;
    }
    void operator()(const config::PathField &field) const
    {
        facts.kind = Kind::Path;
        facts.text = value(field);
    }
    void operator()(const config::ListField &field) const
    {
        facts.kind = Kind::List;
        facts.text = value(field).join(u'\n');
    }
    void operator()(const config::ListenField &) const { facts.kind = Kind::Listen; }
    void operator()(const config::SecretsField &) const { facts.kind = Kind::Listen; }
    void operator()(const config::NotificationsField &) const { facts.kind = Kind::Listen; }
};

void setOrigin(SettingFacts &facts, const QString &origin)
{
    using Origin = SettingFacts::Origin;
    const std::pair<QLatin1String, Origin> kinds[] = {{QLatin1String("file "), Origin::File},
                                                      {QLatin1String("environment "), Origin::Environment},
                                                      {QLatin1String("option "), Origin::Option}};
    for (const auto &[prefix, kind] : kinds) {
        if (origin.startsWith(prefix)) {
            facts.origin = kind;
            facts.place = origin.mid(prefix.size());
        }
    }
}

QString originIn(const config::LoadedSettings &loaded, const QString &key)
{
    const auto found = loaded.origins.find(key);
    return found == loaded.origins.end() ? QStringLiteral("default") : found->second;
}

SettingsPicture pictureOf(const config::LoadInputs &inputs, const config::LoadedSettings &loaded,
                          const Settings &running)
{
    SettingsPicture picture;
    picture.file = config::configurationFile(inputs);
    picture.exists = QFileInfo::exists(picture.file);
    const auto now = config::loadSettings(inputs);
    if (!now)
        picture.fault = now.error().message;
    Settings defaults;
    defaults.listen = config::defaultListen(inputs.ipv6Loopback);
    for (const Key &key : config::keys()) {
        SettingFacts facts;
        facts.key = key.path;
        facts.variable = config::environmentName(key.path);
        facts.value = config::renderKey(key, running);
        facts.text = facts.value;
        std::visit(Describer{key, running, facts}, key.field);
        if (facts.kind != Kind::Path && facts.kind != Kind::Database)
            facts.byDefault = config::renderKey(key, defaults);
        facts.reloadable = key.reloadable;
        const bool same = now && config::sameKey(key, now->settings, running);
        setOrigin(facts, originIn(same ? *now : loaded, key.path));
        if (now && !same)
            facts.next = config::renderKey(key, now->settings);
        picture.settings.push_back(std::make_shared<const SettingFacts>(std::move(facts)));
    }
    return picture;
}

/// As the environment would say it.
std::optional<QString> configText(const SettingWish &wish)
{
    const Key *key = config::findKey(wish.key);
    if (!wish.text || !key)
        return wish.text;
    if (!std::holds_alternative<config::ListField>(key->field))
        return wish.key == databaseKey ? config::takePassword(wish.text->trimmed()).url : wish.text->trimmed();
    QStringList items;
    for (const QString &line : wish.text->split(u'\n')) {
        if (!line.trimmed().isEmpty())
            items.append(line.trimmed());
    }
    return items.isEmpty() ? QStringLiteral("[]") : items.join(u',');
}

SettingOutcome outcomeOf(const config::ReloadedSettings &reloaded, const QString &key)
{
    SettingOutcome outcome;
    outcome.atOnce = reloaded.applied.contains(key);
    outcome.changes = outcome.atOnce || reloaded.needRestart.contains(key);
    outcome.needRestart = reloaded.needRestart;
    return outcome;
}

/// The password that a wish brings, in its field or in its URL.
QString passwordOf(const SettingWish &wish)
{
    if (wish.key != databaseKey || !wish.text)
        return {};
    return wish.password.isEmpty() ? config::takePassword(wish.text->trimmed()).password : wish.password;
}

} // namespace

LocalSettings::LocalSettings(config::LoadInputs inputs, config::LoadedSettings loaded, std::unique_ptr<Keyring> keyring)
    : m_inputs(std::move(inputs))
    , m_loaded(std::move(loaded))
    , m_running(m_loaded.settings)
    , m_keyring(std::move(keyring))
{
    m_pool.setMaxThreadCount(1); // changes of the file follow each other
    m_watchTimer.setSingleShot(true);
    m_watchTimer.setInterval(100); // an editor writes in several steps
    connect(&m_watchTimer, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT changed();
    });
    const auto noted = [this] { m_watchTimer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, noted);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, noted);
    watch();
}

LocalSettings::~LocalSettings() = default;

void LocalSettings::watch()
{
    const QString file = config::configurationFile(m_inputs);
    if (file.isEmpty())
        return;
    for (const QString &path : {QFileInfo(file).absolutePath(), file}) {
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

template <typename T>
void LocalSettings::run(std::function<Result<T>()> work, Reply<T> done)
{
    handOver();
    m_pool.start([work = std::move(work), reply = replyOnThreadOf<T>(this, std::move(done))] {
        takeOver();
        reply(work());
    });
}

void LocalSettings::look(Reply<SettingsPicture> done)
{
    run<SettingsPicture>(
        [inputs = m_inputs, loaded = m_loaded, running = m_running]() -> Result<SettingsPicture> {
            return pictureOf(inputs, loaded, running);
        },
        std::move(done));
}

void LocalSettings::check(const SettingWish &wish, Reply<SettingOutcome> done)
{
    run<SettingOutcome>(
        [inputs = m_inputs, running = m_running, wish]() -> Result<SettingOutcome> {
            auto edit = config::editSettings(inputs, running, {{wish.key, configText(wish)}});
            if (!edit)
                return fail(std::move(edit.error()));
            SettingOutcome outcome = outcomeOf(edit->reloaded, wish.key);
            if (!passwordOf(wish).isEmpty()) // a password is a change that the next start sees
                outcome.changes = true;
            return outcome;
        },
        std::move(done));
}

void LocalSettings::save(const SettingWish &wish, Reply<SettingOutcome> done)
{
    run<config::SettingsEdit>(
        [inputs = m_inputs, running = m_running, wish] {
            return config::editSettings(inputs, running, {{wish.key, configText(wish)}});
        },
        [this, wish, done = std::move(done)](const Edited &edit) {
            if (!edit)
                return done(fail(edit.error()));
            const QString password = passwordOf(wish);
            if (password.isEmpty())
                return write(*edit, wish, done);
            m_keyring->write(*configText(wish), password, [this, edit = *edit, wish, done](const Result<void> &kept) {
                if (kept)
                    write(edit, wish, done);
                else
                    done(fail(kept.error()));
            });
        });
}

void LocalSettings::write(const config::SettingsEdit &edit, const SettingWish &wish, Reply<SettingOutcome> done)
{
    run<void>([edit] { return config::writeSettings(edit.file, edit.text); },
              [this, edit, wish, done = std::move(done)](const Result<void> &written) {
                  if (!written)
                      return done(fail(written.error()));
                  take(edit.reloaded);
                  done(outcomeOf(edit.reloaded, wish.key));
              });
}

void LocalSettings::reload(Reply<SettingOutcome> done)
{
    run<config::ReloadedSettings>(
        [inputs = m_inputs, running = m_running] { return config::reloadSettings(inputs, running); },
        [this, done = std::move(done)](const Result<config::ReloadedSettings> &reloaded) {
            if (!reloaded)
                return done(fail(reloaded.error()));
            take(*reloaded);
            SettingOutcome outcome;
            outcome.changes = !reloaded->applied.isEmpty();
            outcome.atOnce = outcome.changes;
            outcome.needRestart = reloaded->needRestart;
            done(outcome);
        });
}

void LocalSettings::take(const config::ReloadedSettings &reloaded)
{
    m_running = reloaded.settings;
    // Where values of the running program came from; what waits for a restart keeps its old place.
    for (const Key &key : config::keys()) {
        if (config::sameKey(key, reloaded.loaded.settings, m_running))
            m_loaded.origins[key.path] = originIn(reloaded.loaded, key.path);
    }
    m_loaded.settings = m_running;
    m_loaded.configFile = reloaded.loaded.configFile;
    watch();
    Q_EMIT applied();
    Q_EMIT changed();
}

void LocalSettings::testDatabase(const QString &url, const QString &password, Reply<DatabaseFacts> done)
{
    const config::ParsedPassword parsed = config::takePassword(url.trimmed());
    const auto test = [this, parsed, done = std::move(done)](const QString &secret) {
        run<DatabaseFacts>(
            [parsed, secret]() -> Result<DatabaseFacts> {
                if (const QString fault = config::databaseUrlFault(parsed.url); !fault.isEmpty())
                    return fail(ErrorCode::ConfigurationInvalid, fault);
                const auto trial = node::tryDatabase(config::withPassword(parsed.url, secret));
                if (!trial)
                    return fail(trial.error());
                using Kind = storage::DatabaseTrial::Kind;
                return DatabaseFacts{trial->engine, trial->kind == Kind::New, trial->kind == Kind::Empty,
                                     trial->schema};
            },
            done);
    };
    const QString given = password.isEmpty() ? parsed.password : password;
    const config::ParsedPassword own = config::takePassword(m_running.database);
    if (!given.isEmpty() || !parsed.url.startsWith(u"postgres"))
        return test(given);
    if (own.url == parsed.url && !own.password.isEmpty())
        return test(own.password);
    m_keyring->read(parsed.url, [test](const Result<QString> &kept) { test(kept.value_or(QString())); });
}

void LocalSettings::completeDatabase(std::function<void(const QString &url)> done)
{
    const QString url = m_running.database;
    if (!url.startsWith(u"postgres") || config::takePassword(url).url != url)
        return done(url);
    m_keyring->read(url, [url, done = std::move(done)](const Result<QString> &kept) {
        if (!kept)
            qCInfo(lcApp).noquote() << "No password of the database from the keyring:" << kept.error().message;
        done(config::withPassword(url, kept.value_or(QString())));
    });
}

} // namespace plexica::app
