// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/services/serviceapi.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace plexica::test {

/// One message of a stream of Server-Sent Events.
struct Message
{
    QByteArray event;
    QByteArray id;
    JsonValue data;

    QString text(const QString &path) const { return jsonAt(data, path).toString(); }
    /// What is in it, for the message of a failed comparison.
    QByteArray shown() const { return event + ' ' + id + ' ' + data.toJson(); }
};

/// A reader of `/api/watch`, as a plugin would write it: it keeps what is there, by kind and key, and the last id.
class Watcher
{
public:
    explicit Watcher(quint16 port)
        : m_client(port)
    {
    }

    /// Sends the request and reads the head. False: it is no stream; see reply().
    bool open(const QByteArray &target, const HttpHeaders &headers = {});
    const HttpReply &reply() const { return m_reply; }

    /// The next message, comments left out, taken into what is there; nullopt: none in time.
    std::optional<Message> next(int milliseconds = 5'000);
    /// Reads until a message of that event is there, and answers it.
    std::optional<Message> until(const QByteArray &event, int milliseconds = 10'000);
    /// Reads until nothing has come for so long, or until `there` says that it is right.
    bool readUntil(const std::function<bool()> &there, int milliseconds = 10'000);
    /// Messages read so far.
    const std::vector<Message> &messages() const { return m_messages; }
    void forgetMessages() { m_messages.clear(); }
    int count(const QByteArray &event) const;

    /// Objects by "kind key" (key as JSON if it is no text).
    const std::map<QString, JsonValue> &state() const { return m_state; }
    QStringList keys(const QString &kind) const;
    const JsonValue *object(const QString &kind, const QString &key) const;
    const QByteArray &lastId() const { return m_lastId; }
    HttpClient &client() { return m_client; }
    void forgetState() { m_state.clear(); }
    /// The state and place of another, to go on elsewhere.
    void takeOver(const Watcher &other)
    {
        m_state = other.m_state;
        m_lastId = other.m_lastId;
    }

private:
    void parse();
    void take(const Message &message);

    HttpClient m_client;
    HttpReply m_reply;
    QByteArray m_text;
    std::deque<Message> m_waiting;
    std::vector<Message> m_messages;
    std::map<QString, JsonValue> m_state;
    QByteArray m_lastId;
};

} // namespace plexica::test
