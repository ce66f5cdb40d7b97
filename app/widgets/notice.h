// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <QToolButton>

class QHBoxLayout;
class QPushButton;

namespace plexica::app {

class Label;
/// A line above the content that says what happened or what is wrong, with at most one thing to do about it.
/// Successes go by themselves after a while; all else stays until it is closed or no longer true.
class Notice : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text, const QString &actionText = {});
    using QFrame::hide;
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

private:
    Label *m_icon;
    Label *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace plexica::app
