// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <utility>
#include <vector>

namespace plexica::app {

/// A label that shows its text to the letter. Names, reasons and values come from plugins: what looks like markup to Qt
/// would be read as such, with pictures from files. tests/architecture allows no other label.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, QWidget *parent = nullptr);

    /// Text of less weight.
    static Label *muted(const QString &text, QWidget *parent);
    /// The title of a part.
    static Label *heading(const QString &text, QWidget *parent);
    /// Sentences that may take several lines.
    Label *wrapped();

    /// Known for a few widths: layouts ask a hundred times, and each answer lays out the text.
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QString m_measured;                         ///< the text that m_heights is of
    mutable std::vector<std::pair<int, int>> m_heights; ///< by width
};

} // namespace plexica::app
