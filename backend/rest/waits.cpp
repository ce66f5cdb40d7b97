// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/waits.h"

#include "common/units.h"
#include "rest/routetable.h"
#include "watch/wait.h"

namespace plexica::rest {

Waits::Waits(watch::Hub &hub, StreamBook &book)
    : m_hub(hub)
    , m_book(book)
{
    book.onEnd([this] { endAll(); });
}

std::optional<WaitTerms> Waits::read(Request &request)
{
    const auto wait = request.query().value(u"wait");
    const auto since = request.query().value(u"since");
    if (!wait && !since)
        return std::nullopt;
    WaitTerms terms;
    if (since) {
        const auto revision = watch::Revision::parse(since->toUtf8());
        if (revision)
            terms.since = *revision;
        else
            request.faults().push_back(
                {QStringLiteral("since"),
                 QStringLiteral("since '%1' must be a revision, as X-Plexica-Revision has it").arg(since->left(80))});
    } else {
        terms.since.number = m_hub.present();
    }
    if (wait) {
        const auto duration = parseDuration(*wait);
        if (duration && *duration <= longest)
            terms.atMost = *duration;
        else
            request.faults().push_back(
                {QStringLiteral("wait"),
                 QStringLiteral("wait '%1' must be a time up to 120s, like 30s or 1500ms").arg(wait->left(80))});
    }
    if (terms.atMost == Milliseconds(0))
        return std::nullopt;
    return terms;
}

void Waits::begin(const Request &request, watch::Filter filter, const WaitTerms &terms,
                  std::function<void(const Request &request)> answer)
{
    const http::ExchangePtr exchange = request.exchange();
    if (!m_book.admitWait(exchange))
        return;
    const http::Exchange *key = exchange.get();
    const auto pending = std::make_shared<Pending>(request, std::move(answer), m_book);
    m_pending.insert(key, pending);
    exchange->onClientLeft([this, key] {
        if (auto left = take(key))
            dropLater(this, std::move(left));
    });
    pending->wait = m_hub.wait(std::move(filter), terms.since, terms.atMost, [this, key] { finish(key); });
}

std::shared_ptr<Waits::Pending> Waits::take(const http::Exchange *exchange)
{
    return m_pending.take(exchange);
}

void Waits::finish(const http::Exchange *exchange)
{
    auto pending = take(exchange);
    if (!pending)
        return;
    pending->request.exchange()->setHeader(revisionHeader, m_hub.presentText());
    pending->answer(pending->request);
    dropLater(this, std::move(pending));
}

void Waits::endAll()
{
    for (const http::Exchange *exchange : m_pending.keys())
        finish(exchange);
}

} // namespace plexica::rest
