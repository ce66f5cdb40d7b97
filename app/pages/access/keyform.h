// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/apikey.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace plexica::app {

class Label;
class MomentEdit;

/// The fields of a key that is to be made. What is wrong stands below its field, once somebody has been there.
class KeyForm : public QWidget
{
    Q_OBJECT
public:
    /// `tenants` and `plugins` are offered; others can be typed.
    KeyForm(const QStringList &tenants, const QStringList &plugins, const QString &tenant, QWidget *parent = nullptr);

    access::KeyDraft draft() const;
    bool isGood() const { return m_good; }

Q_SIGNALS:
    void goodChanged(bool good);

private:
    enum Field { Name, RoleField, Tenant, Plugin, Permissions, Expiry, FieldCount };

    Label *addRow(Field field, const QString &label, QWidget *widget);
    void roleChanged();
    void check();
    Role role() const;

    QGridLayout *m_grid;
    QLineEdit *m_name;
    QComboBox *m_role;
    Label *m_meaning;
    QComboBox *m_tenant;
    QComboBox *m_plugin;
    Label *m_pluginLabel = nullptr;
    QLineEdit *m_permissions;
    QComboBox *m_expiry;
    MomentEdit *m_moment;
    QHash<QString, Label *> m_faults; ///< by the field's name
    QSet<QString> m_touched;
    bool m_good = false;
};

} // namespace plexica::app
