// SPDX-License-Identifier: GPL-3.0-or-later
// Words, fuzzy search and files.
#include "common/json.h"
#include "models/fuzzymatch.h"
#include "models/servicedisplay.h"
#include "models/serviceproxy.h"
#include "models/standinnode.h"
#include "models/tableexport.h"
#include "models/wording.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTimeByDistance_data();
    void tellsTimeByDistance();
    void findsFuzzily_data();
    void findsFuzzily();
    void ranksBetterMatchesFirst_data();
    void ranksBetterMatchesFirst();
    void writesCsvAsShown();
    void writesNoFormulas();
    void writesJsonAsShown();
    void cancelledLeavesNoFile();
    void aFolderThatCannotBeWrittenIsSaid();
    void textIsTextEverywhere();
    void anyOtherWayIsFound();

private:
    QTemporaryDir m_folder;
};

void TextsTest::tellsTimeByDistance_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << QStringLiteral("now");
    QTest::newRow("seconds") << qint64(12) << QStringLiteral("12 s ago");
    QTest::newRow("last second") << qint64(59) << QStringLiteral("59 s ago");
    QTest::newRow("minute") << qint64(60) << QStringLiteral("1 min ago");
    QTest::newRow("hours") << qint64(2 * 3600 + 1800) << QStringLiteral("2 h ago");
    QTest::newRow("days") << qint64(3 * 86400) << QStringLiteral("3 day(s) ago");
    QTest::newRow("to come") << qint64(-900) << QStringLiteral("in 15 min");
}

void TextsTest::tellsTimeByDistance()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, text);
    const TimePoint now = currentTime();
    QCOMPARE(Wording::relativeTime(now - std::chrono::seconds(secondsAgo), now), text);
}

void TextsTest::findsFuzzily_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("everything by nothing") << QString() << QStringLiteral("x") << true;
    QTest::newRow("word starts") << QStringLiteral("invp") << QStringLiteral("inventory.products") << true;
    QTest::newRow("case") << QStringLiteral("CRM") << QStringLiteral("crm.contacts") << true;
    QTest::newRow("order counts") << QStringLiteral("ba") << QStringLiteral("ab") << false;
    QTest::newRow("too long") << QStringLiteral("abc") << QStringLiteral("ab") << false;
    QTest::newRow("blanks skipped") << QStringLiteral("inv prod") << QStringLiteral("inventory.products") << true;
}

void TextsTest::findsFuzzily()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzyScore(pattern, text).has_value(), found);
}

void TextsTest::ranksBetterMatchesFirst_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("together") << QStringLiteral("prod") << QStringLiteral("inventory.products")
                              << QStringLiteral("plugin.reports.old");
    QTest::newRow("word start") << QStringLiteral("st") << QStringLiteral("inventory.stock")
                                << QStringLiteral("inventory.trust");
    QTest::newRow("shorter") << QStringLiteral("crm") << QStringLiteral("crm")
                             << QStringLiteral("crm.contacts.export.weekly");
}

void TextsTest::ranksBetterMatchesFirst()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto high = fuzzyScore(pattern, better);
    const auto low = fuzzyScore(pattern, worse);
    QVERIFY(high);
    QVERIFY(!low || *high > *low);
}

namespace {

/// A table of two services, one with a name that CSV must quote.
struct Table
{
    ServiceModel model;
    ServiceProxy proxy{&model};
    ServiceDisplay display;

