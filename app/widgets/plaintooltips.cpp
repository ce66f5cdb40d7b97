// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plaintooltips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

namespace plexica::app {

namespace {

constexpr qsizetype longest = 2000;
constexpr qsizetype lineLength = 100;

/// The tooltip of what is below the pointer; an item of a view has its own.
QString toolTipOf(const QWidget &widget, const QHelpEvent &event)
{
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget());
        view && view->viewport() == &widget) {
        const QModelIndex index = view->indexAt(event.pos());
        const QString text = index.data(Qt::ToolTipRole).toString();
        if (!text.isEmpty())
            return text;
    }
    return widget.toolTip();
}

} // namespace

void PlainToolTips::install()
{
    static const char name[] = "plainToolTips";
    if (qApp->findChild<PlainToolTips *>(QLatin1String(name), Qt::FindDirectChildrenOnly))
        return;
    auto *filter = new PlainToolTips(qApp);
    filter->setObjectName(QLatin1String(name));
    qApp->installEventFilter(filter);
}

QString PlainToolTips::prepared(const QString &text)
{
    QString whole = text.left(longest);
    if (text.size() > longest)
        whole += u'…';
    QString lines;
    lines.reserve(whole.size() + whole.size() / lineLength);
    qsizetype length = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QChar character = whole[at];
        length = character == u'\n' ? 0 : length + 1;
        // Between words if there is one soon, else wherever the line is full; never within a pair of surrogates.
        if (length >= lineLength && character == u' ') {
            lines += u'\n';
            length = 0;
            continue;
        }
        if (length > lineLength + lineLength / 4 && !character.isLowSurrogate()) {
            lines += u'\n';
            length = 1;
        }
        lines += character;
    }
    return lines;
}

void PlainToolTips::show(const QPoint &at, const QString &text, QWidget *widget, const QRect &area, int milliseconds)
{
    QToolTip::showText(at, prepared(text), widget, area, milliseconds);
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            const auto *help = static_cast<QHelpEvent *>(event);
            if (const QString text = toolTipOf(*widget, *help); !text.isEmpty()) {
                show(help->globalPos(), text, widget);
                return true;
            }
        }
    } else if (event->type() == QEvent::Polish && watched->inherits("QTipLabel")) {
        // Qt's own label: it is polished before it gets its first text.
        static_cast<QLabel *>(watched)->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plexica::app
