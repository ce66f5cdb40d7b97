// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/nodereports.h"

#include "storage/changefeed.h"

#include <QPointer>

namespace plexica::cluster {

namespace {

/// A document is stamped as its statement begins and seen as it ends.
constexpr Milliseconds slack{1'000};
constexpr Milliseconds haste{100};

} // namespace

NodeReports::NodeReports(storage::Storage &storage, QString nodeId, Rules rules, Say say, Hear hear, Forget forget,
                         QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_nodeId(std::move(nodeId))
    , m_rules(std::move(rules))
    , m_say(std::move(say))
    , m_hear(std::move(hear))
    , m_forget(std::move(forget))
{
    m_timer.setInterval(m_rules.interval);
    connect(&m_timer, &QTimer::timeout, this, &NodeReports::exchange);
}

void NodeReports::start()
{
    if (m_storage.feed().follows())
        m_timer.start();
}

void NodeReports::hurry()
{
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() > haste)
        m_timer.start(haste);
}

void NodeReports::exchange()
{
    if (m_timer.intervalAsDuration() != m_rules.interval)
        m_timer.start(m_rules.interval);
    if (m_underWay || !m_storage.available())
        return;
    if (!m_rules.wanted())
        return forgetAll();
    QByteArray document = m_say();
    if (document.size() > maximumBytes)
        document.clear(); // whoever makes it keeps within the bound
    const bool writes = !document.isEmpty() && document != m_written;
    const storage::Value text = writes ? storage::Value(document) : storage::Value();
    m_underWay = true;
    m_storage.read<Report>(
        "exchange_node_reports", {m_nodeId, m_rules.kind, text, toMilliseconds(m_readAt - slack)},
        [](const storage::Row &row) {
            Report report{fromMilliseconds(row.integer(0)), {}, {}};
            if (!row.isNull(2))
                report.nodeId = row.text(2);
            if (!row.isNull(3))
                report.document = row.utf8(3);
            return report;
        },
        [self = QPointer(this), writes, document](const Result<std::vector<Report>> &reports) {
            if (!self)
                return;
            self->m_underWay = false;
            if (!reports)
                return;
            if (writes)
                self->m_written = document;
            self->take(*reports);
        });
}

void NodeReports::forgetAll()
{
    m_readAt = {};
    for (const QString &gone : std::exchange(m_heard, {}))
        m_forget(gone);
}

void NodeReports::take(const std::vector<Report> &reports)
{
    if (reports.empty())
        return;
    m_readAt = reports.front().now;
    QSet<QString> before = std::exchange(m_heard, {});
    bool missed = false;
    for (const Report &report : reports) {
        if (report.nodeId.isEmpty())
            continue;
        const bool known = before.remove(report.nodeId);
        if (report.document) {
            m_heard.insert(report.nodeId);
            m_hear(report.nodeId, *report.document);
        } else if (known) {
            m_heard.insert(report.nodeId);
        } else {
            missed = true; // it was silent when its document was new
        }
    }
    if (missed)
        m_readAt = {};
    for (const QString &gone : std::as_const(before))
        m_forget(gone);
    Q_EMIT exchanged();
}

} // namespace plexica::cluster
