// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever plugins, keys and manifests hold, the window shows it to the letter.
#include "gui/windowfixture.h"
#include "models/standinplugins.h"
#include "shell/navigation.h"
#include "widgets/messagebox.h"
#include "widgets/notice.h"
#include "widgets/plaintooltips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QTabWidget>
#include <QToolTip>

#include <set>
#include <tuple>

using namespace plexica;
using namespace plexica::app;

namespace {

/// What the texts below have in common; Qt would look for such a file.
const QString marker = QStringLiteral("nonexistent-marker");

/// Moves the pointer over a widget, as somebody does who wants to know more.
void hover(QWidget *widget, const QPoint &at)
{
    QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
}

QLabel *tip()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return static_cast<QLabel *>(widget);
    }
    return nullptr;
}

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextIsDrawnAsItIs_data();
    void hostileTextIsDrawnAsItIs();
    void noticesAndMessagesAreText();
    void longToolTipsAreCutAndBroken();

private:
    void lookAt(QWidget *window);
    int m_tips = 0;
    std::set<std::tuple<const QWidget *, int, int>> m_hovered; ///< a widget, or a cell of a view
};

/// Every label that holds the text takes it as it is, and so does every tooltip that can be brought up.
void PlainTextTest::lookAt(QWidget *window)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->text().contains(marker))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + u' ' + label->text()));
    }
    const auto check = [this] {
        if (const QLabel *shown = tip(); shown && shown->text().contains(marker)) {
            QCOMPARE(shown->textFormat(), Qt::PlainText);
            ++m_tips;
        }
        QToolTip::hideText();
        QTRY_VERIFY(!tip());
    };
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        // What stands on every page is hovered over once.
        if (widget->toolTip().contains(marker) && !m_hovered.contains({widget, -1, -1})) {
            m_hovered.insert({widget, -1, -1});
            hover(widget, widget->rect().center());
            check();
        }
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < std::min(2, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                if (!index.data(Qt::ToolTipRole).toString().contains(marker)
                    || m_hovered.contains({widget, row, column}))
                    continue;
                const QRect cell = view->visualRect(index).intersected(view->viewport()->rect());
                if (cell.isEmpty())
                    continue;
                m_hovered.insert({widget, row, column});
                hover(view->viewport(), cell.center());
                check();
            }
        }
    }
}

void PlainTextTest::hostileTextIsDrawnAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << QStringLiteral("<img src='file:///nonexistent-marker'>");
    QTest::newRow("bold") << QStringLiteral("<b>nonexistent-marker</b>");
    QTest::newRow("document") << QStringLiteral("<html><body>nonexistent-marker<img src='file:///x'></body></html>");
    QTest::newRow("right to left") << QStringLiteral("\u202Enonexistent-marker\u202C <i>x</i>");
    QTest::newRow("lines") << QStringLiteral("<b>a</b>\nnonexistent-marker\n\n<b>b</b>");
    QTest::newRow("300 characters") << QStringLiteral("<u>nonexistent-marker</u>") + QString(300, u'x');
}

void PlainTextTest::hostileTextIsDrawnAsItIs()
{
    QFETCH(QString, text);
    registry::Service service = makeService(text, QStringLiteral("plugin-a"));
    service.description = text;
    service.version = text;
    service.metadata = "{\"a\":1}";
    service.adminState = registry::AdminState::Offline;
    service.adminReason = text;
    service.instances.front().baseUrl = text;
    registry::Endpoints endpoints;
    endpoints.push_back({QStringLiteral("GET"), text, text, {text}, {}});
    service.endpoints = std::make_shared<const registry::Endpoints>(std::move(endpoints));
    WindowFixture fixture({service});
    QTRY_VERIFY(fixture.isReady());

    // A manifest's names are checked and at most 255 characters, its descriptions are free.
    const QByteArray quoted = JsonValue(text.left(250)).toJson();
    const auto manifest =
        makeManifest("{\"id\":\"plugin-a\",\"name\":" + quoted + ",\"version\":\"1.0.0\",\"description\":" + quoted
                     + ",\"services\":[{\"name\":\"a.things\",\"version\":\"1.0.0\",\"description\":" + quoted + "}]}");
    fixture.node.put(makeTenantPlugins(QStringLiteral("default-tenant"), {manifest}));
    fixture.node.put(makeCatalogue({manifest}));
    fixture.node.sharedData().put({QStringLiteral("default-tenant"), text, text}, quoted, text);
    gateway::CallRecord &call = fixture.node.gateway().add(text, text, text, 502);
    call.endpoint = text;
    call.instanceId = text;
    gateway::TargetStatus troubled;
    troubled.tenantId = QStringLiteral("default-tenant");
    troubled.serviceName = text;
    troubled.serviceId = QStringLiteral("x");
    fixture.node.gateway().summary.troubled.push_back(troubled);
    fixture.node.history = {statusEvent(service, QStringLiteral("HEALTHY"), QStringLiteral("DEGRADED"), text, 2)};
    fixture.node.tell(statusEvent(service, QStringLiteral("HEALTHY"), QStringLiteral("UNAVAILABLE"), text, 3));
    node::NodeStatus status;
    status.storageAvailable = false;
    status.storageReason = text;
    fixture.node.setStatus(status);

    m_tips = 0;
    m_hovered.clear();
    const auto pages = fixture.window->pages();
    for (int row = 0; row < static_cast<int>(pages.size()); ++row) {
        fixture.window->navigation()->setCurrentRow(row);
        Page *page = pages[static_cast<std::size_t>(row)];
        for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model())
                (void)QTest::qWaitFor([view] { return view->model()->rowCount() > 0; }, 50); // some stay empty
        }
        page->focusContent();
        for (QTabWidget *tabs : page->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                lookAt(fixture.window.get());
                if (QTest::currentTestFailed())
                    return;
            }
        }
        lookAt(fixture.window.get());
    }
    QVERIFY2(m_tips >= 5, qPrintable(QString::number(m_tips)));
}

void PlainTextTest::noticesAndMessagesAreText()
{
    const QString text = QStringLiteral("<b>nonexistent-marker</b>");
    QWidget window;
    Notice notice(&window);
    notice.show(Notice::Kind::Error, text);
    MessageBox box(MessageBox::Warning, QStringLiteral("x"), text, text, &window);
    ConfirmDialog dialog(text, text, true, &window);
    dialog.addFact(text, text);
    dialog.addConsequence(text);
    dialog.addSection(text, {text});
    dialog.addNameCheck(text);
    int labels = 0;
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->text().contains(marker))
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        ++labels;
    }
    QVERIFY(labels >= 8);
}

void PlainTextTest::longToolTipsAreCutAndBroken()
{
    PlainToolTips::install();
    QWidget window;
    window.setToolTip(QStringLiteral("<b>") + QString(1024 * 1024, u'w'));
    window.show();
    hover(&window, QPoint(5, 5));
    QTRY_VERIFY(tip());
    QVERIFY(tip()->text().startsWith(QStringLiteral("<b>www")));
    QVERIFY(tip()->text().size() < 2100);
    for (const QString &line : tip()->text().split(u'\n'))
        QVERIFY(line.size() <= 126);
    QCOMPARE(PlainToolTips::prepared(QStringLiteral("short\nlines")), QStringLiteral("short\nlines"));
    QToolTip::hideText();
}

QTEST_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
