// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace plexica::app {

namespace {

ThemeColours makeLight()
{
    ThemeColours c;
    c.dark = false;
    c.window = QColor(0xf4, 0xf6, 0xf9);
    c.base = QColor(0xff, 0xff, 0xff);
    c.raised = QColor(0xfb, 0xfc, 0xfd);
    c.text = QColor(0x1a, 0x20, 0x2b);
    c.muted = QColor(0x5a, 0x65, 0x75);
    c.border = QColor(0xd8, 0xde, 0xe6);
    c.accent = QColor(0x1f, 0x5f, 0xd0);
    c.onAccent = QColor(0xff, 0xff, 0xff);
    c.selection = QColor(0xdb, 0xe8, 0xfd);
    c.hover = QColor(0xee, 0xf2, 0xf8);
    c.mark = QColor(0xff, 0xf4, 0xcc);
    c.status = {QColor(0x18, 0x73, 0x46), QColor(0x96, 0x54, 0x00), QColor(0xc4, 0x2b, 0x38), QColor(0x6b, 0x4f, 0xc0),
                QColor(0x5a, 0x65, 0x75)};
    c.info = c.accent;
    c.success = c.status[0];
    c.warning = c.status[1];
    c.error = c.status[2];
    return c;
}

ThemeColours makeDark()
{
    ThemeColours c;
    c.dark = true;
    c.window = QColor(0x14, 0x17, 0x1d);
    c.base = QColor(0x1a, 0x1e, 0x26);
    c.raised = QColor(0x1e, 0x23, 0x2c);
    c.text = QColor(0xe6, 0xea, 0xf0);
    c.muted = QColor(0x9a, 0xa6, 0xb6);
    c.border = QColor(0x30, 0x37, 0x43);
    c.accent = QColor(0x7a, 0xaa, 0xff);
    c.onAccent = QColor(0x0e, 0x16, 0x26);
    c.selection = QColor(0x26, 0x3a, 0x5e);
    c.hover = QColor(0x24, 0x2a, 0x35);
    c.mark = QColor(0x3b, 0x36, 0x1d);
    c.status = {QColor(0x4f, 0xc7, 0x8c), QColor(0xf0, 0xb4, 0x46), QColor(0xff, 0x7c, 0x81), QColor(0xb2, 0x9c, 0xff),
                QColor(0x9a, 0xa6, 0xb6)};
    c.info = c.accent;
    c.success = c.status[0];
    c.warning = c.status[1];
    c.error = c.status[2];
    return c;
}

} // namespace

const ThemeColours &lightTheme()
{
    static const ThemeColours colours = makeLight();
    return colours;
}

const ThemeColours &darkTheme()
{
    static const ThemeColours colours = makeDark();
    return colours;
}

const ThemeColours &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTheme() : lightTheme();
}

QColor blend(const QColor &under, const QColor &over, double opacity)
{
    const auto mix = [opacity](int a, int b) {
        return std::clamp(static_cast<int>(a + (b - a) * opacity + 0.5), 0, 255);
    };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

QPalette paletteOf(const ThemeColours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, blend(c.base, c.hover, 0.5));
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.dark ? c.raised : c.window);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.error);
    set(QPalette::ToolTipBase, c.raised);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.selection);
    set(QPalette::HighlightedText, c.text);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Light, blend(c.window, c.dark ? c.border : c.base, 0.8));
    set(QPalette::Midlight, blend(c.window, c.border, 0.4));
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, blend(c.border, c.muted, 0.3));
    set(QPalette::Shadow, c.dark ? QColor(0, 0, 0) : blend(c.border, c.text, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, blend(c.window, c.muted, 0.65));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hover);
    return palette;
}

QString styleSheetOf(const ThemeColours &c)
{
    QFile file(QStringLiteral(":/plexica/styles/console.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: no token is the beginning of another that is replaced later.
    const std::pair<const char *, QColor> tokens[] = {
        {"@accentSoft", blend(c.base, c.accent, c.dark ? 0.22 : 0.10)},
        {"@accentStrong", blend(c.accent, c.dark ? QColor(255, 255, 255) : QColor(0, 0, 0), 0.15)},
        {"@accent", c.accent},
        {"@onAccent", c.onAccent},
        {"@errorSoft", blend(c.base, c.error, 0.12)},
        {"@errorStrong", blend(c.error, c.dark ? QColor(255, 255, 255) : QColor(0, 0, 0), 0.15)},
        {"@error", c.error},
        {"@warningSoft", blend(c.base, c.warning, 0.12)},
        {"@warning", c.warning},
        {"@successSoft", blend(c.base, c.success, 0.12)},
        {"@success", c.success},
        {"@infoSoft", blend(c.base, c.info, 0.10)},
        {"@window", c.window},
        {"@base", c.base},
        {"@raised", c.raised},
        {"@text", c.text},
        {"@muted", c.muted},
        {"@border", c.border},
        {"@fieldBorder", blend(c.border, c.muted, 0.45)},
        {"@selection", c.selection},
        {"@hover", c.hover},
        {"@pressed", blend(c.hover, c.border, 0.7)},
    };
    for (const auto &[name, colour] : tokens)
        sheet.replace(QLatin1String(name) + QLatin1Char(';'), colour.name() + QLatin1Char(';'));
    return sheet;
}

} // namespace plexica::app
