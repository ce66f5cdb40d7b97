// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/themecontroller.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolTip>

namespace plexica::app {

namespace {

/// Without a desktop that sets a font Qt falls back to a wide old one: take a nicer one if it is installed.
void chooseFont(QApplication &application)
{
    QFont font = application.font();
    const QString family = font.family();
    if (family != QLatin1String("Sans Serif") && family != QLatin1String("Sans")
        && family != QLatin1String("DejaVu Sans"))
        return;
    const QStringList installed = QFontDatabase::families();
    for (const auto &wanted : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
        if (!installed.contains(wanted))
            continue;
        font.setFamily(wanted);
        font.setPixelSize(13);
        application.setFont(font);
        return;
    }
}

} // namespace

QString themeChoiceKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromKey(const QString &key)
{
    if (key == QLatin1String("light"))
        return ThemeChoice::Light;
    if (key == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

ThemeController::ThemeController(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_systemPaletteDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    // Fusion takes a palette whole, on every desktop; native styles take some of it.
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    chooseFont(application);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
}

bool ThemeController::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = m_application.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_systemPaletteDark;
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeController::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    if (m_applied && dark == m_dark)
        return;
    m_applied = true;
    m_dark = dark;
    const ThemeColours &colours = dark ? darkTheme() : lightTheme();
    const QPalette palette = paletteOf(colours);
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(styleSheetOf(colours));
    Q_EMIT changed();
}

} // namespace plexica::app
