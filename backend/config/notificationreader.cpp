// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/databaseurl.h"
#include "config/notificationreader.h"

#include "common/eventtypes.h"
#include "common/ids.h"
#include "config/mapreader.h"
#include "config/quotes.h"
#include "common/units.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace plexica::config {

namespace {

constexpr Milliseconds longestGrace{24LL * 3600 * 1000};
constexpr qsizetype longestSecret = 512;

/// What an element of a list must be like; the fault as the rest of a sentence, empty if there is none.
using Rule = QString (*)(const QString &text);

QString didYouMean(const QString &text, const QStringList &known)
{
    const QString guess = nearest(text, known);
    return guess.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(guess);
}

QString eventType(const QString &text)
{
    return eventTypes().contains(text) ? QString()
                                       : QStringLiteral("is no type of event") + didYouMean(text, eventTypes());
}

QString status(const QString &text)
{
    static const QStringList known{QStringLiteral("HEALTHY"), QStringLiteral("DEGRADED"), QStringLiteral("UNAVAILABLE"),
                                   QStringLiteral("ACTIVE"),  QStringLiteral("DRAINING"), QStringLiteral("OFFLINE")};
    return known.contains(text) ? QString() : QStringLiteral("is none of ") + known.join(QStringLiteral(", "));
}

QString name(const QString &text)
{
    return isName(text) ? QString() : QStringLiteral("is no name of a tenant or plugin");
}

QStringList readList(const Node &value, Rule rule, std::vector<Fault> &faults)
{
    QStringList list;
    const auto take = [&](const Node &item) {
        const bool text = item.shape == Node::Shape::Scalar;
        const QString broken = text ? rule(item.text) : QStringLiteral("is not text");
        if (!broken.isEmpty())
            faults.push_back(
                {item.offset, QStringLiteral("%1: \"%2\" %3").arg(value.name, item.text.left(80), broken)});
        list.append(item.text);
    };
    if (value.shape == Node::Shape::List) {
        for (const Node &item : value.items)
            take(item);
    } else {
        take(value);
    }
    return list;
}

/// "22:00-06:00 Europe/Rome"
std::optional<QuietTime> readQuiet(const Node &value, std::vector<Fault> &faults)
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])(?: +(\\S+))?\\z"));
    const auto match = grammar.match(value.shape == Node::Shape::Scalar ? value.text : QString());
    if (!match.hasMatch()) {
        faults.push_back({value.offset, QStringLiteral("quiet: \"%1\" is no time of day; use "
                                                       "\"22:00-06:00\" or \"22:00-06:00 Europe/Rome\"")
                                            .arg(value.text.left(80))});
        return std::nullopt;
    }
    QuietTime quiet;
    quiet.from = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    quiet.to = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    quiet.zone = match.captured(5).toUtf8();
    if (quiet.from == quiet.to) {
        faults.push_back({value.offset, QStringLiteral("quiet: \"%1\" ends when it begins").arg(value.text)});
        return std::nullopt;
    }
    if (!quiet.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(quiet.zone)) {
        faults.push_back({value.offset, QStringLiteral("quiet: \"%1\" is no time zone; use one such as Europe/Rome")
                                            .arg(match.captured(5).left(80))});
        return std::nullopt;
    }
    return quiet;
}

std::optional<WebhookSettings> readWebhook(const Node &value, std::vector<Fault> &faults)
{
    if (value.shape != Node::Shape::Map) {
        faults.push_back({value.offset, QStringLiteral("webhook must be a map of url and secret")});
        return std::nullopt;
    }
    const std::size_t before = faults.size();
    WebhookSettings webhook;
    const QStringList known{QStringLiteral("url"), QStringLiteral("secret")};
    readMembers(value, QStringLiteral("webhook."), known, faults, [&](const QString &name, const Node &item) {
        if (!readText(item, QStringLiteral("webhook.") + name, name == known[0] ? webhook.url : webhook.secret, faults))
            return;
        if (name == known[1] && item.text == u"***")
            faults.push_back({item.offset, QStringLiteral("webhook.secret: *** only stands for a secret that is not "
                                                          "shown; write the secret itself")});
        if (name == known[1] && item.text.size() > longestSecret)
            faults.push_back(
                {item.offset, QStringLiteral("webhook.secret is longer than %1 characters").arg(longestSecret)});
        if (name != known[0])
            return;
        if (item.text.contains(u"***"))
            return faults.push_back({item.offset, QStringLiteral("webhook.url: *** only stands for what is not shown; "
                                                                 "write the whole address")});
        const QUrl url(item.text, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty()
            || !url.userInfo().isEmpty() || url.hasFragment())
            faults.push_back({item.offset, QStringLiteral("webhook.url is no absolute http or https URL without "
                                                          "credentials and fragment")});
        else
            webhook.url = QString::fromLatin1(url.toEncoded());
    });
    if (faults.size() == before && (webhook.url.isEmpty() || webhook.secret.isEmpty()))
        faults.push_back({value.offset, QStringLiteral("webhook needs both url and secret")});
    return faults.size() == before ? std::optional(webhook) : std::nullopt;
}

} // namespace

