// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/callfilters.h"

#include "models/gatewaymodels.h"
#include "models/timetext.h"
#include "widgets/filterbar.h"
#include "widgets/momentedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace plexica::app {

namespace {

// Entries of the box of times beside numbers of seconds.
constexpr qint64 askedStretch = -1;  // a dialog asks
constexpr qint64 chosenStretch = -2; // was asked, and is shown

constexpr int mostOffered = 2000;

QString durationText(Milliseconds least)
{
    return least.count() == 0
               ? CallFilters::tr("Any duration")
               : CallFilters::tr("≥ %1", "duration").arg(latencyText(static_cast<double>(least.count())));
}

/// A box of choices that takes a number besides: it names what was typed as `words` says.
void makeTypable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr);
    box->lineEdit()->setAccessibleName(box->accessibleName());
}

/// Selects the entry of a value, which is added last if it is a chosen one.
void selectValue(QComboBox *box, const QVariant &value, const QString &words)
{
    int at = box->findData(value);
    if (at < 0) {
        box->addItem(words, value);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
    if (box->isEditable())
        box->setEditText(box->itemText(at));
}

void offerIn(QComboBox *box, QStringList names, const QString &chosen)
{
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen);
    names = names.mid(0, mostOffered);
    QStringList shown;
    for (int at = 1; at < box->count(); ++at)
        shown.append(box->itemData(at).toString());
    if (shown == names || box->view()->isVisible())
        return;
    const QSignalBlocker quiet(box);
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const QString &name : std::as_const(names))
        box->addItem(name, name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

CallFilters::CallFilters(FilterBar &bar)
    : QObject(&bar)
    , m_caller(bar.addBox(tr("Filter by caller"), tr("Callers"), tr("Show calls of one plugin")))
    , m_service(bar.addBox(tr("Filter by service"), tr("Services"), tr("Show calls to one service")))
    , m_endpoint(new QLineEdit(&bar))
    , m_status(nullptr)
    , m_duration(nullptr)
    , m_time(nullptr)
{
    bar.add(m_endpoint);
    m_status =
        bar.addBox(tr("Filter by status"), tr("Statuses"),
                   tr("Show calls that ended so; a number may be typed. Without an answer: the gateway answered, "
                      "as the plugin did not or was not asked."));
    m_duration = bar.addBox(tr("Filter by duration"), tr("Durations"),
                            tr("Show calls that took this long; a number of milliseconds may be typed"));
    m_time = bar.addBox(tr("Filter by time"), tr("Times"), tr("Show calls of some time"));
    m_caller->setObjectName(QStringLiteral("callerFilter"));
    m_service->setObjectName(QStringLiteral("serviceFilter"));
    m_endpoint->setObjectName(QStringLiteral("endpointFilter"));
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_duration->setObjectName(QStringLiteral("durationFilter"));
    m_time->setObjectName(QStringLiteral("timeFilter"));
    m_caller->addItem(tr("All callers"), QString());
    m_service->addItem(tr("All services"), QString());
    for (QComboBox *box : {m_caller, m_service}) {
        box->setMinimumContentsLength(10);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_endpoint->setPlaceholderText(tr("Method or path"));
    m_endpoint->setAccessibleName(tr("Filter by endpoint"));
    m_endpoint->setToolTip(tr("Show calls whose method and path hold this, as “GET /products”"));
    m_endpoint->setClearButtonEnabled(true);
    m_endpoint->setFixedWidth(m_endpoint->fontMetrics().averageCharWidth() * 22);
    m_status->addItem(tr("Any status"), 0);
    for (int statusClass = 2; statusClass <= 5; ++statusClass)
        m_status->addItem(QStringLiteral("%1xx").arg(statusClass), statusClass);
    m_status->addItem(tr("Without an answer"), CallListFilter::withoutAnswer);
    for (const int least : {0, 10, 50, 100, 500, 1000, 5000})
        m_duration->addItem(durationText(Milliseconds(least)), least);
    makeTypable(m_status);
    makeTypable(m_duration);
    const std::pair<QString, qint64> times[] = {
        {tr("Any time"), 0},     {tr("Last minute"), 60},       {tr("Last 5 minutes"), 300},
        {tr("Last hour"), 3600}, {tr("Last 24 hours"), 86'400}, {tr("From … to …"), askedStretch},
    };
    for (const auto &[text, seconds] : times)
        m_time->addItem(text, seconds);

    connect(m_caller, &QComboBox::currentIndexChanged, this,
            [this] { change([this](CallListFilter &filter) { filter.caller = m_caller->currentData().toString(); }); });
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        change([this](CallListFilter &filter) { filter.service = m_service->currentData().toString(); });
    });
    connect(m_endpoint, &QLineEdit::textChanged, this, [this](const QString &text) {
        change([&text](CallListFilter &filter) { filter.endpoint = text.simplified(); });
    });
    connect(m_status, &QComboBox::activated, this, [this](int at) {
        change([this, at](CallListFilter &filter) { filter.status = m_status->itemData(at).toInt(); });
        show();
    });
    connect(m_status->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QString text = m_status->currentText().trimmed();
        bool ok = false;
        const int number = text.toInt(&ok);
        const int known = m_status->findText(text, Qt::MatchFixedString);
        if (known >= 0 || (ok && number >= 100 && number <= 599) || text.isEmpty())
            change([this, known, number](CallListFilter &filter) {
                filter.status = known >= 0 ? m_status->itemData(known).toInt() : number;
            });
        show();
    });
    connect(m_duration, &QComboBox::activated, this, [this](int at) {
        change([this, at](CallListFilter &filter) {
            filter.minDuration = Milliseconds(m_duration->itemData(at).toInt());
        });
        show();
    });
    connect(m_duration->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QString text = m_duration->currentText().trimmed();
        bool ok = false;
        const int number = text.toInt(&ok);
        const int known = m_duration->findText(text, Qt::MatchFixedString);
        if (known >= 0 || (ok && number >= 0) || text.isEmpty())
            change([this, known, number](CallListFilter &filter) {
                filter.minDuration = Milliseconds(known >= 0 ? m_duration->itemData(known).toInt() : number);
            });
        show();
    });
    connect(m_time, &QComboBox::activated, this, &CallFilters::timeChosen);
}

