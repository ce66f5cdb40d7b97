// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plexica::app {

class JsonScintilla;

/// JSON as text, coloured, with line numbers and folding; a fault is marked at its line and said below it.
/// (QScintilla's headers want Qt's keywords, which this project does without: they stay in the source file.)
class JsonEditor : public QWidget
{
    Q_OBJECT
public:
    explicit JsonEditor(QWidget *parent = nullptr);

    QString text() const;
    /// Replaces the text as a user would.
    void setText(const QString &text);
    /// Replaces the text without a step to undo, and without textChanged().
    void setJson(const QString &text);
    void setReadOnly(bool readOnly);
    void setName(const QString &accessibleName);
    /// `line` from 1; an empty message removes the mark.
    void showFault(int line, const QString &message);

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    JsonScintilla *m_editor;
    int m_faultMarker = 0;
    bool m_filling = false;
};

} // namespace plexica::app
