// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: cards of the graph and columns of charts are children with sentences, places and actions.
// And whoever works by keyboard sees where it is: the focus changes the picture of every stop.
#include "graph/graphscene.h"
#include "graph/graphview.h"
#include "gui/windowfixture.h"
#include "pages/shareddata/expirychart.h"
#include "widgets/ribbon.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAbstractItemView>
#include <QImage>
#include <QSet>
#include <QSignalSpy>

using namespace plexica;
using namespace plexica::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScreenReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsOfTheGraphAreItsChildren();
    void theKeyboardsCardIsTold();
    void columnsOfChartsAreTheirChildren();
    void theFocusIsSeenEverywhere_data();
    void theFocusIsSeenEverywhere();
};

namespace {

const QString tenant = u"default-tenant"_s;

class ReaderWindow : public WindowFixture
{
public:
    ReaderWindow()
        : WindowFixture(
            {makeService(u"crm.contacts"_s, u"plugin-crm"_s),
             makeService(u"inventory.products"_s, u"plugin-inventory"_s, tenant, registry::Health::Degraded),
             makeService(u"orders.api"_s, u"plugin-orders"_s, tenant, registry::Health::Unavailable)})
    {
        const auto crm = makeManifest(u"plugin-crm"_s, u"1.4.0"_s, {}, {u"crm.contacts"_s});
        const auto inventory =
            makeManifest(u"plugin-inventory"_s, u"2.0.0"_s, {u"plugin-crm"_s}, {u"inventory.products"_s});
        node.put(makeTenantPlugins(tenant, {crm, inventory}));
        node.put(makeCatalogue({crm, inventory}));
        node.sharedData().put({tenant, u"crm.sessions"_s, u"user/1"_s}, "{\"pages\":3}", u"plugin-crm"_s, 600s);
        node.gateway().add(u"plugin-crm"_s, u"plugin-inventory"_s, u"inventory.products"_s);
        node.gateway().add(u"plugin-reports"_s, u"plugin-orders"_s, u"orders.api"_s, 502);
        int id = 0;
        for (const auto &[key, service] : node.services)
            node.history.push_back(statusEvent(service, u"HEALTHY"_s, u"UNAVAILABLE"_s, u"heartbeat"_s, ++id));
        window->activateWindow();
    }
};

/// The children that are parts: no objects.
std::vector<QAccessibleInterface *> partsOf(QWidget &widget)
{
    std::vector<QAccessibleInterface *> parts;
    const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&widget);
    for (int i = 0; i < whole->childCount(); ++i) {
        QAccessibleInterface *child = whole->child(i);
        if (child && !child->object()) {
            if (whole->indexOfChild(child) != i || child->parent() != whole)
                qFatal("child %d does not know its place", i);
            parts.push_back(child);
        }
    }
    return parts;
}

QString name(const QAccessibleInterface *part)
{
    return part->text(QAccessible::Name);
}

} // namespace

void ScreenReaderTest::cardsOfTheGraphAreItsChildren()
{
    ReaderWindow f;
    f.showPage(u"graph"_s);
    auto *view = f.window->findChild<GraphView *>();
    QVERIFY(view);
    auto &scene = *static_cast<GraphScene *>(view->scene());
    QTRY_VERIFY(scene.plugins().size() >= 2 && !scene.isGliding());
    QCOMPARE(QAccessible::queryAccessibleInterface(view)->role(), QAccessible::List);
    auto cards = partsOf(*view);
    QCOMPARE(cards.size(), std::size_t(scene.plugins().size()));
    QVERIFY2(name(cards.front()).contains(u"plugin-crm"_s), qPrintable(name(cards.front())));
    QCOMPARE(name(cards.front()), scene.plugin(u"plugin-crm"_s)->sentence());
    QAccessibleInterface *second = cards[1];
    QVERIFY(name(second).contains(u"plugin-inventory"_s));

    // Where it stands on the screen is where it is found.
    const QPoint middle = second->rect().center();
    QCOMPARE(middle, view->viewport()->mapToGlobal(view->mapFromScene(scene.plugin(u"plugin-inventory"_s)->pos())));

    // Chosen by the reader, it is what the page shows.
    QVERIFY(!second->state().selected);
    QSignalSpy opened(view, &GraphView::detailsRequested);
    auto *act = second->actionInterface();
    QVERIFY(act && act->actionNames().contains(QAccessibleActionInterface::pressAction()));
    act->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(scene.selectedPlugin(), u"plugin-inventory"_s);
    QVERIFY(second->state().selected && second->state().focused);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(QAccessible::queryAccessibleInterface(view)->focusChild(), second);
    act->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);

    // What goes is invalid, not another's.
    const auto crm = makeManifest(u"plugin-crm"_s, u"1.4.0"_s, {}, {u"crm.contacts"_s});
    const std::size_t before = cards.size();
    f.node.put(makeTenantPlugins(tenant, {crm}));
    QTRY_VERIFY(partsOf(*view).size() < before);
    for (std::size_t i = partsOf(*view).size(); i < before; ++i)
        QVERIFY(!cards[i]->isValid() && cards[i]->rect().isNull() && name(cards[i]).isEmpty());
}

