// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace plexica::app {

/// Installs the translations of the console and of Qt for the user's languages, as far as there are any.
void installLanguage(QCoreApplication &application);

} // namespace plexica::app
