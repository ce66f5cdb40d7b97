// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr int iconNameRole = Qt::UserRole + 1;
constexpr int troubleRole = Qt::UserRole + 2;
constexpr int besideTitle = 68; // margins and the icon

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &theme = themeOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(8, 2, -8, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (chosen)
            painter->setBrush(blend(theme.window, theme.accent, theme.dark ? 0.24 : 0.13));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(blend(theme.window, theme.border, 0.45));
        else
            painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, 6, 6);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(theme.accent);
            painter->drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), 6, 6);
        }
        const QRect icon(box.left() + 10, box.center().y() - 9, 19, 19);
        themeIcon(index.data(iconNameRole).toString(), chosen ? IconTint::Accent : IconTint::Muted)
            .paint(painter, icon);

        int right = box.right() - 10;
        if (const int trouble = index.data(troubleRole).toInt(); trouble > 0) {
            const QString text = trouble > 999 ? QStringLiteral("999+") : QString::number(trouble);
            QFont small = option.font;
            small.setWeight(QFont::DemiBold);
            small.setPixelSize(qMax(10, QFontInfo(small).pixelSize() - 2));
            const QFontMetrics metrics(small);
            const int width = qMax(20, metrics.horizontalAdvance(text) + 12);
            const QRectF badge(right - width + 1, box.center().y() - 9, width, 18);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.error);
            painter->drawRoundedRect(badge, 9, 9);
            painter->setPen(theme.dark ? theme.onAccent : QColor(Qt::white));
            painter->setFont(small);
            painter->drawText(badge, Qt::AlignCenter, text);
            right -= width + 6;
        }
        QFont font = option.font;
        if (chosen)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QRect text(icon.right() + 10, box.top(), right - icon.right() - 10, box.height());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, 6, 0, 6);
}

/// As wide as its longest title, which some languages have longer than others.
QSize Navigation::sizeHint() const
{
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(chosen);
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()));
    return {std::clamp(widest + besideTitle, 184, 240), 100};
}

QKeySequence Navigation::keyOf(int row)
{
    const auto digit = static_cast<Qt::Key>(Qt::Key_0 + (row + 1) % 10);
    return row < 10 ? QKeySequence(Qt::ALT | digit)
                    : QKeySequence(Qt::ALT | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + row - 10));
}

void Navigation::addPage(const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(iconNameRole, iconName);
    item->setToolTip(
        tr("%1 (%2)", "page title, key").arg(title, keyOf(count() - 1).toString(QKeySequence::NativeText)));
}

void Navigation::setTrouble(int row, int trouble)
{
    QListWidgetItem *entry = item(row);
    entry->setData(troubleRole, trouble);
    entry->setData(Qt::AccessibleTextRole,
                   trouble > 0 ? tr("%1, %n need attention", nullptr, trouble).arg(entry->text()) : entry->text());
}

} // namespace plexica::app
