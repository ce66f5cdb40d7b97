// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "config/settings.h"

#include <QSslConfiguration>

namespace plexica::node {

/// Reads the PEM files of a listener. Errors: ConfigurationInvalid, naming the setting, the file and what is wrong.
Result<QSslConfiguration> readTlsFiles(const config::TlsSettings &settings);

/// What readTlsFiles() would find wrong, listener by listener; each begins with `origin`, where the list of them
/// stands.
QStringList tlsFaults(const std::vector<config::ListenSettings> &listen, const QString &origin);

} // namespace plexica::node
