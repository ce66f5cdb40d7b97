// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window: whole, chosen in the program, and with room for their words.
#include "gui/windowfixture.h"
#include "shell/languages.h"
#include "shell/navigation.h"
#include "widgets/mnemonic.h"

#include <QAbstractButton>
#include <QFile>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>
#include <QXmlStreamReader>

#include <map>

using namespace plexica;
using namespace plexica::app;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreWhole_data() { languages(false); }
    void textsAreWhole();
    void theMenuOffersThem();
    void anUnknownOneIsTheDesktops();
    void theWindowSpeaks_data() { languages(false); }
    void theWindowSpeaks();
    void lettersOfAMenuDiffer_data() { languages(true); }
    void lettersOfAMenuDiffer();
    void wordsHaveRoom_data() { languages(true); }
    void wordsHaveRoom();
    void cleanup() { m_languages.choose(u"en"_s); }

private:
    static void languages(bool withEnglish);
    Languages m_languages;
};

namespace {

struct Message
{
    QStringList forms; ///< one; of those that count, one for each number
    bool isFinished = true;
};
/// By context, source and comment.
using Messages = std::map<QString, Message>;

Messages messagesOf(const QString &code)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + u"/translations/plexica_"_s + code + u".ts"_s);
    Messages messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            comment.clear();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            Message message;
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd()) {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    message.forms.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms.append(text);
            messages.insert_or_assign(context + u'|' + source + u'|' + comment, message);
        }
    }
    return messages;
}

/// What a translation must have as its source has it: places for values, and one letter for the keyboard.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(u"%L?\\d|%n|&(?=[^\\s&])"_s);
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks.append(found.next().captured());
    marks.removeAll(u"%n"_s); // "no service" and "one service" need no number
    marks.sort();
    return marks;
}

/// Every menu of a window with its entries, those within menus too.
void forEachMenu(QMenu *menu, const std::function<void(QMenu *)> &look)
{
    look(menu);
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            forEachMenu(action->menu(), look);
    }
}

QChar letterOf(const QString &text)
{
    static const QRegularExpression letter(u"&([^\\s&])"_s);
    const auto found = letter.match(text);
    return found.hasMatch() ? found.captured(1)[0].toLower() : QChar();
}

} // namespace

void LanguagesTest::languages(bool withEnglish)
{
    QTest::addColumn<QString>("code");
    for (const Language &language : Languages::all()) {
        if (withEnglish || language.code != u"en")
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void LanguagesTest::textsAreWhole()
{
    QFETCH(const QString, code);
    const Messages messages = messagesOf(code);
    const Messages german = messagesOf(u"de"_s);
    QVERIFY(german.size() > 1'000);
    QStringList wrong;
    for (const auto &[key, message] : german) {
        if (!messages.contains(key))
            wrong.append(u"missing: "_s + key);
    }
    for (const auto &[key, message] : messages) {
        const QString source = key.section(u'|', 1, -2);
        if (!german.contains(key))
            wrong.append(u"dangling: "_s + key);
        for (const QString &form : message.forms) {
            if (!message.isFinished || form.isEmpty())
                wrong.append(u"untranslated: "_s + key);
            else if (marksOf(form) != marksOf(source))
                wrong.append(u"other marks: "_s + key + u" -> "_s + form);
            else if (source.endsWith(u'…') != form.endsWith(u'…'))
                wrong.append(u"other end: "_s + key + u" -> "_s + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 30).join(u'\n')));
}

void LanguagesTest::theMenuOffersThem()
{
    m_languages.choose(u"en"_s);
    WindowFixture window;
    auto *german = window.window->findChild<QAction *>(u"language-de"_s);
    QVERIFY(german);
    QCOMPARE(german->text(), u"Deutsch"_s);
    const QStringList names = [] {
        QStringList list;
        for (const Language &language : Languages::all())
            list.append(language.name);
        return list;
    }();
    for (const char *name : {"Deutsch", "English", "Español", "Français", "Italiano", "日本語", "简体中文"})
        QVERIFY2(names.contains(QString::fromUtf8(name)), qPrintable(names.join(u", "_s)));
    QSignalSpy chosen(window.window.get(), &MainWindow::languageChosen);
    german->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"de"_s);
}

void LanguagesTest::anUnknownOneIsTheDesktops()
{
    m_languages.choose(u"tlh"_s);
    QCOMPARE(m_languages.choice(), QString());
    m_languages.choose(u"zh_CN"_s);
    QCOMPARE(m_languages.choice(), u"zh_CN"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
}

/// The same window comes back in another language, with the same data.
void LanguagesTest::theWindowSpeaks()
{
    QFETCH(const QString, code);
    m_languages.choose(u"en"_s);
    WindowFixture window({makeService(u"orders.api"_s, u"plugin-orders"_s)});
    QTRY_VERIFY(window.isReady());
    const auto titles = [&window] {
        QStringList list;
        for (const Page *page : window.window->pages())
            list.append(page->title());
        return list;
    };
    const QStringList before = titles();
    window.window->saveState();
    window.window.reset();
    m_languages.choose(code);
    window.open();
    QTRY_VERIFY(window.isReady());
    const QStringList after = titles();
    QCOMPARE(after.size(), before.size());
    QVERIFY2(after != before, qPrintable(after.join(u", "_s)));
    QCOMPARE(window.window->services().rowCount(), 1);
}

void LanguagesTest::lettersOfAMenuDiffer()
{
    QFETCH(const QString, code);
    m_languages.choose(code);
    WindowFixture window;
    QStringList wrong;
    const auto look = [&wrong](const QString &menu, const QList<QAction *> &actions) {
        constexpr qsizetype most = 12; // beyond that an alphabet has not enough that fit
        std::map<QChar, QString> texts;
        for (const QAction *action : actions) {
            const QChar letter = letterOf(action->text());
            if (letter.isNull() || actions.size() > most)
                continue;
            if (const auto [other, isNew] = texts.emplace(letter, action->text()); !isNew)
                wrong.append(menu + u": "_s + other->second + u", "_s + action->text());
        }
    };
    for (const QAction *top : window.window->menuBar()->actions()) {
        forEachMenu(top->menu(), [&look](QMenu *menu) { look(menu->title(), menu->actions()); });
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// No button of any page loses letters at the smallest size that the console is made for.
void LanguagesTest::wordsHaveRoom()
{
    QFETCH(const QString, code);
    m_languages.choose(code);
    WindowFixture window({makeService(u"orders.api"_s, u"plugin-orders"_s)});
    QTRY_VERIFY(window.isReady());
    window.window->resize(1024, 700);
    QStringList wrong;
    for (int row = 0; row < int(window.window->pages().size()); ++row) {
        window.window->navigation()->setCurrentRow(row);
        QCoreApplication::processEvents();
        for (const auto *button : window.window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool showsText =
                !button->text().isEmpty()
                && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull());
            if (button->isVisible() && showsText && button->width() < button->sizeHint().width())
                wrong.append(u"%1: \"%2\" has %3 of %4"_s.arg(window.window->currentPage()->id(), button->text())
                                 .arg(button->width())
                                 .arg(button->sizeHint().width()));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