template <typename Edit>
void CallFilters::change(Edit edit)
{
    const CallListFilter before = m_filter;
    edit(m_filter);
    if (!(before == m_filter))
        Q_EMIT changed();
}

void CallFilters::setFilter(const CallListFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    Q_EMIT changed();
}

/// The filter as the boxes say it.
void CallFilters::show()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_caller), QSignalBlocker(m_service),  QSignalBlocker(m_endpoint),
                                    QSignalBlocker(m_status), QSignalBlocker(m_duration), QSignalBlocker(m_time)};
    selectValue(m_caller, m_filter.caller, m_filter.caller);
    selectValue(m_service, m_filter.service, m_filter.service);
    if (m_endpoint->text().simplified() != m_filter.endpoint)
        m_endpoint->setText(m_filter.endpoint);
    selectValue(m_status, m_filter.status, QString::number(m_filter.status));
    selectValue(m_duration, static_cast<int>(m_filter.minDuration.count()), durationText(m_filter.minDuration));
    if (const int chosen = m_time->findData(chosenStretch); chosen >= 0)
        m_time->removeItem(chosen);
    if (m_filter.since > 0 || m_filter.until > 0)
        selectValue(m_time, chosenStretch, stretchWords());
    else
        m_time->setCurrentIndex(std::max(0, m_time->findData(qint64(m_filter.window.count() / 1000))));
}

