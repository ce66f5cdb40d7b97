// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/ttlform.h"
#include "widgets/mnemonic.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace plexica::app {

namespace {
constexpr double longest = 10.0 * 365 * 86400; // seconds: what the node takes
}

TtlForm::TtlForm(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_number(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *row = new QHBoxLayout;
    m_number->setObjectName(QStringLiteral("ttlNumber"));
    m_number->setDecimals(3);
    m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_number->setAccessibleName(withoutMnemonic(label));
    setFocusProxy(m_number);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItem(tr("seconds"), 1);
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), 86400);
    connect(m_unit, &QComboBox::currentIndexChanged, this,
            [this] { m_number->setMaximum(longest / m_unit->currentData().toDouble()); });
    m_number->setRange(0.001, longest);
    m_unit->setCurrentIndex(1);
    m_number->setValue(5);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    layout->addRow(label, row);
    static_cast<QLabel *>(layout->labelForField(row))->setBuddy(m_number); // a layout of fields has no buddy of its own
}

Milliseconds TtlForm::length() const
{
    return Milliseconds(std::max<qint64>(1, std::llround(m_number->value() * m_unit->currentData().toDouble() * 1000)));
}

void TtlForm::setSeconds(double seconds)
{
    m_unit->setCurrentIndex(0);
    m_number->setValue(seconds);
}

} // namespace plexica::app
