// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

#include <functional>

namespace plexica::app {

/// A button that copies a text and shows for a moment that it did.
class CopyButton : public QToolButton
{
    Q_OBJECT
public:
    /// `what` names the text for tooltip and screen reader ("Copy discovery command").
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);

    void setCopyText(const QString &text) { m_text = text; }
    const QString &copyText() const { return m_text; }

Q_SIGNALS:
    void copied(const QString &text);

private:
    void copy();

    QString m_what;
    QString m_text;
    QTimer m_back;
};

} // namespace plexica::app
