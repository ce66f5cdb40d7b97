// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/event.h"

namespace plexica::app {

/// Who acts in this node's own window, as the audit log says it.
inline events::Origin administrator()
{
    return {QStringLiteral("administrator"), {}};
}

} // namespace plexica::app
