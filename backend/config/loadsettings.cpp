// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/loadsettings.h"

#include "config/effective.h"
#include "config/exposure.h"
#include "config/keyreader.h"
#include "config/listenreader.h"
#include "common/nearest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkInterface>

namespace plexica::config {

namespace {

/// A directory of the XDG base directory specification: absolute, else below HOME; empty without HOME.
QString xdgFolder(const LoadInputs &inputs, const QString &variable, const QString &belowHome)
{
    const QString given = inputs.environment.value(variable);
    if (QDir::isAbsolutePath(given))
        return given;
    const QString home = inputs.environment.value(QStringLiteral("HOME"));
    return QDir::isAbsolutePath(home) ? home + u'/' + belowHome : QString();
}

struct ConfigurationPlace
{
    QString file; ///< absolute; empty: nobody said where
    QString who;  ///< said so
    bool mustExist = true;
};

ConfigurationPlace placeOf(const LoadInputs &inputs, const CommandLine &line, const QString &directory)
{
    const QString fromEnvironment = inputs.environment.value(QStringLiteral("PLEXICA_CONFIG"));
    if (line.configFile)
        return {absolutePath(*line.configFile, directory), QStringLiteral("--config")};
    if (!fromEnvironment.isEmpty())
        return {absolutePath(fromEnvironment, directory), QStringLiteral("PLEXICA_CONFIG")};
    const QString folder = xdgFolder(inputs, QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral(".config"));
    if (folder.isEmpty())
        return {};
    return {absolutePath(folder + QStringLiteral("/plexica-console/config.yaml"), directory),
            QStringLiteral("configuration"), false};
}

/// Collects one configuration; the steps run in the order of precedence, weakest first.
class Loader
{
public:
    Loader(const LoadInputs &inputs, const CommandLine &line)
        : m_inputs(inputs)
        , m_line(line)
        , m_directory(inputs.workingDirectory.isEmpty() ? QDir::currentPath() : inputs.workingDirectory)
    {
        for (const Key &key : keys())
            m_loaded.origins[key.path] = QStringLiteral("default");
    }

    Result<LoadedSettings> load()
    {
        m_faults = m_line.faults;
        m_loaded.subcommand = m_line.subcommand;
        readFile();
        readEnvironment();
        readOptions();
        fillDefaults();
        if (m_faults.isEmpty())
            checkTogether();
        if (!m_faults.isEmpty())
            return fail(ErrorCode::ConfigurationInvalid, m_faults.join(u'\n'));
        return std::move(m_loaded);
    }

private:
    void readFile()
    {
        const ConfigurationPlace place = placeOf(m_inputs, m_line, m_directory);
        m_file = place.file;
        if (m_file.isEmpty())
            return;
        if (m_inputs.fileText) {
            m_text = *m_inputs.fileText;
        } else {
            const QFileInfo info(m_file);
            if (!info.exists()) {
                if (place.mustExist)
                    m_faults.append(QStringLiteral("%1: there is no file %2").arg(place.who, m_file));
                return;
            }
            if (!info.isFile()) { // not /dev/zero, not a pipe that never ends
                m_faults.append(QStringLiteral("%1: %2 is not a regular file").arg(place.who, m_file));
                return;
            }
            QFile file(m_file);
            if (!file.open(QIODevice::ReadOnly)) {
                m_faults.append(QStringLiteral("%1: cannot read %2: %3").arg(place.who, m_file, file.errorString()));
                return;
            }
            m_text = file.read(yaml::Limits().bytes + 1); // readDocument() refuses what is longer
        }
        m_loaded.configFile = m_file;
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_text.remove(0, 3);
        auto document = yaml::readDocument(m_text, yaml::Limits());
        if (!document)
            return fileFault(document.error().offset, document.error().message);
        if (document->shape == Node::Shape::Map)
            readMap(*document, QString());
        else if (document->shape != Node::Shape::Null)
            fileFault(document->offset, QStringLiteral("a configuration is a map of keys, as in \"logLevel: info\""));
    }

    void fileFault(qint64 offset, const QString &message)
    {
        if (offset < 0) {
            m_faults.append(m_file + QStringLiteral(": ") + message);
            return;
        }
        const auto [lineNumber, column] = lineAndColumn(m_text, std::min<qint64>(offset, m_text.size()));
        m_faults.append(QStringLiteral("%1:%2:%3: %4").arg(m_file).arg(lineNumber).arg(column).arg(message));
    }

