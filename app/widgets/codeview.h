// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace plexica::app {

class CopyButton;

/// Text of a fixed width to read and to copy.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    CodeView(const QString &name, const QString &copyName, QWidget *parent = nullptr);

    /// `instead` is shown when there is no code.
    void setCode(const QString &code, const QString &instead = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButton();

    CopyButton *m_copy;
};

} // namespace plexica::app
