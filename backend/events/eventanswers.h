// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/event.h"

namespace plexica::events {

/// The event without what a health endpoint has answered (`bodyHead`), which is for operators and up.
Event withoutAnswer(Event event);

} // namespace plexica::events
