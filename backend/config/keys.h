// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settings.h"

#include <QLatin1String>
#include <QString>

#include <variant>
#include <vector>

namespace plexica::config {

// What a key holds: how to reach it in Settings, and what may stand in it. Limits are inclusive.

struct FlagField
{
    bool &(*at)(Settings &);
};
struct CountField
{
    int &(*at)(Settings &);
    int minimum;
    int maximum;
};
struct NumberField ///< like CountField, for 64 bits
{
    qint64 &(*at)(Settings &);
    qint64 minimum;
    qint64 maximum;
};
struct SizeField
{
    qint64 &(*at)(Settings &);
    qint64 minimum;
    qint64 maximum;
};
struct DurationField
{
    Milliseconds &(*at)(Settings &);
    Milliseconds minimum;
    Milliseconds maximum;
};
struct RatioField
{
    double &(*at)(Settings &);
    double minimum;
    double maximum;
};
struct ChoiceField
{
    QStringList names; ///< in the order of the enum
    int (*get)(const Settings &);
    void (*set)(Settings &, int);
};
/// What a text must be like. Returns the fault as the rest of a sentence ("is not …"), empty if there is none.
/// It never repeats the text, since that may hold a secret.
using TextRule = QString (*)(const QString &);
struct TextField
{
    QString &(*at)(Settings &);
    TextRule rule;
    bool showValue = true; ///< a fault may quote the text
};
/// A path; a relative one is taken from the folder of the file, or from the working directory, that names it.
struct PathField
{
    QString &(*at)(Settings &);
};
struct ListField
{
    QStringList &(*at)(Settings &);
    TextRule rule;
};
/// Names with texts, which are secret: they are never shown.
struct SecretsField
{
    QMap<QString, QString> &(*at)(Settings &);
    TextRule nameRule;
    TextRule textRule;
};
struct ListenField
{
    std::vector<ListenSettings> &(*at)(Settings &);
};
struct NotificationsField
{
    std::vector<NotificationSettings> &(*at)(Settings &);
};

using Field = std::variant<FlagField, CountField, NumberField, SizeField, DurationField, RatioField, ChoiceField,
                           TextField, PathField, ListField, SecretsField, ListenField, NotificationsField>;

struct Key
{
    QString path; ///< "health.staleAfter"
    Field field;
    bool reloadable = false; ///< takes effect on SIGHUP; the others need a restart
};

/// All keys, sections together, in the order of the contract (command-line.md). Made once; any thread.
const std::vector<Key> &keys();
/// nullptr if there is no such key.
const Key *findKey(QStringView path);
/// The paths of all keys, and of all sections ("health") if asked.
QStringList keyNames(bool withSections = false);
/// "health.staleAfter" is PLEXICA_HEALTH_STALE_AFTER: dots and humps become underscores.
QString environmentName(const QString &path);

} // namespace plexica::config
