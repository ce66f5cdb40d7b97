// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/storydelegate.h"

#include "models/wording.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace plexica::app {

namespace {
constexpr int textLeft = 38;
constexpr int textRight = 10;

/// A text in so many lines of that width at most, the last elided.
QStringList broken(QString text, const QStyleOptionViewItem &option, int width, int rows)
{
    text.replace(u'\n', u' ');
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, option.font);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QStringList parts;
    int begin = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && parts.size() + 1 < rows; line = layout.createLine()) {
        line.setLineWidth(width);
        if (line.textStart() + line.textLength() >= text.size())
            break;
        begin = line.textStart() + line.textLength();
        parts.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    parts.append(option.fontMetrics.elidedText(text.mid(begin), Qt::ElideRight, width));
    return parts;
}
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
    for (std::size_t at = 0; at < story.lines.size(); ++at) {
        painter->setPen(story.lines[at].muted ? theme.muted : theme.text);
        // The last takes what room is left.
        const bool last = at + 1 == story.lines.size();
        const int rows = last ? std::max(1, m_lines - static_cast<int>(at)) : 1;
        for (const QString &part : broken(story.lines[at].text, option, text.width(), rows)) {
            text.translate(0, line);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
        }
    }
}

} // namespace plexica::app
