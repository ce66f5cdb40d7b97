// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/linkrow.h"

#include <QFrame>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace plexica::app {

class Label;

/// A framed part of a page: a heading that leads to the page behind it, and lines that lead to what they name.
class Tile : public QFrame
{
    Q_OBJECT
public:
    Tile(const QString &title, const Place &place, QWidget *parent = nullptr);

    /// The lines, or `nothing` where there are none. Those that are there already stay as they are.
    void setRows(const std::vector<LinkRow::Content> &rows, const QString &nothing = {});
    /// Beside the title: "12".
    void setNote(const QString &note);
    /// Between heading and lines.
    void addWidget(QWidget *widget);

    QPushButton *heading() const { return m_heading; }
    /// Those that are shown.
    std::vector<LinkRow *> rows() const;

Q_SIGNALS:
    void placeRequested(const plexica::app::Place &place);

private:
    QVBoxLayout *m_layout;
    QVBoxLayout *m_lines;
    QPushButton *m_heading;
    Label *m_note;
    Label *m_nothing;
    std::vector<LinkRow *> m_rows;
};

} // namespace plexica::app
