// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/reasonform.h"

#include "models/timetext.h"
#include "widgets/boxname.h"
#include "widgets/momentedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace plexica::app {

namespace {
constexpr int untilChosenMoment = -1;
}

ReasonForm::ReasonForm(bool withUntil, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_reason(new QLineEdit(this))
{
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setHorizontalSpacing(18);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_reason->setPlaceholderText(tr("Shown to other administrators and kept in the events"));
    m_reason->setToolTip(m_reason->placeholderText());
    m_reason->setMaxLength(500);
    m_reason->setAccessibleName(tr("Reason"));
    setFocusProxy(m_reason);
    m_layout->addRow(tr("&Reason"), m_reason);
    if (!withUntil)
        return;
    m_until = new QComboBox(this);
    nameBox(m_until, tr("Until"));
    m_until->addItem(tr("Until it is reactivated"), 0);
    m_until->addItem(tr("For 15 minutes"), 15);
    m_until->addItem(tr("For 1 hour"), 60);
    m_until->addItem(tr("For 4 hours"), 240);
    m_until->addItem(tr("For 24 hours"), 1440);
    m_until->addItem(tr("Until a chosen moment…"), untilChosenMoment);
    m_layout->addRow(tr("&Until"), m_until);
    m_moment = new MomentEdit(currentTime() + std::chrono::hours(1), this);
    m_moment->setMinimumDateTime(TimeText::of(currentTime()));
    m_moment->setAccessibleName(tr("Moment at which it becomes active by itself"));
    m_layout->addRow(QString(), m_moment);
    m_moment->hide();
    connect(m_until, &QComboBox::currentIndexChanged, this,
            [this] { m_moment->setVisible(m_until->currentData().toInt() == untilChosenMoment); });
}

void ReasonForm::addInstances(const QStringList &instanceIds)
{
    m_instance = new QComboBox(this);
    nameBox(m_instance, tr("Instance"));
    m_instance->addItem(tr("All instances"), QString());
    for (const QString &id : instanceIds)
        m_instance->addItem(id, id);
    m_layout->insertRow(0, tr("&Instance"), m_instance);
}

void ReasonForm::prefill(const QString &reason, std::optional<Milliseconds> length)
{
    m_reason->setText(reason);
    if (!m_until || !length)
        return;
    const int minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*length).count());
    int at = m_until->findData(minutes);
    if (at < 0) {
        m_moment->setMoment(currentTime() + std::chrono::minutes(minutes));
        at = m_until->findData(untilChosenMoment);
    }
    m_until->setCurrentIndex(at);
}

QString ReasonForm::reason() const
{
    return m_reason->text().simplified();
}

QString ReasonForm::instanceId() const
{
    return m_instance ? m_instance->currentData().toString() : QString();
}

std::optional<TimePoint> ReasonForm::until() const
{
    const int minutes = m_until ? m_until->currentData().toInt() : 0;
    if (minutes == 0)
        return std::nullopt;
    if (minutes == untilChosenMoment)
        return m_moment->moment();
    return currentTime() + std::chrono::minutes(minutes);
}

} // namespace plexica::app
