// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/exposure.h"

#include "config/listenreader.h"

#include <QHostAddress>

namespace plexica::config {

Result<void> checkExposure(const Settings &settings)
{
    if (settings.auth.mode == AuthMode::Keys) {
        for (const ListenSettings &listen : settings.listen) {
            if (QHostAddress(listen.address).isLoopback() || !listen.tls.certificate.isEmpty()
                || !settings.trustedProxies.isEmpty() || settings.auth.allowPlainHttp)
                continue;
            return fail(
                ErrorCode::ConfigurationInvalid,
                QStringLiteral("listen: %1 can be reached from other machines, and keys would travel there "
                               "unencrypted; give it tls.certificate and tls.key, or name the reverse proxy that "
                               "speaks TLS for it in trustedProxies, or set auth.allowPlainHttp to true")
                    .arg(formatListen(listen)));
        }
        return {};
    }
    if (settings.corsAllowedOrigins.contains(QStringLiteral("*"))) {
        return fail(ErrorCode::ConfigurationInvalid,
                    QStringLiteral("cors.allowedOrigins: \"*\" lets every page that somebody opens in a browser change "
                                   "everything while auth.mode is open; name the origins that may, such as "
                                   "\"https://console.example.org\""));
    }
    for (const ListenSettings &listen : settings.listen) {
        if (!QHostAddress(listen.address).isLoopback()) {
            return fail(
                ErrorCode::ConfigurationInvalid,
                QStringLiteral("listen: %1 can be reached from other machines, and with auth.mode open anybody "
                               "there could change everything; set auth.mode to keys, or listen on 127.0.0.1 or "
                               "[::1], if need be behind a reverse proxy that asks for a login")
                    .arg(formatListen(listen)));
        }
    }
    return {};
}

} // namespace plexica::config
