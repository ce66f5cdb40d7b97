// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/viewmenu.h"

#include "shell/languages.h"
#include "widgets/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <utility>
#include <vector>

namespace plexica::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::MainWindow)
};

} // namespace

void addThemeMenu(QMenu &view, ThemeChoice current, const std::function<void(ThemeChoice choice)> &chosen)
{
    QMenu *themes = view.addMenu(themeIcon(QStringLiteral("theme")), Text::tr("&Theme"));
    auto *group = new QActionGroup(themes);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, Text::tr("As the &System")},
                                                       {ThemeChoice::Light, Text::tr("&Light")},
                                                       {ThemeChoice::Dark, Text::tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = group->addAction(text);
        action->setObjectName(QStringLiteral("theme-") + themeChoiceKey(choice));
        action->setCheckable(true);
        action->setChecked(choice == current);
        QObject::connect(action, &QAction::triggered, themes, [chosen, choice = choice] { chosen(choice); });
        themes->addAction(action);
    }
}

void addLanguageMenu(QMenu &view, const QString &current, const std::function<void(const QString &code)> &chosen)
{
    QMenu *languages = view.addMenu(themeIcon(QStringLiteral("language")), Text::tr("&Language"));
    languages->setObjectName(QStringLiteral("languages"));
    auto *group = new QActionGroup(languages);
    std::vector<Language> choices = Languages::all();
    choices.insert(choices.begin(), Language{{}, Text::tr("As the &System")});
    for (const auto &[code, name] : choices) {
        QAction *action = group->addAction(name);
        action->setObjectName(QStringLiteral("language-") + code);
        action->setCheckable(true);
        action->setChecked(code == current);
        QObject::connect(action, &QAction::triggered, languages, [current, chosen, code = code] {
            if (code != current)
                chosen(code);
        });
        languages->addAction(action);
    }
}

void addTimeMenu(QMenu &view, bool utc, const std::function<void(bool utc)> &chosen)
{
    QMenu *times = view.addMenu(themeIcon(QStringLiteral("clock")), Text::tr("T&imes"));
    times->setObjectName(QStringLiteral("times"));
    auto *group = new QActionGroup(times);
    const std::pair<bool, QString> choices[] = {{false, Text::tr("&Local Time")}, {true, Text::tr("&UTC")}};
    for (const auto &[isUtc, text] : choices) {
        QAction *action = group->addAction(text);
        action->setObjectName(isUtc ? QStringLiteral("timesUtc") : QStringLiteral("timesLocal"));
        action->setToolTip(isUtc ? Text::tr("Tell all times in UTC, as logs do")
                                 : Text::tr("Tell all times as the clocks of this place do"));
        action->setCheckable(true);
        action->setChecked(isUtc == utc);
        QObject::connect(action, &QAction::triggered, times, [chosen, isUtc = isUtc] { chosen(isUtc); });
        times->addAction(action);
    }
}

} // namespace plexica::app
