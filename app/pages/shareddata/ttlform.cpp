// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/ttlform.h"

#include "models/wording.h"
#include "widgets/boxname.h"
#include "widgets/label.h"
#include "widgets/mnemonic.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>

namespace plexica::app {

namespace {

constexpr double longest = 10.0 * 365 * 86400; // seconds: what the node takes

/// Shows no more decimals than there are: "5.000" is five thousand to many.
class PlainNumber : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

} // namespace

TtlForm::TtlForm(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_number(new PlainNumber(this))
    , m_unit(new QComboBox(this))
    , m_moment(Label::muted({}, this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *row = new QHBoxLayout;
    m_number->setObjectName(QStringLiteral("ttlNumber"));
    m_number->setDecimals(3);
    m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_number->setAccessibleName(withoutMnemonic(label));
    setFocusProxy(m_number);
    nameBox(m_unit, tr("Unit"));
    m_unit->addItem(tr("seconds"), 1);
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), 86400);
    connect(m_unit, &QComboBox::currentIndexChanged, this,
            [this] { m_number->setMaximum(longest / m_unit->currentData().toDouble()); });
    m_number->setRange(0.001, longest);
    m_unit->setCurrentIndex(1);
    m_number->setValue(5);
    m_moment->setObjectName(QStringLiteral("ttlMoment"));
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &TtlForm::tellMoment);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TtlForm::tellMoment);
    m_second.callOnTimeout(this, &TtlForm::tellMoment);
    m_second.start(1'000);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    layout->addRow(label, row);
    layout->addRow(QString(), m_moment);
    tellMoment();
    static_cast<QLabel *>(layout->labelForField(row))->setBuddy(m_number); // a layout of fields has no buddy of its own
}

Milliseconds TtlForm::length() const
{
    return Milliseconds(std::max<qint64>(1, std::llround(m_number->value() * m_unit->currentData().toDouble() * 1000)));
}

void TtlForm::setLength(Milliseconds length)
{
    const double seconds = static_cast<double>(length.count()) / 1000;
    int unit = m_unit->count() - 1;
    while (unit > 0 && std::fmod(seconds, m_unit->itemData(unit).toDouble()) != 0)
        --unit;
    m_unit->setCurrentIndex(unit);
    m_number->setValue(seconds / m_unit->itemData(unit).toDouble());
}

void TtlForm::setFrom(std::optional<TimePoint> from)
{
    m_from = from;
    tellMoment();
}

void TtlForm::hideMoment()
{
    m_moment->hide();
    m_second.stop();
}

void TtlForm::tellMoment()
{
    m_moment->setText(tr("Expires %1").arg(Wording::absoluteTime(m_from.value_or(currentTime()) + length())));
}

} // namespace plexica::app
