// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "yaml/yamldocument.h"

#include <QElapsedTimer>
#include <QTest>

using namespace plexica;
using namespace plexica::yaml;

/// readDocument(): what it builds, and that no text makes it crash, hang or grow.
class TestConfigYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsValuesWithTheirPlaces()
    {
        const QByteArray text("a: 1\nb:\n  c: \"2\"\n  d: [x, y]\ne:\n");
        const auto root = readDocument(text, Limits());
        QVERIFY(root.has_value());
        QCOMPARE(root->shape, Node::Shape::Map);
        QCOMPARE(root->items.size(), 3U);
        QCOMPARE(root->items[0].name, QStringLiteral("a"));
        QCOMPARE(root->items[0].text, QStringLiteral("1"));
        QVERIFY(!root->items[0].isQuoted());
        const Node &b = root->items[1];
        QCOMPARE(b.items[0].text, QStringLiteral("2"));
        QVERIFY(b.items[0].isQuoted());
        QCOMPARE(lineAndColumn(text, b.items[0].offset), std::pair(3, 6));
        QCOMPARE(lineAndColumn(text, b.items[0].nameOffset), std::pair(3, 3));
        QCOMPARE(b.items[1].shape, Node::Shape::List);
        QCOMPARE(b.items[1].items[1].text, QStringLiteral("y"));
        QCOMPARE(root->items[2].shape, Node::Shape::Null);
    }

    void emptyTextIsNull_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("comment") << QByteArray("# only this\n");
        QTest::newRow("document mark") << QByteArray("---\n");
        QTest::newRow("tilde") << QByteArray("~\n");
    }
    void emptyTextIsNull()
    {
        QFETCH(QByteArray, text);
        const auto root = readDocument(text, Limits());
        QVERIFY(root.has_value());
        QCOMPARE(root->shape, Node::Shape::Null);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("line"); // 0: the text as a whole
        const auto row = [](const char *name, const QByteArray &text, const char *message, int line) {
            QTest::newRow(name) << text << QString::fromLatin1(message) << line;
        };
        QByteArray laughs("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; ++i) {
            const QByteArray last = "*a" + QByteArray::number(i - 1);
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                      + QByteArrayList(9, last).join(',') + "]\n";
        }
        row("billion laughs", laughs, "aliases", 2);
        row("merge key", "a: &a {b: 1}\nc:\n  <<: *a\n", "aliases", 3);
        row("an alias to itself", "a: &a [*a]\n", "aliases", 1);
        row("flow lists, 100,000 deep", QByteArray(100'000, '['), "", 1);
        row("flow maps, 100,000 deep", QByteArray("{a: ").repeated(50'000), "", 1);
        row("block lists, 10,000 deep", QByteArray("- ").repeated(10'000), "nested deeper than 16", 1);
        row("complex keys, 10,000 deep", QByteArray("? ").repeated(10'000), "", 1);
        row("too many values", QByteArray("- 1\n").repeated(30'000), "more than 20000 values", 20001);
        row("too many marks", QByteArray("{").repeated(30'001), "more than 30000 of the marks", 1);
        row("a flow list of 100,000", "[" + QByteArray("a,").repeated(100'000) + "]", "more than 30000 of the marks",
            1);
        row("scalars without a comma", "[" + QByteArray("''").repeated(100'000) + "]", "more than 30000 of the marks",
            1);
        row("10 MB", "a: \"" + QByteArray(10'000'000, 'x') + "\"", "larger than 256 KiB", 0);
        row("Latin-1",
            "a: 1\nb: Gr\xf6\xdf"
            "e\n",
            "not UTF-8", 2);
        row("overlong UTF-8", "a: \xc0\xaf\n", "not UTF-8", 1);
        row("surrogates in UTF-8", "a: \xed\xa0\x80\n", "not UTF-8", 1);
        row("cut UTF-8", "a: \xe2\x82", "not UTF-8", 1);
        row("UTF-16", QByteArray("\xff\xfe\x61\x00\x3a\x00", 6), "", 1);
        row("NUL", QByteArray("a: 1\nb: \0\n", 10), "control character 0x00", 2);
        row("escape", "a: \x1b[2J\n", "control character 0x1b", 1);
        row("two documents", "a: 1\n---\nb: 2\n", "a second YAML document", 2);
        row("a tag", "a: !!python/object 1\n", "tags", 1);
        row("a local tag", "a: !x {b: 1}\n", "tags", 1);
        row("a list as a key", "[a, b]: 1\n", "key", 1);
        row("a map as a key", "{a: b}: 1\n", "key", 1);
        row("no key", ": 1\n", "key", 1);
        row("a tab as indentation", "a:\n\tb: 1\n", "not YAML", 2);
        row("an open quote", "a: 1\nb: \"x\n", "never closed", 2);
        row("an open single quote", "a: 'x''", "", 1);
        row("an open bracket", "a: 1\nb: [x\n", "not YAML", 0);
        row("bad indentation", "a:\n    b: 1\n  c: 2\n", "not YAML", 3);
        row("garbage", "@@@@ %%% }}}", "not YAML", 1);
        row("unknown anchor", "a: *nothing\n", "", 1);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        QFETCH(int, line);
        QElapsedTimer timer;
        timer.start();
        const auto root = readDocument(text, Limits());
        QVERIFY(!root.has_value());
        QVERIFY2(root.error().message.contains(message), qPrintable(root.error().message));
        if (line > 0)
            QCOMPARE(lineAndColumn(text, root.error().offset).first, line);
        QVERIFY2(timer.elapsed() < 5000, "a hostile text may not hold the start up");
    }

    void largestTextIsReadInTime_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"[", "{", "a: ", "- ", "? ", "\"", "'", "|\n", "&a ", "!a ", "# ", "\t", "\n", ",",
                                  "a\n", "%TAG ", "---\n", "[]:", "a:\n "})
            QTest::newRow(QByteArray(piece).toPercentEncoding().constData()) << QByteArray(piece);
    }
    void largestTextIsReadInTime()
    {
        QFETCH(QByteArray, piece);
        QElapsedTimer timer;
        timer.start();
        (void)readDocument(piece.repeated(Limits().bytes / piece.size()), Limits());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestConfigYaml)
#include "tst_config_yaml.moc"
