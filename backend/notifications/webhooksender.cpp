// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/webhooksender.h"

#include "storage/changefeed.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace plexica::notifications {

namespace {

constexpr std::chrono::milliseconds lookInterval{500};

void add(WebhookQueue::Counters &sum, const WebhookQueue::Counters &counters)
{
    sum.sent += counters.sent;
    sum.failed += counters.failed;
    sum.dropped += counters.dropped;
    sum.waiting += counters.waiting;
}

upstream::UpstreamOptions withOwnLimits(upstream::UpstreamOptions options)
{
    options.maxConnectionsPerHost = 4;
    options.maxConnections = 64;
    return options;
}

} // namespace

WebhookSender::WebhookSender(storage::Storage &storage, events::EventLog &log, upstream::UpstreamOptions options,
                             const std::vector<Rule> &rules, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_log(log)
    , m_client(withOwnLimits(std::move(options)))
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &WebhookSender::look);
    connect(&log, &events::EventLog::announced, this, [this](const events::Event &event) {
        for (const auto &queue : m_queues) {
            if (matches(queue->rule(), event))
                queue->wake();
        }
    });
    setRules(rules);
}

WebhookSender::~WebhookSender()
{
    m_queues.clear(); // before the client that they use
}

void WebhookSender::setRules(const std::vector<Rule> &rules)
{
    std::vector<std::unique_ptr<WebhookQueue>> before = std::exchange(m_queues, {});
    QHash<QString, int> ofUrl;
    for (const Rule &rule : rules) {
        if (!rule.webhook)
            continue;
        // Several rules may have one URL: the first of them, the second.
        const int number = ++ofUrl[rule.webhook->url];
        const QString name = number == 1 ? rule.webhook->url : rule.webhook->url + u'#' + QString::number(number);
        const auto same = std::find_if(before.begin(), before.end(), [&](const auto &queue) {
            return queue && queue->name() == name && queue->rule() == rule;
        });
        m_queues.push_back(same != before.end()
                               ? std::move(*same)
                               : std::make_unique<WebhookQueue>(name, rule, m_storage, m_log, m_client, nullptr));
    }
    for (const auto &queue : before) {
        if (queue)
            add(m_past, queue->counters());
    }
    m_past.waiting = 0;
    if (m_queues.empty())
        m_timer.stop();
    else
        m_timer.start();
    look();
}

void WebhookSender::setPolicy(const upstream::AddressPolicy &policy)
{
    m_client.setPolicy(policy);
}

WebhookQueue::Counters WebhookSender::counters() const
{
    WebhookQueue::Counters sum = m_past;
    for (const auto &queue : m_queues)
        add(sum, queue->counters());
    return sum;
}

void WebhookSender::look()
{
    const bool isSender = m_storage.available() && m_storage.feed().isSweeper();
    for (const auto &queue : m_queues)
        queue->run(isSender);
}

} // namespace plexica::notifications
