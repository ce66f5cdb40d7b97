// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

namespace plexica::app {

/// Makes every tooltip of the application plain text, broken into lines that fit a screen and cut where it is longer
/// than anybody reads. Qt would take what begins like markup for rich text, with pictures from files: names and reasons
/// come from plugins.
class PlainToolTips : public QObject
{
    Q_OBJECT
public:
    /// For the application; again is harmless.
    static void install();
    /// What a tooltip shows of this text.
    static QString prepared(const QString &text);
    /// Shows one at once, as Qt does; `milliseconds` -1: as long as its text takes to read.
    static void show(const QPoint &at, const QString &text, QWidget *widget, const QRect &area = {},
                     int milliseconds = -1);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace plexica::app
