// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingform.h"

#include "models/settingwording.h"
#include "models/wording.h"
#include "widgets/boxname.h"
#include "widgets/growwindow.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QVBoxLayout>

namespace plexica::app {

namespace {
constexpr std::chrono::milliseconds typingPause{150};
}

SettingForm::SettingForm(SettingsLink &link, SettingPtr setting, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_setting(std::move(setting))
    , m_fault(new Label(this))
    , m_effect(Label::muted({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    addField(layout);
    if (const QString format = SettingWording::format(*m_setting); !format.isEmpty())
        layout->addWidget(Label::muted(format, this)->wrapped());
    if (const QString range = SettingWording::range(*m_setting); !range.isEmpty() && !m_choice)
        layout->addWidget(Label::muted(range, this)->wrapped());
    m_fault->setObjectName(QStringLiteral("fieldFault"));
    m_fault->wrapped()->hide();
    layout->addWidget(m_fault);
    m_effect->setObjectName(QStringLiteral("settingEffect"));
    layout->addWidget(m_effect->wrapped());
    if (m_setting->kind == SettingFacts::Kind::Database)
        addDatabase(layout);
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, &SettingForm::check);
    check();
}

void SettingForm::addField(QVBoxLayout *layout)
{
    using Kind = SettingFacts::Kind;
    if (m_setting->kind == Kind::Flag || m_setting->kind == Kind::Choice) {
        m_choice = new QComboBox(this);
        m_choice->addItems(m_setting->kind == Kind::Flag ? QStringList{QStringLiteral("true"), QStringLiteral("false")}
                                                         : m_setting->choices);
        m_choice->setCurrentText(m_setting->text);
        nameBox(m_choice, m_setting->key);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingForm::edited);
        layout->addWidget(m_choice);
        setFocusProxy(m_choice);
        return;
    }
    if (m_setting->kind == Kind::List || m_setting->kind == Kind::Listen) {
        constexpr int shownLines = 5;
        m_lines = new QPlainTextEdit(m_setting->text, this);
        m_lines->setObjectName(QStringLiteral("editor"));
        m_lines->setTabChangesFocus(true);
        m_lines->setAccessibleName(m_setting->key);
        m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * shownLines + 24);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &SettingForm::edited);
        layout->addWidget(m_lines);
        setFocusProxy(m_lines);
        return;
    }
    m_line = new QLineEdit(m_setting->text, this);
    m_line->setObjectName(QStringLiteral("settingField"));
    m_line->setAccessibleName(m_setting->key);
    connect(m_line, &QLineEdit::textEdited, this, &SettingForm::edited);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
}

void SettingForm::addDatabase(QVBoxLayout *layout)
{
    auto *label = new Label(tr("&Password (of PostgreSQL), kept in the desktop's keyring"), this);
    m_password = new QLineEdit(this);
    m_password->setObjectName(QStringLiteral("passwordField"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Leave it empty to keep the one there is"));
    m_password->setAccessibleName(tr("Password"));
    label->setBuddy(m_password);
    connect(m_password, &QLineEdit::textEdited, this, &SettingForm::edited);
    layout->addWidget(label->wrapped());
    layout->addWidget(m_password);
    auto *row = new QHBoxLayout;
    m_test = new QPushButton(tr("&Test Connection"), this);
    m_test->setObjectName(QStringLiteral("testDatabase"));
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Connect to this database, look, and change nothing"));
    m_testResult = new Label(this);
    m_testResult->setObjectName(QStringLiteral("testResult"));
    row->addWidget(m_test, 0, Qt::AlignTop);
    row->addWidget(m_testResult->wrapped(), 1);
    layout->addLayout(row);
    connect(m_test, &QPushButton::clicked, this, &SettingForm::test);
}

SettingWish SettingForm::wish() const
{
    return {m_setting->key,
            m_choice  ? m_choice->currentText()
            : m_lines ? m_lines->toPlainText()
                      : m_line->text(),
            m_password ? m_password->text() : QString()};
}

QString SettingForm::verdict() const
{
    return m_fault->isHidden() ? m_effect->text() : m_fault->text();
}

QString SettingForm::testResult() const
{
    return m_testResult ? m_testResult->text() : QString();
}

void SettingForm::edited()
{
    setGood(false); // until the readers have said so
    ++m_round;
    m_timer.start();
}

void SettingForm::check()
{
    m_link.check(wish(), replyTo<SettingOutcome>(this, [this, round = m_round](const Result<SettingOutcome> &outcome) {
                     if (round == m_round)
                         judge(outcome);
                 }));
}

void SettingForm::judge(const Result<SettingOutcome> &outcome)
{
    m_fault->setVisible(!outcome);
    m_effect->setVisible(outcome.has_value());
    if (!outcome) {
        m_fault->setText(outcome.error().message);
        m_fault->setAccessibleName(m_fault->text());
        growWindow(*this);
        return setGood(false);
    }
    m_effect->setText(!outcome->changes ? tr("This is how it is now.")
                      : outcome->atOnce ? tr("It takes effect at once.")
                                        : tr("It takes effect after a restart of the console, not before."));
    growWindow(*this);
    setGood(outcome->changes || !m_setting->next.isEmpty());
}

void SettingForm::setGood(bool good)
{
    if (good == m_good)
        return;
    m_good = good;
    Q_EMIT goodChanged(good);
}

void SettingForm::test()
{
    m_test->setEnabled(false);
    m_testResult->setText(tr("Connecting…"));
    const SettingWish wanted = wish();
    m_link.testDatabase(
        *wanted.text, wanted.password, replyTo<DatabaseFacts>(this, [this](const Result<DatabaseFacts> &found) {
            m_test->setEnabled(true);
            const auto grow = qScopeGuard([this] { growWindow(*this); });
            if (!found)
                m_testResult->setText(tr("It does not work: %1").arg(found.error().message));
            else if (found->isNew)
                m_testResult->setText(tr("There is no such file yet. It will be made."));
            else if (found->isEmpty)
                m_testResult->setText(
                    tr("It works: %1, an empty database. The schema will be made.").arg(found->engine));
            else
                m_testResult->setText(
                    tr("It works: %1, with a database of Plexica (schema %2).").arg(found->engine).arg(found->schema));
        }));
}

} // namespace plexica::app
