// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ids.h"

#include "common/clock.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace plexica {

namespace {

bool isAlphanumeric(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isNameCharacter(char16_t c)
{
    return isAlphanumeric(c) || c == u'.' || c == u'_' || c == u'-';
}

} // namespace

QString newId()
{
    // Milliseconds first: new rows land beside each other in the database's indexes instead of all over them.
    const auto now = static_cast<quint64>(toMilliseconds(currentTime()));
    std::array<quint32, 3> random;
    QRandomGenerator::global()->fillRange(random.data(), qsizetype(random.size()));
    const QUuid id(static_cast<uint>(now >> 16), static_cast<ushort>(now & 0xFFFF),
                   static_cast<ushort>(0x7000 | (random[0] & 0x0FFF)),
                   static_cast<uchar>(0x80 | (random[0] >> 16 & 0x3F)), static_cast<uchar>(random[0] >> 24),
                   static_cast<uchar>(random[1]), static_cast<uchar>(random[1] >> 8),
                   static_cast<uchar>(random[1] >> 16), static_cast<uchar>(random[1] >> 24),
                   static_cast<uchar>(random[2]), static_cast<uchar>(random[2] >> 8));
    return id.toString(QUuid::WithoutBraces);
}

bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 255 && isAlphanumeric(text.front().unicode())
           && std::all_of(text.begin(), text.end(), [](QChar c) { return isNameCharacter(c.unicode()); });
}

bool isRequestId(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](char c) {
        return isNameCharacter(static_cast<unsigned char>(c));
    });
}

} // namespace plexica
