// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/splitpage.h"

#include "bridge/livefeed.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/sidepanel.h"
#include "widgets/tablecolumns.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

SplitPage::SplitPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_bar(new FilterBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_content(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_contentPlace(m_content)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice->setProperty("floats", true);
    m_notice->installEventFilter(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    m_content->setObjectName(QStringLiteral("content"));
    m_splitter->addWidget(m_content);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_userMoved = true; });
    m_leaveTimer.setSingleShot(true);
    m_leaveTimer.setInterval(0);
    connect(&m_leaveTimer, &QTimer::timeout, this, &SplitPage::placePanel);
}

Notice *SplitPage::addNotice()
{
    auto *notice = new Notice(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, notice);
    return notice;
}

void SplitPage::addClearFilters(QAction *clear)
{
    QToolButton *button = m_bar->makeTextButton(clear, tr("Clear filters"));
    button->hide();
    connect(clear, &QAction::enabledChanged, button, &QWidget::setVisible);
    m_bar->add(button);
}

void SplitPage::addColumnChoice(std::function<TableColumns *()> columns)
{
    auto *choose = new QToolButton(m_bar);
    choose->setIcon(themeIcon(QStringLiteral("columns"), IconTint::Muted));
    choose->setToolTip(tr("Choose columns"));
    choose->setAccessibleName(choose->toolTip());
    choose->setFocusPolicy(Qt::StrongFocus);
    connect(choose, &QToolButton::clicked, this, [this, choose, columns = std::move(columns)] {
        QMenu *menu = columns()->makeMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(choose->mapToGlobal(choose->rect().bottomLeft()));
    });
    m_bar->addRight(choose);
}

void SplitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitParts();
    placeNotice();
}

bool SplitPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notice && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        placeNotice();
    return Page::eventFilter(watched, event);
}

void SplitPage::placeNotice()
{
    constexpr int widest = 760;
    constexpr int margin = 18;
    const int wide = std::min(widest, width() - 2 * margin);
    const int high = m_notice->layout()->totalHeightForWidth(wide);
    m_notice->setGeometry((width() - wide) / 2, height() - high - margin, wide, high);
    m_notice->raise();
}

void SplitPage::inform(Notice::Kind kind, const QString &text, const QString &action)
{
    m_notice->show(kind, text, action);
    Q_EMIT noticeRequested(kind, text);
}

void SplitPage::addToStack(QWidget *widget)
{
    m_content->addWidget(widget);
}

QWidget *SplitPage::addLoading(const QString &text)
{
    Label *loading = addContent(Label::muted(text, m_content));
    loading->setAlignment(Qt::AlignCenter);
    return loading;
}

EmptyState *SplitPage::addEmpty(const QString &iconName, const QString &title, const QString &text)
{
    return addContent(new EmptyState(iconName, title, text, m_content));
}

QWidget *SplitPage::content() const
{
    return m_content->currentWidget();
}

bool SplitPage::showContent(QWidget *wanted)
{
    if (content() == wanted)
        return false;
    const bool hadFocus = m_content->isAncestorOf(QApplication::focusWidget());
    m_content->setCurrentWidget(wanted);
    if (hadFocus)
        focusContent();
    return true;
}

void SplitPage::focusContent()
{
    content()->setFocus();
}

void SplitPage::addPanel(QWidget *panel, int contentWidth, int panelWidth, int leastWidth)
{
    m_splitter->addWidget(panel);
    const int at = m_splitter->indexOf(panel);
    m_splitter->setStretchFactor(at, 0);
    m_splitter->setCollapsible(at, false);
    m_splitter->setSizes({contentWidth, panelWidth});
    panel->setMinimumWidth(leastWidth);
    if (m_splitter->orientation() != Qt::Horizontal)
        return;
    m_panel = panel;
    m_panelWidth = panelWidth;
    const auto follow = [this] {
        if (isPanelEmpty())
            m_leaveTimer.start();
        else
            placePanel();
    };
    auto *several = qobject_cast<QStackedWidget *>(panel);
    if (several)
        connect(several, &QStackedWidget::currentChanged, this, follow);
    for (int i = 0; i < (several ? several->count() : 1); ++i) {
        if (auto *part = qobject_cast<SidePanel *>(several ? several->widget(i) : panel))
            connect(part, &SidePanel::emptyChanged, this, follow);
    }
    placePanel();
}

void SplitPage::wantPanel(bool wanted)
{
    m_panelWanted = wanted;
    placePanel();
}

bool SplitPage::isPanelEmpty() const
{
    const auto *several = qobject_cast<QStackedWidget *>(m_panel);
    const auto *part = qobject_cast<SidePanel *>(several ? several->currentWidget() : m_panel);
    return part && part->isEmpty();
}

void SplitPage::placePanel()
{
    m_leaveTimer.stop();
    const bool there = m_panelWanted && !isPanelEmpty();
    const bool hadFocus = !there && m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->setVisible(there);
    if (hadFocus)
        focusContent();
}

void SplitPage::addSide(QWidget *side, int sideWidth, int leastWidth)
{
    m_splitter->insertWidget(0, side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setCollapsible(0, false);
    side->setMinimumWidth(leastWidth);
    m_side = side;
    m_sideWidth = sideWidth;
}

void SplitPage::setContentPlace(QWidget *place)
{
    m_splitter->insertWidget(m_splitter->indexOf(m_contentPlace), place);
    m_contentPlace = place;
    const int at = m_splitter->indexOf(place);
    m_splitter->setStretchFactor(at, 1);
    m_splitter->setCollapsible(at, false);
}

/// The content has what the parts beside it leave.
void SplitPage::fitParts()
{
    if ((!m_panel && !m_side) || m_userMoved)
        return;
    const int side = std::min(m_sideWidth, width() * 3 / 10);
    const int panel = std::min(m_panelWidth, width() * 2 / 5);
    QList<int> sizes;
    for (int at = 0; at < m_splitter->count(); ++at) {
        const QWidget *part = m_splitter->widget(at);
        sizes.append(part == m_side ? side : part == m_panel ? panel : width() - side - panel);
    }
    m_splitter->setSizes(sizes);
}

void SplitPage::popUp(QMenu *menu, QAbstractItemView *view, const QPoint &at)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect row = view->visualRect(view->currentIndex());
    const bool byKey = row.isValid() && !view->viewport()->underMouse();
    menu->popup(view->viewport()->mapToGlobal(byKey ? row.bottomLeft() : at));
}

void SplitPage::addWays(QMenu &menu, const std::vector<Way> &ways)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    QMenu *go = menu.addMenu(themeIcon(QStringLiteral("link"), IconTint::Muted), tr("Go &to"));
    for (const Way &way : ways)
        connect(go->addAction(themeIcon(way.iconName, IconTint::Muted), way.text), &QAction::triggered, this,
                [this, place = way.place] { Q_EMIT placeRequested(place); });
}

QString SplitPage::address() const
{
    return m_context.feed.status().addresses.value(0, QStringLiteral("http://127.0.0.1:3000"));
}

void SplitPage::saveState(QSettings &settings) const
{
    if (m_userMoved || !m_panel)
        settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void SplitPage::restoreState(QSettings &settings)
{
    m_userMoved = m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace plexica::app
