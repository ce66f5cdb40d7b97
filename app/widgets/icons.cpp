// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include "widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace plexica::app {

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/plexica/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, IconTint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString key() const override { return QStringLiteral("plexica-line"); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor colour = colourOf(mode);
        const QString cacheKey = QStringLiteral("plexica:%1:%2:%3x%4:%5")
                                     .arg(m_name, colour.name())
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = svgOf(m_name);
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        const int side = qMin(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        const ThemeColours &theme = themeOf(palette);
        switch (m_tint) {
        case IconTint::Text:
            return blend(theme.base, theme.text, 0.82);
        case IconTint::Muted:
            return theme.muted;
        case IconTint::Accent:
            return theme.accent;
        case IconTint::OnAccent:
            return theme.onAccent;
        case IconTint::Error:
            return theme.error;
        case IconTint::Warning:
            return theme.warning;
        case IconTint::Success:
            return theme.success;
        }
        return theme.text;
    }

    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon themeIcon(const QString &name, IconTint tint)
{
    return QIcon(new LineIcon(name, tint));
}

} // namespace plexica::app
