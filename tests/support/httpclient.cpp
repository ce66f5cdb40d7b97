// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpclient.h"

#include <QElapsedTimer>
#include <QHostAddress>

#include <algorithm>

namespace plexica::test {

JsonValue jsonAt(const JsonValue &document, const QString &path)
{
    JsonValue at = document;
    const QStringList steps = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (at.isArray()) {
            const auto index = static_cast<std::size_t>(step.toInt());
            if (index >= at.toArray().size())
                return {};
            at = JsonValue(at.toArray()[index]);
        } else {
            const JsonValue *found = at.find(step);
            if (!found)
                return {};
            at = JsonValue(*found);
        }
    }
    return at;
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpReply::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

JsonValue HttpReply::json() const
{
    return parseJson(body).value_or(JsonValue());
}

QString HttpReply::text(const char *path) const
{
    const JsonValue value = at(QString::fromLatin1(path));
    return value.isNumber() ? QString::fromLatin1(value.numberText()) : value.toString();
}

qint64 HttpReply::number(const char *path) const
{
    return at(QString::fromLatin1(path)).toInteger().value_or(-1);
}

QByteArray HttpReply::shown() const
{
    return QByteArray::number(status) + ' ' + (failure.isEmpty() ? body.left(2000) : failure.toUtf8());
}

HttpClient::HttpClient(quint16 port, int patience)
    : m_port(port)
    , m_patience(patience)
{
}

void HttpClient::setHeader(const QByteArray &name, const QByteArray &value)
{
    std::erase_if(m_headers, [&](const auto &header) { return header.first == name; });
    m_headers.emplace_back(name, value);
}

HttpReply HttpClient::remove(const QByteArray &target, const QByteArray &json)
{
    return json.isEmpty() ? send("DELETE", target) : sendJson("DELETE", target, json);
}

HttpReply HttpClient::sendJson(const QByteArray &method, const QByteArray &target, const QByteArray &json)
{
    return send(method, target, json, {{"Content-Type", "application/json"}});
}

HttpReply HttpClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                           const HttpHeaders &headers)
{
    if (!begin(method, target, body, headers))
        return {.status = 0, .headers = {}, .body = {}, .failure = m_socket.errorString()};
    return finish(method == "HEAD");
}

bool HttpClient::connectNow()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        // The server may have closed a connection that was idle; only reading shows it.
        m_socket.waitForReadyRead(0);
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            return true;
    }
    m_socket.abort();
    m_in.clear();
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    return m_socket.waitForConnected(m_patience);
}

bool HttpClient::begin(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       const HttpHeaders &headers)
{
    if (!connectNow())
        return false;
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const HttpHeaders *list : {&std::as_const(m_headers), &headers}) {
        for (const auto &[name, value] : *list)
            request += name + ": " + value + "\r\n";
    }
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;
    m_socket.write(request);
    return m_socket.flush() || m_socket.waitForBytesWritten(m_patience);
}

bool HttpClient::fill(int milliseconds)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(milliseconds) && m_socket.bytesAvailable() == 0)
        return false;
    m_in += m_socket.readAll();
    return true;
}

HttpReply HttpClient::readHead()
{
    HttpReply reply;
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n\r\n")) < 0) {
        if (!fill(m_patience)) {
            reply.failure = QStringLiteral("no answer: ") + m_socket.errorString();
            m_socket.abort();
            return reply;
        }
    }
    const QList<QByteArray> lines = m_in.first(end).split('\n');
    m_in.remove(0, end + 4);
    reply.status = lines.front().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        reply.headers.emplace_back(lines[i].first(colon), lines[i].sliced(colon + 1).trimmed());
    }
    return reply;
}

HttpReply HttpClient::finish(bool toHead)
{
    HttpReply reply = readHead();
    if (reply.status == 0)
        return reply;
    const bool close = reply.header("Connection").toLower() == "close";
    const bool chunked = reply.header("Transfer-Encoding").toLower() == "chunked";
    if (!toHead && reply.status != 204 && reply.status != 304) {
        const qint64 length = reply.hasHeader("Content-Length") ? reply.header("Content-Length").toLongLong() : -1;
        reply.body = readBody(length, chunked, close, &reply.failure);
        if (!reply.failure.isEmpty())
            reply.status = 0;
    }
    if (close || reply.status == 0)
        m_socket.abort();
    return reply;
}

QByteArray HttpClient::readBody(qint64 length, bool chunked, bool toEnd, QString *failure)
{
    QByteArray body;
    const auto need = [&](const auto &satisfied) {
        while (!satisfied()) {
            if (!fill(m_patience)) {
                *failure = QStringLiteral("the body is cut: ") + m_socket.errorString();
                return false;
            }
        }
        return true;
    };
    if (chunked) {
        for (;;) {
            if (!need([&] { return m_in.contains("\r\n"); }))
                return body;
            const qsizetype line = m_in.indexOf("\r\n");
            const qsizetype size = m_in.first(line).toLongLong(nullptr, 16);
            if (!need([&] { return m_in.size() >= line + 2 + size + 2; }))
                return body;
            body += m_in.sliced(line + 2, size);
            m_in.remove(0, line + 2 + size + 2);
            if (size == 0)
                return body;
        }
    }
    if (length >= 0) {
        if (need([&] { return m_in.size() >= length; })) {
            body = m_in.first(length);
            m_in.remove(0, length);
        }
        return body;
    }
    while (toEnd && fill(m_patience)) {
    }
    return std::exchange(m_in, {});
}

QByteArray HttpClient::readUntil(const QByteArray &wanted, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    QByteArray text;
    for (;;) {
        for (qsizetype line = m_in.indexOf("\r\n"); line >= 0; line = m_in.indexOf("\r\n")) {
            const qsizetype size = m_in.first(line).toLongLong(nullptr, 16);
            if (m_in.size() < line + 2 + size + 2)
                break;
            text += m_in.sliced(line + 2, size);
            m_in.remove(0, line + 2 + size + 2);
        }
        if (text.contains(wanted))
            return text;
        const auto left = milliseconds - static_cast<int>(timer.elapsed());
        if (left <= 0 || !fill(left))
            return text;
    }
}

bool HttpClient::closedWithin(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (m_socket.state() == QAbstractSocket::ConnectedState) {
        const auto left = milliseconds - static_cast<int>(timer.elapsed());
        if (left <= 0)
            return false;
        fill(left);
    }
    return true;
}

} // namespace plexica::test
