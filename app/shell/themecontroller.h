// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QApplication;
class QEvent;

namespace plexica::app {

enum class ThemeChoice : int { System, Light, Dark };

QString themeChoiceKey(ThemeChoice choice); ///< for settings: "system"
ThemeChoice themeChoiceFromKey(const QString &key);

/// Puts palette and style sheet of the chosen theme on the application; with System it follows the desktop.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    explicit ThemeController(QApplication &application);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void apply();
    bool systemIsDark() const;

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemPaletteDark; ///< of the palette the desktop gave before ours was set
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace plexica::app