std::optional<NotificationSettings> readNotification(const Node &value, std::vector<Fault> &faults)
{
    if (value.shape != Node::Shape::Map) {
        faults.push_back({value.offset, QStringLiteral("must hold rules {types, to, tenants, plugins, after, quiet, "
                                                       "webhook}")});
        return std::nullopt;
    }
    const std::size_t before = faults.size();
    NotificationSettings rule;
    const QStringList known{QStringLiteral("types"),   QStringLiteral("to"),    QStringLiteral("tenants"),
                            QStringLiteral("plugins"), QStringLiteral("after"), QStringLiteral("quiet"),
                            QStringLiteral("webhook")};
    readMembers(value, QString(), known, faults, [&](const QString &member, const Node &item) {
        if (member == known[0]) {
            rule.types = readList(item, eventType, faults);
        } else if (member == known[1]) {
            rule.to = readList(item, status, faults);
        } else if (member == known[2]) {
            rule.tenants = readList(item, name, faults);
        } else if (member == known[3]) {
            rule.plugins = readList(item, name, faults);
        } else if (member == known[4]) {
            const auto after = parseDuration(item.shape == Node::Shape::Scalar ? item.text : QString());
            if (after && *after >= Milliseconds(0) && *after <= longestGrace)
                rule.after = *after;
            else
                faults.push_back(
                    {item.offset,
                     QStringLiteral("after: \"%1\" is no duration from 0 to 1d, such as 30s").arg(item.text.left(80))});
        } else if (member == known[5]) {
            if (item.shape == Node::Shape::List) {
                for (const Node &time : item.items) {
                    if (const auto quiet = readQuiet(time, faults))
                        rule.quiet.push_back(*quiet);
                }
            } else if (const auto quiet = readQuiet(item, faults)) {
                rule.quiet.push_back(*quiet);
            }
        } else {
            rule.webhook = readWebhook(item, faults);
        }
    });
    return faults.size() == before ? std::optional(rule) : std::nullopt;
}

QString renderNotification(const NotificationSettings &rule, bool hideSecrets)
{
    QStringList members;
    const auto list = [&members](const char *name, const QStringList &texts) {
        if (!texts.isEmpty())
            members.append(QStringLiteral("%1: %2").arg(QLatin1String(name), quoteAll(texts)));
    };
    list("types", rule.types);
    list("to", rule.to);
    list("tenants", rule.tenants);
    list("plugins", rule.plugins);
    if (rule.after > Milliseconds(0))
        members.append(QStringLiteral("after: ") + formatDuration(rule.after));
    QStringList quiet;
    for (const QuietTime &time : rule.quiet) {
        const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
        QString text = QStringLiteral("%1:%2-%3:%4")
                           .arg(two(time.from / 60), two(time.from % 60), two(time.to / 60), two(time.to % 60));
        if (!time.zone.isEmpty())
            text += u' ' + QString::fromUtf8(time.zone);
        quiet.append(text);
    }
    list("quiet", quiet);
    if (rule.webhook)
        members.append(QStringLiteral("webhook: {url: %1, secret: %2}")
                           .arg(quote(hideSecrets ? maskWebUrl(rule.webhook->url) : rule.webhook->url),
                                hideSecrets ? QStringLiteral("\"***\"") : quote(rule.webhook->secret)));
    return u'{' + members.join(QStringLiteral(", ")) + u'}';
}

} // namespace plexica::config
