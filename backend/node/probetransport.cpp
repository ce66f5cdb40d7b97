// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/probetransport.h"

namespace plexica::node {

namespace {

/// What this node did not want of a look.
void tellOwn(registry::Prober::Answer &answer, const Error &error)
{
    if (error.code == ErrorCode::UpstreamTooLarge) {
        answer.failureKind = registry::reasons::bodySays;
        answer.failureWords = QStringLiteral("its answer is longer than %1 bytes").arg(registry::Prober::maximumBody);
        return;
    }
    answer.failureKind = QStringLiteral("CONNECTION_REFUSED");
    answer.failureWords = error.code == ErrorCode::UpstreamForbidden
                              ? QStringLiteral("its address is one that this node may not call")
                              : error.message;
}

} // namespace

registry::Prober::Transport probeTransport(upstream::UpstreamClient &client)
{
    return [&client](const QString &url, Milliseconds deadline,
                     std::function<void(const registry::Prober::Answer &)> answered) {
        upstream::UpstreamRequest request;
        request.url = url.toUtf8();
        request.headers.emplace_back("Accept", "application/json");
        request.headers.emplace_back("User-Agent", "plexica-prober/" PLEXICA_VERSION);
        request.timeout = deadline;
        request.maxResponse = registry::Prober::maximumBody;
        request.decode = true;
        upstream::UpstreamHandlers handlers;
        handlers.onDone = [answered = std::move(answered)](const upstream::UpstreamOutcome &outcome) {
            registry::Prober::Answer answer;
            answer.asked = !outcome.facts.noSocket;
            if (outcome.result) {
                answer.httpStatus = outcome.result->head.status;
                answer.body = outcome.result->body;
            } else {
                upstream::FailureStory story = upstream::storyOf(outcome);
                answer.failureKind = std::move(story.kind);
                answer.failureWords = std::move(story.words);
                if (answer.failureKind.isEmpty())
                    tellOwn(answer, outcome.result.error());
            }
            answered(answer);
        };
        client.start(std::move(request), std::move(handlers));
    };
}

} // namespace plexica::node
