// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QByteArray>
#include <QString>
#include <QTcpSocket>

#include <utility>
#include <vector>

namespace plexica::test {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// The member of a document at a dotted path: "details.fields.0.path". Null if there is none.
JsonValue jsonAt(const JsonValue &document, const QString &path);

/// An answer. Status 0: none came; `failure` says why.
struct HttpReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QString failure;

    /// The first header of that name, case ignored; empty if there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    /// The body as JSON; null if it is not.
    JsonValue json() const;
    JsonValue at(const QString &path) const { return jsonAt(json(), path); }
    /// A string member by path, or a number's text; empty if there is neither.
    QString text(const char *path) const;
    /// A number member by path; -1 if there is none.
    qint64 number(const char *path) const;
    /// "status body", for the message of a failed comparison.
    QByteArray shown() const;
};

/// A small blocking HTTP/1.1 client: one connection, kept alive, one request at a time. It sends what it is told and
/// follows nothing. Not for the GUI or node thread; one instance a thread.
class HttpClient
{
public:
    explicit HttpClient(quint16 port, int patience = 20'000);

    /// Sent with every request from now on.
    void setHeader(const QByteArray &name, const QByteArray &value);
    HttpReply get(const QByteArray &target) { return send("GET", target); }
    /// With a JSON body.
    HttpReply post(const QByteArray &target, const QByteArray &json) { return sendJson("POST", target, json); }
    HttpReply put(const QByteArray &target, const QByteArray &json) { return sendJson("PUT", target, json); }
    HttpReply remove(const QByteArray &target, const QByteArray &json = {});
    HttpReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const HttpHeaders &headers = {});
    HttpReply sendJson(const QByteArray &method, const QByteArray &target, const QByteArray &json);

    /// Writes a request and does not wait; finish() reads its answer.
    bool begin(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
               const HttpHeaders &headers = {});
    HttpReply finish(bool toHead = false);
    /// For answers without end (Server-Sent Events): the head alone, then pieces.
    HttpReply readHead();
    /// Chunked pieces until `wanted` occurs in what came, or the time is up; answers all since the call.
    QByteArray readUntil(const QByteArray &wanted, int milliseconds);
    /// True if the server has closed, or does within that time.
    bool closedWithin(int milliseconds);

private:
    bool connectNow();
    bool fill(int milliseconds);
    QByteArray readBody(qint64 length, bool chunked, bool toEnd, QString *failure);

    quint16 m_port;
    int m_patience;
    HttpHeaders m_headers;
    QTcpSocket m_socket;
    QByteArray m_in;
};

} // namespace plexica::test
