// SPDX-License-Identifier: GPL-3.0-or-later
// README and the guides in doc/: what they tell to type is typed, as they tell it. A comment before each block of code
// says what becomes of it:
//   <!-- run -->            run by bash, must succeed
//   <!-- run: eventually -->  the same, tried again for a while
//   <!-- run: apart -->     the same with a machine of its own: no node runs, nothing is in the data folder
//   <!-- page -->           JavaScript of a page that watches: it must be told of a service
//   <!-- start -->          runs until the end of the guide, then gets SIGTERM and must end well
//   <!-- file: NAME -->     written to NAME; if doc/NAME is there it must be the same
//   <!-- config -->         a configuration: --check-config takes it
//   <!-- sql -->            run by psql in a database of its own
//   <!-- not run: WHY -->
// Blocks of `text` and `json` are what something answers, and need none. 127.0.0.1:3000, /etc/plexica, /var/lib/plexica
// and /var/backups are the test's own.
#include "rest/services/serviceapi.h"
#include "support/temporarypostgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace plexica;
using namespace plexica::test;

class TestGuides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsToldWorks_data();
    void whatIsToldWorks();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
};

namespace {

struct Block
{
    int line = 0;
    QString language;
    QString marker; ///< what the comment before it says
    QString text;
};

QString source()
{
    return qEnvironmentVariable("PLEXICA_SOURCE");
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

std::vector<Block> blocksOf(const QString &document)
{
    std::vector<Block> blocks;
    const QRegularExpression comment(QStringLiteral("^<!-- (.*) -->$"));
    QString marker;
    bool inside = false;
    const QStringList lines = document.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.startsWith(QStringLiteral("```"))) {
            if (!inside)
                blocks.push_back({i + 1, line.mid(3), std::exchange(marker, {}), {}});
            inside = !inside;
        } else if (inside) {
            blocks.back().text += line + u'\n';
        } else if (const auto match = comment.match(line); match.hasMatch()) {
            marker = match.captured(1);
        } else if (!line.isEmpty()) {
            marker.clear();
        }
    }
    return blocks;
}

/// Names of a document's headings in links: lower case, blanks as hyphens, without other marks.
QStringList placesOf(const QString &document)
{
    QStringList places;
    const QRegularExpression heading(QStringLiteral("^#+ (.*)$"), QRegularExpression::MultilineOption);
    for (auto match = heading.globalMatch(document); match.hasNext();) {
        QString place = match.next().captured(1).toLower();
        place.remove(QRegularExpression(QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption));
        places.append(place.replace(u' ', u'-'));
    }
    return places;
}

QStringList guides()
{
    QStringList names{QStringLiteral("README.md")};
    for (const QString &name : QDir(source() + QStringLiteral("/doc")).entryList({QStringLiteral("*.md")}, QDir::Files))
        names.append(QStringLiteral("doc/") + name);
    return names;
}

