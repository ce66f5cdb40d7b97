// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/apikey.h"

#include <QByteArray>

#include <optional>

namespace plexica::access {

/// What a client's certificate (DER) says who it is: its one subject alternative name of type URI that begins
/// "plexica:" is `plexica:plugin/TENANT/PLUGIN` or `plexica:ROLE/TENANT`, parts percent-encoded. nullopt: nothing of
/// this node. Who signed it is TLS' to judge. Names are read from the certificate's structure, never from its text: a
/// name that holds another's punctuation stays one name.
std::optional<KeyDraft> draftOfCertificate(const QByteArray &der);

} // namespace plexica::access
