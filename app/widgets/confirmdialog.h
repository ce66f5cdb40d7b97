// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace plexica::app {

class FactList;
class KeyGuard;

/// Asks before an act with consequences: what will happen, to whom, what it means for callers. The confirm button
/// says what it does and is never the default; Escape and Enter cancel. The focus begins in the form, if there is one,
/// and goes on to Cancel and then to the confirm button, which no typing presses.
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
    /// More are not listed by name.
    static constexpr int mostItems = 200;
    /// What it happens to, shown as a list when there is more than one. `all`: how many there are, if not all are
    /// listed.
    void addItems(const QStringList &items, int all = 0);
    /// One part of the impact: a heading, which says how many there are, and a list. Nothing for an empty list.
    void addSection(const QString &heading, const QStringList &items) { addSection(heading, items, m_content); }
    /// A place here for sections that are known a moment later.
    QVBoxLayout *addPlace();
    void addSection(const QString &heading, const QStringList &items, QVBoxLayout *place);
    /// The user has to type this name before the confirm button works.
    void addNameCheck(const QString &name);
    /// Further fields, between impact and buttons.
    void addForm(QWidget *form);
    /// The confirm button waits for it.
    void setReady(bool ready);

    QPushButton *confirmButton() const { return m_confirm; }
    QLineEdit *nameField() const { return m_name; } ///< null without addNameCheck()
    /// False for half a second after it has opened and after text was typed.
    bool takesKeys() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addList(const QString &name, const QStringList &items, int all, int shownRows, QVBoxLayout *place);
    /// Fields in their order, then Cancel, then the confirm button.
    void chainFocus();
    void updateConfirm();

    QVBoxLayout *m_content;
    FactList *m_facts = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
    KeyGuard *m_guard;
    QWidget *m_first = nullptr; ///< has the focus at first; null: Cancel
    QLineEdit *m_name = nullptr;
    QString m_nameToType;
    bool m_ready = true;
};

} // namespace plexica::app
