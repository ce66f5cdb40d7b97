// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QTimer>

#include <functional>

class QAbstractItemView;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace plexica::app {

class EmptyState;
class FilterBar;
class TableColumns;

/// The frame that most pages share: notices and a bar on top; below, the content, or what stands in its place while
/// there is none, and beside it a panel.
class SplitPage : public Page
{
    Q_OBJECT
public:
    void focusContent() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    SplitPage(const PageContext &context, QWidget *parent);
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    FilterBar *bar() const { return m_bar; }
    QSplitter *splitter() const { return m_splitter; }
    Notice *notice() const { return m_notice; }
    /// One more notice, above the bar: something that holds until it is over.
    Notice *addNotice();
    /// Shows a notice here and tells the shell.
    void inform(Notice::Kind kind, const QString &text, const QString &action = {});

    /// A button in the bar that can be seen while there is something to clear; the action is disabled at first.
    void addClearFilters(QAction *clear);
    /// A button in the bar with the menu of the columns that `columns` names when it is pressed.
    void addColumnChoice(std::function<TableColumns *()> columns);

    /// One of the widgets of which the content shows one.
    template <typename Widget>
    Widget *addContent(Widget *widget)
    {
        addToStack(widget);
        return widget;
    }
    QWidget *addLoading(const QString &text);
    EmptyState *addEmpty(const QString &iconName, const QString &title, const QString &text);
    QWidget *content() const;
    /// Shows one of them; focus goes along. False if it is shown already.
    bool showContent(QWidget *wanted);
    QStackedWidget *stack() const { return m_content; }

    /// Puts a panel beside the content; widths at first and the panel's least one. Until the user moves what is between
    /// them, the panel has at most two fifths of the page. A SidePanel, or a stack of them, leaves while it is empty,
    /// and comes back as wide as it was.
    void addPanel(QWidget *panel, int contentWidth, int panelWidth, int leastWidth);
    /// Whether the panel shall be there, if it has something to show.
    void wantPanel(bool wanted);
    /// Puts something before the content, to choose what that shows. Until the user moves what is between them, it has
    /// at most three tenths of the page.
    void addSide(QWidget *side, int sideWidth, int leastWidth);
    /// Puts the content, with what belongs to it, into a place of its own.
    void setContentPlace(QWidget *place);
    /// Opens a menu at the pointer, or, opened by key, beside the current row.
    static void popUp(QMenu *menu, QAbstractItemView *view, const QPoint &at);
    /// A submenu of places to go to; empty ones are left out.
    struct Way
    {
        QString text;
        QString iconName;
        Place place;
    };
    void addWays(QMenu &menu, const std::vector<Way> &ways);
    /// Where the node is reached: "http://127.0.0.1:3000".
    QString address() const;

    PageContext m_context;

private:
    void addToStack(QWidget *widget);
    /// Over the content: what is clicked on stays where it is while notices come and go.
    void placeNotice();
    void fitParts();
    bool isPanelEmpty() const;
    void placePanel();

    FilterBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_content;
    Notice *m_notice;
    QWidget *m_contentPlace; ///< the splitter's part with the content in it
    QWidget *m_side = nullptr;
    QWidget *m_panel = nullptr; ///< beside the content
    int m_sideWidth = 0;        ///< at first, as the next
    int m_panelWidth = 0;
    bool m_panelWanted = true;
    QTimer m_leaveTimer; ///< a model that is reset takes the selection away and gives it back at once
    bool m_userMoved = false;
};

} // namespace plexica::app
