// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// The text of keys, `plx_ID_SECRET`: ID finds the key, SECRET (256 bits of the system's random source, base64url)
/// proves it. Only the SHA-256 of the secret is ever kept. Any thread.
namespace plexica::access {

struct KeyText
{
    QByteArrayView id;
    QByteArrayView secret;
};

/// Whether a text is meant to be a key: it begins with "plx_".
bool isKeyText(QByteArrayView text);
/// Its parts, views into `text`; nullopt: this is none that was ever given.
std::optional<KeyText> parseKeyText(QByteArrayView text);

/// 64 random bits as hexadecimal digits.
QByteArray newKeyId();
/// 256 random bits as base64url without padding.
QByteArray newSecret();
QByteArray keyText(QByteArrayView id, QByteArrayView secret);

/// SHA-256, 32 bytes.
QByteArray hashOf(QByteArrayView secret);
/// Compares in a time that depends on the sizes alone.
bool equalHashes(QByteArrayView left, QByteArrayView right);

} // namespace plexica::access
