// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/valuepreview.h"

#include "common/json.h"
#include "models/secretnames.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>
#include <limits>

namespace plexica::app {

namespace {

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// Behind the text that begins at `at`; the end, if it was cut.
qsizetype behindText(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

qsizetype behindWord(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && !isBlank(json[at]) && !std::strchr(",:[]{}\"", json[at]))
        ++at;
    return at;
}

/// Behind the whole value that begins at `at`.
qsizetype behindValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char letter = json[at];
        if (letter == '"')
            at = behindText(json, at);
        else if (letter == '{' || letter == '[')
            ++depth, ++at;
        else if (letter == '}' || letter == ']')
            --depth, ++at;
        else if (letter == ',' || letter == ':' || isBlank(letter))
            ++at;
        else
            at = behindWord(json, at);
        if (depth <= 0)
            break;
    }
    return at;
}

/// As SecretNames::tellsNothing().
bool tellsNothing(QByteArrayView json, qsizetype at)
{
    return at >= json.size() || json[at] == 't' || json[at] == 'f' || json[at] == 'n'
           || json.sliced(at).startsWith("\"\"");
}

bool isSecretName(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return SecretNames::isSecret(QString::fromUtf8(quoted));
    const auto name = parseJson(quoted);
    return !name || SecretNames::isSecret(name->toString());
}

qsizetype firstOf(QByteArrayView json)
{
    qsizetype at = 0;
    while (at < json.size() && isBlank(json[at]))
        ++at;
    return at;
}

} // namespace

QString valuePreview(QByteArrayView json, bool cut, bool isSecret)
{
    if (isSecret && !tellsNothing(json, firstOf(json)))
        return SecretNames::mask();
    QString line;
    QVarLengthArray<char, 64> open; // brackets
    bool isName = false;            // a text here is a member's name
    bool hides = false;             // what follows is the value of a secret member
    for (qsizetype at = 0; at < json.size();) {
        const char letter = json[at];
        if (isBlank(letter)) {
            ++at;
            continue;
        }
        if (hides && letter != ':') {
            hides = false;
            if (!tellsNothing(json, at)) {
                at = behindValue(json, at);
                line += SecretNames::mask();
                continue;
            }
        }
        qsizetype next = at + 1;
        if (letter == '"') {
            next = behindText(json, at);
            hides = isName && isSecretName(json.sliced(at, next - at));
            isName = false;
        } else if (letter == '{' || letter == '[') {
            open.append(letter);
            isName = letter == '{';
        } else if (letter == '}' || letter == ']') {
            if (!open.isEmpty())
                open.removeLast();
            isName = false;
        } else if (letter == ',') {
            isName = !open.isEmpty() && open.last() == '{';
        } else if (letter != ':') {
            next = std::max(behindWord(json, at), at + 1);
        }
        line += QString::fromUtf8(json.sliced(at, next - at));
        at = next;
    }
    if (cut)
        line += QChar(0x2026);
    return line;
}

qint64 valueOrder(QByteArrayView json)
{
    enum Rank : qint64 { Word, Number, Text, Branch };
    const qsizetype first = firstOf(json);
    const char letter = first < json.size() ? json[first] : 'n';
    const Rank rank = letter == '"'                                     ? Text
                      : letter == '{' || letter == '['                  ? Branch
                      : letter == 't' || letter == 'f' || letter == 'n' ? Word
                                                                        : Number;
    constexpr int rankAt = 59;
    qint64 order = 0;
    if (rank == Number) {
        // Bits of doubles rise with what they say; those of negative ones fall.
        const double number = json.sliced(first, behindWord(json, first) - first).toByteArray().toDouble();
        qint64 bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        order = ((bits < 0 ? -(bits & std::numeric_limits<qint64>::max()) : bits) >> 5) + (qint64(1) << 58);
    } else {
        for (qsizetype at = first; at < first + 7; ++at)
            order = order << 8 | (at < json.size() ? static_cast<unsigned char>(json[at]) : 0);
    }
    return (rank << rankAt) + order;
}

} // namespace plexica::app
