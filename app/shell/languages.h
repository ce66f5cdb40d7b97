// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace plexica::app {

/// A language that the console speaks.
struct Language
{
    QString code; ///< as in plexica_CODE.ts: "de", "zh_CN"
    QString name; ///< in itself: "Deutsch"
};

/// The texts of the console and of Qt in the language that is chosen. GUI thread; one a program.
class Languages
{
public:
    Languages();
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// By their names.
    static std::vector<Language> all();

    /// Texts, numbers and dates are in that language from now on; windows that stand already keep theirs and are to be
    /// made anew. Empty, or one that there is not: the user's own languages as the desktop names them, as far as there
    /// are texts in them, else English.
    void choose(const QString &code);
    /// What was chosen; empty: the desktop's.
    const QString &choice() const { return m_choice; }

private:
    void install(const QLocale &locale, const QString &name, const QString &folder);

    QString m_choice;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< the last one wins
};

} // namespace plexica::app