    /// Keys may be nested or dotted: `health: {staleAfter: 5m}` is `health.staleAfter: 5m`.
    void readMap(const Node &map, const QString &prefix)
    {
        for (const Node &item : map.items) {
            const QString path = prefix + item.name;
            const int lineNumber = lineAndColumn(m_text, item.nameOffset).first;
            if (const Key *key = findKey(path)) {
                const auto [earlier, isNew] = m_seen.try_emplace(path, lineNumber);
                if (!isNew) {
                    fileFault(item.nameOffset,
                              QStringLiteral("%1 stands there twice, first in line %2").arg(path).arg(earlier->second));
                    continue;
                }
                readFileValue(*key, item, lineNumber);
            } else if (isSection(path)) {
                const auto [earlier, isNew] = m_seen.try_emplace(path, lineNumber);
                if (!isNew) {
                    fileFault(item.nameOffset,
                              QStringLiteral("%1 stands there twice, first in line %2").arg(path).arg(earlier->second));
                } else if (item.shape == Node::Shape::Map) {
                    readMap(item, path + u'.');
                } else if (item.shape != Node::Shape::Null) { // a section whose keys are all commented out is fine
                    fileFault(item.offset, QStringLiteral("%1 must be a map of keys").arg(path));
                }
            } else {
                unknownKey(item, path);
            }
        }
    }

    static bool isSection(const QString &path)
    {
        for (const Key &key : keys()) {
            if (key.path.startsWith(path + u'.'))
                return true;
        }
        return false;
    }

    void unknownKey(const Node &item, const QString &path)
    {
        QString guess = nearest(path, keyNames(true));
        // "staleAfter" outside its section is as likely a mistake as a wrong letter.
        for (const Key &key : keys()) {
            if (guess.isEmpty() && key.path.section(u'.', -1).compare(item.name, Qt::CaseInsensitive) == 0)
                guess = key.path;
        }
        fileFault(item.nameOffset,
                  guess.isEmpty()
                      ? QStringLiteral("unknown key \"%1\"").arg(path.left(100))
                      : QStringLiteral("unknown key \"%1\"; did you mean \"%2\"?").arg(path.left(100), guess));
    }

    void readFileValue(const Key &key, const Node &item, int lineNumber)
    {
        const QString folder = QFileInfo(m_file).absolutePath();
        if (item.shape == Node::Shape::Null)
            return fileFault(item.nameOffset,
                             QStringLiteral("%1 has no value; leave the key out to use the default").arg(key.path));
        const std::vector<Fault> faults = readKey(key, item, folder, m_loaded.settings);
        for (const Fault &fault : faults)
            fileFault(fault.offset < 0 ? item.offset : fault.offset, key.path + QStringLiteral(": ") + fault.message);
        if (faults.empty())
            m_loaded.origins[key.path] = QStringLiteral("file %1:%2").arg(m_file).arg(lineNumber);
    }

    void readEnvironment()
    {
        QStringList known{QStringLiteral("PLEXICA_CONFIG")};
        for (const Key &key : keys()) {
            const QString name = environmentName(key.path);
            known.append(name);
            const QString text = m_inputs.environment.value(name);
            if (!text.isEmpty())
                readText(key, text, name, QStringLiteral("environment ") + name);
        }
        // Others may use the prefix for purposes of their own, so a misspelt name is no fault.
        for (const QString &name : m_inputs.environment.keys()) {
            if (!name.startsWith(QLatin1String("PLEXICA_")) || known.contains(name))
                continue;
            const QString guess = nearest(name, known);
            if (!guess.isEmpty() && guess.size() - name.size() < 4 && name.size() - guess.size() < 4)
                m_loaded.warnings.append(QStringLiteral("The environment variable %1 means nothing; did you mean %2?")
                                             .arg(name.left(100), guess));
            else if (namesSection(name))
                m_loaded.warnings.append(
                    QStringLiteral(
                        "The environment variable %1 means nothing: no key of the configuration is called so.")
                        .arg(name.left(100)));
        }
    }

    /// Beyond doubt meant for a key: PLEXICA_GATEWAY_… is nobody else's.
    static bool namesSection(const QString &name)
    {
        return std::any_of(keys().begin(), keys().end(), [&name](const Key &key) {
            return key.path.contains(u'.') && name.startsWith(environmentName(key.path.section(u'.', 0, 0)) + u'_');
        });
    }

    void readOptions()
    {
        for (const OptionValue &value : m_line.values) {
            if (const Key *key = findKey(value.key))
                readText(*key, value.text, value.option, QStringLiteral("option ") + value.option);
        }
    }

    void readText(const Key &key, const QString &text, const QString &source, const QString &origin)
    {
        const std::vector<Fault> faults = readKeyText(key, text, m_directory, m_loaded.settings);
        for (const Fault &fault : faults)
            m_faults.append(source + QStringLiteral(": ") + fault.message);
        if (faults.empty())
            m_loaded.origins[key.path] = origin;
    }

