// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settingmodel.h"

#include "models/settingwording.h"

#include <algorithm>

namespace plexica::app {

namespace {

QString sectionOf(const QString &key)
{
    return key.contains(u'.') ? key.section(u'.', 0, 0) : QString();
}

} // namespace

QStringList SettingModel::sections() const
{
    QStringList sections;
    for (int at = 0; at < rowCount(); ++at)
        sections.append(sectionOf(row(at)->key));
    sections.removeDuplicates();
    return sections;
}

QVariant SettingModel::raw(const SettingPtr &setting, int column, int role) const
{
    switch (role) {
    case app::role(SettingRole::Setting):
        return QVariant::fromValue(setting);
    case app::role(ServiceRole::Status):
        if (!setting->next.isEmpty())
            return static_cast<int>(StatusKind::Degraded);
        return setting->isFixed()     ? static_cast<int>(StatusKind::Offline)
               : setting->isDefault() ? -1
                                      : static_cast<int>(StatusKind::Healthy);
    case Qt::DisplayRole:
    case app::role(ServiceRole::Raw):
        break;
    default:
        return {};
    }
    switch (static_cast<SettingColumn>(column)) {
    case SettingColumn::Origin:
        return static_cast<int>(setting->origin);
    case SettingColumn::Setting:
        return setting->key;
    case SettingColumn::Value:
        return setting->value;
    case SettingColumn::Next:
        return setting->next;
    case SettingColumn::Takes:
        return setting->reloadable;
    case SettingColumn::Default:
        return setting->byDefault;
    case SettingColumn::Place:
        return setting->place;
    case SettingColumn::Count:
        break;
    }
    return {};
}

SettingProxy::SettingProxy(SettingModel *source, QObject *parent)
    : RowProxy(source, column(SettingColumn::Setting), parent)
    , m_source(source)
{
    rebuild();
}

void SettingProxy::setFilter(const SettingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    filterAgain();
}

bool SettingProxy::matches(int sourceRow) const
{
    const SettingFacts &setting = *m_source->row(sourceRow);
    if (m_filter.section && *m_filter.section != sectionOf(setting.key))
        return false;
    if (m_filter.changedOnly && setting.isDefault() && setting.next.isEmpty())
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&setting](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(setting.key) || in(setting.value) || in(setting.place) || in(SettingWording::meaning(setting.key));
    });
}

int SettingProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const SettingFacts &a = *m_source->row(sourceRowA);
    const SettingFacts &b = *m_source->row(sourceRowB);
    switch (static_cast<SettingColumn>(sortColumn())) {
    case SettingColumn::Origin:
        return static_cast<int>(a.origin) - static_cast<int>(b.origin);
    case SettingColumn::Value:
        return compareVersionTexts(a.value, b.value);
    case SettingColumn::Next:
        return a.next.compare(b.next);
    case SettingColumn::Takes:
        return static_cast<int>(a.reloadable) - static_cast<int>(b.reloadable);
    case SettingColumn::Default:
        return compareVersionTexts(a.byDefault, b.byDefault);
    case SettingColumn::Place:
        return a.place.compare(b.place);
    case SettingColumn::Setting: // as the file has them
    case SettingColumn::Count:
        break;
    }
    return sourceRowA - sourceRowB;
}

QVariant SettingDisplay::header(int section, int role) const
{
    const auto column = static_cast<SettingColumn>(section);
    if (role == app::role(ServiceRole::Export)) {
        static const char *const names[] = {"origin", "key", "value", "next", "reloadable", "default", "place"};
        return QString::fromLatin1(names[section]);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case SettingColumn::Origin:
        return tip ? tr("Where the value came from") : tr("From");
    case SettingColumn::Setting:
        return tip ? tr("As it is written in the configuration file") : tr("Setting");
    case SettingColumn::Value:
        return tip ? tr("What is in effect") : tr("Value");
    case SettingColumn::Next:
        return tip ? tr("What the next start brings, where that differs") : tr("After restart");
    case SettingColumn::Takes:
        return tip ? tr("When a change takes effect") : tr("Takes effect");
    case SettingColumn::Default:
        return tr("Default");
    case SettingColumn::Place:
        return tip ? tr("File and line, variable or option") : tr("Place");
    case SettingColumn::Count:
        break;
    }
    return {};
}

QVariant SettingDisplay::data(const QModelIndex &index, int role) const
{
    if (!isWorded(role))
        return TableDisplay::data(index, role);
    const auto setting = index.data(app::role(SettingRole::Setting)).value<SettingPtr>();
    if (!setting)
        return {};
    const auto column = static_cast<SettingColumn>(index.column());
    if (role == tintRole)
        return column == SettingColumn::Next && !setting->next.isEmpty()
                   ? QVariant(static_cast<int>(StatusKind::Degraded))
                   : QVariant();
    if (role == app::role(ServiceRole::Muted))
        return column != SettingColumn::Setting && (column != SettingColumn::Value || setting->isDefault());
    const bool forFile = role == app::role(ServiceRole::Export);
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case SettingColumn::Origin:
        if (forFile) {
            static const char *const names[] = {"default", "file", "environment", "option"};
            return QString::fromLatin1(names[static_cast<int>(setting->origin)]);
        }
        return tip ? SettingWording::source(*setting) : SettingWording::origin(setting->origin);
    case SettingColumn::Setting:
        return tip ? setting->key + u'\n' + SettingWording::meaning(setting->key) : setting->key;
    case SettingColumn::Value:
        return setting->value;
    case SettingColumn::Next:
        return setting->next;
    case SettingColumn::Takes:
        if (forFile)
            return setting->reloadable;
        return SettingWording::takesEffect(setting->reloadable);
    case SettingColumn::Default:
        return setting->byDefault;
    case SettingColumn::Place:
        return setting->place;
    case SettingColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
