// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace plexica::app {

namespace {

/// Puts the number of a plural as the language writes it: "4,970 services".
class CountingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        QString text = QTranslator::translate(context, source, comment, n);
        return n >= 0 ? text.replace(QLatin1String("%n"), QLatin1String("%Ln")) : text;
    }
};

QString folder()
{
    return QStringLiteral(":/plexica/translations");
}

} // namespace

Languages::Languages() = default;

Languages::~Languages() = default;

std::vector<Language> Languages::all()
{
    std::vector<Language> languages;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("plexica_*.qm")})) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        QString name = QLocale(code).nativeLanguageName().section(u' ', 0, 0); // "español de España"
        if (code == u"en")
            name = QStringLiteral("English"); // whatever kind of it the C library has in mind
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        languages.push_back({code, name});
    }
    std::sort(languages.begin(), languages.end(),
              [](const Language &left, const Language &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return languages;
}

void Languages::install(const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<CountingTranslator>();
    if (translator->load(locale, name, QStringLiteral("_"), where)
        && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

void Languages::choose(const QString &code)
{
    const auto known = all();
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&code](const Language &one) { return one.code == code; });
    m_choice = isKnown ? code : QString();
    m_translators.clear(); // which takes them out of the application
    // Numbers and dates as in the user's country, if that speaks the language.
    const QLocale system = QLocale::system();
    const bool isSystems =
        m_choice.isEmpty() || system.name() == m_choice || QLocale(m_choice).language() == system.language();
    QLocale::setDefault(isSystems ? system : QLocale(m_choice));
    // English holds the plurals ("1 service"), also for those whose language has no translation.
    install(QLocale(QLocale::English), QStringLiteral("plexica"), folder());
    const QLocale texts = m_choice.isEmpty() ? system : QLocale(m_choice);
    install(texts, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(texts, QStringLiteral("plexica"), folder());
}

} // namespace plexica::app