    void fillDefaults()
    {
        Settings &settings = m_loaded.settings;
        if (settings.dataDir.isEmpty()) {
            const QString folder = xdgFolder(m_inputs, QStringLiteral("XDG_DATA_HOME"), QStringLiteral(".local/share"));
            if (folder.isEmpty()) {
                m_faults.append(
                    QStringLiteral("dataDir: neither XDG_DATA_HOME nor HOME names a folder; give --data-dir"));
                return;
            }
            settings.dataDir = QDir::cleanPath(folder + QStringLiteral("/plexica-console"));
        }
        if (settings.database.isEmpty())
            settings.database = QStringLiteral("sqlite://") + settings.dataDir + QStringLiteral("/plexica.db");
        if (m_loaded.origins[QStringLiteral("listen")] == u"default")
            settings.listen = defaultListen(m_inputs.ipv6Loopback);
    }

    /// Rules between keys; only looked at when each alone is right.
    void checkTogether()
    {
        const Settings &settings = m_loaded.settings;
        notAbove(QStringLiteral("gateway.timeout"), QStringLiteral("gateway.maxTimeout"),
                 settings.gateway.timeout <= settings.gateway.maxTimeout);
        notAbove(QStringLiteral("limits.requestLine"), QStringLiteral("limits.headers"),
                 settings.limits.requestLine <= settings.limits.headers);
        if (m_line.subcommand.name.isEmpty()) { // a subcommand does not listen
            if (const Result<void> safe = checkExposure(settings); !safe)
                m_faults.append(safe.error().message);
        }
    }

    void notAbove(const QString &low, const QString &high, bool holds)
    {
        if (holds)
            return;
        m_faults.append(QStringLiteral("%1 (%2, %3) may not be above %4 (%5, %6)")
                            .arg(low, renderKey(*findKey(low), m_loaded.settings), m_loaded.origins[low], high,
                                 renderKey(*findKey(high), m_loaded.settings), m_loaded.origins[high]));
    }

    const LoadInputs &m_inputs;
    const CommandLine &m_line;
    const QString m_directory;
    LoadedSettings m_loaded;
    QString m_file;
    QByteArray m_text;
    std::map<QString, int> m_seen; ///< keys of the file, with their lines
    QStringList m_faults;
};

/// Takes the TLS files over where the addresses are the same; false if more than they changed.
bool takeTls(const Settings &from, Settings &to)
{
    if (from.listen.size() != to.listen.size())
        return false;
    for (std::size_t i = 0; i < from.listen.size(); ++i) {
        const ListenSettings &left = from.listen[i];
        const ListenSettings &right = to.listen[i];
        if (left.address != right.address || left.port != right.port
            || left.tls.certificate.isEmpty() != right.tls.certificate.isEmpty())
            return false;
    }
    to.listen = from.listen;
    return true;
}

} // namespace

std::vector<ListenSettings> defaultListen(std::optional<bool> ipv6Loopback)
{
    std::vector<ListenSettings> listen{ListenSettings()};
    if (ipv6Loopback ? *ipv6Loopback
                     : QNetworkInterface::allAddresses().contains(QHostAddress(QHostAddress::LocalHostIPv6)))
        listen.push_back({QStringLiteral("::1"), listen.front().port, {}});
    return listen;
}

QString configurationFile(const LoadInputs &inputs)
{
    const QString directory = inputs.workingDirectory.isEmpty() ? QDir::currentPath() : inputs.workingDirectory;
    return placeOf(inputs, parseCommandLine(inputs.arguments, inputs.program), directory).file;
}

Result<LoadedSettings> loadSettings(const LoadInputs &inputs)
{
    const CommandLine line = parseCommandLine(inputs.arguments, inputs.program);
    if (line.help || line.version) { // also when the configuration is broken
        LoadedSettings loaded;
        loaded.action = line.help ? Action::Help : Action::Version;
        loaded.output = line.help ? helpText(inputs.program) : versionText(inputs.program);
        return loaded;
    }
    Result<LoadedSettings> loaded = Loader(inputs, line).load();
    if (loaded && line.checkConfig) {
        loaded->action = Action::CheckConfig;
        loaded->output = effectiveYaml(*loaded);
    }
    return loaded;
}

Result<ReloadedSettings> reloadSettings(const LoadInputs &inputs, const Settings &running)
{
    Result<LoadedSettings> loaded = loadSettings(inputs);
    if (!loaded)
        return fail(std::move(loaded.error()));
    ReloadedSettings result{running, {}, {}, std::move(*loaded)};
    for (const Key &key : keys()) {
        if (sameKey(key, result.loaded.settings, running))
            continue;
        const bool isListen = std::holds_alternative<ListenField>(key.field);
        if (isListen ? takeTls(result.loaded.settings, result.settings) : key.reloadable) {
            if (!isListen)
                copyKey(key, result.loaded.settings, result.settings);
            result.applied.append(key.path);
        } else {
            result.needRestart.append(key.path);
        }
    }
    return result;
}

NodeRole nodeRole(const Settings &settings, Program program)
{
    if (settings.node.role != NodeRole::Auto)
        return settings.node.role;
    const bool shared = !settings.database.startsWith(QStringLiteral("sqlite:"));
    return program == Program::Console && shared ? NodeRole::Observer : NodeRole::Full;
}

} // namespace plexica::config
