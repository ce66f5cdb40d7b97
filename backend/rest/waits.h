// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/request.h"
#include "rest/streambook.h"
#include "watch/hub.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace plexica::rest {

/// `since` and `wait` of a request.
struct WaitTerms
{
    watch::Revision since;
    Milliseconds atMost{0};
};

/// Requests whose answer comes when what they ask for is newer than what they know (REST contract, section 8). Node
/// thread.
class Waits : public QObject
{
public:
    /// The longest wait.
    static constexpr Milliseconds longest{120'000};

    /// All must outlive this.
    Waits(watch::Hub &hub, StreamBook &book);

    /// nullopt: the request does not want to wait, or says so wrongly (its faults).
    std::optional<WaitTerms> read(Request &request);
    /// Calls `answer` once: when what `filter` names is newer, at the end of the time, or when the node stops. Not if
    /// the client has left by then.
    void begin(const Request &request, watch::Filter filter, const WaitTerms &terms,
               std::function<void(const Request &request)> answer);
    void endAll();

private:
    struct Pending
    {
        Pending(Request given, std::function<void(const Request &)> then, StreamBook &streams)
            : request(std::move(given))
            , answer(std::move(then))
            , book(streams)
        {
            book.beginWait();
        }
        ~Pending() { book.endWait(); }
        Q_DISABLE_COPY_MOVE(Pending)

        Request request;
        std::function<void(const Request &)> answer;
        StreamBook &book;
        std::shared_ptr<watch::Wait> wait;
    };
    std::shared_ptr<Pending> take(const http::Exchange *exchange);
    void finish(const http::Exchange *exchange);

    watch::Hub &m_hub;
    StreamBook &m_book;
    QHash<const http::Exchange *, std::shared_ptr<Pending>> m_pending;
};

} // namespace plexica::rest
