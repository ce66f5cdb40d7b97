// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settings.h"
#include "events/event.h"

#include <optional>
#include <vector>

// Which events somebody is told of (contract: command-line.md, "notifications"). Pure: no clock, no database.
namespace plexica::notifications {

using Rule = config::NotificationSettings;

/// What the bell and the tray tell of while the configuration has no rules: whatever went wrong, and its end.
std::vector<Rule> defaultRules();

/// Types, end state, tenants and plugins of the rule take the event. Neither its grace nor its quiet hours.
bool matches(const Rule &rule, const events::Event &event);

/// Something that lasts: it begins or ends by an event.
struct Trouble
{
    QString topic; ///< the same of the events that begin and end it
    bool begins = false;
};
/// nullopt: the event stands for itself.
std::optional<Trouble> troubleOf(const events::Event &event);

/// The rule tells nobody at that time.
bool isQuiet(const Rule &rule, TimePoint at);

/// `event` is over: `later`, which came within the rule's grace, has ended it, or turned it into what the rule does
/// not tell of.
bool isOver(const Rule &rule, const events::Event &event, const events::Event &later);

} // namespace plexica::notifications