/// A node, a database and a folder for the commands of one guide.
class Desk
{
public:
    bool begin()
    {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        m_database = postgres.createDatabase();
        m_server.options().settings = {QStringLiteral("health.probeInterval=1s")};
        const bool started = m_server.start();
        QDir(m_directory.path()).mkpath(QStringLiteral("backups"));
        return started
               && write(path(QStringLiteral("etc/config.yaml")),
                        QStringLiteral("dataDir: %1\n").arg(m_server.dataDirectory()));
    }
    QString path(const QString &name) const { return m_directory.filePath(name); }
    QString told(QString text) const
    {
        const QString port = QString::number(m_server.port());
        return text.replace(QStringLiteral("127.0.0.1:3000"), QStringLiteral("127.0.0.1:") + port)
            .replace(QStringLiteral("/etc/plexica"), path(QStringLiteral("etc")))
            .replace(QStringLiteral("/var/lib/plexica"), m_server.dataDirectory())
            .replace(QStringLiteral("/var/backups"), path(QStringLiteral("backups")));
    }
    void prepare(QProcess &shell, const QString &text) const
    {
        QProcessEnvironment environment = tools();
        environment.insert(QStringLiteral("CORE_API_URL"), QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()));
        environment.insert(QStringLiteral("DATABASE_URL"), TemporaryPostgres::shared().url(m_database));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(m_directory.path());
        beBash(shell, told(text));
    }
    /// What it said if it failed.
    QString run(const QString &text) const
    {
        QProcess shell;
        prepare(shell, text);
        return outcome(shell);
    }
    /// The same where nothing runs and nothing was stored; what it starts ends with it.
    QString runApart(QString text) const
    {
        const QTemporaryDir home;
        const QString port = QString::number(TemporaryPostgres::freePort());
        QProcessEnvironment environment = tools();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        environment.insert(QStringLiteral("PLEXICA_LISTEN"), QStringLiteral("127.0.0.1:") + port);
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(home.path());
        text.replace(QStringLiteral("127.0.0.1:3000"), QStringLiteral("127.0.0.1:") + port);
        beBash(shell, QStringLiteral("trap 'kill $(jobs -p); wait' EXIT\n") + text);
        return outcome(shell);
    }
    /// JavaScript of a page (page.mjs): it must be told of a service.
    QString watch(const QString &text) const
    {
        QProcessEnvironment environment = tools();
        environment.insert(QStringLiteral("CORE_API_URL"), QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()));
        QProcess page;
        page.setProcessEnvironment(environment);
        page.setProcessChannelMode(QProcess::MergedChannels);
        page.setProgram(QStringLiteral("node"));
        page.setArguments({QStringLiteral("--input-type=module"), QStringLiteral("--eval"),
                           contents(source() + QStringLiteral("/tests/guides/page.mjs")) + text});
        return outcome(page);
    }
    QString runUntilItWorks(const QString &text) const
    {
        QElapsedTimer timer;
        timer.start();
        QString fault = run(text);
        while (!fault.isEmpty() && timer.elapsed() < 30'000)
            fault = run(text);
        return fault;
    }
    QString sql(const QString &text) const
    {
        return run(QStringLiteral("psql --quiet --set ON_ERROR_STOP=1 \"$DATABASE_URL\" <<'SQL'\n%1SQL\n").arg(text));
    }

private:
    /// This environment with the programs of this build and of npm in front.
    static QProcessEnvironment tools()
    {
        QProcessEnvironment environment = serverEnvironment();
        const QString modules = qEnvironmentVariable("PLEXICA_PLUGINS_DIR") + QStringLiteral("/node_modules/.bin");
        environment.insert(
            QStringLiteral("PATH"),
            QStringList{qEnvironmentVariable("PLEXICA_BIN"), modules, environment.value(QStringLiteral("PATH"))}.join(
                u':'));
        return environment;
    }
    static void beBash(QProcess &shell, const QString &text)
    {
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.setProgram(QStringLiteral("bash"));
        shell.setArguments({QStringLiteral("-euo"), QStringLiteral("pipefail"), QStringLiteral("-c"),
                            QStringLiteral("sudo() { \"$@\"; }\n") + text});
    }
    static QString outcome(QProcess &shell)
    {
        shell.start();
        shell.closeWriteChannel();
        if (!shell.waitForFinished(120'000))
            return QStringLiteral("it does not end");
        const QString said = QString::fromUtf8(shell.readAll());
        return shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0
                   ? QString()
                   : said + QStringLiteral(" (exit %1)").arg(shell.exitCode());
    }

    QTemporaryDir m_directory;
    ServerProcess m_server;
    QString m_database;
};

} // namespace

/// esbuild, which tst_plugins has installed unless this test runs alone.
void TestGuides::initTestCase()
{
    const QDir modules(qEnvironmentVariable("PLEXICA_PLUGINS_DIR"));
    if (modules.exists(QStringLiteral("node_modules/.bin/esbuild")))
        return;
    QVERIFY(modules.mkpath(QStringLiteral(".")));
    QFile::copy(source() + QStringLiteral("/tests/plugins/package.json"),
                modules.filePath(QStringLiteral("package.json")));
    QProcess npm;
    npm.setWorkingDirectory(modules.path());
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(QStringLiteral("npm"),
              {QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
    QVERIFY2(npm.waitForFinished(240'000) && npm.exitCode() == 0, npm.readAll().constData());
}

void TestGuides::whatIsToldWorks_data()
{
    QTest::addColumn<QString>("guide");
    for (const QString &name : guides())
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestGuides::whatIsToldWorks()
{
    QFETCH(QString, guide);
    const auto blocks = blocksOf(contents(source() + u'/' + guide));
    if (blocks.empty())
        return;
    Desk desk;
    QVERIFY(desk.begin());
    std::vector<std::unique_ptr<QProcess>> running;
    for (const Block &block : blocks) {
        const QString where = QStringLiteral("%1:%2: ").arg(guide).arg(block.line);
        const QString kind = block.marker.section(u':', 0, 0);
        const QString more = block.marker.section(u':', 1).trimmed();
        QString fault;
        if (kind == u"run") {
            fault = more == u"eventually" ? desk.runUntilItWorks(block.text)
                    : more == u"apart"    ? desk.runApart(block.text)
                                          : desk.run(block.text);
        } else if (kind == u"page") {
            fault = desk.watch(block.text);
        } else if (kind == u"start") {
            auto &shell = running.emplace_back(std::make_unique<QProcess>());
            desk.prepare(*shell, QStringLiteral("exec ") + block.text);
            shell->start();
            if (!shell->waitForStarted())
                fault = QStringLiteral("bash is missing");
        } else if (kind == u"file") {
            const QString known = contents(source() + QStringLiteral("/doc/") + more);
            if (!known.isEmpty() && known != block.text)
                fault = QStringLiteral("the block is not what stands in doc/%1").arg(more);
            else if (!write(desk.path(more), desk.told(block.text)))
                fault = QStringLiteral("it cannot be written");
        } else if (kind == u"config") {
            write(desk.path(QStringLiteral("checked.yaml")), desk.told(block.text));
            fault = desk.run(QStringLiteral("plexica-server --config checked.yaml --check-config"));
        } else if (kind == u"sql") {
            fault = desk.sql(block.text);
        } else if (kind != u"not run" && block.language != u"text" && block.language != u"json") {
            fault = QStringLiteral("nothing says what becomes of this block of %1").arg(block.language);
        }
        QString others;
        if (!fault.isEmpty()) {
            for (const auto &shell : running) {
                shell->waitForReadyRead(100);
                others += QStringLiteral("\nstarted before: ") + QString::fromUtf8(shell->readAll());
            }
        }
        QVERIFY2(fault.isEmpty(), qUtf8Printable(where + fault + others));
    }
    for (const auto &shell : running) {
        QCOMPARE(shell->state(), QProcess::Running);
        shell->terminate();
        QVERIFY(shell->waitForFinished());
        QVERIFY2(shell->exitStatus() == QProcess::NormalExit && shell->exitCode() == 0, shell->readAll().constData());
    }
}

void TestGuides::linksLeadSomewhere_data()
{
    QTest::addColumn<QString>("document");
    QStringList names = guides();
    for (const QString &name : QDir(source()).entryList({QStringLiteral("*.md")}, QDir::Files))
        names.append(name);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestGuides::linksLeadSomewhere()
{
    QFETCH(QString, document);
    const QString path = source() + u'/' + document;
    const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s#]*)(#[^)]*)?\\)"));
    // Code has brackets of its own.
    const QString prose = contents(path).remove(
        QRegularExpression(QStringLiteral("^```.*?^```$"),
                           QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption));
    for (auto match = link.globalMatch(prose); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString target = found.captured(1);
        if (target.contains(QStringLiteral("://")))
            continue;
        const QString file = target.isEmpty() ? path : QFileInfo(path).absolutePath() + u'/' + target;
        QVERIFY2(QFileInfo::exists(file), qUtf8Printable(target));
        const QString place = found.captured(2);
        QVERIFY2(place.isEmpty() || placesOf(contents(file)).contains(place.mid(1)), qUtf8Printable(target + place));
    }
}

QTEST_GUILESS_MAIN(TestGuides)
#include "tst_guides.moc"
