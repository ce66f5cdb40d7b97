// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace plexica::app
