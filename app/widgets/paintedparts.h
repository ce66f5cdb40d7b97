// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace plexica::app {

/// A widget that paints things which are no widgets - cards of a graph, columns of a chart - inherits this too, and a
/// screen reader walks through them as through its children: each with its sentence, its place, and what Enter does.
/// GUI thread.
class PaintedParts
{
public:
    PaintedParts();
    virtual ~PaintedParts() = default;
    PaintedParts(const PaintedParts &) = delete;
    PaintedParts &operator=(const PaintedParts &) = delete;

    /// What the whole is: a chart, a list.
    virtual QAccessible::Role partsRole() const { return QAccessible::Chart; }
    virtual int partCount() const = 0;
    /// One sentence. Parts count from 0.
    virtual QString partText(int part) const = 0;
    /// In coordinates of the widget; may lie outside of what is seen.
    virtual QRect partRect(int part) const = 0;
    /// The one that the keyboard is at; -1: none.
    virtual int chosenPart() const { return -1; }
    virtual void choosePart(int /*part*/) {}
    /// As Enter or a click on it.
    virtual void activatePart(int /*part*/) {}

protected:
    /// Tells a screen reader, if one listens, that the keyboard is at another part.
    static void tellChosenPart(QWidget &widget);
    /// … that parts came, went or stand in another order.
    static void tellPartsChanged(QWidget &widget);
};

} // namespace plexica::app
