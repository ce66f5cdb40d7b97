// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"

#include <QString>

namespace plexica::app {

/// Which keys and member names say that what they name is a secret. They are judged by their words, in camelCase,
/// snake_case, kebab-case or with dots and slashes: `db.password` and `apiKey` do, `tokenizer` and `author` do not.
class SecretNames
{
public:
    static bool isSecret(QStringView name);

    /// What stands in place of a secret.
    static QString mask();
    /// True, false, null and an empty text tell nothing and are shown.
    static bool tellsNothing(const JsonValue &value);
    /// There is something to be masked; `whole`: the value is a secret itself.
    static bool areIn(const JsonValue &value, bool whole);
    /// The value with the mask for every secret in it.
    static JsonValue masked(const JsonValue &value, bool whole);
};

} // namespace plexica::app
