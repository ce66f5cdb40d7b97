// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

/// What both programs say to whoever started them in a terminal.
namespace plexica::config {

// How they end; a subcommand may have codes of its own.
constexpr int exitDone = 0;
constexpr int exitRefused = 1; ///< what was asked cannot be done
constexpr int exitConfiguration = 2;
constexpr int exitDatabase = 3;

/// `text` as UTF-8, at once. Any thread.
inline void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace plexica::config
