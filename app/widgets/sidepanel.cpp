// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidepanel.h"

#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/scrollpane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace plexica::app {

SidePanel::SidePanel(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_hint(Label::muted({}, this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(accessibleName);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(m_stack);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->wrapped()->setMargin(24);
    m_stack->addWidget(m_hint);

    auto *content = new QWidget(this);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    auto *head = new QWidget(content);
    m_head = new QVBoxLayout(head);
    m_head->setContentsMargins(16, 12, 12, 8);
    m_head->setSpacing(6);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(10);
    m_title = new ElidedLabel(head, Qt::ElideMiddle);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_statusShape = new Label(head);
    m_statusText = new Label(head);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_statusShape);
    titleRow->addWidget(m_statusText);
    m_head->addLayout(titleRow);
    m_subtitle = new ElidedLabel(head);
    m_subtitle->setObjectName(QStringLiteral("mutedLabel"));
    m_subtitle->hide();
    m_head->addWidget(m_subtitle);
    m_buttons = new QWidget(head);
    new FlowLayout(6, m_buttons);
    m_buttons->hide();
    m_head->addWidget(m_buttons);
    m_content->addWidget(head);
    m_stack->addWidget(content);
}

void SidePanel::showHint(const QString &text)
{
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
    setEmpty(true);
}

void SidePanel::showSentence(const QString &text)
{
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
    setEmpty(false);
}

void SidePanel::setEmpty(bool empty)
{
    if (std::exchange(m_empty, empty) != empty)
        Q_EMIT emptyChanged();
}

void SidePanel::showMany(const QString &title, const QString &subtitle)
{
    showContent();
    setTitle(title);
    setSubtitle(subtitle);
    setStatus({}, {});
    if (m_tabs)
        m_tabs->hide();
}

void SidePanel::showContent()
{
    if (m_tabs)
        m_tabs->show();
    m_stack->setCurrentIndex(1);
    setEmpty(false);
}

bool SidePanel::showsContent() const
{
    return m_stack->currentIndex() == 1;
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setFullText(title);
}

QString SidePanel::title() const
{
    return m_title->fullText();
}

void SidePanel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setFullText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void SidePanel::setStatus(const QIcon &shape, const QString &text, const QString &toolTip)
{
    m_statusShape->setPixmap(shape.isNull() ? QPixmap() : shape.pixmap(QSize(14, 14), devicePixelRatioF()));
    m_statusText->setText(text);
    m_statusText->setToolTip(toolTip);
}

QToolButton *SidePanel::addButton(QAction *action, const QString &text, Disabled disabled)
{
    auto *tool = new QToolButton(m_buttons);
    tool->setObjectName(QStringLiteral("panelAction"));
    tool->setDefaultAction(action);
    tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tool->setAccessibleName(text);
    tool->setFocusPolicy(Qt::StrongFocus);
    m_buttons->layout()->addWidget(tool);
    // A default action brings its menu text along; the button keeps its short one.
    const auto fit = [tool, text, action, disabled] {
        tool->setText(text);
        if (disabled == Disabled::Hide)
            tool->setVisible(action->isEnabled());
    };
    connect(action, &QAction::changed, tool, fit);
    fit();
    m_buttons->show();
    return tool;
}

QToolButton *SidePanel::addMenuButton(const QString &text, const QString &toolTip, const QList<QAction *> &actions)
{
    auto *tool = new QToolButton(m_buttons);
    tool->setObjectName(QStringLiteral("panelAction"));
    tool->setText(text);
    tool->setToolTip(toolTip);
    tool->setAccessibleName(text);
    tool->setPopupMode(QToolButton::InstantPopup);
    tool->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(tool);
    menu->addActions(actions);
    tool->setMenu(menu);
    m_buttons->layout()->addWidget(tool);
    m_buttons->show();
    return tool;
}

void SidePanel::setButtonsShown(bool shown)
{
    m_buttons->setVisible(shown);
}

QTabWidget *SidePanel::addTabs(const QString &name, int stretch)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(name);
    QTabBar *bar = m_tabs->tabBar();
    bar->setExpanding(false);
    bar->setUsesScrollButtons(true);
    bar->setElideMode(Qt::ElideNone);
    bar->setAccessibleName(name);
    m_content->addWidget(m_tabs, stretch);
    m_content->addStretch(); // holds the head on top while the tabs are hidden
    return m_tabs;
}

QVBoxLayout *SidePanel::addScrolledTab(const QString &title)
{
    auto *scroll = new ScrollPane(title, m_tabs);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("plain"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    scroll->setWidget(page);
    m_tabs->addTab(scroll, title);
    return layout;
}

QVBoxLayout *SidePanel::addPlainTab(const QString &title)
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->addTab(page, title);
    return layout;
}

} // namespace plexica::app
