// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"
#include "common/json.h"
#include "widgets/confirmdialog.h"

#include <QHash>
#include <QSet>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace plexica::app {

class JsonEditor;
class Label;
class TtlForm;

/// What the dialog offers; other names can be typed.
struct EntryOffers
{
    QStringList tenants;
    QStringList spaces;
    QStringList owners;
    QString tenant; ///< stands there at first, as the next two
    QString space;
    QString owner;
};

/// Makes an entry, or a copy of one under another name. It closes when the entry is stored: what is wrong is said at
/// its field, and an entry that is there already is replaced only if one says so, and only in the version that was
/// told of. Secrets of a copied value are masked until they are asked for, and copied all the same.
class EntryDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    /// Bytes: what the node takes from plugins too.
    static constexpr qsizetype longestOwner = 255;

    /// `original`: what is to be copied; null: a new entry.
    EntryDialog(SharedDataLink &link, const EntryOffers &offers, const SharedEntryPtr &original, QWidget *parent);

    void accept() override;

    JsonEditor *editor() const { return m_text; }
    /// What stands below a field; empty: nothing is wrong with it.
    QString fault(const QString &field) const;
    QString refusal() const; ///< of the node

Q_SIGNALS:
    void stored(const plexica::app::SharedEntryPtr &entry);

private:
    enum Row { Tenant, Space, Key, Owner, Value, Expiry };

    QComboBox *addChoice(Row row, const QString &name, const QString &label, const QStringList &offered,
                         const QString &text);
    void addRow(Row row, const QString &name, const QString &label, QWidget *widget);
    void readOriginal(const SharedKey &id);
    void showOriginal(bool masked);
    SharedKey id() const;
    /// The value to be stored; nullopt: what stands there is not JSON.
    std::optional<JsonValue> value() const;
    void touch(const QString &field);
    void check();
    void setFault(const QString &field, const QString &text);
    /// Somebody else's entry has this name.
    void tellExisting(qint64 version);
    void forgetExisting();

    SharedDataLink &m_link;
    QGridLayout *m_grid;
    QComboBox *m_tenant;
    QComboBox *m_space;
    QComboBox *m_owner;
    QLineEdit *m_key;
    JsonEditor *m_text;
    QWidget *m_secretRow;
    QCheckBox *m_replace;
    QCheckBox *m_expires;
    TtlForm *m_ttl;
    Label *m_refusal;
    QHash<QString, Label *> m_faults; ///< by the field's name
    QSet<QString> m_touched;
    std::optional<JsonValue> m_hidden; ///< the value whose secrets are masked in the editor
    bool m_isSecret = false;           ///< the copied value as a whole
    qint64 m_existing = 0;             ///< version of the entry that has this name; 0: none that is known
    bool m_busy = false;               ///< the original is being read, or the entry stored
};

} // namespace plexica::app
