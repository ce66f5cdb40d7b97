// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/copybutton.h"
#include "widgets/icons.h"
#include "widgets/label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace plexica::app {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(text, this))
    , m_content(new QVBoxLayout)
{
    setObjectName(QStringLiteral("emptyState"));
    auto *outer = new QHBoxLayout(this);
    auto *column = new QWidget(this);
    column->setMaximumWidth(680);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addStretch(1);
    auto *icon = new Label(column);
    icon->setPixmap(themeIcon(iconName, IconTint::Muted).pixmap(QSize(44, 44), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignHCenter);
    layout->addWidget(icon);
    auto *heading = new Label(title, column);
    heading->setObjectName(QStringLiteral("emptyTitle"));
    heading->setAlignment(Qt::AlignHCenter);
    layout->addWidget(heading);
    m_text->setObjectName(QStringLiteral("mutedLabel"));
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    m_content->setSpacing(8);
    layout->addLayout(m_content);
    layout->addStretch(2);
    // A low window shows a part of it instead of laying one thing on the other.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    outer->addWidget(scroll);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

CopyButton *EmptyState::addStep(const QString &text, const QString &command)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *number = new Label(QString::number(++m_steps), this);
    number->setObjectName(QStringLiteral("stepNumber"));
    number->setAlignment(Qt::AlignCenter);
    number->setFixedSize(26, 26);
    row->addWidget(number, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    auto *sentence = new Label(text, this);
    sentence->setWordWrap(true);
    sentence->setMinimumHeight(26);
    column->addWidget(sentence);
    CopyButton *copy = nullptr;
    if (!command.isEmpty()) {
        auto *box = new QWidget(this);
        box->setObjectName(QStringLiteral("commandBox"));
        auto *boxLayout = new QHBoxLayout(box);
        boxLayout->setContentsMargins(12, 8, 6, 8);
        auto *code = new Label(command, box);
        code->setObjectName(QStringLiteral("commandText"));
        code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        code->setWordWrap(true);
        code->setAccessibleName(tr("Command"));
        boxLayout->addWidget(code, 1);
        copy = new CopyButton(tr("Copy command"), box);
        copy->setCopyText(command);
        boxLayout->addWidget(copy, 0, Qt::AlignTop);
        column->addWidget(box);
    }
    row->addLayout(column, 1);
    m_content->addLayout(row);
    return copy;
}

void EmptyState::setCommand(CopyButton *step, const QString &command)
{
    step->setCopyText(command);
    if (auto *code = step->parentWidget()->findChild<Label *>(QStringLiteral("commandText")))
        code->setText(command);
}

QPushButton *EmptyState::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_content->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

QPushButton *EmptyState::addDemo(const std::function<void()> &start)
{
    if (!start)
        return nullptr;
    QPushButton *button = addAction(tr("Start the demo"));
    button->setObjectName(QStringLiteral("startDemo"));
    button->setToolTip(tr("Five plugins that register, call each other, fail and come back"));
    connect(button, &QPushButton::clicked, button, [button, start] {
        button->setEnabled(false);
        button->setText(tr("The demo starts…"));
        start();
    });
    return button;
}

} // namespace plexica::app
