// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutlook.h"

#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QRadioButton>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace plexica::app {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    if (!widget.accessibleName().isEmpty())
        name += u" ("_s + widget.accessibleName() + u')';
    const QWidget *parent = widget.parentWidget();
    return parent
               ? QString::fromLatin1(parent->metaObject()->className()) + u'#' + parent->objectName() + u" / "_s + name
               : name;
}

/// Within what can be seen: of what is scrolled away nothing can be cut.
bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

int widestLine(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

QString faultOfLabel(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return {}; // that one shortens itself, and its tooltip holds all
    const QRect room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
    if (label.wordWrap()) {
        // A font that stands in for one that lacks the letters is higher than was asked for.
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + 3 ? u"%1: \"%2\" is %3 high and needs %4"_s.arg(nameOf(label), label.text())
                                                 .arg(label.height())
                                                 .arg(needed)
                                           : QString();
    }
    // The mark of a letter for the keyboard is none itself.
    const int needed = widestLine(label.fontMetrics(), label.buddy() ? label.text().remove(u'&') : label.text());
    if (needed <= room.width() + 1 || !label.toolTip().isEmpty())
        return {};
    return u"%1: \"%2\" has %3 of %4"_s.arg(nameOf(label), label.text()).arg(room.width()).arg(needed);
}

QString faultOfButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool showsText = !button.text().isEmpty()
                           && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull());
    if (!showsText || button.width() >= button.sizeHint().width())
        return {};
    return u"%1: \"%2\" has %3 of %4"_s.arg(nameOf(button), button.text())
        .arg(button.width())
        .arg(button.sizeHint().width());
}

QString faultOfBox(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    if (!box.itemIcon(box.currentIndex()).isNull())
        needed += box.iconSize().width() + 4;
    if (needed <= room + 1 || !box.toolTip().isEmpty())
        return {};
    return u"%1: \"%2\" has %3 of %4"_s.arg(nameOf(box), box.currentText()).arg(room).arg(needed);
}

QString faultOfField(const QLineEdit &field)
{
    if (!field.text().isEmpty() || field.placeholderText().isEmpty() || !field.toolTip().isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&field);
    const int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width()
                     - field.textMargins().left() - field.textMargins().right();
    const int needed = field.fontMetrics().horizontalAdvance(field.placeholderText());
    return needed <= room + 1
               ? QString()
               : u"%1: \"%2\" has %3 of %4"_s.arg(nameOf(field), field.placeholderText()).arg(room).arg(needed);
}

QStringList faultsOfTabs(const QTabBar &bar)
{
    QStringList faults;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QRect room = bar.tabRect(tab);
        const int needed = bar.fontMetrics().horizontalAdvance(bar.tabText(tab).remove(u'&'));
        const bool partly = !bar.rect().contains(room) && bar.rect().intersects(room);
        if (bar.isTabVisible(tab) && bar.tabToolTip(tab).isEmpty()
            && (needed > room.width() || (partly && tab == bar.currentIndex())))
            faults.append(
                u"%1: tab \"%2\" has %3 of %4"_s.arg(nameOf(bar), bar.tabText(tab)).arg(room.width()).arg(needed));
    }
    return faults;
}

QStringList faultsOfHeader(const QHeaderView &header)
{
    QStringList faults;
    if (header.orientation() != Qt::Horizontal || !header.model())
        return faults;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(section) && tip.isEmpty() && needed > header.sectionSize(section))
            faults.append(u"%1: column \"%2\" has %3 of %4"_s.arg(nameOf(header), text)
                              .arg(header.sectionSize(section))
                              .arg(needed));
    }
    return faults;
}

/// What lies over something else because that is what it is for.
bool liesOver(const QWidget &widget)
{
    return widget.property("floats").toBool() || widget.objectName() == u"minimap" || widget.objectName() == u"legend"
           || widget.inherits("QFocusFrame") || widget.inherits("QRubberBand") || widget.inherits("QSizeGrip")
           || qobject_cast<const QSplitterHandle *>(&widget) || widget.testAttribute(Qt::WA_TransparentForMouseEvents);
}

QStringList faultsOfPlaces(const QWidget &parent)
{
    QStringList faults;
    // These put their parts where they want.
    if (qobject_cast<const QAbstractScrollArea *>(&parent) || qobject_cast<const QLineEdit *>(&parent)
        || qobject_cast<const QComboBox *>(&parent) || qobject_cast<const QAbstractSpinBox *>(&parent)
        || qobject_cast<const QTabBar *>(&parent) || qobject_cast<const QTabWidget *>(&parent)
        || qobject_cast<const QMenuBar *>(&parent) || parent.inherits("QwtPlot"))
        return faults;
    const bool isViewport = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget()) != nullptr;
    QList<const QWidget *> children;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !widget->size().isEmpty() && !liesOver(*widget))
            children.append(widget);
    }
    for (qsizetype i = 0; i < children.size(); ++i) {
        const QRect one = children[i]->geometry();
        if (!isViewport && !parent.rect().adjusted(-1, -1, 1, 1).contains(one))
            faults.append(u"%1 sticks out of its place by %2 x %3"_s.arg(nameOf(*children[i]))
                              .arg(std::max(one.right() - parent.width(), -one.left()))
                              .arg(std::max(one.bottom() - parent.height(), -one.top())));
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect both = one.intersected(children[j]->geometry());
            if (both.width() > 1 && both.height() > 1)
                faults.append(u"%1 and %2 lie on each other"_s.arg(nameOf(*children[i]), nameOf(*children[j])));
        }
    }
    return faults;
}

} // namespace

QStringList faultsOfLayout(const QWidget &window)
{
    QStringList faults = faultsOfPlaces(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isSeen(*widget) || widget->window() != &window)
            continue;
        faults += faultsOfPlaces(*widget);
        QString fault;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            fault = faultOfLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            fault = faultOfButton(*button);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            fault = faultOfBox(*box);
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            fault = faultOfField(*field);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            faults += faultsOfTabs(*tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            faults += faultsOfHeader(*header);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

QStringList nameless(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isSeen(*widget) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || widget->objectName().startsWith(u"qt_"))
            continue;
        const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).isEmpty())
            faults.append(nameOf(*widget));
    }
    return faults;
}

} // namespace plexica::app
