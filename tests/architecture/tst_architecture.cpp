// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every #include of the project against the arrows between its rooms (ARCHITECTURE.md, "Rooms").
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void arrowsRunOneWay();
    void backendUsesNeitherGuiNorWidgets();
    void aForbiddenIncludeIsFound();

private:
    static QSet<QString> included(const QString &text);
    static QStringList forbidden(const QString &room, const QString &text);
};

namespace {

/// Room → rooms it may include beside itself.
const QHash<QString, QStringList> &arrows()
{
    static const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> table{
        {QStringLiteral("common"), {}},
        {QStringLiteral("semver"), list("common")},
        {QStringLiteral("yaml"), list("common")},
        {QStringLiteral("manifest"), list("common semver yaml")},
        {QStringLiteral("config"), list("common yaml")},
        {QStringLiteral("storage"), list("common")},
        {QStringLiteral("events"), list("common storage")},
        {QStringLiteral("http"), list("common")},
        {QStringLiteral("upstream"), list("common")},
        {QStringLiteral("registry"), list("common semver storage events")},
        {QStringLiteral("resolver"), list("common manifest")},
        {QStringLiteral("plugins"), list("common manifest resolver storage events registry")},
        {QStringLiteral("shareddata"), list("common storage events")},
        {QStringLiteral("access"), list("common storage events")},
        {QStringLiteral("cluster"), list("common storage events")},
        {QStringLiteral("gateway"), list("common storage events registry upstream")},
        {QStringLiteral("notifications"), list("common config storage events upstream")},
        {QStringLiteral("transfer"), list("common manifest storage events registry plugins shareddata")},
        {QStringLiteral("watch"), list("common storage")},
        {QStringLiteral("rest"),
         list("common manifest events registry resolver plugins shareddata access cluster gateway watch "
              "http")},
        {QStringLiteral("metrics"),
         list("common storage events registry plugins shareddata cluster gateway notifications http")},
        {QStringLiteral("node"), list("common config storage events registry plugins shareddata access cluster gateway "
                                      "notifications upstream watch http rest metrics transfer")},
        {QStringLiteral("demo"), list("common config http")},
        {QStringLiteral("server"), list("common config storage node demo transfer")},
        {QStringLiteral("bridge"),
         list("common config node cluster events notifications registry plugins manifest shareddata "
              "gateway access watch")},
        {QStringLiteral("models"), list("bridge common cluster events registry plugins gateway access")},
        {QStringLiteral("widgets"), list("models common")},
        {QStringLiteral("graph"), list("bridge models widgets plugins registry")},
        {QStringLiteral("pages"),
         list("graph models widgets bridge common events resolver plugins manifest gateway access")},
        {QStringLiteral("shell"), list("pages models widgets bridge")},
        {QStringLiteral("console"), list("shell widgets bridge common config node demo")},
    };
    return table;
}

QString sourceFolder()
{
    return qEnvironmentVariable("PLEXICA_SOURCE");
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    return files;
}

} // namespace

/// The rooms whose headers the text includes.
QSet<QString> ArchitectureTest::included(const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([a-z]+)/"),
                                            QRegularExpression::MultilineOption);
    QSet<QString> rooms;
    for (auto match = include.globalMatch(text); match.hasNext();) {
        if (const QString room = match.next().captured(1); arrows().contains(room))
            rooms.insert(room);
    }
    return rooms;
}

QStringList ArchitectureTest::forbidden(const QString &room, const QString &text)
{
    QStringList found;
    for (const QString &other : included(text)) {
        if (other != room && !arrows().value(room).contains(other))
            found.append(other);
    }
    return found;
}

void ArchitectureTest::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto *side : {"backend", "app"}) {
        const QDir folder(sourceFolder() + u'/' + QLatin1String(side));
        QVERIFY(folder.exists());
        for (const QString &room : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(room)) << folder.filePath(room);
    }
}

void ArchitectureTest::includesFollowTheArrows()
{
    QFETCH(QString, folder);
    const QString room = QDir(folder).dirName();
    QVERIFY2(arrows().contains(room), "a new room needs its arrows in this test and a row in ARCHITECTURE.md");
    QSet<QString> used;
    for (const QString &file : sourcesIn(folder)) {
        const QString text = readText(file);
        const QStringList wrong = forbidden(room, text);
        QVERIFY2(wrong.isEmpty(), qPrintable(file + QStringLiteral(" includes ") + wrong.join(u' ')));
        used.unite(included(text));
    }
    for (const QString &other : arrows().value(room))
        QVERIFY2(used.contains(other), qPrintable(QStringLiteral("nothing here uses the arrow to ") + other));
}

void ArchitectureTest::arrowsRunOneWay()
{
    // Rooms whose arrows all lead to rooms that are gone go next; what is left stands in a circle.
    QStringList left = arrows().keys();
    for (qsizetype before = -1; before != left.size();) {
        before = left.size();
        const QStringList standing = left;
        left.removeIf([&standing](const QString &room) {
            const QStringList others = arrows().value(room);
            return std::none_of(others.begin(), others.end(),
                                [&standing](const QString &other) { return standing.contains(other); });
        });
    }
    QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("in or before a circle: ") + left.join(u' ')));
}

void ArchitectureTest::backendUsesNeitherGuiNorWidgets()
{
    static const QRegularExpression gui(QStringLiteral(
        "#include <(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QIcon|QColor|QPainter|QPixmap)"));
    for (const QString &file : sourcesIn(sourceFolder() + QStringLiteral("/backend")))
        QVERIFY2(!readText(file).contains(gui), qPrintable(file));
}

void ArchitectureTest::aForbiddenIncludeIsFound()
{
    QCOMPARE(forbidden(QStringLiteral("registry"), QStringLiteral("#include \"rest/router.h\"\n")),
             QStringList{QStringLiteral("rest")});
    QCOMPARE(forbidden(QStringLiteral("registry"), QStringLiteral("#include \"registry/service.h\"\n")), QStringList());
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
