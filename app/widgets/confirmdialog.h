// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace plexica::app {

/// Asks before an act with consequences: what will happen, to whom, what it means for callers. The confirm button
/// says what it does and is never the default; Escape and Enter cancel.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    /// `question` is a whole sentence ("Deregister inventory.products?"), `confirmText` the button's ("Deregister 1
    /// service").
    ConfirmDialog(const QString &question, const QString &confirmText, bool destructive, QWidget *parent = nullptr);

    /// One fact of the impact: a name and what it is.
    void addFact(const QString &name, const QString &value);
    /// A sentence that says what follows for others.
    void addConsequence(const QString &sentence);
    /// What it happens to, shown as a list when there is more than one.
    void addItems(const QStringList &items);
    /// One part of the impact: a heading, which says how many there are, and a list. Nothing for an empty list.
    void addSection(const QString &heading, const QStringList &items);
    /// The user has to type this name before the confirm button works.
    void addNameCheck(const QString &name);
    /// Further fields, between impact and buttons.
    void addForm(QWidget *form);
    /// The confirm button waits for it.
    void setReady(bool ready);

    QPushButton *confirmButton() const { return m_confirm; }
    QLineEdit *nameField() const { return m_name; } ///< null without addNameCheck()

private:
    QVBoxLayout *m_content;
    QFormLayout *m_facts = nullptr;
    void updateConfirm();

    QPushButton *m_confirm;
    QLineEdit *m_name = nullptr;
    QString m_nameToType;
    bool m_ready = true;
};

} // namespace plexica::app
