// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace plexica::test {

/// Over 500 texts, each once, that something between a client and a database could take for something else.
std::vector<QString> hostileTexts();
/// A text as JSON.
QByteArray jsonText(const QString &text);

} // namespace plexica::test
