// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

/// Stands in front of the C library's getaddrinfo() in this test program, for names below .test only.
namespace fakedns {

/// From now on the look-ups of `name` answer these addresses in turn, the last for ever.
void answer(const QByteArray &name, const QByteArrayList &addresses);
/// Look-ups of `name` hang until release(), and fail then.
void hang(const QByteArray &name);
void release();
/// Look-ups of `name` so far.
int lookUps(const QByteArray &name);
/// Look-ups that hang now.
int hanging();

} // namespace fakedns
