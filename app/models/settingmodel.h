// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settingslink.h"
#include "models/keyedmodel.h"
#include "models/rowproxy.h"
#include "models/tabledisplay.h"

namespace plexica::app {

/// Columns of the setting models, in the order in which a new table shows them.
enum class SettingColumn : int { Origin, Setting, Value, Next, Takes, Default, Place, Count };

/// Roles of the setting models beside those that every table knows.
enum class SettingRole : int {
    Setting = Qt::UserRole + 701, ///< SettingPtr
};

constexpr int role(SettingRole value)
{
    return static_cast<int>(value);
}
constexpr int column(SettingColumn value)
{
    return static_cast<int>(value);
}

/// The configuration's keys as raw values, in the order of the configuration file.
class SettingModel : public KeyedModel<SettingFacts>
{
    Q_OBJECT
public:
    explicit SettingModel(QObject *parent = nullptr)
        : KeyedModel(column(SettingColumn::Count), parent)
    {
    }
    /// Sections in the order of the file; keys without section stand under an empty one.
    QStringList sections() const;

protected:
    QVariant raw(const SettingPtr &setting, int column, int role) const override;
};

struct SettingFilter
{
    QString text;                   ///< words; each must stand in key, value, place or meaning
    std::optional<QString> section; ///< nullopt: all
    bool changedOnly = false;       ///< what is not at its default, or will not be
    bool operator==(const SettingFilter &) const = default;
    bool narrows() const { return !text.isEmpty() || section || changedOnly; }
};

/// Filters and sorts a SettingModel; the first column of sorting is the order of the file.
class SettingProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit SettingProxy(SettingModel *source, QObject *parent = nullptr);

    const SettingFilter &filter() const { return m_filter; }
    void setFilter(const SettingFilter &filter);
    const SettingPtr &setting(int row) const { return m_source->row(sourceRow(row)); }
    QString keyOf(int row) const override { return setting(row)->key; }

protected:
    bool matches(int row) const override;
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override { return sourceRowA < sourceRowB ? -1 : 1; }
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key); }

private:
    SettingModel *m_source;
    SettingFilter m_filter;
    QStringList m_words;
};

/// Words for a model of settings.
class SettingDisplay : public TableDisplay
{
    Q_OBJECT
public:
    using TableDisplay::TableDisplay;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QVariant header(int section, int role) const override;
};

} // namespace plexica::app
