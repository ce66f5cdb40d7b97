// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/storydelegate.h"

#include "models/wording.h"
#include "widgets/theme.h"

#include <QPainter>

namespace plexica::app {

namespace {
constexpr int textLeft = 38;
constexpr int textRight = 10;
} // namespace

StoryDelegate::StoryDelegate(int lines, int margin, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
    , m_margin(margin)
{
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, (m_lines + 1) * option.fontMetrics.lineSpacing() + 2 * m_margin};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &theme = themeOf(option.palette);
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, theme.hover);
    const int line = option.fontMetrics.lineSpacing();
    paintShape(*painter, rect, rect.top() + m_margin + line / 2, theme, index);

    const Story story = this->story(index);
    const QString when = Wording::relativeTime(fromMilliseconds(story.at), currentTime());
    QFont bold = option.font;
    if (story.bold)
        bold.setWeight(QFont::DemiBold);
    QRect text(rect.left() + textLeft, rect.top() + m_margin, rect.width() - textLeft - textRight, line);
    const int titleWidth = text.width() - option.fontMetrics.horizontalAdvance(when) - 8;
    painter->setFont(bold);
    painter->setPen(theme.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(story.title, Qt::ElideRight, titleWidth));
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, when);
    for (const Line &more : story.lines) {
        text.translate(0, line);
        painter->setPen(more.muted ? theme.muted : theme.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(more.text, Qt::ElideRight, text.width()));
    }
}

} // namespace plexica::app
