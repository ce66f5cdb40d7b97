// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/keyring.h"
#include "bridge/settingslink.h"
#include "config/settingsedit.h"

#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace plexica::app {

/// The configuration of this program: what it was started with, its file, and what may change while it runs. GUI
/// thread; reads and writes on a thread of its own.
class LocalSettings : public SettingsLink
{
    Q_OBJECT
public:
    /// `keyring` may be another one in tests.
    LocalSettings(config::LoadInputs inputs, config::LoadedSettings loaded,
                  std::unique_ptr<Keyring> keyring = std::make_unique<Keyring>());
    ~LocalSettings() override;

    /// What is in effect, as it was configured.
    const config::Settings &running() const { return m_running; }
    /// With where each value came from.
    const config::LoadedSettings &loaded() const { return m_loaded; }
    /// The database with its password, if the keyring has it and the configuration does not.
    void completeDatabase(std::function<void(const QString &url)> done);

    void look(Reply<SettingsPicture> done) override;
    void check(const SettingWish &wish, Reply<SettingOutcome> done) override;
    void save(const SettingWish &wish, Reply<SettingOutcome> done) override;
    void testDatabase(const QString &url, const QString &password, Reply<DatabaseFacts> done) override;
    void reload(Reply<SettingOutcome> done) override;

Q_SIGNALS:
    /// running() is another: the node shall take it over.
    void applied();

private:
    using Edited = Result<config::SettingsEdit>;

    /// Runs `work` on the other thread and brings its answer back.
    template <typename T>
    void run(std::function<Result<T>()> work, Reply<T> done);
    void write(const config::SettingsEdit &edit, const SettingWish &wish, Reply<SettingOutcome> done);
    void take(const config::ReloadedSettings &reloaded);
    void watch();

    config::LoadInputs m_inputs;
    config::LoadedSettings m_loaded;
    config::Settings m_running;
    std::unique_ptr<Keyring> m_keyring;
    QFileSystemWatcher m_watcher;
    QTimer m_watchTimer;
    QThreadPool m_pool;
};

} // namespace plexica::app
