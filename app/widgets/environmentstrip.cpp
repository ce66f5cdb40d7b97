// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/environmentstrip.h"

#include "widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace plexica::app {

EnvironmentStrip::EnvironmentStrip(const QString &name, const QString &colour, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Environment: %1").arg(name));
    setToolTip(tr("This console shows the environment “%1” (environment.name in the configuration)").arg(name));
    setVisible(!name.isEmpty() || m_colour.isValid());
}

QSize EnvironmentStrip::sizeHint() const
{
    return {0, m_name.isEmpty() ? 5 : fontMetrics().height() + 6};
}

void EnvironmentStrip::paintEvent(QPaintEvent *)
{
    const QColor colour = m_colour.isValid() ? m_colour : themeOf(palette()).accent;
    QPainter painter(this);
    painter.fillRect(rect(), colour);
    // Black or white, whichever reads better (relative luminance, WCAG 2.1).
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    painter.setPen(luminance > 0.179 ? Qt::black : Qt::white);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignCenter,
                     QFontMetrics(bold).elidedText(m_name, Qt::ElideRight, width() - 24));
}

} // namespace plexica::app
