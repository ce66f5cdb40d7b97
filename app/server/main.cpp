// SPDX-License-Identifier: GPL-3.0-or-later
// plexica-server: a node without a window.
#include "common/logging.h"
#include "common/text.h"
#include "common/utf8locale.h"
#include "config/loadsettings.h"
#include "config/effective.h"
#include "config/terminal.h"
#include "demo/demo.h"
#include "node/importcommand.h"
#include "node/keycommand.h"
#include "node/node.h"
#include "node/noderules.h"
#include "node/tlsfiles.h"
#include "node/unixsignals.h"
#include "server/servicemanager.h"
#include "storage/sqlitebackup.h"
#include "storage/storage.h"
#include "transfer/transfer.h"

#include <sys/stat.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

namespace {

using namespace plexica;
using plexica::config::exitConfiguration;
using plexica::config::exitDatabase;
using plexica::config::exitDone;
using plexica::config::exitRefused;
using plexica::config::print;

int refuse(int exitCode, const QString &message)
{
    print(stderr, printable(QStringLiteral("plexica-server: ") + message, LineEnds::Kept) + u'\n');
    return exitCode;
}

int migrate(const config::Settings &settings)
{
    if (settings.database.startsWith(QStringLiteral("sqlite://")) && node::isServed(settings)) {
        print(stdout, QStringLiteral("The schema is up to date: the server that runs has brought it there.\n"));
        return exitDone;
    }
    storage::StorageOptions options;
    options.url = settings.database;
    const auto opened = storage::Storage::open(options);
    if (!opened)
        return refuse(exitDatabase, opened.error().message);
    for (const qint64 number : (*opened)->appliedMigrations())
        print(stdout, QStringLiteral("Migration %1 applied.\n").arg(number));
    print(stdout, QStringLiteral("The schema is up to date.\n"));
    return exitDone;
}

int importTenant(const config::Settings &settings, const config::Subcommand &command)
{
    const QString rule = command.options.at(QStringLiteral("on-conflict"));
    const auto onConflict = transfer::onConflictFromName(rule);
    if (!onConflict)
        return refuse(exitConfiguration,
                      QStringLiteral("--on-conflict '%1' must be abort, skip or overwrite").arg(rule.left(40)));
    const auto given = command.options.find(QStringLiteral("ttl"));
    const QString ttl = given == command.options.end() ? QStringLiteral("keep") : given->second;
    const auto timeToLive = transfer::timeToLiveFromName(ttl);
    if (!timeToLive || ttl.isEmpty())
        return refuse(exitConfiguration, QStringLiteral("--ttl '%1' must be keep, strip or shift").arg(ttl.left(40)));
    if (const auto outcome = node::ImportCommand::ask(settings, command)) {
        print(stderr, printable(outcome->messages, LineEnds::Kept));
        return outcome->exitCode;
    }
    return transfer::importTenant(settings.database, command.arguments.first(), *onConflict, *timeToLive,
                                  node::importLimits(settings));
}

int refuse(const Error &error)
{
    return refuse(error.code == ErrorCode::ConfigurationInvalid ? exitConfiguration
                  : error.code == ErrorCode::Cancelled          ? exitRefused
                                                                : exitDatabase,
                  error.message);
}

/// A server that runs on a SQLite file has it for itself. A copy of that, made meanwhile, is as good to read.
int exportTenant(const config::Settings &settings, const QString &tenant)
{
    if (!settings.database.startsWith(QStringLiteral("sqlite://")) || !node::isServed(settings))
        return transfer::exportTenant(settings.database, tenant);
    const QTemporaryDir folder(settings.dataDir + QStringLiteral("/export-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("copy.db"));
    if (!folder.isValid())
        return refuse(exitDatabase,
                      QStringLiteral("%1 cannot be written to: %2").arg(settings.dataDir, folder.errorString()));
    if (const auto done = storage::backUp(settings.database, file); !done)
        return refuse(done.error());
    return transfer::exportTenant(QStringLiteral("sqlite://") + file, tenant);
}

int backUp(const config::Settings &settings, const QString &file)
{
    if (const auto done = storage::backUp(settings.database, file); !done)
        return refuse(done.error());
    print(stderr, printable(QStringLiteral("The database is copied to %1.").arg(file), LineEnds::Kept) + u'\n');
    return exitDone;
}

/// Asks on the terminal if the backup would make secrets good again that somebody has ended since.
bool agreesToRestore(const storage::RestorePlan &plan)
{
    if (plan.revivedKeys.isEmpty())
        return true;
    QString text = QStringLiteral(
        "These API keys were revoked or rotated after the backup was made; their old secrets would be good again:\n");
    for (const QString &key : plan.revivedKeys)
        text += QStringLiteral("  ") + printable(key) + u'\n';
    print(stderr, text + QStringLiteral("Restore all the same (they can be revoked again afterwards)? [y/N] "));
    QTextStream input(stdin);
    const QString answer = input.readLine().trimmed().toLower();
    return answer == u"y" || answer == u"yes";
}

int restore(const config::Settings &settings, const QString &file)
{
    const auto done = storage::restore(settings.database, file, agreesToRestore);
    if (!done)
        return refuse(done.error());
    QString text = QStringLiteral("The database is restored from %1.\n").arg(file);
    if (!done->kept.isEmpty())
        text += QStringLiteral("What was there before is %1.\n").arg(done->kept);
    print(stderr, printable(text, LineEnds::Kept));
    return exitDone;
}

/// What the node runs with.
config::Settings effective(const config::LoadedSettings &loaded, config::Settings settings)
{
    if (settings.demo)
        demo::adjustSettings(settings, loaded.origins);
    settings.node.role = config::nodeRole(settings, config::Program::Server);
    return settings;
}

/// What a start would find wrong with the files that the configuration names.
QStringList checkFiles(const config::LoadedSettings &loaded)
{
    return loaded.action == config::Action::CheckConfig
               ? node::tlsFaults(loaded.settings.listen, loaded.origins.at(QStringLiteral("listen")))
               : QStringList();
}

int serve(const config::LoadInputs &inputs, const config::LoadedSettings &loaded)
{
    config::Settings configured = loaded.settings;
    const config::Settings running = effective(loaded, configured);
    server::ServiceManager manager;
    node::UnixSignals unixSignals;
    node::Node node(running);
    node.setEffective(config::effectiveValues(loaded));
    if (const auto error = node.start())
        return refuse(error->exitCode, error->message);
    std::unique_ptr<demo::Demo> demonstration;
    if (running.demo) {
        demonstration =
            std::make_unique<demo::Demo>(node.status().addresses.first(), running.defaultTenant, node.ownKeys());
        demonstration->start();
    }
    for (const QString &address : node.status().addresses)
        print(stdout, QStringLiteral("Listening on %1\n").arg(address));
    manager.ready();

    QObject::connect(&unixSignals, &node::UnixSignals::terminate, &node, [&] {
        manager.stopping();
        if (demonstration)
            demonstration->stop(); // its plugins deregister first, as the guide asks of every plugin
        else
            node.stop();
    });
    if (demonstration)
        QObject::connect(demonstration.get(), &demo::Demo::stopped, &node, [&node] { node.stop(); });
    QObject::connect(&unixSignals, &node::UnixSignals::hangUp, &node, [&] {
        manager.reloading();
        if (const auto reloaded = config::reloadSettings(inputs, configured)) {
            if (!reloaded->needRestart.isEmpty())
                qCWarning(lcNode).noquote()
                    << "These settings change only with a restart:" << reloaded->needRestart.join(QStringLiteral(", "));
            configured = reloaded->settings;
            node.setEffective(config::effectiveValues(reloaded->loaded));
            node.reload(effective(reloaded->loaded, configured));
        } else {
            qCWarning(lcNode).noquote() << "The configuration stays as it was:" << reloaded.error().message;
        }
        manager.reloaded();
    });
    QObject::connect(&node, &node::Node::stopped, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    node::UnixSignals::holdHangUp(); // before anything else: to be reloaded is no reason to end
    useUtf8Locale();
    ::umask(S_IRWXG | S_IRWXO); // what is written here holds tenants' data
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("plexica-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLEXICA_VERSION));

    config::LoadInputs inputs;
    inputs.arguments = QCoreApplication::arguments();
    inputs.environment = QProcessEnvironment::systemEnvironment();
    inputs.program = config::Program::Server;
    const auto loaded = config::loadSettings(inputs);
    if (!loaded)
        return refuse(exitConfiguration, loaded.error().message);
    if (loaded->action != config::Action::Run) {
        const QStringList faults = checkFiles(*loaded);
        for (const QString &line : loaded->warnings + faults)
            refuse(exitConfiguration, line);
        if (!faults.isEmpty())
            return exitConfiguration;
        print(stdout, loaded->output);
        return exitDone;
    }
    installLogging(loaded->settings.logLevel, loaded->settings.logFormat);
    for (const QString &warning : loaded->warnings)
        qCWarning(lcNode).noquote() << warning;
    if (!loaded->subcommand.name.isEmpty())
        node::UnixSignals::releaseHangUp();
    if (loaded->subcommand.name == u"migrate" || loaded->subcommand.name == u"import"
        || loaded->subcommand.name == u"export" || loaded->subcommand.name == u"backup"
        || loaded->subcommand.name == u"restore") {
        if (const auto error = node::Node::makeDataDirectory(loaded->settings.dataDir))
            return refuse(error->exitCode, error->message);
    }
    if (loaded->subcommand.name == u"migrate")
        return migrate(loaded->settings);
    const config::Subcommand &command = loaded->subcommand;
    if (command.name == u"export")
        return exportTenant(loaded->settings, command.options.at(QStringLiteral("tenant")));
    if (command.name == u"import")
        return importTenant(loaded->settings, command);
    if (command.name == u"backup")
        return backUp(loaded->settings, command.arguments.first());
    if (command.name == u"restore")
        return restore(loaded->settings, command.arguments.first());
    if (command.name == u"completion") {
        const QString text = config::completionText(command.arguments.first());
        if (text.isEmpty())
            return refuse(exitConfiguration, QStringLiteral("completion is for bash or zsh"));
        print(stdout, text);
        return exitDone;
    }
    if (command.name.startsWith(u"key ")) {
        const node::CommandOutcome outcome = node::keyCommand(loaded->settings, command);
        print(stdout, QString::fromUtf8(outcome.output));
        print(stderr, printable(outcome.messages, LineEnds::Kept));
        return outcome.exitCode;
    }
    if (!loaded->subcommand.name.isEmpty())
        return refuse(exitConfiguration,
                      QStringLiteral("the subcommand '%1' is not part of this version").arg(loaded->subcommand.name));
    return serve(inputs, *loaded);
}
