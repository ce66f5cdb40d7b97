// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/chunkedbody.h"
#include "http/requesthead.h"

#include <QTest>

using namespace plexica::http;

/// The parsers alone: their outcome must not depend on how the bytes were cut.
class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headIsTheSameHoweverItIsCut_data();
    void headIsTheSameHoweverItIsCut();
    void chunksAreTheSameHoweverTheyAreCut_data();
    void chunksAreTheSameHoweverTheyAreCut();
    void limitsAreExact();
    void resetForgetsEverything();
};

namespace {

QByteArray describe(RequestHeadParser &parser, ParseStatus status)
{
    if (status == ParseStatus::Incomplete)
        return "incomplete";
    if (status == ParseStatus::Fault)
        return "fault " + QByteArray::number(parser.fault().status);
    const RequestHead &head = parser.head();
    QByteArray text = head.request.method + '|' + head.request.path + '|' + head.request.query + '|'
                      + QByteArray::number(static_cast<int>(head.framing)) + '|'
                      + QByteArray::number(head.contentLength) + '|' + (head.keepAlive ? 'k' : '-')
                      + (head.http10 ? '0' : '1') + (head.expectContinue ? 'e' : '-') + '|'
                      + QByteArray::number(parser.consumed());
    for (const auto &[name, value] : head.request.headers.fields())
        text += '|' + name + '=' + value;
    return text;
}

} // namespace

void TestRequestHead::headIsTheSameHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("sound") << QByteArray(
        "\r\nPOST /a?b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\nabc")
                           << QByteArray("POST|/a|b|1|3|k1e|74|Host=x|Content-Length=3|Expect=100-continue");
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("GET|/||0|0|-0-|18");
    QTest::newRow("chunked") << QByteArray(
        "PUT /%41 HTTP/1.1\r\nTransfer-Encoding: chunked\r\nHost: x\r\nConnection: close\r\n\r\n")
                             << QByteArray("PUT|/%41||2|0|-1-|77|Transfer-Encoding=chunked|Host=x|Connection=close");
    QTest::newRow("fault") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n") << QByteArray("fault 400");
    QTest::newRow("version") << QByteArray("GET / HTTP/2.0\r\n\r\n") << QByteArray("fault 505");
    QTest::newRow("binary") << QByteArray("\x16\x03\x01", 3) << QByteArray("fault 400");
    QTest::newRow("unfinished") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r") << QByteArray("incomplete");
}

void TestRequestHead::headIsTheSameHoweverItIsCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    const HttpLimits limits;
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        RequestHeadParser parser(limits);
        ParseStatus status = ParseStatus::Incomplete;
        for (qsizetype end = step; status == ParseStatus::Incomplete; end += step) {
            const QByteArray copy = bytes.first(std::min(end, bytes.size())); // moved, as the connection's buffer is
            status = parser.parse(copy);
            if (end >= bytes.size())
                break;
        }
        QCOMPARE(describe(parser, status), outcome);
    }
}

void TestRequestHead::chunksAreTheSameHoweverTheyAreCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("faultStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("sound") << QByteArray("3;a=b\r\nabc\r\n1 ;x\r\nd\r\n0\r\nA: b\r\n\r\nGET") << 0 << QByteArray("abcd")
                           << QByteArray("GET");
    QTest::newRow("bad end of chunk") << QByteArray("3\r\nabcX\r\n0\r\n\r\n") << 400 << QByteArray("abc")
                                      << QByteArray();
    QTest::newRow("CR without LF after a chunk")
        << QByteArray("3\r\nabc\rX") << 400 << QByteArray("abc") << QByteArray();
    QTest::newRow("bare LF") << QByteArray("3\nabc") << 400 << QByteArray() << QByteArray();
    QTest::newRow("too long") << QByteArray("3\r\nabc\r\nffffff\r\n") << 413 << QByteArray("abc") << QByteArray();
}

void TestRequestHead::chunksAreTheSameHoweverTheyAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, faultStatus);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, rest);
    const HttpLimits limits;
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        ChunkedBody chunks(limits);
        QByteArray found;
        QByteArray open;
        ParseStatus status = ParseStatus::Incomplete;
        qsizetype given = 0;
        while (status == ParseStatus::Incomplete && given < bytes.size()) {
            const qsizetype take = std::min(step, bytes.size() - given);
            open += bytes.sliced(given, take);
            given += take;
            qsizetype consumed = 0;
            status = chunks.parse(open, &found, &consumed);
            open.remove(0, consumed);
        }
        QCOMPARE(found, body);
        if (faultStatus == 0) {
            QCOMPARE(status, ParseStatus::Complete);
            QCOMPARE(open + bytes.sliced(given), rest);
        } else {
            QCOMPARE(status, ParseStatus::Fault);
            QCOMPARE(chunks.fault().status, faultStatus);
        }
    }
}

void TestRequestHead::limitsAreExact()
{
    HttpLimits limits;
    limits.requestLine = 40;
    limits.headers = 60;
    limits.headerFields = 3;
    const auto outcome = [&](const QByteArray &bytes) {
        RequestHeadParser parser(limits);
        return describe(parser, parser.parse(bytes)).left(9);
    };
    const auto line = [](qsizetype length) { return "GET /" + QByteArray(length - 14, 'a') + " HTTP/1.1\r\n"; };
    QVERIFY(outcome(line(40) + "Host: x\r\n\r\n").startsWith("GET|"));
    QCOMPARE(outcome(line(41) + "Host: x\r\n\r\n"), "fault 414");
    QCOMPARE(outcome(QByteArray(42, 'G')), "fault 414"); // no end in sight
    const auto block = [](qsizetype length) { return "Host: x\r\nA: " + QByteArray(length - 14, 'a') + "\r\n"; };
    QVERIFY(outcome(line(20) + block(60) + "\r\n").startsWith("GET|"));
    QCOMPARE(outcome(line(20) + block(61) + "\r\n"), "fault 431");
    QCOMPARE(outcome(line(20) + "A: " + QByteArray(60, 'a')), "fault 431");
    QVERIFY(outcome(line(20) + "Host: x\r\nA: b\r\nC: d\r\n\r\n").startsWith("GET|"));
    QCOMPARE(outcome(line(20) + "Host: x\r\nA: b\r\nC: d\r\nE: f\r\n\r\n"), "fault 431");
}

void TestRequestHead::resetForgetsEverything()
{
    const HttpLimits limits;
    RequestHeadParser parser(limits);
    QCOMPARE(
        parser.parse("POST http://a/b?c HTTP/1.0\r\nHost: x\r\nContent-Length: 3\r\nConnection: keep-alive\r\n\r\n"),
        ParseStatus::Complete);
    parser.reset();
    QCOMPARE(parser.parse("GET / HTTP/1.1\r\nHost: y\r\n\r\n"), ParseStatus::Complete);
    QCOMPARE(describe(parser, ParseStatus::Complete), "GET|/||0|0|k1-|27|Host=y");
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_http_requesthead.moc"
