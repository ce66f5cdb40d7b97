// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/traces/waterfallview.h"

#include "widgets/rowdelegate.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace plexica::app {

namespace {

using std::chrono::microseconds;

constexpr int padding = 10;   // beside the axis, within its column
constexpr int barHeight = 12; // of an attempt
constexpr int waitHeight = 2; // of a wait
constexpr int leastWidth = 3; // of what takes no time to speak of
constexpr int markDistance = 90;

/// Pixels of a column that the axis takes.
struct Axis
{
    int left;
    int width;
    microseconds duration;

    Axis(const QRect &column, microseconds whole)
        : left(column.left() + padding)
        , width(std::max(1, column.width() - 2 * padding))
        , duration(std::max(whole, microseconds(1)))
    {
    }
    double at(microseconds time) const
    {
        return left
               + static_cast<double>(width) * static_cast<double>(time.count()) / static_cast<double>(duration.count());
    }
};

void paintPart(QPainter &painter, const QRectF &rect, SpanPart::Kind kind, const ThemeColours &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = rect.center().y();
    switch (kind) {
    case SpanPart::Kind::Wait: {
        painter.setPen(QPen(theme.muted, waitHeight, Qt::DotLine));
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
        break;
    }
    case SpanPart::Kind::Attempt:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(rect, 2, 2);
        break;
    case SpanPart::Kind::Failed: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.error);
        painter.drawRoundedRect(rect, 2, 2);
        // Told apart without colour too.
        painter.setPen(QPen(theme.base, 1.2));
        painter.setClipRect(rect);
        for (double x = rect.left() - rect.height(); x < rect.right(); x += 5)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        break;
    }
    case SpanPart::Kind::Cached:
        painter.setPen(QPen(theme.accent, 1.4));
        painter.setBrush(blend(theme.base, theme.accent, 0.15));
        painter.drawRoundedRect(rect.adjusted(.7, .7, -.7, -.7), rect.height() / 2, rect.height() / 2);
        break;
    }
    painter.restore();
}

class WaterfallDelegate final : public RowDelegate
{
public:
    explicit WaterfallDelegate(const WaterfallModel &model, QObject *parent)
        : RowDelegate(column(WaterfallColumn::Status), parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        if (index.column() != column(WaterfallColumn::Timeline))
            return;
        const ThemeColours &theme = themeOf(option.palette);
        const TraceSpan &span = m_model.tree().span(m_model.spanOf(index));
        const Axis axis(option.rect, m_model.tree().duration());
        painter->save();
        painter->setClipRect(option.rect);
        painter->setPen(blend(theme.base, theme.border, 0.8));
        for (const auto &[time, x] : axisMarks(axis.duration, axis.width))
            painter->drawLine(axis.left + x, option.rect.top(), axis.left + x, option.rect.bottom());
        const double top = option.rect.center().y() - barHeight / 2.0 + 0.5;
        double right = axis.at(span.begin);
        for (const SpanPart &part : span.parts) {
            const double from = std::max(right, axis.at(part.begin));
            const bool isWait = part.kind == SpanPart::Kind::Wait;
            double wide = axis.at(part.begin + part.duration) - from;
            if (isWait && wide < 1 && span.parts.size() > 1)
                continue;
            wide = std::max<double>(leastWidth, wide);
            paintPart(*painter, QRectF(from, top, wide, barHeight), part.kind, theme);
            right = from + wide;
        }
        paintTime(*painter, option, axis, span, right);
        painter->restore();
    }

private:
    /// Beside the bar, where there is room; a refused call has no bar but a reason.
    static void paintTime(QPainter &painter, const QStyleOptionViewItem &option, const Axis &axis,
                          const TraceSpan &span, double right)
    {
        const ThemeColours &theme = themeOf(option.palette);
        QString text = spanTimeText(span.duration);
        if (span.call->tries.size() > 1)
            text = WaterfallModel::tr("%1, %n attempts", nullptr, static_cast<int>(span.call->tries.size())).arg(text);
        else if (span.call->cache == gateway::CacheUse::Hit)
            text = WaterfallModel::tr("%1, cache", "time").arg(text);
        else if (span.call->tries.empty())
            text = WaterfallModel::tr("%1, not sent", "time").arg(text);
        QFont small = option.font;
        small.setPixelSize(std::max(10, QFontInfo(small).pixelSize() - 2));
        painter.setFont(small);
        painter.setPen(theme.muted);
        const int wide = QFontMetrics(small).horizontalAdvance(text);
        const int height = option.rect.height();
        const double left = axis.at(span.begin);
        constexpr int gap = 5;
        if (right + gap + wide <= axis.left + axis.width + padding)
            painter.drawText(QRectF(right + gap, option.rect.top(), wide + 2, height), Qt::AlignVCenter, text);
        else if (left - gap - wide >= axis.left - padding)
            painter.drawText(QRectF(left - gap - wide, option.rect.top(), wide + 2, height), Qt::AlignVCenter, text);
    }

    const WaterfallModel &m_model;
};

