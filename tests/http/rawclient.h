// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace plexica::http {

/// What came back for one request.
struct RawAnswer
{
    int status = 0; ///< 0: nothing (more) came before the connection ended or the time was up
    QByteArray head;
    QByteArray body;
    bool whole = false; ///< the body is as long as it was promised

    QByteArray header(QByteArrayView name) const;
};

/// A client that sends exactly the bytes it is given, over a blocking socket, and reads answers strictly.
/// Nothing in it waits longer than `Patience` milliseconds.
class RawClient
{
public:
    static constexpr int Patience = 10'000;

    /// From the loopback address 127.0.0.`source`.
    explicit RawClient(quint16 port, int source = 1);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    bool isConnected() const { return m_descriptor >= 0; }
    /// Sends all bytes; false if the server closed meanwhile.
    bool send(const QByteArray &bytes);
    /// Sends as much as the kernel takes at once; the number of bytes, or -1 if the connection is broken.
    qint64 trySend(const QByteArray &bytes);
    /// Reads one final answer (1xx are skipped). `toHead`: it has no body whatever its headers say.
    RawAnswer read(bool toHead = false);
    /// Reads one answer, interim (1xx) ones too.
    RawAnswer readAny(bool toHead = false);
    /// True if the server closes the connection, and sends nothing before it does.
    bool endsSilently();
    /// Everything until the server closes.
    QByteArray readToEnd();
    /// True if bytes, or the end, can be read now or within `milliseconds`.
    bool hasSomething(int milliseconds);
    /// Closes with a FIN.
    void close();
    /// Closes with a RST.
    void reset();
    int descriptor() const { return m_descriptor; }

private:
    bool fill();
    QByteArray takeLine();
    bool m_ended = false;
    int m_descriptor = -1;
    QByteArray m_in;
};

/// One request, one answer, on a connection of its own.
RawAnswer ask(quint16 port, const QByteArray &request);

} // namespace plexica::http
