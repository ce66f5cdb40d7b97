// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace plexica::app {

/// The beginning of a value as one line: JSON text as it is stored, with the mask for secrets (SecretNames) and an
/// ellipsis if it is `cut`. `isSecret`: its key is one. Reads what it is given once and makes no document of it.
QString valuePreview(QByteArrayView json, bool cut, bool isSecret);

/// Orders values by their beginnings: true, false and null, then numbers by size, texts, lists and objects.
qint64 valueOrder(QByteArrayView json);

} // namespace plexica::app