/// The header, with the axis of time in the last section.
class WaterfallHeader final : public QHeaderView
{
public:
    WaterfallHeader(const WaterfallModel &model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_model(model)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section != column(WaterfallColumn::Timeline) || m_model.tree().isEmpty())
            return QHeaderView::paintSection(painter, rect, section);
        const ThemeColours &theme = themeOf(palette());
        painter->save();
        painter->fillRect(rect, theme.base);
        painter->setPen(blend(theme.base, theme.border, 0.8));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        QFont small = font();
        small.setPixelSize(std::max(10, QFontInfo(small).pixelSize() - 2));
        painter->setFont(small);
        const QFontMetrics metrics(small);
        const Axis axis(rect, m_model.tree().duration());
        for (const auto &[time, x] : axisMarks(axis.duration, axis.width)) {
            painter->setPen(blend(theme.base, theme.border, 0.8));
            painter->drawLine(axis.left + x, rect.bottom() - 5, axis.left + x, rect.bottom());
            painter->setPen(theme.muted);
            const QString text = time.count() == 0 ? QStringLiteral("0") : spanTimeText(time);
            const int wide = metrics.horizontalAdvance(text);
            const int from = std::clamp(axis.left + x - wide / 2, rect.left() + 2, rect.right() - wide - 2);
            painter->drawText(QRect(from, rect.top(), wide + 2, rect.height() - 4), Qt::AlignVCenter, text);
        }
        painter->restore();
    }

private:
    const WaterfallModel &m_model;
};

} // namespace

std::vector<std::pair<microseconds, int>> axisMarks(microseconds duration, int width)
{
    const double whole = static_cast<double>(std::max(duration, microseconds(1)).count());
    const double rough = whole * markDistance / std::max(width, 1);
    const double power = std::pow(10.0, std::floor(std::log10(std::max(rough, 1.0))));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = power * factor;
        if (step >= rough)
            break;
    }
    std::vector<std::pair<microseconds, int>> marks;
    for (double at = 0; at <= whole; at += step)
        marks.emplace_back(microseconds(std::llround(at)), static_cast<int>(std::lround(at / whole * width)));
    return marks;
}

WaterfallView::WaterfallView(WaterfallModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("waterfall"));
    setAccessibleName(tr("Waterfall of the trace"));
    setHeader(new WaterfallHeader(model, this));
    header()->setAccessibleName(accessibleName());
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(44);
    setModel(&model);
    setItemDelegate(new WaterfallDelegate(model, this));
    setUniformRowHeights(true);
    setIndentation(16);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setColumnWidth(column(WaterfallColumn::Status), 76);
    setColumnWidth(column(WaterfallColumn::Duration), 92);
    setColumnWidth(column(WaterfallColumn::Own), 76);
    setColumnWidth(column(WaterfallColumn::Node), 76);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        header()->viewport()->update();
    });
}

int WaterfallView::currentSpan() const
{
    return currentIndex().isValid() ? m_model.spanOf(currentIndex()) : -1;
}

void WaterfallView::setCurrentSpan(int span)
{
    const QModelIndex index = m_model.indexOf(span);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WaterfallView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT spanChanged(current.isValid() ? m_model.spanOf(current) : -1);
}

void WaterfallView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    share();
}

/// The names take a third of what the numbers leave, the bars the rest.
void WaterfallView::share()
{
    int numbers = 0;
    for (const auto each :
         {WaterfallColumn::Status, WaterfallColumn::Duration, WaterfallColumn::Own, WaterfallColumn::Node}) {
        if (!isColumnHidden(column(each)))
            numbers += columnWidth(column(each));
    }
    setColumnWidth(column(WaterfallColumn::Call), std::clamp((viewport()->width() - numbers) * 2 / 5, 150, 380));
}

/// Behind the branches as behind the cells.
void WaterfallView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColours &theme = themeOf(palette());
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, hasFocus() ? theme.selection : blend(theme.base, theme.selection, 0.7));
    QTreeView::drawBranches(painter, rect, index);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), blend(theme.base, theme.border, 0.55));
}

// ---- Legend ----------------------------------------------------------------------------------------------------

namespace {
constexpr int sampleWidth = 22;
constexpr int sampleGap = 18;
} // namespace

WaterfallLegend::WaterfallLegend(QWidget *parent)
    : QWidget(parent)
    , m_samples({{SpanPart::Kind::Attempt, tr("Attempt")},
                 {SpanPart::Kind::Failed, tr("Failed attempt")},
                 {SpanPart::Kind::Wait, tr("Wait")},
                 {SpanPart::Kind::Cached, tr("From the cache")}})
{
    setObjectName(QStringLiteral("waterfallLegend"));
    setAccessibleName(tr("What the bars mean"));
    QStringList texts;
    for (const Sample &sample : m_samples)
        texts.append(sample.text);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WaterfallLegend::sizeHint() const
{
    return {360, fontMetrics().height() + 12};
}

void WaterfallLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &theme = themeOf(palette());
    QFont small = font();
    small.setPixelSize(std::max(10, QFontInfo(small).pixelSize() - 2));
    painter.setFont(small);
    const QFontMetrics metrics(small);
    int x = 16;
    for (const Sample &sample : m_samples) {
        const int wide = metrics.horizontalAdvance(sample.text);
        if (x + sampleWidth + 6 + wide > width())
            break;
        paintPart(painter, QRectF(x, (height() - barHeight) / 2.0, sampleWidth, barHeight), sample.kind, theme);
        painter.setPen(theme.muted);
        painter.drawText(QRect(x + sampleWidth + 6, 0, wide + 2, height()), Qt::AlignVCenter, sample.text);
        x += sampleWidth + 6 + wide + sampleGap;
    }
}

} // namespace plexica::app
