// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace plexica::app {

void installLanguage(QCoreApplication &application)
{
    const auto install = [&application](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    const QString ours = QStringLiteral(":/plexica/translations");
    // English holds the plurals ("1 service"), also for those whose language has no translation; the last wins.
    install(QLocale(QLocale::English), QStringLiteral("plexica"), ours);
    install(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), QStringLiteral("plexica"), ours);
}

} // namespace plexica::app
