// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paintedparts.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace plexica::app {

namespace {

/// One part. Lives as long as the interface of its widget, and is invalid while there are fewer parts.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(QWidget &widget, int part)
        : m_widget(&widget)
        , m_part(part)
    {
    }

    int part() const { return m_part; }

    bool isValid() const override { return parts() && m_part < parts()->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? parts()->partText(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = parts()->partRect(m_part);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool chosen = parts()->chosenPart() == m_part;
        state.selectable = state.focusable = true;
        state.selected = chosen;
        state.focused = chosen && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible();
        state.offscreen = !m_widget->rect().intersects(parts()->partRect(m_part));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_widget->setFocus();
        parts()->choosePart(m_part);
        if (action == pressAction())
            parts()->activatePart(m_part);
    }

private:
    PaintedParts *parts() const { return dynamic_cast<PaintedParts *>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    const int m_part;
};

/// The widget; its parts come after the widgets in it.
class AccessibleWhole : public QAccessibleWidget
{
public:
    AccessibleWhole(QWidget &widget, PaintedParts &parts)
        : QAccessibleWidget(&widget, parts.partsRole())
        , m_parts(parts)
    {
    }

    ~AccessibleWhole() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return QAccessibleWidget::childCount() + m_parts.partCount(); }

    QAccessibleInterface *child(int index) const override
    {
        const int part = index - QAccessibleWidget::childCount();
        return part < 0 ? QAccessibleWidget::child(index) : interfaceOf(part);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const AccessiblePart *>(child);
        return part ? QAccessibleWidget::childCount() + part->part() : QAccessibleWidget::indexOfChild(child);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (QAccessibleInterface *child = QAccessibleWidget::childAt(x, y))
            return child;
        const QPoint place = widget()->mapFromGlobal(QPoint(x, y));
        for (int part = 0; part < m_parts.partCount(); ++part) {
            if (m_parts.partRect(part).contains(place))
                return interfaceOf(part);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const int part = m_parts.chosenPart();
        return part >= 0 && widget()->hasFocus() ? interfaceOf(part) : QAccessibleWidget::focusChild();
    }

    QAccessibleInterface *interfaceOf(int part) const
    {
        if (part < 0 || part >= m_parts.partCount())
            return nullptr;
        while (m_ids.size() <= static_cast<std::size_t>(part))
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new AccessiblePart(*widget(), static_cast<int>(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(part)]);
    }

private:
    PaintedParts &m_parts;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *parts = dynamic_cast<PaintedParts *>(object);
    return parts && object->isWidgetType() ? new AccessibleWhole(*static_cast<QWidget *>(object), *parts) : nullptr;
}

} // namespace

PaintedParts::PaintedParts()
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeInterface), true);
}

void PaintedParts::tellChosenPart(QWidget &widget)
{
    if (!QAccessible::isActive() || !widget.hasFocus())
        return;
    const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&widget);
    if (QAccessibleInterface *part = whole ? whole->focusChild() : nullptr) {
        QAccessibleEvent event(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void PaintedParts::tellPartsChanged(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace plexica::app
