// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace plexica::app {

class Label;
class CopyButton;

/// What stands where a table would be empty: what it means, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// A numbered step; with `command` a box with that command and a button that copies it.
    CopyButton *addStep(const QString &text, const QString &command = {});
    /// Changes the command of a step (the node's address may come later).
    void setCommand(CopyButton *step, const QString &command);
    QPushButton *addAction(const QString &text);
    /// "Start the demo", if it can be started; it works once. nullptr: it cannot.
    QPushButton *addDemo(const std::function<void()> &start);

private:
    Label *m_text;
    QVBoxLayout *m_content;
    int m_steps = 0;
};

} // namespace plexica::app
