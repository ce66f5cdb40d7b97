// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QToolButton;

namespace plexica::app {

class FlowLayout;
class Label;

/// The bar above a page's content: filters to the left, in several lines where one does not hold them; how many are
/// shown and what else there is to the right.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void add(QWidget *widget);
    void addRight(QWidget *widget);
    /// A box of choices, to the left. `listName` names the list that opens.
    QComboBox *addBox(const QString &name, const QString &listName, const QString &toolTip);
    /// A button that shows an icon only: `name` tells it to screen readers.
    QToolButton *makeIconButton(QAction *action, const QString &name);
    /// A button with a text of its own instead of the action's.
    QToolButton *makeTextButton(QAction *action, const QString &text);

    void setCount(const QString &text, const QString &toolTip = {});
    /// In place of the count, with the room that it had, until the next one: the bar keeps its lines.
    void setBusy(const QString &text);
    QString count() const;
    void setSpacing(int pixels);

private:
    FlowLayout *m_left;
    QBoxLayout *m_right;
    Label *m_count;
};

} // namespace plexica::app