void ScreenReaderTest::theKeyboardsCardIsTold()
{
    ReaderWindow f;
    f.showPage(u"graph"_s);
    auto *view = f.window->findChild<GraphView *>();
    auto &scene = *static_cast<GraphScene *>(view->scene());
    const auto areApart = [&scene] { // before the first layout all lie in one place
        const auto &plugins = scene.plugins();
        return plugins.size() >= 2 && (*plugins.begin())->pos() != (*std::next(plugins.begin()))->pos();
    };
    QTRY_VERIFY(areApart() && !scene.isGliding());
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(view);
    scene.selectPlugin(u"plugin-crm"_s);
    QVERIFY(whole->focusChild());
    QVERIFY(name(whole->focusChild()).contains(u"plugin-crm"_s));
    QStringList met;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up}) {
        QTest::keyClick(view, key);
        met.append(name(whole->focusChild()));
    }
    QVERIFY(QSet<QString>(met.begin(), met.end()).size() > 1);
}

void ScreenReaderTest::columnsOfChartsAreTheirChildren()
{
    ReaderWindow f;
    f.showPage(u"overview"_s);
    auto *ribbon = f.window->findChild<HealthRibbon *>();
    QVERIFY(ribbon);
    QTRY_COMPARE(ribbon->buckets().size(), std::size_t(HealthHistory::buckets));
    QCOMPARE(QAccessible::queryAccessibleInterface(ribbon)->role(), QAccessible::Chart);
    const auto quarters = partsOf(*ribbon);
    QCOMPARE(quarters.size(), std::size_t(HealthHistory::buckets));
    QCOMPARE(name(quarters.back()), HealthRibbon::words(ribbon->buckets().back()));
    QVERIFY(quarters.front()->rect().right() < quarters.back()->rect().left());
    QSignalSpy asked(ribbon, &HealthRibbon::bucketRequested);
    quarters[3]->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toLongLong(), ribbon->buckets()[3].begin);

    auto *traffic = f.window->findChild<TrafficChart *>();
    QVERIFY(traffic);
    traffic->setPoints({{60'000, 12, 3}, {120'000, 0, 0}});
    const auto minutes = partsOf(*traffic);
    QCOMPARE(minutes.size(), std::size_t(2));
    QVERIFY2(name(minutes.front()).contains(u"12 calls, 3 failed"_s), qPrintable(name(minutes.front())));

    f.showPage(u"shareddata"_s);
    auto *expiry = f.window->findChild<ExpiryChart *>();
    QVERIFY(expiry);
    QTRY_VERIFY(expiry->partCount() > 0);
    const auto bars = partsOf(*expiry);
    QCOMPARE(bars.size(), expiry->counts().size());
    QSignalSpy within(expiry, &ExpiryChart::withinRequested);
    bars.front()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(within.size(), 1);
}

void ScreenReaderTest::theFocusIsSeenEverywhere_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void ScreenReaderTest::theFocusIsSeenEverywhere()
{
    QFETCH(ThemeChoice, theme);
    ReaderWindow f;
    f.theme.setChoice(theme);
    QTRY_VERIFY(f.window->isActiveWindow());
    QStringList unseen;
    for (const Page *page : f.window->pages()) {
        f.showPage(page->id());
        for (QAbstractItemView *view : f.window->currentPage()->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        QSet<QWidget *> met;
        for (int i = 0; i < 200; ++i) {
            QWidget *now = QApplication::focusWidget();
            QTest::keyClick(now ? now : f.window.get(), Qt::Key_Tab);
            QWidget *stop = QApplication::focusWidget();
            if (!stop || met.contains(stop))
                break;
            met.insert(stop);
            // The same widget with and without the focus, in its own surroundings.
            QApplication::sendPostedEvents();
            const QRect around = QRect(stop->mapTo(f.window.get(), QPoint()), stop->size()).adjusted(-4, -4, 4, 4);
            const QImage with = f.window->grab(around).toImage();
            stop->clearFocus();
            QApplication::sendPostedEvents();
            const QImage without = f.window->grab(around).toImage();
            if (with == without)
                unseen.append(u"%1: %2 %3 (%4)"_s.arg(page->id(), QString::fromLatin1(stop->metaObject()->className()),
                                                      stop->objectName(), stop->accessibleName()));
            stop->setFocus(Qt::TabFocusReason);
        }
        QVERIFY2(met.size() > 3, qPrintable(page->id()));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

QTEST_MAIN(ScreenReaderTest)
#include "tst_screenreader.moc"
