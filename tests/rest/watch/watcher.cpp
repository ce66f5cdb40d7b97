// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/watch/watcher.h"

#include <QElapsedTimer>

#include <algorithm>

namespace plexica::test {

bool Watcher::open(const QByteArray &target, const HttpHeaders &headers)
{
    m_text.clear();
    m_waiting.clear();
    if (!m_client.begin("GET", target, {}, headers))
        return false;
    m_reply = m_client.readHead();
    return m_reply.status == 200 && m_reply.header("content-type").startsWith("text/event-stream");
}

void Watcher::parse()
{
    for (qsizetype end = m_text.indexOf("\n\n"); end >= 0; end = m_text.indexOf("\n\n")) {
        Message message;
        QByteArray data;
        for (const QByteArray &line : m_text.first(end).split('\n')) {
            const qsizetype colon = line.indexOf(": ");
            const QByteArray name = line.first(std::max<qsizetype>(colon, 0));
            const QByteArray value = line.sliced(std::min(line.size(), colon + 2));
            if (name == "event")
                message.event = value;
            else if (name == "id")
                message.id = value;
            else if (name == "data")
                data = value;
        }
        m_text.remove(0, end + 2);
        if (message.event.isEmpty())
            continue;
        message.data = parseJson(data).value_or(JsonValue());
        m_waiting.push_back(std::move(message));
    }
}

void Watcher::take(const Message &message)
{
    if (!message.id.isEmpty())
        m_lastId = message.id;
    if (message.event == "reset")
        m_state.clear();
    if (message.event != "put" && message.event != "delete")
        return;
    const JsonValue key = jsonAt(message.data, QStringLiteral("key"));
    const QString name = message.text(QStringLiteral("kind")) + u' '
                         + (key.toString().isEmpty() ? jsonAt(key, QStringLiteral("namespace")).toString() + u'/'
                                                           + jsonAt(key, QStringLiteral("key")).toString()
                                                     : key.toString());
    if (message.event == "delete")
        m_state.erase(name);
    else
        m_state[name] = jsonAt(message.data, QStringLiteral("object"));
}

std::optional<Message> Watcher::next(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (m_waiting.empty()) {
        const auto left = milliseconds - static_cast<int>(clock.elapsed());
        if (left <= 0)
            return std::nullopt;
        const QByteArray more = m_client.readUntil("\n", left);
        if (more.isEmpty())
            return std::nullopt;
        m_text += more;
        parse();
    }
    Message message = std::move(m_waiting.front());
    m_waiting.pop_front();
    take(message);
    m_messages.push_back(message);
    return message;
}

std::optional<Message> Watcher::until(const QByteArray &event, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (auto message = next(milliseconds - static_cast<int>(clock.elapsed()))) {
        if (message->event == event)
            return message;
    }
    return std::nullopt;
}

bool Watcher::readUntil(const std::function<bool()> &there, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!there()) {
        if (!next(milliseconds - static_cast<int>(clock.elapsed())))
            return there();
    }
    return true;
}

int Watcher::count(const QByteArray &event) const
{
    return static_cast<int>(std::count_if(m_messages.begin(), m_messages.end(),
                                          [&event](const Message &message) { return message.event == event; }));
}

QStringList Watcher::keys(const QString &kind) const
{
    QStringList keys;
    for (const auto &[name, object] : m_state) {
        if (name.startsWith(kind + u' '))
            keys.append(name.mid(kind.size() + 1));
    }
    return keys;
}

const JsonValue *Watcher::object(const QString &kind, const QString &key) const
{
    const auto found = m_state.find(kind + u' ' + key);
    return found == m_state.end() ? nullptr : &found->second;
}

} // namespace plexica::test
