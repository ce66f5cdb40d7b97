// SPDX-License-Identifier: GPL-3.0-or-later
#include "parting/storm.h"
#include "parting/walk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::test;

/// Memory and database never part: random writes of every kind while the database stalls, refuses, restarts, loses
/// connections, and nodes are killed. After each storm what every node answers equals what the database holds equals
/// what a node started afresh answers; what was confirmed is there; and the audit log tells one story.
class Parting : public QObject
{
    Q_OBJECT
public:
    /// A long walk takes hours; ctest has a limit of its own.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(24 * 3'600'000)); }

private Q_SLOTS:
    void memoryAndDatabaseNeverPart_data();
    void memoryAndDatabaseNeverPart();
};

namespace {

constexpr int defaultSteps = 700;
constexpr int calmSteps = 150; ///< between two storms, at most

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

std::vector<quint16> ports(const Platform &platform)
{
    std::vector<quint16> result;
    for (const auto &node : platform.nodes)
        result.push_back(node->port());
    return result;
}

bool isReady(quint16 port)
{
    HttpClient client(port);
    return client.get("/readyz").status == 200;
}

} // namespace

void Parting::memoryAndDatabaseNeverPart_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("nodes");
    QTest::newRow("SQLite") << u"SQLite"_s << 1;
    QTest::newRow("PostgreSQL") << u"PostgreSQL"_s << 1;
    // By hand: it takes twice as long.
    if (const int nodes = fromEnvironment("PLEXICA_PARTING_NODES", 1); nodes > 1)
        QTest::newRow("PostgreSQL, several nodes") << u"PostgreSQL"_s << nodes;
}

void Parting::memoryAndDatabaseNeverPart()
{
    QFETCH(QString, engine);
    QFETCH(int, nodes);
    const auto seed =
        quint32(fromEnvironment("PLEXICA_PARTING_SEED", int(QRandomGenerator::global()->bounded(1 << 30))));
    const int steps = fromEnvironment("PLEXICA_PARTING_STEPS", defaultSteps);
    qInfo("seed %u, %d steps", seed, steps);
    QRandomGenerator random(seed);
    Platform platform(engine, nodes);
    Walk walk(ports(platform), random);
    int storms = 0;
    for (int done = 0; done < steps;) {
        const int calmUntil = done + random.bounded(calmSteps);
        while (done < calmUntil)
            done += walk.step();
        Storm storm(platform, random);
        ++storms;
        const int from = done;
        done += walk.step([&] { storm.begin(); });
        while (storm.blows() || done < from + 6)
            done += walk.step();
        storm.end();
        walk.setPorts(ports(platform));
        const QByteArray where = u"seed %1, step %2, after \"%3\""_s.arg(seed).arg(done).arg(storm.name()).toUtf8();
        const auto failed = [&](const QString &what) {
            QString errors;
            for (const auto &node : platform.nodes)
                errors += node->errors().right(3'000) + u"\n--\n"_s;
            return (QString::fromUtf8(where) + u":\n"_s + what + u"\n\n"_s + walk.journal() + u"\n\n"_s + errors)
                .toUtf8();
        };
        for (const auto &node : platform.nodes) {
            QTRY_VERIFY2_WITH_TIMEOUT(isReady(node->port()), failed(u"a node is not ready"_s).constData(), 40'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(walk.untilQuiet() <= 0, 20'000);

        Image stored;
        QString difference;
        const auto nothingDiffers = [&] {
            stored = imageOfDatabase(platform.database, walk.tenant(), walk.space());
            for (std::size_t i = 0; i < platform.nodes.size(); ++i) {
                difference = test::difference(u"node %1"_s.arg(i),
                                              imageOfNode(platform.nodes[i]->port(), walk.tenant(), walk.space()),
                                              u"the database"_s, stored);
                if (!difference.isEmpty())
                    return false;
            }
            return true;
        };
        const bool same = QTest::qWaitFor(nothingDiffers, 40'000);
        QVERIFY2(same, failed(difference).constData());
        const QString broken = walk.broken(stored);
        QVERIFY2(broken.isEmpty(), failed(broken).constData());
        const QString contradictions = test::contradictions(platform.database, walk.tenant());
        QVERIFY2(contradictions.isEmpty(), failed(contradictions).constData());

        // And a node that has seen nothing of it.
        const auto fresh = std::size_t(random.bounded(nodes));
        QCOMPARE(platform.nodes[fresh]->stop(), 0);
        platform.startNode(fresh);
        walk.setPorts(ports(platform));
        const QString parted =
            test::difference(u"a fresh node"_s, imageOfNode(platform.nodes[fresh]->port(), walk.tenant(), walk.space()),
                             u"the database"_s, stored);
        QVERIFY2(parted.isEmpty(), failed(parted).constData());
    }
    QStringList counts;
    for (auto it = walk.answers().cbegin(); it != walk.answers().cend(); ++it)
        counts.append(u"%1 times %2"_s.arg(it.value()).arg(it.key()));
    qInfo("%d storms; %s", storms, qUtf8Printable(counts.join(u", "_s)));
}

QTEST_GUILESS_MAIN(Parting)
#include "tst_parting.moc"
