// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/statusturns.h"

#include <QTest>

using namespace plexica;
using namespace plexica::registry;

/// Who flaps: more than five changes of the shown status in ten minutes.
class TestStatusTurns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixChangesFlap();
    void theFirstStatusIsNoChange();
    void changesThatAreOldDoNotCount();
    void itEndsTenMinutesAfterTheOldest();

private:
    static constexpr TimePoint begin{Milliseconds(1'760'000'000'000)};
};

namespace {

Health other(int turn)
{
    return turn % 2 == 0 ? Health::Healthy : Health::Degraded;
}

} // namespace

void TestStatusTurns::sixChangesFlap()
{
    StatusTurns turns;
    for (int i = 0; i <= 5; ++i)
        turns.note(other(i), begin + Milliseconds(i));
    QVERIFY(!turns.isFlapping(begin + Milliseconds(5)));
    turns.note(other(5), begin + Milliseconds(6)); // the same again
    QVERIFY(!turns.isFlapping(begin + Milliseconds(6)));
    turns.note(other(6), begin + Milliseconds(7));
    QVERIFY(turns.isFlapping(begin + Milliseconds(7)));
}

void TestStatusTurns::theFirstStatusIsNoChange()
{
    StatusTurns turns;
    turns.note(Health::Unavailable, begin);
    for (int i = 0; i < 5; ++i)
        turns.note(other(i), begin + Milliseconds(i));
    QVERIFY(!turns.isFlapping(begin + Milliseconds(5)));
}

void TestStatusTurns::changesThatAreOldDoNotCount()
{
    StatusTurns turns;
    for (int i = 0; i < 100; ++i) {
        turns.note(other(i), begin + std::chrono::minutes(2 * i));
        QVERIFY(!turns.isFlapping(begin + std::chrono::minutes(2 * i)));
    }
}

void TestStatusTurns::itEndsTenMinutesAfterTheOldest()
{
    StatusTurns turns;
    for (int i = 0; i <= 6; ++i)
        turns.note(other(i), begin + std::chrono::minutes(i));
    const TimePoint oldest = begin + std::chrono::minutes(1);
    QVERIFY(turns.isFlapping(oldest + std::chrono::minutes(10) - Milliseconds(1)));
    QVERIFY(!turns.isFlapping(oldest + std::chrono::minutes(10)));
}

QTEST_GUILESS_MAIN(TestStatusTurns)
#include "test_statusturns.moc"
