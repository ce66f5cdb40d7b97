// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tile.h"

#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace plexica::app {

Tile::Tile(const QString &title, const Place &place, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_lines(new QVBoxLayout)
    , m_heading(new QPushButton(title, this))
    , m_note(Label::muted({}, this))
    , m_nothing(Label::muted({}, this))
{
    setObjectName(QStringLiteral("tile"));
    m_layout->setContentsMargins(6, 6, 6, 8);
    m_layout->setSpacing(4);
    m_heading->setObjectName(QStringLiteral("tileHeading"));
    m_heading->setCursor(Qt::PointingHandCursor);
    m_heading->setAutoDefault(false);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_note);
    m_layout->addLayout(head);
    m_lines->setSpacing(1);
    m_layout->addLayout(m_lines);
    m_nothing->setContentsMargins(10, 2, 10, 4);
    m_nothing->wrapped();
    m_lines->addWidget(m_nothing);
    m_layout->addStretch(1);
    connect(m_heading, &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
}

void Tile::setNote(const QString &note)
{
    if (m_note->text() != note)
        m_note->setText(note);
}

void Tile::addWidget(QWidget *widget)
{
    m_layout->insertWidget(1, widget);
}

void Tile::setRows(const std::vector<LinkRow::Content> &rows, const QString &nothing)
{
    while (m_rows.size() < rows.size()) {
        auto *row = new LinkRow(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT placeRequested(row->content().place); });
        m_lines->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (at < rows.size())
            m_rows[at]->setContent(rows[at]);
        if (m_rows[at]->isHidden() == (at < rows.size()))
            m_rows[at]->setVisible(at < rows.size());
    }
    const bool shown = rows.empty() && !nothing.isEmpty();
    if (shown)
        m_nothing->setText(nothing);
    m_nothing->setVisible(shown);
}

std::vector<LinkRow *> Tile::rows() const
{
    std::vector<LinkRow *> shown;
    for (LinkRow *row : m_rows) {
        if (!row->isHidden())
            shown.push_back(row);
    }
    return shown;
}

} // namespace plexica::app
