// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/legend.h"

#include "graph/ground.h"
#include "models/wording.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr int inset = 11;
constexpr int sampleWidth = 26;
constexpr int gap = 7;
constexpr int columnGap = 18;

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
    , m_cards({{Sample::Healthy, Wording::status(StatusKind::Healthy)},
               {Sample::Degraded, Wording::status(StatusKind::Degraded)},
               {Sample::Unavailable, Wording::status(StatusKind::Unavailable)},
               {Sample::Draining, Wording::status(StatusKind::Draining)},
               {Sample::Offline, tr("Offline, inactive or not running")},
               {Sample::Affected, tr("Affected", "by others")},
               {Sample::Missing, tr("Not installed")},
               {Sample::Cycle, tr("In a cycle")}})
    , m_lines({{Sample::Required, tr("Required")},
               {Sample::Optional, tr("Optional")},
               {Sample::Unsatisfied, tr("Not satisfied")},
               {Sample::Observed, tr("Calls: broader with more")},
               {Sample::Failing, tr("Calls with errors")},
               {Sample::Undeclared, tr("Called, not declared")},
               {Sample::Unused, tr("Declared, never called")}})
{
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    fit();
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * inset + columnGap;
    for (const auto *entries : {&m_cards, &m_lines}) {
        int widest = 0;
        for (const Entry &entry : *entries)
            widest = std::max(widest, metrics.horizontalAdvance(entry.text));
        width += sampleWidth + gap + widest;
    }
    const int rows = static_cast<int>(std::max(m_cards.size(), m_lines.size()));
    return {width, 2 * inset + rows * (metrics.height() + 3) - 3};
}

void Legend::fit()
{
    QFont small = parentWidget()->font();
    small.setPixelSize(11);
    setFont(small);
    resize(Legend::sizeHint());
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Legend::paintSample(QPainter &painter, const QRectF &room, Sample sample) const
{
    const ThemeColours &theme = themeOf(palette());
    const auto shape = [&](StatusKind kind, const QColor &colour) {
        const double side = std::min(12.0, room.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(room.center());
        paintStatusShape(painter, box, kind, colour, theme.raised);
    };
    const auto line = [&](const QColor &colour, double width, Qt::PenStyle style) {
        painter.setPen(QPen(colour, width, style, Qt::FlatCap));
        painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()));
    };
    const auto card = [&](const QBrush &inside, const QPen &border, double margin) {
        painter.setBrush(inside);
        painter.setPen(border);
        painter.drawRoundedRect(room.adjusted(margin, margin - 1, -margin, 1 - margin), 3, 3);
    };
    const QColor plain = blend(theme.base, theme.text, theme.dark ? 0.6 : 0.5);
    const auto faint = [](QColor colour) {
        colour.setAlphaF(0.35F);
        return colour;
    };
    switch (sample) {
    case Sample::Healthy:
        return shape(StatusKind::Healthy, theme.of(StatusKind::Healthy));
    case Sample::Degraded:
        return shape(StatusKind::Degraded, theme.of(StatusKind::Degraded));
    case Sample::Unavailable:
        return shape(StatusKind::Unavailable, theme.of(StatusKind::Unavailable));
    case Sample::Draining:
        return shape(StatusKind::Draining, theme.of(StatusKind::Draining));
    case Sample::Offline:
        return shape(StatusKind::Offline, theme.muted);
    case Sample::Affected: {
        QColor hatch = theme.of(StatusKind::Degraded);
        hatch.setAlphaF(0.6F);
        return card(QBrush(hatch, Qt::BDiagPattern), QPen(theme.border, 1.2), 3);
    }
    case Sample::Missing:
        return card(Qt::NoBrush, QPen(theme.error, 1.3, Qt::DashLine), 3);
    case Sample::Cycle:
        card(theme.raised, QPen(theme.muted, 1.2), 4);
        return card(Qt::NoBrush, QPen(theme.error, 1.3, Qt::DashDotLine), 1);
    case Sample::Required:
        return line(plain, 1.6, Qt::SolidLine);
    case Sample::Optional:
        return line(plain, 1.6, Qt::DashLine);
    case Sample::Unsatisfied:
        return line(theme.error, 2.2, Qt::SolidLine);
    case Sample::Observed:
        line(faint(theme.accent), 8, Qt::SolidLine);
        return line(plain, 1.6, Qt::SolidLine);
    case Sample::Failing:
        line(faint(theme.error), 8, Qt::SolidLine);
        return line(plain, 1.6, Qt::SolidLine);
    case Sample::Undeclared:
        line(faint(theme.accent), 8, Qt::SolidLine);
        return line(theme.warning, 1.8, Qt::DotLine);
    case Sample::Unused:
        return line(blend(theme.base, theme.muted, 0.55), 1.6, Qt::SolidLine);
    }
}

void Legend::paintEvent(QPaintEvent *)
{
    const ThemeColours &theme = themeOf(palette());
    QPainter painter(this);
    paintGround(painter, *this, theme);
    const QFontMetrics metrics(font());
    const int rowHeight = metrics.height() + 3;
    int left = inset;
    for (const auto *entries : {&m_cards, &m_lines}) {
        int top = inset;
        int widest = 0;
        for (const Entry &entry : *entries) {
            paintSample(painter, QRectF(left, top, sampleWidth, metrics.height()), entry.sample);
            painter.setPen(theme.text);
            painter.drawText(QRect(left + sampleWidth + gap, top, width(), metrics.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, entry.text);
            widest = std::max(widest, metrics.horizontalAdvance(entry.text));
            top += rowHeight;
        }
        left += sampleWidth + gap + widest + columnGap;
    }
}

} // namespace plexica::app
