// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parting/image.h"
#include "support/httpclient.h"

#include <QRandomGenerator>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace plexica::test {

/// Random writes of every kind over REST, several at a time on different things, and what their answers promise: of
/// each thing the last confirmed state, and those that answers left open.
class Walk
{
public:
    Walk(std::vector<quint16> ports, QRandomGenerator &random);

    /// A node came back on another port.
    void setPorts(std::vector<quint16> ports);
    /// Some writes at once; how many. `meanwhile` is called when they have been sent.
    int step(const std::function<void()> &meanwhile = {});
    /// What was promised and is not so; empty: all is well. What was open counts as it is from now on.
    QString broken(const Image &image);
    /// Until the time limits of admin states and entries have passed, milliseconds.
    qint64 untilQuiet() const;

    const QByteArray &tenant() const { return m_tenant; }
    const QString &space() const { return m_space; }
    /// By status; 0: no answer came.
    const QMap<int, int> &answers() const { return m_answers; }
    /// The newest writes, for who looks for a fault.
    QString journal() const { return m_journal.join(u'\n'); }

private:
    struct Write
    {
        QString thing; ///< key of an Image; empty: nothing is promised of what it changes
        QString state; ///< after it; empty: gone
        QByteArray method;
        QByteArray target;
        QByteArray body;
    };
    struct Known
    {
        QString confirmed;
        QSet<QString> open;
    };

    Write randomWrite();
    Write ofService(int number);
    Write ofPlugin(int number);
    Write ofEntry(int number);
    void take(const Write &write, std::size_t node, const HttpReply &reply);
    void quietAfter(int milliseconds);

    std::vector<quint16> m_ports;
    QRandomGenerator &m_random;
    QByteArray m_tenant;
    QString m_space = QStringLiteral("walk");
    std::vector<std::vector<std::unique_ptr<HttpClient>>> m_clients; ///< by node
    QMap<QString, Known> m_known;
    QMap<QString, QString> m_serviceIds; ///< by name: the newest that a node answered
    QMap<int, int> m_answers;
    QStringList m_journal;
    qint64 m_quietAt = 0;
    int m_number = 0;
};

} // namespace plexica::test
