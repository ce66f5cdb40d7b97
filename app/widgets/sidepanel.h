// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace plexica::app {

class ElidedLabel;
class Label;

/// The panel beside a table: a hint while nothing is selected (most pages let it leave then); else a head with title,
/// status and what can be done, and below it whatever the page has to say, mostly in tabs.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    /// Null until tabs were added.
    QTabWidget *tabs() const { return m_tabs; }
    /// It has a hint to show and no more.
    bool isEmpty() const { return m_empty; }

Q_SIGNALS:
    void emptyChanged();

protected:
    explicit SidePanel(const QString &accessibleName, QWidget *parent = nullptr);

    /// Nothing is selected: what would be shown here.
    void showHint(const QString &text);
    /// A sentence about what is selected, instead of all else.
    void showSentence(const QString &text);
    void showContent();
    /// Several are selected: only the head, with what can be done with all of them.
    void showMany(const QString &title, const QString &subtitle);
    bool showsContent() const;

    void setTitle(const QString &title);
    QString title() const;
    void setSubtitle(const QString &subtitle);
    void setStatus(const QIcon &shape, const QString &text, const QString &toolTip = {});
    enum class Disabled { Show, Hide };
    /// A button with a short name of its own, in the head; `disabled`: whether it is shown when it can do nothing.
    QToolButton *addButton(QAction *action, const QString &text, Disabled disabled = Disabled::Show);
    QToolButton *addMenuButton(const QString &text, const QString &toolTip, const QList<QAction *> &actions);
    void setButtonsShown(bool shown);

    /// Below title, subtitle and buttons.
    QVBoxLayout *head() const { return m_head; }
    /// Below the head.
    QVBoxLayout *content() const { return m_content; }
    /// Makes the tabs, in the content.
    QTabWidget *addTabs(const QString &name, int stretch = 1);
    /// A tab that scrolls; returns the layout to be filled.
    QVBoxLayout *addScrolledTab(const QString &title);
    /// A tab without margins; returns the layout to be filled.
    QVBoxLayout *addPlainTab(const QString &title);

private:
    void setEmpty(bool empty);

    QStackedWidget *m_stack;
    Label *m_hint;
    QVBoxLayout *m_content;
    QVBoxLayout *m_head;
    ElidedLabel *m_title;
    Label *m_statusShape;
    Label *m_statusText;
    ElidedLabel *m_subtitle;
    QWidget *m_buttons;
    QTabWidget *m_tabs = nullptr;
    bool m_empty = true;
};

} // namespace plexica::app
