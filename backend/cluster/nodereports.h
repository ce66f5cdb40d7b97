// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storage.h"

#include <QSet>
#include <QObject>
#include <QTimer>

#include <functional>

namespace plexica::cluster {

/// One kind of what each node tells the others: a bounded document that takes the place of the one before, written and
/// read in one statement an interval (written only if it changed), without a revision and without announcing it. A node
/// is heard as long as it beats (NodeTable). Nothing happens on SQLite. Node thread only.
class NodeReports : public QObject
{
    Q_OBJECT
public:
    struct Rules
    {
        QString kind;
        Milliseconds interval{1'000};
        /// Whether there is anybody to tell.
        std::function<bool()> wanted;
    };
    /// Makes the document; empty: there is nothing to tell. At most maximumBytes.
    using Say = std::function<QByteArray()>;
    /// Takes another node's.
    using Hear = std::function<void(const QString &nodeId, const QByteArray &document)>;
    /// A node is heard no more.
    using Forget = std::function<void(const QString &nodeId)>;

    static constexpr qsizetype maximumBytes = 16 * 1024;

    NodeReports(storage::Storage &storage, QString nodeId, Rules rules, Say say, Hear hear, Forget forget,
                QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    /// The next exchange is to come soon: at most ten a second.
    void hurry();

Q_SIGNALS:
    /// An exchange has come back.
    void exchanged();

private:
    struct Report
    {
        TimePoint now;
        QString nodeId;
        std::optional<QByteArray> document;
    };
    void exchange();
    void forgetAll();
    void take(const std::vector<Report> &reports);

    storage::Storage &m_storage;
    const QString m_nodeId;
    const Rules m_rules;
    const Say m_say;
    const Hear m_hear;
    const Forget m_forget;
    QByteArray m_written; ///< that the database has
    TimePoint m_readAt;   ///< by the database's clock
    QSet<QString> m_heard;
    bool m_underWay = false;
    QTimer m_timer;
};

} // namespace plexica::cluster
