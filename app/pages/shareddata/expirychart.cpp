// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/expirychart.h"

#include "models/wording.h"
#include "widgets/label.h"
#include "widgets/plaintooltips.h"
#include "widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace plexica::app {

ExpiryChart::ExpiryChart(QWidget *parent)
    : BarChartView(parent)
    , m_names{tr("10 s"), tr("1 min"), tr("5 min"),  tr("15 min"), tr("1 h"),
              tr("6 h"),  tr("1 day"), tr("7 days"), tr("later")}
    , m_bars(new QBarSet(tr("Entries")))
    , m_times(new QBarCategoryAxis(this))
    , m_entries(new QValueAxis(this))
{
    setObjectName(QStringLiteral("expiryChart"));
    setAccessibleName(tr("Expiring next"));
    auto *series = new QBarSeries(this);
    series->append(m_bars);
    series->setBarWidth(0.72);
    for (qsizetype i = 0; i < m_names.size(); ++i)
        *m_bars << 0;
    m_times->append(m_names);
    m_times->setTruncateLabels(false);
    m_entries->setLabelFormat(QStringLiteral("%d"));
    QChart *drawn = chart();
    drawn->addSeries(series);
    drawn->addAxis(m_times, Qt::AlignBottom);
    drawn->addAxis(m_entries, Qt::AlignLeft);
    series->attachAxis(m_times);
    series->attachAxis(m_entries);
    drawn->legend()->hide();
    connect(series, &QBarSeries::clicked, this, &ExpiryChart::activatePart);
    connect(series, &QBarSeries::hovered, this, [this](bool over, int bar) {
        if (over && std::size_t(bar) < m_counts.size())
            PlainToolTips::show(QCursor::pos(), partText(bar), this);
    });
    dress(m_times, m_entries, QMargins(6, 2, 10, 2));
}

/// Where there is no room for the names of all bars stands that of every second, third …: the last is always there.
void ExpiryChart::fitNames()
{
    constexpr int gap = 8;
    constexpr int margins = 44;
    const QFontMetrics metrics(m_times->labelsFont());
    int widest = 0;
    for (const QString &name : m_names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const int count = static_cast<int>(m_names.size());
    // Not the plot's own width, which depends on the names.
    const QString highest = QString::number(static_cast<qint64>(m_entries->max()));
    const double width = static_cast<double>(this->width() - margins - metrics.horizontalAdvance(highest)) / count;
    int step = 1;
    while (step < count && width * step < widest + gap)
        ++step;
    for (int i = 0; i < count; ++i) {
        // Names of an axis differ; blanks are not painted.
        const QString wanted = (count - 1 - i) % step == 0 ? m_names[i] : QString(i + 1, u' ');
        if (m_times->at(i) != wanted)
            m_times->replace(m_times->at(i), wanted);
    }
}

QWidget *ExpiryChart::makeBox(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    Label *title = Label::muted(tr("Expiring next"), box);
    title->setContentsMargins(12, 6, 8, 2);
    layout->addWidget(title);
    layout->addWidget(this, 1);
    box->setObjectName(QStringLiteral("sidePanel"));
    box->setAttribute(Qt::WA_StyledBackground);
    box->setMinimumHeight(96);
    return box;
}

const std::vector<Milliseconds> &ExpiryChart::limits()
{
    using namespace std::chrono_literals;
    static const std::vector<Milliseconds> list{10s, 1min, 5min, 15min, 1h, 6h, 24h, 168h};
    return list;
}

void ExpiryChart::setCounts(const std::vector<int> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    int most = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_bars->replace(static_cast<int>(i), counts[i]);
        most = std::max(most, counts[i]);
    }
    setHighest(most, 2);
    fitNames();
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i)
        parts.append(QStringLiteral("%1: %2").arg(m_names.at(static_cast<qsizetype>(i))).arg(counts[i]));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QString ExpiryChart::partText(int part) const
{
    return tr("%1: %n entries go", nullptr, m_counts[std::size_t(part)]).arg(m_names.at(part));
}

void ExpiryChart::activatePart(int part)
{
    Q_EMIT withinRequested(std::size_t(part) < limits().size() ? limits()[std::size_t(part)] : Milliseconds(0));
}

void ExpiryChart::applyTheme()
{
    BarChartView::applyTheme();
    const ThemeColours &theme = themeOf(palette());
    m_bars->setColor(theme.accent);
    m_bars->setBorderColor(theme.accent);
    fitNames();
}

void ExpiryChart::resizeEvent(QResizeEvent *event)
{
    BarChartView::resizeEvent(event);
    fitNames();
}

void ExpiryChart::keyPressEvent(QKeyEvent *event)
{
    const int bar = event->key() - Qt::Key_1; // 1 to 9: the bars from the left
    if (bar >= 0 && std::size_t(bar) <= limits().size())
        return activatePart(bar);
    QChartView::keyPressEvent(event);
}

} // namespace plexica::app
