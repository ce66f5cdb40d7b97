// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/commandline.h"
#include "config/loadsettings.h"

#include <QTest>

using namespace plexica;
using namespace plexica::config;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What the arguments of the two programs mean.
class TestConfigCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOptions()
    {
        const CommandLine line = parseCommandLine(
            words("plexica-server --config a.yaml --listen 127.0.0.1:1 --listen=[::1]:2 --log-level debug --demo "
                  "--set health.staleAfter=5m --set gateway.allowedHosts=a,b --check-config"),
            Program::Server);
        QCOMPARE(line.faults, QStringList());
        QCOMPARE(line.configFile, QStringLiteral("a.yaml"));
        QVERIFY(line.checkConfig);
        QStringList values;
        for (const OptionValue &value : line.values)
            values.append(value.option + u'|' + value.key + u'|' + value.text);
        QCOMPARE(values, QStringList({QStringLiteral("--listen|listen|127.0.0.1:1,[::1]:2"),
                                      QStringLiteral("--log-level|logLevel|debug"), QStringLiteral("--demo|demo|true"),
                                      QStringLiteral("--set health.staleAfter|health.staleAfter|5m"),
                                      QStringLiteral("--set gateway.allowedHosts|gateway.allowedHosts|a,b")}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *arguments, const char *message) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(message);
        };
        row("--lisen 127.0.0.1:1", "Unknown option --lisen; did you mean --listen?");
        row("--list 127.0.0.1:1", "Unknown option --list; did you mean --listen?");
        row("--conf x", "Unknown option --conf; did you mean --config?");
        row("--zzzzzz", "Unknown option --zzzzzz; --help lists the options.");
        row("-listen 127.0.0.1:1", "Unknown option -listen; long options begin with two dashes: --listen");
        row("-x", "Unknown option -x; --help lists the options.");
        row("--listen", "Missing value after '--listen'.");
        row("--listen --demo", "--listen needs a value; --demo follows it.");
        row("--listen=", "--listen needs a value; it is empty.");
        row("--demo=yes", "Unexpected value after '--demo'.");
        row("--config a --config b", "--config is given 2 times; give it once.");
        row("--log-level info --log-level debug", "--log-level is given 2 times; give it once.");
        row("--set health.staleAfter", "--set needs KEY=VALUE, as in --set health.staleAfter=5m.");
        row("--set =5", "--set needs KEY=VALUE, as in --set health.staleAfter=5m.");
        row("--set health.stalAfter=5", "--set: unknown key \"health.stalAfter\"; did you mean \"health.staleAfter\"?");
        row("--set pizza=5", "--set: unknown key \"pizza\".");
        row("--set health=5", "--set: unknown key \"health\".");
        row("--log-level info --set logLevel=debug", "--log-level and --set logLevel say the same; give one.");
        row("serve", "Unknown command \"serve\"; known are migrate, export, import, backup, restore, completion, key "
                     "create, key list, key revoke, key rotate.");
        row("key", "key needs create, list, revoke or rotate.");
        row("key rovoke 1", "key needs create, list, revoke or rotate, not \"rovoke\"; did you mean revoke?");
        row("key x1", "key needs create, list, revoke or rotate, not \"x1\".");
        row("migrate now", "migrate is used so: plexica-server migrate");
        row("export", "export is used so: plexica-server export --tenant T");
        row("import --on-conflict skip", "import is used so: plexica-server import FILE --on-conflict "
                                         "abort|skip|overwrite [--ttl keep|strip|shift]");
        row("migrate --tenant a", "--tenant does not belong to migrate.");
        row("--tenant a", "--tenant belongs to a subcommand, and none is given; see --help.");
    }
    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, message);
        const CommandLine line = parseCommandLine(words("plexica-server") + arguments.split(u' '), Program::Server);
        QCOMPARE(line.faults, QStringList{message});
    }

    void reportsEveryFaultAtOnce()
    {
        const CommandLine line =
            parseCommandLine(words("plexica-server --lisen a --colour b --nothing-like-it"), Program::Server);
        QCOMPARE(line.faults.size(), 3);
    }

    void readsSubcommands_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("positional");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("migrate") << QStringLiteral("migrate --database sqlite:///a.db") << QStringLiteral("migrate")
                                 << QStringList() << QString() << QString();
        QTest::newRow("export") << QStringLiteral("export --tenant acme") << QStringLiteral("export") << QStringList()
                                << QStringLiteral("tenant") << QStringLiteral("acme");
        QTest::newRow("import") << QStringLiteral("import file.json --on-conflict skip") << QStringLiteral("import")
                                << QStringList{QStringLiteral("file.json")} << QStringLiteral("on-conflict")
                                << QStringLiteral("skip");
        QTest::newRow("key create") << QStringLiteral("key create --name N --tenant T --plugin P --role operator")
                                    << QStringLiteral("key create") << QStringList() << QStringLiteral("role")
                                    << QStringLiteral("operator");
    }
    void readsSubcommands()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, name);
        QFETCH(QStringList, positional);
        QFETCH(QString, option);
        QFETCH(QString, value);
        CommandLine line = parseCommandLine(words("plexica-server") + arguments.split(u' '), Program::Server);
        QCOMPARE(line.faults, QStringList());
        QCOMPARE(line.subcommand.name, name);
        QCOMPARE(line.subcommand.arguments, positional);
        if (!option.isEmpty())
            QCOMPARE(line.subcommand.options[option], value);
    }

    void consoleHasNoSubcommands()
    {
        const CommandLine line =
            parseCommandLine(words("plexica-console migrate postgresql://u:secret@host/db"), Program::Console);
        QCOMPARE(line.faults, QStringList({QStringLiteral("Unexpected argument \"migrate\"."),
                                           QStringLiteral("Unexpected argument \"postgresql://u:***@host/db\".")}));
        QCOMPARE(parseCommandLine(words("plexica-console --tenant a"), Program::Console).faults.size(), 1);
    }

    void faultsNeverShowAPassword()
    {
        for (const char *arguments :
             {"postgresql://u:secret@host/db", "--database postgresql://u:secret@h --database postgresql://u:secret@h",
              "--listen --database=postgresql://u:secret@h", "--databas=postgresql://u:secret@h"}) {
            const CommandLine line = parseCommandLine(words("plexica-server") + words(arguments), Program::Server);
            QVERIFY(!line.faults.isEmpty());
            QVERIFY2(!line.faults.join(u'\n').contains(QStringLiteral("secret")), qPrintable(line.faults.join(u'\n')));
        }
    }

    void helpAndVersionNeedNoValidConfiguration()
    {
        LoadInputs inputs{words("plexica-server --help --config /nowhere --listen x"), {}, Program::Server};
        auto loaded = loadSettings(inputs);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->action, Action::Help);
        for (const char *option : {"--config", "--data-dir", "--database", "--listen", "--log-level", "--log-format",
                                   "--demo", "--check-config", "--version", "--help", "--set", "migrate", "key create"})
            QVERIFY2(loaded->output.contains(QLatin1String(option)), option);
        inputs.program = Program::Console;
        inputs.arguments = words("plexica-console -v");
        loaded = loadSettings(inputs);
        QCOMPARE(loaded->action, Action::Version);
        QCOMPARE(loaded->output, QStringLiteral("plexica-console " PLEXICA_VERSION "\n"));
    }

    void noArgumentsAtAllMeanDefaults()
    {
        QCOMPARE(parseCommandLine({}, Program::Server).faults, QStringList());
        QCOMPARE(parseCommandLine({QString()}, Program::Console).faults, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestConfigCommandLine)
#include "tst_config_commandline.moc"
