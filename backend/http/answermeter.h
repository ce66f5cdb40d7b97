// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace plexica::http {

/// Is told of every answer, for metrics. Called for each request: it must be cheap. Node thread only.
class AnswerMeter
{
public:
    /// An answer has begun. `route` is the pattern, empty where none was found or none was looked for; `took` is the
    /// time since the request was here (its head, if its body is streamed).
    virtual void answered(const QByteArray &method, const QByteArray &route, int status,
                          std::chrono::nanoseconds took) = 0;
    /// The handler has given the thread back, with its answer or without.
    virtual void handled(const QByteArray &route, std::chrono::nanoseconds held) = 0;

protected:
    ~AnswerMeter() = default;
};

} // namespace plexica::http
