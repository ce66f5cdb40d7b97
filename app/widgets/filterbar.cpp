// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace plexica::app {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_left(new FlowLayout(8))
    , m_right(new QHBoxLayout)
    , m_count(Label::muted({}, this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->addLayout(m_left);
    // What stands to the right stands beside the first line.
    QComboBox box;
    box.ensurePolished();
    const int lineHeight = box.sizeHint().height();
    m_left->setLineHeight(lineHeight);
    m_right->setSpacing(8);
    m_right->addStrut(lineHeight);
    m_right->addWidget(m_count);
    m_left->setBeside(m_right);
}

void FilterBar::add(QWidget *widget)
{
    m_left->insertWidget(m_left->count(), widget);
}

void FilterBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

QComboBox *FilterBar::addBox(const QString &name, const QString &listName, const QString &toolTip)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->view()->setAccessibleName(listName);
    box->setToolTip(toolTip);
    add(box);
    return box;
}

QToolButton *FilterBar::makeIconButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *FilterBar::makeTextButton(QAction *action, const QString &text)
{
    QToolButton *button = makeIconButton(action, text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // A default action brings its menu text along; the button keeps its own.
    const auto keep = [button, text] { button->setText(text); };
    connect(action, &QAction::changed, button, keep);
    keep();
    return button;
}

void FilterBar::setCount(const QString &text, const QString &toolTip)
{
    m_count->setMinimumWidth(0);
    if (m_count->text() != text)
        m_count->setText(text);
    m_count->setToolTip(toolTip.isEmpty() ? text : toolTip); // a narrow bar cuts it
}

void FilterBar::setBusy(const QString &text)
{
    m_count->setMinimumWidth(m_count->width());
    m_count->setText(text);
}

QString FilterBar::count() const
{
    return m_count->text();
}

void FilterBar::setSpacing(int pixels)
{
    m_left->setSpacing(pixels);
    m_right->setSpacing(pixels);
}

} // namespace plexica::app
