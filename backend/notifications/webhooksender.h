// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifications/webhookqueue.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace plexica::notifications {

/// The webhooks of all rules. Of the nodes of one database the one that sweeps sends. Node thread only.
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    WebhookSender(storage::Storage &storage, events::EventLog &log, upstream::UpstreamOptions options,
                  const std::vector<Rule> &rules, QObject *parent = nullptr);
    ~WebhookSender() override;

    /// Webhooks whose rule is as before go on; the others begin anew, a changed one from where it was.
    void setRules(const std::vector<Rule> &rules);
    void setPolicy(const upstream::AddressPolicy &policy);
    /// Sums over all webhooks.
    WebhookQueue::Counters counters() const;
    qsizetype count() const { return static_cast<qsizetype>(m_queues.size()); }

private:
    void look();

    storage::Storage &m_storage;
    events::EventLog &m_log;
    upstream::UpstreamClient m_client;
    std::vector<std::unique_ptr<WebhookQueue>> m_queues;
    WebhookQueue::Counters m_past; ///< of webhooks that are no more
    QTimer m_timer;                ///< whether this node sweeps is asked, not told
};

} // namespace plexica::notifications
