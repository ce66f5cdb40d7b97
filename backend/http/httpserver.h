// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "http/exchange.h"
#include "http/requestpolicy.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

namespace plexica::http {

struct ListenOptions
{
    QHostAddress address;
    quint16 port = 0;                     ///< 0 takes a free one
    std::optional<QSslConfiguration> tls; ///< set: HTTPS
    bool reusePort = false;               ///< SO_REUSEPORT, for several servers on one address
};

/// Counters that /metrics and the status bar read. Node thread.
struct HttpCounters
{
    quint64 requests = 0; ///< handed to the handler
    quint64 refused = 0;  ///< answered 4xx/503 by the guard
    int connections = 0;  ///< open now
    qint64 memory = 0;    ///< bytes of bodies and answers
    quint64 evicted = 0;  ///< idle connections closed to make room
    quint64 relieved = 0; ///< connections refused or cut for want of memory
};

/// The HTTP adapter over QtHttpServer: every connection passes the guard (limits, deadlines, framing) before
/// Qt sees a byte of it. Node thread only.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const ExchangePtr &)>;

    HttpServer(Handler handler, ErrorAnswersPtr errors, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Which requests are handled before their body is there, judged by their head. Those whose body came with the
    /// head, and those without, are handled like any other. HttpLimits::body holds for them too;
    /// HttpLimits::bodyTimeout then is the longest pause.
    using StreamedBodies = std::function<bool(const HttpRequest &)>;
    void setStreamedBodies(StreamedBodies choose);
    /// From now on; nullptr: none.
    void setPolicy(RequestPolicy *policy);
    /// From now on; nullptr: nobody. It must outlive the server and all exchanges.
    void setMeter(AnswerMeter *meter);
    /// Limits for requests that begin from now on.
    void setLimits(const HttpLimits &limits);
    const HttpLimits &limits() const;

    /// Begins to serve; the address with its real port. Errors: ConfigurationInvalid with a sentence that says
    /// what to do ("127.0.0.1:3000 is in use by another program; stop it or choose another port with --listen").
    Result<QString> listen(const ListenOptions &options);
    /// New certificates for new connections of the listener at `index` (order of listen(), plain ones count), which
    /// must be one with TLS.
    void setTlsConfiguration(int index, const QSslConfiguration &configuration);

    /// Chooses among the requests that are being answered. `streaming`: an answer without a known end has begun.
    using Choice = std::function<bool(const HttpRequest &request, bool streaming)>;
    int count(const Choice &which) const;
    /// Ends those: with `why` as the answer, or by a cut if one has begun. Their handlers hear that the client has
    /// left.
    void cut(const Choice &which, const RequestFault &why);

    /// Stops accepting, closes idle connections, lets requests in flight finish; `drained` follows, at the latest
    /// after `deadline`, when what is left is cut.
    void shutDown(Milliseconds deadline);

    const HttpCounters &counters() const;

Q_SIGNALS:
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace plexica::http
