// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/loadsettings.h"

namespace plexica::config {

/// One key as it is in effect, for --check-config and the Settings page.
struct EffectiveValue
{
    QString key;    ///< "health.staleAfter"
    QString value;  ///< YAML on one line, passwords as ***
    QString origin; ///< as in LoadedSettings::origins
    bool reloadable = false;
};

/// All keys, sections together.
std::vector<EffectiveValue> effectiveValues(const LoadedSettings &loaded);

/// The same as a YAML document that loads again, each value with its origin as a comment.
QString effectiveYaml(const LoadedSettings &loaded);

} // namespace plexica::config
