// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/keytext.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace plexica::access {

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype secretSize = 43; // of 32 bytes
constexpr QByteArrayView prefix("plx_");

template <std::size_t Words>
QByteArray randomBytes()
{
    std::array<quint32, Words> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words)));
}

} // namespace

bool isKeyText(QByteArrayView text)
{
    return text.startsWith(prefix);
}

std::optional<KeyText> parseKeyText(QByteArrayView text)
{
    if (text.size() != prefix.size() + idSize + 1 + secretSize || !isKeyText(text))
        return std::nullopt;
    const KeyText parts{text.sliced(prefix.size(), idSize), text.last(secretSize)};
    const bool isId = std::all_of(parts.id.begin(), parts.id.end(),
                                  [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isId && text[prefix.size() + idSize] == '_' ? std::optional(parts) : std::nullopt;
}

QByteArray newKeyId()
{
    return randomBytes<2>().toHex();
}

QByteArray newSecret()
{
    return randomBytes<8>().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray keyText(QByteArrayView id, QByteArrayView secret)
{
    return prefix.toByteArray().append(id).append('_').append(secret);
}

QByteArray hashOf(QByteArrayView secret)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(secret.data(), secret.size()), QCryptographicHash::Sha256);
}

bool equalHashes(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = static_cast<unsigned char>(
            difference | (static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i])));
    return difference == 0;
}

} // namespace plexica::access
