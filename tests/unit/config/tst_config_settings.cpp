// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/effective.h"
#include "config/exposure.h"
#include "config/keyreader.h"
#include "config/keys.h"
#include "config/loadsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::config;

/// loadSettings(): from files, variables and options to one checked value.
class TestConfigSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    LoadInputs m_inputs;

    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void option(const char *name, const QString &value) { m_inputs.arguments << QString::fromLatin1(name) << value; }
    void variable(const char *name, const char *value)
    {
        m_inputs.environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    }
    void useFile(const QByteArray &text)
    {
        write("c.yaml", text);
        option("--config", path("c.yaml"));
    }
    /// The message with the file's path cut to "FILE".
    static QString messageOf(const Result<LoadedSettings> &loaded, const QString &file)
    {
        return loaded ? QStringLiteral("no error")
                      : QString(loaded.error().message).replace(file, QStringLiteral("FILE"));
    }
    QString message() { return messageOf(loadSettings(m_inputs), path("c.yaml")); }

private Q_SLOTS:
    void init()
    {
        m_directory = QTemporaryDir();
        QVERIFY(m_directory.isValid());
        m_inputs =
            LoadInputs{{QStringLiteral("plexica-server")}, QProcessEnvironment(), Program::Server, m_directory.path()};
        m_inputs.environment.insert(QStringLiteral("HOME"), m_directory.path());
    }

    void defaultsNeedNoFile()
    {
        const auto loaded = loadSettings(m_inputs);
        QVERIFY2(loaded.has_value(), qPrintable(message()));
        QCOMPARE(loaded->settings.dataDir, path(".local/share/plexica-console"));
        QCOMPARE(loaded->settings.database,
                 QStringLiteral("sqlite://") + path(".local/share/plexica-console/plexica.db"));
        // Both addresses that "localhost" may be, where the machine has them; what is said is not added to.
        const ListenSettings second{QStringLiteral("::1"), 3000, {}};
        LoadInputs machine = m_inputs;
        machine.ipv6Loopback = true;
        QCOMPARE(loadSettings(machine)->settings.listen, (std::vector<ListenSettings>{ListenSettings{}, second}));
        machine.arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:3000")};
        QCOMPARE(loadSettings(machine)->settings.listen, std::vector<ListenSettings>{ListenSettings{}});
        machine = m_inputs;
        machine.ipv6Loopback = false;
        QCOMPARE(loadSettings(machine)->settings.listen, std::vector<ListenSettings>{ListenSettings{}});
        QCOMPARE(loaded->action, Action::Run);
        QVERIFY(loaded->configFile.isEmpty());
        QCOMPARE(loaded->origins.size(), keys().size());
        QCOMPARE(loaded->origins.at(QStringLiteral("listen")), QStringLiteral("default"));
    }

    void shippedFileEqualsTheDefaults()
    {
        m_inputs.ipv6Loopback = false; // a file cannot say "where the machine has it"
        const QString shipped =
            qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/resources/config/default.yaml");
        if (!QFile::exists(shipped))
            QSKIP("PLEXICA_SOURCE does not name the source tree");
        const auto plain = loadSettings(m_inputs);
        option("--config", shipped);
        const auto loaded = loadSettings(m_inputs);
        QVERIFY2(loaded.has_value(), qPrintable(loaded.has_value() ? QString() : loaded.error().message));
        for (const Key &key : keys()) {
            QVERIFY2(sameKey(key, plain->settings, loaded->settings), qPrintable(key.path));
            const bool inFile = loaded->origins.at(key.path).startsWith(QStringLiteral("file "));
            // These two depend on the user, and stand there as comments.
            QCOMPARE(inFile, key.path != QStringLiteral("dataDir") && key.path != QStringLiteral("database"));
        }
    }

    /// Another valid value for each key, and every way to give it.
    void everyKeyCanBeGivenEverywhere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const std::map<QString, QString> values{
            {QStringLiteral("listen"), QStringLiteral("[\"127.0.0.1:1\", \"[::1]:0\"]")},
            {QStringLiteral("listenOptions.reusePort"), QStringLiteral("true")},
            {QStringLiteral("listenOptions.hostNames"), QStringLiteral("[\"node-1\", \"plexica.example.org\"]")},
            {QStringLiteral("dataDir"), QStringLiteral("/var/lib/x")},
            {QStringLiteral("database"), QStringLiteral("postgresql://h/db")},
            {QStringLiteral("logLevel"), QStringLiteral("warning")},
            {QStringLiteral("logFormat"), QStringLiteral("json")},
            {QStringLiteral("demo"), QStringLiteral("true")},
            {QStringLiteral("defaultTenant"), QStringLiteral("acme")},
            {QStringLiteral("environment.name"), QStringLiteral("Production")},
            {QStringLiteral("environment.colour"), QStringLiteral("crimson")},
            {QStringLiteral("node.name"), QStringLiteral("east-1")},
            {QStringLiteral("node.role"), QStringLiteral("observer")},
            {QStringLiteral("cors.allowedOrigins"),
             QStringLiteral("[\"https://a.example:8443\", \"http://[::1]:80\"]")},
            {QStringLiteral("trustedProxies"), QStringLiteral("[\"10.0.0.0/8\", \"::1\"]")},
            {QStringLiteral("health.massStaleRatio"), QStringLiteral("0.75")},
            {QStringLiteral("gateway.permissions"), QStringLiteral("enforce")},
            {QStringLiteral("gateway.allowPrivateAddresses"), QStringLiteral("false")},
            {QStringLiteral("gateway.allowedHosts"),
             QStringLiteral("[\"*.example.org\", \"10.0.0.0/8\", \"::1\", \"a_b\"]")},
            {QStringLiteral("gateway.defaultBaseUrl"), QStringLiteral("https://plugins.example/{pluginId}")},
            {QStringLiteral("limits.requestLine"), QStringLiteral("777B")},
            {QStringLiteral("limits.headers"), QStringLiteral("33KiB")},
            {QStringLiteral("limits.headerFields"), QStringLiteral("77")},
            {QStringLiteral("limits.body"), QStringLiteral("7MiB")},
            {QStringLiteral("limits.connections"), QStringLiteral("77")},
            {QStringLiteral("limits.connectionsPerAddress"), QStringLiteral("77")},
            {QStringLiteral("limits.watchers"), QStringLiteral("78")},
            {QStringLiteral("limits.memory"), QStringLiteral("7MiB")},
            {QStringLiteral("limits.tenants"), QStringLiteral("7")},
            {QStringLiteral("limits.servicesPerTenant"), QStringLiteral("7")},
            {QStringLiteral("limits.instancesPerService"), QStringLiteral("7")},
            {QStringLiteral("limits.manifests"), QStringLiteral("7")},
            {QStringLiteral("limits.metadata"), QStringLiteral("7KiB")},
            {QStringLiteral("limits.endpoints"), QStringLiteral("7")},
            {QStringLiteral("health.probeFailures"), QStringLiteral("7")},
            {QStringLiteral("health.massStaleMinimum"), QStringLiteral("7")},
            {QStringLiteral("sharedData.maxValue"), QStringLiteral("7KiB")},
            {QStringLiteral("sharedData.maxKey"), QStringLiteral("7B")},
            {QStringLiteral("sharedData.maxNamespace"), QStringLiteral("7B")},
            {QStringLiteral("sharedData.maxEntries"), QStringLiteral("7")},
            {QStringLiteral("sharedData.maxBytes"), QStringLiteral("7GiB")},
            {QStringLiteral("gateway.maxTimeout"), QStringLiteral("77s")},
            {QStringLiteral("gateway.maxInFlight"), QStringLiteral("7")},
            {QStringLiteral("gateway.maxInFlightPerTarget"), QStringLiteral("77")},
            {QStringLiteral("gateway.maxInFlightPerCaller"), QStringLiteral("77")},
            {QStringLiteral("gateway.maxInFlightPerTenant"), QStringLiteral("77")},
            {QStringLiteral("gateway.tenantRateLimit"), QStringLiteral("7")},
            {QStringLiteral("auth.mode"), QStringLiteral("keys")},
            {QStringLiteral("auth.allowPlainHttp"), QStringLiteral("true")},
            {QStringLiteral("notifications"),
             QStringLiteral("[{types: [\"NODE_LOST\"], after: 30s, quiet: [\"22:00-06:30 Europe/Rome\"]}]")},
            {QStringLiteral("gateway.maxResponse"), QStringLiteral("7MiB")},
            {QStringLiteral("gateway.otlp.endpoint"), QStringLiteral("https://collector.example:4318")},
            {QStringLiteral("gateway.otlp.headers"), QStringLiteral("{\"authorization\": \"secret\"}")},
        };
        for (const Key &key : keys()) {
            const auto value = values.find(key.path);
            QTest::newRow(qPrintable(key.path))
                << key.path << (value == values.end() ? QStringLiteral("7s") : value->second);
        }
    }
    void everyKeyCanBeGivenEverywhere()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const Key *entry = findKey(key);
        const LoadInputs plain = m_inputs;
        const auto defaults = loadSettings(plain);
        const auto check = [&](const QString &origin) {
            const auto loaded = loadSettings(m_inputs);
            QVERIFY2(loaded.has_value(), qPrintable(message()));
            QVERIFY(!sameKey(*entry, defaults->settings, loaded->settings));
            // Text is shown in quotes, all else as it was given.
            QCOMPARE(renderKey(*entry, loaded->settings).remove(u'"'),
                     QString(value).replace(QStringLiteral("secret"), QStringLiteral("***")).remove(u'"'));
            QVERIFY2(loaded->origins.at(key).startsWith(origin), qPrintable(loaded->origins.at(key)));
            for (const Key &other : keys()) {
                if (other.path != key
                    && !(key == QStringLiteral("dataDir") && other.path == QStringLiteral("database")))
                    QVERIFY2(sameKey(other, defaults->settings, loaded->settings), qPrintable(other.path));
            }
        };
        useFile("# dotted\n\n" + (key + QStringLiteral(": ") + value).toUtf8());
        check(QStringLiteral("file ") + path("c.yaml:3"));
        if (key.contains(u'.')) {
            write("c.yaml", (key.section(u'.', 0, 0) + QStringLiteral(":\n  ") + key.section(u'.', 1)
                             + QStringLiteral(": ") + value)
                                .toUtf8());
            check(QStringLiteral("file ") + path("c.yaml:2"));
        }
        m_inputs = plain;
        m_inputs.environment.insert(environmentName(key), value);
        check(QStringLiteral("environment ") + environmentName(key));
        m_inputs = plain;
        option("--set", key + u'=' + value);
        check(QStringLiteral("option --set ") + key);
    }

    void optionBeatsEnvironmentBeatsFileBeatsDefault()
    {
        const auto level = [this] {
            const auto loaded = loadSettings(m_inputs);
            return loaded ? loaded->origins.at(QStringLiteral("logLevel")) + u' '
                                + QString::number(int(loaded->settings.logLevel))
                          : loaded.error().message;
        };
        QCOMPARE(level(), QStringLiteral("default 1"));
        useFile("logLevel: warning");
        QCOMPARE(level(), QStringLiteral("file %1:1 2").arg(path("c.yaml")));
        variable("PLEXICA_LOG_LEVEL", "error");
        QCOMPARE(level(), QStringLiteral("environment PLEXICA_LOG_LEVEL 3"));
        option("--log-level", QStringLiteral("debug"));
        QCOMPARE(level(), QStringLiteral("option --log-level 0"));
    }

    void environmentNamesFollowTheKeys()
    {
        QCOMPARE(environmentName(QStringLiteral("listen")), QStringLiteral("PLEXICA_LISTEN"));
        QCOMPARE(environmentName(QStringLiteral("health.staleAfter")), QStringLiteral("PLEXICA_HEALTH_STALE_AFTER"));
        QCOMPARE(environmentName(QStringLiteral("gateway.allowedHosts")),
                 QStringLiteral("PLEXICA_GATEWAY_ALLOWED_HOSTS"));
    }

    void listsInTheEnvironmentAreSeparatedByCommas()
    {
        variable("PLEXICA_LISTEN", "127.0.0.1:1, [::1]:2");
        variable("PLEXICA_GATEWAY_ALLOWED_HOSTS", "a.example,*.b.example");
        const auto loaded = loadSettings(m_inputs);
        QVERIFY2(loaded.has_value(), qPrintable(message()));
        QCOMPARE(loaded->settings.listen.size(), 2U);
        QCOMPARE(loaded->settings.listen[1].address, QStringLiteral("::1"));
        QCOMPARE(loaded->settings.gateway.allowedHosts.size(), 2);
    }

    void tlsCanBeGivenEverywhere()
    {
        const ListenSettings expected{
            QStringLiteral("::1"), 443, {path("a.pem"), path("a.key"), QStringLiteral("/ca.pem")}};
        useFile("listen:\n  - address: '::1'\n    port: 443\n    tls: {certificate: a.pem, key: a.key, clientCA: "
                "/ca.pem}\n");
        auto loaded = loadSettings(m_inputs);
        QVERIFY2(loaded.has_value(), qPrintable(message()));
        QCOMPARE(loaded->settings.listen, std::vector{expected});
        m_inputs.arguments.resize(1);
        variable("PLEXICA_LISTEN",
                 "[{address: '::1', port: 443, tls: {certificate: a.pem, key: a.key, clientCA: /ca.pem}}]");
        loaded = loadSettings(m_inputs);
        QVERIFY2(loaded.has_value(), qPrintable(message()));
        QCOMPARE(loaded->settings.listen, std::vector{expected});
    }

    void relativePathsBelongToWhoNamesThem()
    {
        QVERIFY(QDir(m_directory.path()).mkdir(QStringLiteral("etc")));
        write("etc/c.yaml", "dataDir: ../data\n");
        option("--config", QStringLiteral("etc/c.yaml"));
        QCOMPARE(loadSettings(m_inputs)->settings.dataDir, path("data"));
        option("--data-dir", QStringLiteral("other/./x"));
        QCOMPARE(loadSettings(m_inputs)->settings.dataDir, path("other/x"));
    }

    void fileFaultsNameLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *yaml, const char *message) {
            QTest::newRow(yaml) << QByteArray(yaml) << QString::fromUtf8(message);
        };
        row("health.stalAfter: 5", "FILE:1:1: unknown key \"health.stalAfter\"; did you mean \"health.staleAfter\"?");
        row("health:\n  stalAfter: 5",
            "FILE:2:3: unknown key \"health.stalAfter\"; did you mean \"health.staleAfter\"?");
        row("\n\nhelth:\n  staleAfter: 5", "FILE:3:1: unknown key \"helth\"; did you mean \"health\"?");
        row("staleAfter: 5", "FILE:1:1: unknown key \"staleAfter\"; did you mean \"health.staleAfter\"?");
        row("pizza: 5", "FILE:1:1: unknown key \"pizza\"");
        row("notifications: {}", "FILE:1:16: notifications: must be a list of rules, such as [{types: "
                                 "[SERVICE_STATUS_CHANGED]}]");
        row("health: 5", "FILE:1:9: health must be a map of keys");
        row("health: [a]", "FILE:1:9: health must be a map of keys");
        row("logLevel: info\nlogLevel: debug", "FILE:2:1: logLevel stands there twice, first in line 1");
        row("health: {staleAfter: 5}\nhealth.staleAfter: 5",
            "FILE:2:1: health.staleAfter stands there twice, first in line 1");
        row("health: {staleAfter: 5}\nhealth: {probeFailures: 5}",
            "FILE:2:1: health stands there twice, first in line 1");
        row("logLevel:", "FILE:1:1: logLevel has no value; leave the key out to use the default");
        row("logLevel: loud", "FILE:1:11: logLevel: \"loud\" is none of debug, info, warning, error");
        row("logLevel: [info]", "FILE:1:11: logLevel: a list is none of debug, info, warning, error");
        row("demo: maybe", "FILE:1:7: demo: \"maybe\" is neither true nor false");
        row("demo: 'true'", "FILE:1:7: demo: \"true\" is neither true nor false");
        row("environment.name: Größe\nenvironment: {name: Größe, colour: ü}",
            "FILE:2:15: environment.name stands there twice, first in line 1\n"
            "FILE:2:36: environment.colour: \"ü\" is not a colour; use #rrggbb or an SVG colour name such as "
            "\"crimson\"");
        row("health.probeFailures: many", "FILE:1:23: health.probeFailures: \"many\" is not a whole number");
        row("health.probeFailures: '3'", "FILE:1:23: health.probeFailures: \"3\" is not a whole number");
        row("health.probeFailures: 3.5", "FILE:1:23: health.probeFailures: \"3.5\" is not a whole number");
        row("health.probeFailures: 0", "FILE:1:23: health.probeFailures: \"0\" is out of range; use 1 to 1000");
        row("health.probeFailures: 99999999999999999999",
            "FILE:1:23: health.probeFailures: \"99999999999999999999\" is not a whole number");
        row("health.massStaleRatio: 1.5", "FILE:1:24: health.massStaleRatio: \"1.5\" is out of range; use 0.01 to 1");
        row("health.massStaleRatio: .nan", "FILE:1:24: health.massStaleRatio: \".nan\" is not a number");
        row("health.staleAfter: 0", "FILE:1:20: health.staleAfter: \"0\" is out of range; use 100ms to 30d");
        row("health.staleAfter: soon",
            "FILE:1:20: health.staleAfter: \"soon\" is not a duration; use seconds, or a number with ms, s, m, h or d");
        row("health.staleAfter: {a: 1}",
            "FILE:1:20: health.staleAfter: a map is not a duration; use seconds, or a number with ms, s, m, h or d");
        row("limits.body: 2 GiB", "FILE:1:14: limits.body: \"2 GiB\" is out of range; use 1KiB to 1GiB");
        row("limits.body: 0", "FILE:1:14: limits.body: \"0\" is out of range; use 1KiB to 1GiB");
        row("limits.body: big",
            "FILE:1:14: limits.body: \"big\" is not a size; use bytes, or a number with KiB, MiB, GiB, KB, MB or GB");
        row("defaultTenant: a b", "FILE:1:16: defaultTenant: \"a b\" is not a tenant name; use letters, digits, '.', "
                                  "'_' and '-', beginning with a letter or digit");
        row("listen: []", "FILE:1:9: listen: the list is empty; a node needs at least one address");
        row("listen: [127.0.0.1:1, '127.0.0.1:1']", "FILE:1:23: listen: 127.0.0.1:1 stands there twice");
        row("listen: 3000", "FILE:1:9: listen: \"3000\" is no listen address; use ADDRESS:PORT, as in "
                            "\"127.0.0.1:3000\" or \"[::1]:3000\"");
        row("listen:\n  - {adress: '::1', port: 1}",
            "FILE:2:6: listen: unknown key \"adress\"; did you mean \"address\"?");
        row("listen:\n  - {port: 70000}",
            "FILE:2:12: listen: \"70000\" is not a port; use 0 to 65535 (0 takes a free one)");
        row("listen:\n  - {port: 1, port: 2}", "FILE:2:15: listen: port stands there twice");
        row("listen:\n  - {tls: {certificate: a}}", "FILE:2:11: listen: tls needs both certificate and key");
        row("listen:\n  - {tls: {certificate: a, key: [b]}}", "FILE:2:33: listen: tls.key must be text");
        row("listen:\n  - {tls: {certificate: a, key: b, ca: c}}",
            "FILE:2:36: listen: unknown key \"tls.ca\"; known are certificate, key, clientCA");
        row("listen:\n  - [[]]", "FILE:2:5: listen: must hold ADDRESS:PORT or {address, port, tls}");
        row("trustedProxies: [10.0.0.0/33]", "FILE:1:18: trustedProxies: \"10.0.0.0/33\" is not an address or network; "
                                             "use \"10.0.0.7\" or \"10.0.0.0/8\"");
        row("trustedProxies: [[]]", "FILE:1:18: trustedProxies: a list is not text");
        row("cors.allowedOrigins: [https://a/]", "FILE:1:23: cors.allowedOrigins: \"https://a/\" is not an origin; use "
                                                 "\"https://host\", \"https://host:port\" or \"*\"");
        row("gateway.allowedHosts: ['a b']", "FILE:1:24: gateway.allowedHosts: \"a b\" is not a host; use a name, "
                                             "\"*.example.org\", an address, or a network such as \"10.0.0.0/8\"");
        row("gateway.defaultBaseUrl: ftp://a",
            "FILE:1:25: gateway.defaultBaseUrl: the value is not an absolute http or https URL");
        row("gateway.defaultBaseUrl: http://u:secret@a",
            "FILE:1:25: gateway.defaultBaseUrl: the value may hold no credentials, query or fragment");
        row("gateway.defaultBaseUrl: 'http://{plugin}'",
            "FILE:1:25: gateway.defaultBaseUrl: the value may hold no placeholder but {pluginId}");
        row("database: mysql://u:secret@h", "FILE:1:11: database: the value is neither \"sqlite:///absolute/path.db\" "
                                            "nor \"postgresql://user@host:5432/name\"");
        row("dataDir: ''", "FILE:1:10: dataDir: \"\" is not a path");
        row("- a", "FILE:1:1: a configuration is a map of keys, as in \"logLevel: info\"");
        row("just text", "FILE:1:1: a configuration is a map of keys, as in \"logLevel: info\"");
        row("a: &a 1\nlogLevel: *a", "FILE:2:11: aliases (*name) are not supported; write the value out");
        row("pizza: 5\nlogLevel: loud\nlimits: {body: 1, headerz: 3}\n",
            "FILE:1:1: unknown key \"pizza\"\n"
            "FILE:2:11: logLevel: \"loud\" is none of debug, info, warning, error\n"
            "FILE:3:16: limits.body: \"1\" is out of range; use 1KiB to 1GiB\n"
            "FILE:3:19: unknown key \"limits.headerz\"; did you mean \"limits.headers\"?");
    }
    void fileFaultsNameLineAndColumn()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, message);
        useFile(yaml);
        QCOMPARE(this->message(), message);
    }

    void emptySectionsAndByteOrderMarksAreFine()
    {
        useFile("\xEF\xBB\xBFlogLevel: debug\nhealth:\n# staleAfter: 5\n");
        const auto loaded = loadSettings(m_inputs);
        QVERIFY2(loaded.has_value(), qPrintable(message()));
        QCOMPARE(loaded->settings.logLevel, LogLevel::Debug);
    }

    void faultsOfEverySourceComeTogether()
    {
        useFile("logLevel: loud");
        variable("PLEXICA_HEALTH_STALE_AFTER", "soon");
        option("--listen", QStringLiteral("nowhere"));
        option("--set", QStringLiteral("limits.body=0"));
        QCOMPARE(message(), QStringLiteral("FILE:1:11: logLevel: \"loud\" is none of debug, info, warning, error\n"
                                           "PLEXICA_HEALTH_STALE_AFTER: \"soon\" is not a duration; use seconds, or a "
                                           "number with ms, s, m, h or d\n"
                                           "--listen: \"nowhere\" is no listen address; use ADDRESS:PORT, as in "
                                           "\"127.0.0.1:3000\" or \"[::1]:3000\"\n"
                                           "--set limits.body: \"0\" is out of range; use 1KiB to 1GiB"));
        QCOMPARE(loadSettings(m_inputs).error().code, ErrorCode::ConfigurationInvalid);
    }

    void missingFileIsAnErrorOnlyIfNamed()
    {
        option("--config", path("c.yaml"));
        QCOMPARE(message(), QStringLiteral("--config: there is no file FILE"));
        m_inputs.arguments.resize(1);
        variable("PLEXICA_CONFIG", "c.yaml");
        QCOMPARE(message(), QStringLiteral("PLEXICA_CONFIG: there is no file FILE"));
        variable("PLEXICA_CONFIG", "/dev/zero");
        QCOMPARE(message(), QStringLiteral("PLEXICA_CONFIG: /dev/zero is not a regular file"));
        variable("PLEXICA_CONFIG", "/tmp");
        QCOMPARE(message(), QStringLiteral("PLEXICA_CONFIG: /tmp is not a regular file"));
    }

    void defaultFileIsReadIfThere()
    {
        QVERIFY(QDir(m_directory.path()).mkpath(QStringLiteral("x/plexica-console")));
        write("x/plexica-console/config.yaml", "logLevel: error");
        QCOMPARE(loadSettings(m_inputs)->settings.logLevel, LogLevel::Info);
        m_inputs.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("x"));
        QCOMPARE(loadSettings(m_inputs)->settings.logLevel, LogLevel::Error);
        QCOMPARE(loadSettings(m_inputs)->configFile, path("x/plexica-console/config.yaml"));
        m_inputs.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("x")); // relative: to be ignored
        QCOMPARE(loadSettings(m_inputs)->settings.logLevel, LogLevel::Info);
    }

    void withoutHomeADataDirectoryMustBeGiven()
    {
        m_inputs.environment = QProcessEnvironment();
        QCOMPARE(message(), QStringLiteral("dataDir: neither XDG_DATA_HOME nor HOME names a folder; give --data-dir"));
        variable("PLEXICA_DATA_DIR", "/var/lib/plexica");
        QCOMPARE(loadSettings(m_inputs)->settings.database, QStringLiteral("sqlite:///var/lib/plexica/plexica.db"));
    }

    void rulesBetweenKeysNameBothOrigins()
    {
        useFile("gateway: {maxTimeout: 10s}");
        QCOMPARE(
            message(),
            QStringLiteral("gateway.timeout (30s, default) may not be above gateway.maxTimeout (10s, file FILE:1)"));
    }

    void misspeltVariablesAreWarnedAbout()
    {
        variable("PLEXICA_LOGLEVEL", "debug");
        variable("PLEXICA_BIN", "/x");
        variable("PLEXICA_SOURCE", "/x");
        variable("PLEXICA_LISTEN", "");
        const auto loaded = loadSettings(m_inputs);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->warnings,
                 QStringList{QStringLiteral(
                     "The environment variable PLEXICA_LOGLEVEL means nothing; did you mean PLEXICA_LOG_LEVEL?")});
    }

    void strangersAreKeptOut_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("message"); // part of it; empty: allowed
        QTest::newRow("loopback") << QStringLiteral("127.0.0.1:1,[::1]:1,127.8.8.8:1") << QStringLiteral("open")
                                  << QString();
        QTest::newRow("localhost") << QStringLiteral("localhost:1") << QStringLiteral("open") << QString();
        QTest::newRow("any") << QStringLiteral("127.0.0.1:1,0.0.0.0:1") << QStringLiteral("open")
                             << QStringLiteral("listen: 0.0.0.0:1 can be reached");
        QTest::newRow("any IPv6") << QStringLiteral("[::]:1") << QStringLiteral("open")
                                  << QStringLiteral("listen: [::]:1 can be reached");
        QTest::newRow("private") << QStringLiteral("10.0.0.1:1") << QStringLiteral("open")
                                 << QStringLiteral("listen on 127.0.0.1");
        QTest::newRow("mapped any") << QStringLiteral("[::ffff:0.0.0.0]:1") << QStringLiteral("open")
                                    << QStringLiteral("can be reached");
        QTest::newRow("keys") << QStringLiteral("127.0.0.1:1") << QStringLiteral("keys") << QString();
        QTest::newRow("keys, any") << QStringLiteral("0.0.0.0:1") << QStringLiteral("keys")
                                   << QStringLiteral("tls.certificate and tls.key");
        QTest::newRow("keys, proxy") << QStringLiteral("0.0.0.0:1")
                                     << QStringLiteral("keys --set trustedProxies=10.0.0.1") << QString();
        QTest::newRow("keys, plain") << QStringLiteral("0.0.0.0:1")
                                     << QStringLiteral("keys --set auth.allowPlainHttp=true") << QString();
        QTest::newRow("open, plain") << QStringLiteral("0.0.0.0:1")
                                     << QStringLiteral("open --set auth.allowPlainHttp=true")
                                     << QStringLiteral("can be reached");
    }
    void strangersAreKeptOut()
    {
        QFETCH(QString, listen);
        QFETCH(QString, mode);
        QFETCH(QString, message);
        option("--listen", listen);
        const QStringList words = mode.split(u' ');
        option("--set", QStringLiteral("auth.mode=") + words.first());
        if (words.size() > 1)
            option("--set", words.last());
        const QString result = this->message();
        if (message.isEmpty())
            QCOMPARE(result, QStringLiteral("no error"));
        else
            QVERIFY2(result.contains(message), qPrintable(result));
        m_inputs.arguments.append(QStringLiteral("migrate")); // opens no port
        QVERIFY(loadSettings(m_inputs).has_value());
    }

    void noPageOfAnySiteMayAct()
    {
        option("--set", QStringLiteral("cors.allowedOrigins=https://a.example,*"));
        QVERIFY2(message().contains(QStringLiteral("cors.allowedOrigins: \"*\" lets every page")),
                 qPrintable(message()));
        QVERIFY2(message().contains(QStringLiteral("name the origins")), qPrintable(message()));
    }

    void checkConfigPrintsAConfigurationThatLoadsAgain()
    {
        useFile("health:\n  staleAfter: 90\nenvironment: {name: \"a # \\\"b\\\" \\\\ ü\", colour: '#FF0000'}\n"
                "listen:\n  - {port: 0, tls: {certificate: \"/a b\", key: /k}}\n");
        variable("PLEXICA_DATABASE", "postgresql://plexica:secret@db/plexica");
        option("--set", QStringLiteral("gateway.allowedHosts=a,b"));
        const auto before = loadSettings(m_inputs);
        m_inputs.arguments.append(QStringLiteral("--check-config"));
        const auto loaded = loadSettings(m_inputs);
        QVERIFY2(loaded.has_value(), qPrintable(message()));
        QCOMPARE(loaded->action, Action::CheckConfig);
        const QString text = loaded->output;
        QVERIFY2(!text.contains(QStringLiteral("secret")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("database: \"postgresql://plexica:***@db/plexica\"")));
        QVERIFY(text.contains(QStringLiteral("# environment PLEXICA_DATABASE\n")));
        QVERIFY(text.contains(QStringLiteral("  staleAfter: 90s")));
        QVERIFY(text.contains(QStringLiteral("# file %1:2\n").arg(path("c.yaml"))));
        QVERIFY(text.contains(QStringLiteral("# option --set gateway.allowedHosts\n")));

        write("again.yaml", QString(text).replace(QStringLiteral("***"), QStringLiteral("secret")).toUtf8());
        m_inputs.arguments =
            QStringList{QStringLiteral("plexica-server"), QStringLiteral("--config"), path("again.yaml")};
        m_inputs.environment = QProcessEnvironment();
        const auto again = loadSettings(m_inputs);
        QVERIFY2(again.has_value(), qPrintable(again.has_value() ? QString() : again.error().message));
        for (const Key &key : keys())
            QVERIFY2(sameKey(key, before->settings, again->settings), qPrintable(key.path));
        for (const EffectiveValue &value : effectiveValues(*again))
            QVERIFY2(value.origin.startsWith(QStringLiteral("file ")), qPrintable(value.key));
    }

    void passwordsNeverStandInErrors_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"mysql://u:secret@h", "sqlite:secret", "postgresql://u:secret@h/ d b", "u:secret@h",
                                "host=h password=secret", "postgresql://u:secret@h/\x01"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void passwordsNeverStandInErrors()
    {
        QFETCH(QString, url);
        option("--database", url);
        QVERIFY(message() != QStringLiteral("no error"));
        QVERIFY2(!message().contains(QStringLiteral("secret")), qPrintable(message()));
        m_inputs.arguments.resize(1);
        variable("PLEXICA_DATABASE", qPrintable(url));
        QVERIFY(message() != QStringLiteral("no error"));
        QVERIFY2(!message().contains(QStringLiteral("secret")), qPrintable(message()));
        m_inputs.environment.remove(QStringLiteral("PLEXICA_DATABASE"));
        useFile("database: \"" + url.toUtf8() + "\"");
        QVERIFY(message() != QStringLiteral("no error"));
        QVERIFY2(!message().contains(QStringLiteral("secret")), qPrintable(message()));
    }

    void reloadTakesWhatCanChange()
    {
        useFile("logLevel: info\nlisten: {address: '::1', port: 443, tls: {certificate: /a, key: /b}}\n");
        const Settings running = loadSettings(m_inputs)->settings;
        write("c.yaml", "logLevel: debug\nlimits.body: 3MiB\nhealth.staleAfter: 7\nevents.retention: 7d\n"
                        "listen: {address: '::1', port: 443, tls: {certificate: /c, key: /d}}\n");
        auto reloaded = reloadSettings(m_inputs, running);
        QVERIFY(reloaded.has_value());
        QCOMPARE(reloaded->applied, QStringList({QStringLiteral("listen"), QStringLiteral("logLevel"),
                                                 QStringLiteral("limits.body"), QStringLiteral("health.staleAfter")}));
        QCOMPARE(reloaded->needRestart, QStringList{QStringLiteral("events.retention")});
        QCOMPARE(reloaded->settings.logLevel, LogLevel::Debug);
        QCOMPARE(reloaded->settings.limits.body, 3 * 1024 * 1024);
        QCOMPARE(reloaded->settings.listen[0].tls.certificate, QStringLiteral("/c"));
        QCOMPARE(reloaded->settings.health.staleAfter, Milliseconds(7000));
        QCOMPARE(reloaded->settings.events.retention, running.events.retention);

        write("c.yaml", "listen: {address: '::1', port: 444, tls: {certificate: /c, key: /d}}\n");
        reloaded = reloadSettings(m_inputs, running);
        QCOMPARE(reloaded->needRestart, QStringList{QStringLiteral("listen")});
        QCOMPARE(reloaded->settings.listen, running.listen);

        write("c.yaml", "logLevel: loud");
        QVERIFY(!reloadSettings(m_inputs, running).has_value());
    }
};

QTEST_GUILESS_MAIN(TestConfigSettings)
#include "tst_config_settings.moc"
