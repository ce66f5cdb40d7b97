// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/addresspolicy.h"
#include "upstream/responsehead.h"
#include "upstream/upstreamcall.h"

#include <curl/curl.h>

namespace plexica::upstream {

/// Why a transfer was ended from this side.
enum class TransferStop { None, TooLarge, Broken, Forbidden, Resend, Stale };

/// What a transfer had come to when it ended.
struct TransferEnd
{
    CURL *easy = nullptr; ///< nullptr: it never began
    const ResponseHead &head;
    QByteArray authority; ///< of the upstream, for messages
    TransferStop stop = TransferStop::None;
    AddressPolicy::HostVerdict host = AddressPolicy::HostVerdict::Allowed;
    int attempts = 0;
    int refusedAddresses = 0;
    int openedSockets = 0;
    bool failedSocket = false; ///< one could not be had
    qint64 maxResponse = 0;
    Milliseconds timeout{0};
    Milliseconds idle{0};
};

/// The end of a transfer in values.
UpstreamFacts factsOf(const TransferEnd &end);
/// Of one that did not succeed, by its kind and in words; `code` is libcurl's.
FailureKind failureOf(const TransferEnd &end, CURLcode code);
Error errorOf(const TransferEnd &end, CURLcode code);

} // namespace plexica::upstream
