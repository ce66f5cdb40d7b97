// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secretnames.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

/// Lower-case words: letters in a row, parted where a capital begins a new one (`apiKey`, `APIKey`).
QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar letter = name[at];
        if (!letter.isLetter()) {
            end();
            continue;
        }
        const bool afterSmall = at > 0 && name[at - 1].isLower();
        const bool beforeSmall = at > 0 && name[at - 1].isUpper() && at + 1 < name.size() && name[at + 1].isLower();
        if (letter.isUpper() && (afterSmall || beforeSmall))
            end();
        word += letter.toLower();
    }
    end();
    return words;
}

bool isSecretWord(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("auth"),       QStringLiteral("authorization"), QStringLiteral("bearer"),
        QStringLiteral("credential"), QStringLiteral("credentials"),   QStringLiteral("jwt"),
        QStringLiteral("passphrase"), QStringLiteral("passphrases"),   QStringLiteral("passwords"),
        QStringLiteral("passwds"),    QStringLiteral("pwd"),           QStringLiteral("secrets"),
        QStringLiteral("tokens"),     QStringLiteral("accesskey"),     QStringLiteral("authkey"),
        QStringLiteral("signingkey"), QStringLiteral("encryptionkey"),
    };
    // Written in one: "dbpassword", "accesstoken".
    static const QStringList endings{QStringLiteral("password"),  QStringLiteral("passwd"), QStringLiteral("token"),
                                     QStringLiteral("secret"),    QStringLiteral("apikey"), QStringLiteral("apikeys"),
                                     QStringLiteral("privatekey")};
    return words.contains(word)
           || std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return word.endsWith(ending); });
}

/// Keys that open something: "private_key", "apiKeys".
bool isSecretPair(const QString &first, const QString &second)
{
    static const QSet<QString> openers{QStringLiteral("api"),  QStringLiteral("private"), QStringLiteral("access"),
                                       QStringLiteral("auth"), QStringLiteral("signing"), QStringLiteral("encryption"),
                                       QStringLiteral("ssh")};
    return (second == u"key" || second == u"keys") && openers.contains(first);
}

} // namespace

bool SecretNames::isSecret(QStringView name)
{
    const QStringList words = wordsOf(name);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isSecretWord(words[at]) || (at > 0 && isSecretPair(words[at - 1], words[at])))
            return true;
    }
    return false;
}

QString SecretNames::mask()
{
    return QString(6, QChar(0x2022));
}

bool SecretNames::tellsNothing(const JsonValue &value)
{
    return value.isNull() || value.isBool() || (value.isString() && value.toString().isEmpty());
}

bool SecretNames::areIn(const JsonValue &value, bool whole)
{
    if (whole)
        return !tellsNothing(value);
    const JsonValue::Array &elements = value.toArray();
    const JsonValue::Object &members = value.toObject();
    return std::any_of(elements.begin(), elements.end(), [](const JsonValue &element) { return areIn(element, false); })
           || std::any_of(members.begin(), members.end(),
                          [](const auto &member) { return areIn(member.second, isSecret(member.first)); });
}

JsonValue SecretNames::masked(const JsonValue &value, bool whole)
{
    if (whole)
        return tellsNothing(value) ? value : JsonValue(mask());
    if (value.isArray()) {
        JsonValue::Array elements;
        elements.reserve(value.toArray().size());
        for (const JsonValue &element : value.toArray())
            elements.push_back(masked(element, false));
        return JsonValue(std::move(elements));
    }
    if (value.isObject()) {
        JsonValue::Object members;
        members.reserve(value.toObject().size());
        for (const auto &[name, member] : value.toObject())
            members.emplace_back(name, masked(member, isSecret(name)));
        return JsonValue(std::move(members));
    }
    return value;
}

} // namespace plexica::app
