// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkrow.h"

#include "models/roles.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr int margin = 10;
constexpr int shapeWidth = 22;
constexpr int padding = 5;

} // namespace

LinkRow::LinkRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkRow::setContent(const Content &content)
{
    if (m_content == content)
        return;
    const bool higher = content.lines.size() != m_content.lines.size();
    m_content = content;
    setText(content.title);
    QStringList spoken{content.title, content.value};
    spoken += content.lines;
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(content.toolTip.isEmpty() ? spoken.join(u'\n') : content.toolTip);
    if (higher)
        updateGeometry();
    update();
}

QSize LinkRow::sizeHint() const
{
    return {240, fontMetrics().height() * (1 + static_cast<int>(m_content.lines.size())) + 2 * padding};
}

QSize LinkRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent *)
{
    const ThemeColours &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2.5, 0.5, -2.5, -0.5);
    if (hasFocus() || underMouse() || isDown()) {
        painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 5, 5);
    }
    const int line = fontMetrics().height();
    int left = margin;
    int right = width() - margin;
    if (m_content.status >= 0) {
        const auto kind = static_cast<StatusKind>(m_content.status);
        paintStatusShape(painter, QRectF(left, padding + (line - 12) / 2.0, 12, 12), kind, theme.of(kind), theme.base);
        left += shapeWidth;
    }
    painter.setPen(theme.muted);
    if (!m_content.value.isEmpty()) {
        const int wide = std::min(fontMetrics().horizontalAdvance(m_content.value), (right - left) * 2 / 3);
        painter.drawText(QRect(right - wide, padding, wide + 1, line), Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_content.value, Qt::ElideRight, wide + 1));
        right -= wide + 12;
    }
    QFont title = font();
    if (m_content.strong)
        title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(theme.text);
    painter.drawText(QRect(left, padding, right - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(title).elidedText(m_content.title, Qt::ElideRight, right - left));
    painter.setFont(font());
    painter.setPen(theme.muted);
    right = width() - margin;
    int top = padding + line;
    for (const QString &text : m_content.lines) {
        painter.drawText(QRect(left, top, right - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text, Qt::ElideRight, right - left));
        top += line;
    }
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace plexica::app