void CallFilters::timeChosen()
{
    const qint64 seconds = m_time->currentData().toLongLong();
    if (seconds == askedStretch)
        askStretch();
    else if (seconds >= 0)
        change([seconds](CallListFilter &filter) {
            filter.since = filter.until = 0;
            filter.window = Milliseconds(seconds * 1000);
        });
    show();
}

void CallFilters::askStretch()
{
    auto *dialog = new QDialog(m_time->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("stretchDialog"));
    dialog->setWindowTitle(tr("Calls From … to …"));
    auto *form = new QFormLayout(dialog);
    const TimePoint now = currentTime();
    const auto field = [&](const QString &name, const QString &title, qint64 known, TimePoint otherwise) {
        auto *moment =
            new MomentEdit(known > 0 ? fromMilliseconds(known) : otherwise, dialog, MomentEdit::Precision::Seconds);
        moment->setObjectName(name);
        moment->setAccessibleName(title);
        form->addRow(title, moment);
        return moment;
    };
    const auto *from = field(QStringLiteral("stretchFrom"), tr("Begin"), m_filter.since, now - Milliseconds(600'000));
    const auto *to = field(QStringLiteral("stretchTo"), tr("End"), m_filter.until, now);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *confirm = buttons->addButton(tr("Show calls"), QDialogButtonBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("stretchShow"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const auto check = [=] { confirm->setEnabled(from->moment() <= to->moment()); };
    connect(from, &MomentEdit::dateTimeChanged, dialog, check);
    connect(to, &MomentEdit::dateTimeChanged, dialog, check);
    connect(dialog, &QDialog::accepted, this, [this, from, to] {
        change([from, to](CallListFilter &filter) {
            filter.window = Milliseconds(0);
            filter.since = toMilliseconds(from->moment());
            filter.until = toMilliseconds(to->moment()) + 999; // the whole second
        });
        show();
    });
    dialog->open();
}

QString CallFilters::stretchWords() const
{
    const auto clock = [](qint64 at) { return at > 0 ? TimeText::minutes(fromMilliseconds(at)) : QString(); };
    return QStringLiteral("%1 – %2").arg(clock(m_filter.since), clock(m_filter.until));
}

void CallFilters::refreshTimes()
{
    if (const int chosen = m_time->findData(chosenStretch); chosen >= 0)
        m_time->setItemText(chosen, stretchWords());
}

void CallFilters::offer(const QStringList &callers, const QStringList &services)
{
    offerIn(m_caller, callers, m_filter.caller);
    offerIn(m_service, services, m_filter.service);
}

void CallFilters::setCallsShown(bool shown)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_endpoint, m_status, m_duration, m_time})
        field->setEnabled(shown);
}

void CallFilters::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("filter/caller"), m_filter.caller);
    settings.setValue(QStringLiteral("filter/service"), m_filter.service);
    settings.setValue(QStringLiteral("filter/endpoint"), m_filter.endpoint);
    settings.setValue(QStringLiteral("filter/status"), m_filter.status);
    settings.setValue(QStringLiteral("filter/duration"), qint64(m_filter.minDuration.count()));
    settings.setValue(QStringLiteral("filter/window"), qint64(m_filter.window.count()));
}

/// Not a stretch from … to …: by the next day it would show nothing, and nobody would see why.
void CallFilters::restore(const QSettings &settings)
{
    CallListFilter filter = m_filter;
    filter.caller = settings.value(QStringLiteral("filter/caller")).toString();
    filter.service = settings.value(QStringLiteral("filter/service")).toString();
    filter.endpoint = settings.value(QStringLiteral("filter/endpoint")).toString();
    filter.status = settings.value(QStringLiteral("filter/status"), 0).toInt();
    filter.minDuration = Milliseconds(settings.value(QStringLiteral("filter/duration"), 0).toLongLong());
    filter.window = Milliseconds(settings.value(QStringLiteral("filter/window"), 0).toLongLong());
    setFilter(filter);
}

} // namespace plexica::app
