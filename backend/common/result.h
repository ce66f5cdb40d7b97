// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"

#include <tl/expected.hpp>

namespace plexica {

/// A value or the reason there is none. tl::expected (Debian's libexpected-dev) is std::expected for C++20.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::X, u"…"_s);` in a function that returns any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, JsonValue details = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(details)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace plexica