    Table()
    {
        display.setSourceModel(&proxy);
        auto odd = makeService(QStringLiteral("b"), QStringLiteral("plugin \"x\", y"));
        odd.instances[0].observed = registry::Health::Degraded;
        model.apply(snapshotOf({makeService(QStringLiteral("a")), odd}));
    }
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const std::vector<int> shown{column(ServiceColumn::Name), column(ServiceColumn::Plugin), column(ServiceColumn::Status),
                             column(ServiceColumn::Endpoints)};

} // namespace

void TextsTest::writesCsvAsShown()
{
    Table table;
    TableExport run(&table.display, shown, ExportFormat::Csv);
    QSignalSpy written(&run, &TableExport::written);
    const QString name = m_folder.filePath(QStringLiteral("out.csv"));
    run.start(name);
    QVERIFY(written.wait());
    QCOMPARE(contentOf(name), QByteArray("serviceName,pluginId,status,endpoints\r\na,plugin-a,HEALTHY,1\r\n"
                                         "b,\"plugin \"\"x\"\", y\",DEGRADED,1\r\n"));
}

/// A spreadsheet runs what begins like a formula; names and reasons come from plugins.
void TextsTest::writesNoFormulas()
{
    const QStringList dangerous{QStringLiteral("=HYPERLINK(\"http://x\")"),
                                QStringLiteral("+1+cmd|' /C calc'!A0"),
                                QStringLiteral("-2+3"),
                                QStringLiteral("@SUM(1)"),
                                QStringLiteral("\t=1"),
                                QStringLiteral("\r=1")};
    const QStringList harmless{QStringLiteral("-5"), QStringLiteral("+1.5"), QStringLiteral("inventory.products"),
                               QStringLiteral("a=b"), QString()};
    const QStringListModel model(dangerous + harmless);
    TableExport run(&model, {0}, ExportFormat::Csv);
    QSignalSpy written(&run, &TableExport::written);
    const QString name = m_folder.filePath(QStringLiteral("formulas.csv"));
    run.start(name);
    QVERIFY(written.wait());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"), text.constData());
    QVERIFY(text.contains("\r\n'+1+cmd|' /C calc'!A0\r\n"));
    QVERIFY(text.contains("\r\n'-2+3\r\n'@SUM(1)\r\n'\t=1\r\n\"'\r=1\"\r\n-5\r\n+1.5\r\n"));
    QVERIFY(text.contains("\r\ninventory.products\r\na=b\r\n"));
}

void TextsTest::writesJsonAsShown()
{
    Table table;
    table.proxy.sort(column(ServiceColumn::Name), Qt::DescendingOrder);
    TableExport run(&table.display, shown, ExportFormat::Json);
    QSignalSpy written(&run, &TableExport::written);
    const QString name = m_folder.filePath(QStringLiteral("out.json"));
    run.start(name);
    QVERIFY(written.wait());
    const auto json = parseJson(contentOf(name));
    QVERIFY(json);
    QCOMPARE(json->toArray().size(), std::size_t(2));
    QCOMPARE(json->toArray()[0].find(u"pluginId")->toString(), QStringLiteral("plugin \"x\", y"));
    QCOMPARE(json->toArray()[1].find(u"endpoints")->toInteger(), std::optional<qint64>(1));
}

void TextsTest::cancelledLeavesNoFile()
{
    Table table;
    table.model.apply(snapshotOf(manyServices(2000)));
    TableExport run(&table.display, shown, ExportFormat::Csv);
    QSignalSpy failed(&run, &TableExport::failed);
    connect(&run, &TableExport::progress, &run, [&run](int rows) {
        if (rows >= 500)
            run.cancel();
    });
    const QString name = m_folder.filePath(QStringLiteral("cancelled.csv"));
    run.start(name);
    QVERIFY(failed.wait());
    QVERIFY(!QFile::exists(name));
}

void TextsTest::aFolderThatCannotBeWrittenIsSaid()
{
    Table table;
    TableExport run(&table.display, shown, ExportFormat::Csv);
    QSignalSpy failed(&run, &TableExport::failed);
    run.start(m_folder.filePath(QStringLiteral("no/such/folder/out.csv")));
    QVERIFY(failed.wait());
    QVERIFY(failed[0][0].toString().contains(QLatin1String("no/such/folder/out.csv")));
}

/// What comes from plugins is shown to the letter: only the classes made for it may make labels, messages and tooltips.
namespace {

/// The ways by which a text of others could be taken for a document, and the one file that each is allowed in.
QStringList waysToMarkup(const QString &path, const QString &text)
{
    struct Rule
    {
        const char *pattern;
        QStringList allowed; // files
    };
    static const Rule rules[] = {
        {R"(\bnew QLabel\b|\bpublic QLabel\b|\bQLabel [a-z]\w*[;({])", {QStringLiteral("widgets/label.h")}},
        {R"(\bQMessageBox\b)", {QStringLiteral("widgets/messagebox.h"), QStringLiteral("widgets/messagebox.cpp")}},
        {R"(\bnew QProgressDialog\b)", {QStringLiteral("widgets/jobdialogs.cpp")}},
        {R"(\bQToolTip::show)", {QStringLiteral("widgets/plaintooltips.cpp")}},
        {R"(Qt::(RichText|AutoText|MarkdownText)|setHtml\(|appendHtml\(|insertHtml\(|setMarkdown\()", {}},
        {R"(setWhatsThis\(|\bQWhatsThis::)", {}},
        // Each makes labels or documents of its own.
        {R"(\b(QInputDialog|QErrorMessage|QWizard|QSplashScreen)\b)", {}},
        {R"(\b(QTextBrowser|QTextDocument|QGraphicsTextItem)\b|\bnew QTextEdit\b|\bpublic QTextEdit\b)", {}},
        // A card's name, which says that it is plain.
        {R"(\bQStaticText\b)", {QStringLiteral("graph/pluginitem.h"), QStringLiteral("graph/pluginitem.cpp")}},
    };
    QStringList faults;
    for (const Rule &rule : rules) {
        if (const auto match = QRegularExpression(QLatin1String(rule.pattern)).match(text);
            match.hasMatch() && !rule.allowed.contains(path))
            faults.append(path + QStringLiteral(": ") + match.captured());
    }
    return faults;
}

} // namespace

void TextsTest::textIsTextEverywhere()
{
    const QString root = qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/app/");
    QStringList faults;
    int files = 0;
    QDirIterator it(root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next().mid(root.size());
        QFile file(root + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        faults += waysToMarkup(path, QString::fromUtf8(file.readAll()));
        ++files;
    }
    QVERIFY(files > 100);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TextsTest::anyOtherWayIsFound()
{
    for (const char *code : {"auto *l = new QLabel(text, this);",
                             "class Title : public QLabel",
                             "QLabel note(text);",
                             "QMessageBox::warning(this, t, text);",
                             "new QProgressDialog(text, {}, 0, 0)",
                             "QToolTip::showText(at, text);",
                             "label->setTextFormat(Qt::RichText);",
                             "label->setTextFormat(Qt::AutoText);",
                             "view->setHtml(text);",
                             "view->appendHtml(text);",
                             "edit->setMarkdown(text);",
                             "widget->setWhatsThis(text);",
                             "QWhatsThis::showText(at, text);",
                             "QInputDialog::getText(this, t, text);",
                             "QErrorMessage box;",
                             "new QTextBrowser(this)",
                             "QTextDocument document;",
                             "new QGraphicsTextItem(text)",
                             "new QTextEdit(this)",
                             "painter.drawStaticText(at, QStaticText(text));"})
        QVERIFY2(waysToMarkup(QStringLiteral("pages/x.cpp"), QString::fromLatin1(code)).size() == 1, code);
    for (const char *code :
         {"new Label(text, this)", "MessageBox box(kind, t, text, text, this);", "PlainToolTips::show(at, text, this);",
          "widget->setToolTip(text);", "label->setTextFormat(Qt::PlainText);", "new QPlainTextEdit(this)"})
        QVERIFY2(waysToMarkup(QStringLiteral("pages/x.cpp"), QString::fromLatin1(code)).isEmpty(), code);
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
