// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ids.h"

#include <QUuid>

#include <algorithm>

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
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 255 && isAlphanumeric(text.front().unicode()) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isNameCharacter(c.unicode()); });
}

bool isRequestId(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 128 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isNameCharacter(static_cast<unsigned char>(c)); });
}

} // namespace plexica
