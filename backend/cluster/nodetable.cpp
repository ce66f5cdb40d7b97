// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/nodetable.h"

#include "cluster/nodeoperations.h"
#include "common/json.h"
#include "common/logging.h"
#include "storage/changefeed.h"

#include <QPointer>

#include <algorithm>
#include <tuple>
#include <utility>

namespace plexica::cluster {

namespace {

using Clock = std::chrono::steady_clock;

/// Longer between two answers: others may have been silent for the same reason.
constexpr std::chrono::seconds longestGap{3};
constexpr std::chrono::minutes tidyInterval{1};
/// That a silent node sweeps is believed so long.
constexpr Milliseconds sweeperBelief{2'500};
/// Beyond this a clock is told of (REST contract, "Several nodes").
constexpr Milliseconds tolerableOffset{1'000};

QString seconds(Milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000, 'f', 1);
}

} // namespace

NodeTable::NodeTable(storage::Storage &storage, events::EventLog &events, QString id, QString tenantId, Facts facts,
                     QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_events(events)
    , m_id(std::move(id))
    , m_tenantId(std::move(tenantId))
    , m_facts(std::move(facts))
{
    m_beatTimer.setInterval(beatInterval);
    m_beatTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_beatTimer, &QTimer::timeout, this, &NodeTable::beat);
    m_tidyTimer.setInterval(tidyInterval);
    connect(&m_tidyTimer, &QTimer::timeout, this, &NodeTable::tidy);
}

void NodeTable::start()
{
    m_told = self();
    m_beatTimer.start();
    if (m_storage.feed().follows())
        m_tidyTimer.start();
    beat();
}

void NodeTable::leave()
{
    m_left = true;
    m_beatTimer.stop();
    m_tidyTimer.stop();
    if (!m_storage.feed().follows() || !m_storage.available())
        return;
    storage::Change change;
    change.operations.push_back(deleteNode(m_id));
    m_storage.commit(std::move(change), [](const Result<storage::Storage::Commit> &) {});
}

NodeRow NodeTable::self() const
{
    NodeRow node = m_facts();
    node.id = m_id;
    node.lastSeenAt = m_storage.feed().follows() ? m_heardAt : currentTime();
    node.behind = m_behind;
    return node;
}

std::vector<NodeRow> NodeTable::list() const
{
    std::vector<NodeRow> nodes{self()};
    for (const auto &[id, node] : m_others)
        nodes.push_back(node);
    std::sort(nodes.begin(), nodes.end(),
              [](const NodeRow &a, const NodeRow &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    return nodes;
}

int NodeTable::live() const
{
    return 1 + static_cast<int>(std::count_if(m_others.begin(), m_others.end(), [](const auto &other) {
               return other.second.state == NodeState::Live;
           }));
}

QStringList NodeTable::liveIds() const
{
    QStringList ids{m_id};
    for (const auto &[id, node] : m_others) {
        if (node.state == NodeState::Live)
            ids.append(id);
    }
    return ids;
}

int NodeTable::lost() const
{
    return 1 + static_cast<int>(m_others.size()) - live();
}

bool NodeTable::lacksJudge() const
{
    const auto judges = [](const NodeRow &node) {
        return node.role == NodeRole::Full && node.state == NodeState::Live;
    };
    return (m_known || !m_storage.feed().follows()) && !judges(m_facts())
           && std::none_of(m_others.begin(), m_others.end(),
                           [&judges](const auto &other) { return judges(other.second); });
}

void NodeTable::beat()
{
    if (m_storage.feed().follows())
        judgeOwnClock();
    else
        watchWallClock();
    const NodeRow own = self();
    if (!own.isSameAs(m_told)) {
        m_told = own;
        Q_EMIT changed(own);
    }
    if (!m_storage.feed().follows()) {
        Q_EMIT heard();
        return;
    }
    if (m_beating || !m_storage.available())
        return;
    m_beating = true;
    m_storage.read<Heard>("exchange_nodes", {beatText(own)}, decodeHeard,
                          [self = QPointer(this)](const Result<std::vector<Heard>> &rows) {
                              if (!self)
                                  return;
                              self->m_beating = false;
                              if (rows && !self->m_left)
                                  self->take(*rows);
                          });
}

void NodeTable::take(const std::vector<Heard> &rows)
{
    if (rows.empty())
        return;
    const auto now = Clock::now();
    if (now - m_lastHeard > longestGap)
        m_hearsSince = now;
    m_lastHeard = now;
    m_heardAt = rows.front().now;
    m_behind = std::max<qint64>(0, rows.front().revision - m_facts().revision);
    m_known = true;
    std::map<QString, NodeRow> before = std::exchange(m_others, {});
    std::vector<NodeRow> news;
    for (const Heard &heard : rows) {
        if (!heard.node)
            continue;
        NodeRow node = *heard.node;
        if (node.id == m_id) {
            if (heard.marked)
                m_events.record(eventOf(QStringLiteral("NODE_RETURNED"), self(),
                                        QStringLiteral("heard again; others had found it silent since %1")
                                            .arg(QString::fromLatin1(toRfc3339(node.lastSeenAt)))));
            continue;
        }
        if (heard.marked || heard.now - node.lastSeenAt > silence)
            node.state = NodeState::Lost;
        // Whoever took over from it may act by then (storage::ChangeFeed).
        if (heard.now - node.lastSeenAt > sweeperBelief)
            node.sweeper = false;
        const auto known = before.find(node.id);
        if (known == before.end() || !known->second.isSameAs(node))
            news.push_back(node);
        if (known != before.end())
            before.erase(known);
        if (node.state == NodeState::Lost && !heard.marked)
            judge(heard);
        m_others.insert_or_assign(node.id, std::move(node));
    }
    for (const NodeRow &node : news)
        Q_EMIT changed(node);
    for (const auto &[id, node] : before)
        Q_EMIT removed(id);
    Q_EMIT heard();
}

/// Whoever is first records it.
void NodeTable::judge(const Heard &heard)
{
    if (Clock::now() - m_hearsSince < silence)
        return;
    const NodeRow &node = *heard.node;
    events::Event event = eventOf(QStringLiteral("NODE_LOST"), node,
                                  QStringLiteral("nothing heard for %1 s, since %2")
                                      .arg(std::chrono::floor<std::chrono::seconds>(silence).count())
                                      .arg(QString::fromLatin1(toRfc3339(node.lastSeenAt))));
    storage::Change change;
    change.operations.push_back(markNodeLost(node, heard.now));
    change.operations.push_back(m_events.operation(event));
    m_storage.commit(std::move(change), [self = QPointer(this), event](const Result<storage::Storage::Commit> &done) {
        if (!self)
            return;
        if (done)
            self->m_events.announce(event);
        else
            self->m_events.doubt(done.error(), event);
    });
}

/// Without a database that has a clock of its own, times go by this machine's: that somebody has set it is told. (With
/// one, storage::ClockComparison tells it.)
void NodeTable::watchWallClock()
{
    const auto difference = std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch()
                                                                     - Clock::now().time_since_epoch());
    const Milliseconds jump = difference - std::exchange(m_wallAhead, difference).value_or(difference);
    if (std::chrono::abs(jump) > tolerableOffset)
        qCWarning(lcNode,
                  "this machine's clock was set %s by %s s (or the machine slept); what is stale or expired "
                  "goes by it",
                  jump.count() > 0 ? "forward" : "back", qUtf8Printable(seconds(std::chrono::abs(jump))));
}

/// Once an episode.
void NodeTable::judgeOwnClock()
{
    const Milliseconds offset = -clockCorrection();
    const bool isOff = std::chrono::abs(offset) > tolerableOffset;
    if (isOff && !m_clockTold) {
        events::Event event =
            eventOf(QStringLiteral("NODE_CLOCK"), self(),
                    QStringLiteral("its machine's clock is %1 s %2 the database's; times go by the database's clock")
                        .arg(seconds(std::chrono::abs(offset)),
                             offset.count() > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind")));
        event.details.insert(QStringLiteral("clockOffsetMs"), JsonValue(qint64(offset.count())));
        m_events.record(std::move(event));
    }
    m_clockTold = isOff;
}

void NodeTable::recordJudge(const events::Origin &origin)
{
    events::Event event = eventOf(QStringLiteral("NODE_ROLE_CHANGED"), self(),
                                  QStringLiteral("told to judge from here: it sweeps and probes until it ends"));
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.before.insert(QStringLiteral("role"), JsonValue(QStringLiteral("observer")));
    event.after.insert(QStringLiteral("role"), JsonValue(QStringLiteral("full")));
    m_events.record(std::move(event));
}

void NodeTable::tidy()
{
    if (!m_storage.feed().isSweeper() || !m_storage.available())
        return;
    storage::Change change;
    change.operations.push_back(deleteNodesBefore(currentTime() - kept));
    m_storage.commit(std::move(change), [](const Result<storage::Storage::Commit> &) {});
}

events::Event NodeTable::eventOf(const QString &type, const NodeRow &node, const QString &cause) const
{
    events::Event event;
    event.tenantId = m_tenantId;
    event.type = type;
    event.subject = node.name;
    event.actor = QStringLiteral("node");
    event.cause = cause;
    JsonValue::Array addresses;
    for (const QString &address : node.addresses)
        addresses.emplace_back(address);
    event.details.insert(QStringLiteral("nodeId"), JsonValue(node.id));
    event.details.insert(QStringLiteral("addresses"), JsonValue(std::move(addresses)));
    event.details.insert(QStringLiteral("lastSeenAt"), JsonValue(QString::fromLatin1(toRfc3339(node.lastSeenAt))));
    return event;
}

} // namespace plexica::cluster
