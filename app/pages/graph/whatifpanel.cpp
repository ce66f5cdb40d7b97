// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/whatifpanel.h"

#include "graph/graphsource.h"
#include "models/wording.h"
#include "widgets/boxname.h"
#include "widgets/confirmdialog.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr int pluginRole = Qt::UserRole + 1;

QComboBox *makeBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    nameBox(box, name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

WhatIfPanel::WhatIfPanel(PluginLink &link, GraphSource &source, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_source(source)
    , m_act(makeBox(tr("What is to be done"), this))
    , m_plugin(makeBox(tr("Plugin"), this))
    , m_version(makeBox(tr("Version"), this))
    , m_shape(new Label(this))
    , m_headline(new Label(this))
    , m_list(new QTreeWidget(this))
    , m_do(new QPushButton(this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("What if"));
    m_act->addItem(tr("Install or upgrade"), static_cast<int>(WhatIfAct::Install));
    m_act->addItem(tr("Uninstall"), static_cast<int>(WhatIfAct::Uninstall));
    m_act->addItem(tr("Deactivate"), static_cast<int>(WhatIfAct::Deactivate));
    m_act->setObjectName(QStringLiteral("whatIfAct"));
    m_act->setToolTip(m_act->currentText()); // a narrow panel cuts it
    connect(m_act, &QComboBox::currentTextChanged, m_act, &QWidget::setToolTip);
    m_plugin->setObjectName(QStringLiteral("whatIfPlugin"));
    m_version->setObjectName(QStringLiteral("whatIfVersion"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 10);
    layout->setSpacing(10);
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 0, 12, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    const auto label = [this](const QString &text, QWidget *buddy) {
        Label *made = Label::muted(text, this);
        made->setBuddy(buddy);
        return made;
    };
    form->addRow(label(tr("What if I"), m_act), m_act);
    form->addRow(label(tr("Plugin"), m_plugin), m_plugin);
    m_versionLabel = label(tr("Version"), m_version);
    form->addRow(m_versionLabel, m_version);
    layout->addLayout(form);

    auto *verdict = new QHBoxLayout;
    verdict->setContentsMargins(16, 2, 12, 0);
    verdict->setSpacing(8);
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("whatIfHeadline"));
    verdict->addWidget(m_shape, 0, Qt::AlignTop);
    verdict->addWidget(m_headline, 1);
    layout->addLayout(verdict);

    m_list->setObjectName(QStringLiteral("whatIfList"));
    m_list->setAccessibleName(tr("What would happen"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(1);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(8);
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setAccessibleName(m_list->accessibleName());
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString id = item->data(0, pluginRole).toString();
        if (!id.isEmpty())
            Q_EMIT pluginRequested(id);
    });
    layout->addWidget(m_list, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 12, 0);
    m_do->setObjectName(QStringLiteral("whatIfDo"));
    m_do->setAccessibleName(tr("Do it"));
    m_clear->setToolTip(tr("Think nothing through any more"));
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);

    m_turn.setSingleShot(true);
    m_turn.setInterval(60);
    connect(&m_turn, &QTimer::timeout, this, &WhatIfPanel::ask);
    connect(m_act, &QComboBox::currentIndexChanged, this, [this] {
        fillPlugins();
        m_turn.start();
    });
    connect(m_plugin, &QComboBox::currentIndexChanged, this, [this] {
        fillVersions();
        m_turn.start();
    });
    connect(m_version, &QComboBox::currentIndexChanged, &m_turn, qOverload<>(&QTimer::start));
    connect(m_do, &QPushButton::clicked, this, &WhatIfPanel::confirm);
    connect(m_clear, &QPushButton::clicked, this, &WhatIfPanel::clear);
    connect(&source, &GraphSource::catalogueChanged, this, &WhatIfPanel::fillPlugins);
    connect(&source, &GraphSource::changed, this, [this](bool structure) {
        fillPlugins();
        // Somebody changed the plugins meanwhile: what was answered may be wrong.
        if (structure && m_question && m_answer)
            m_turn.start();
    });
    clear();
}

WhatIfAct WhatIfPanel::act() const
{
    return static_cast<WhatIfAct>(m_act->currentData().toInt());
}

void WhatIfPanel::fillPlugins()
{
    QStringList ids;
    if (act() == WhatIfAct::Install) {
        for (const plugins::CataloguedPlugin &entry : m_source.catalogue()) {
            if (ids.isEmpty() || ids.last() != entry.manifest->id)
                ids.append(entry.manifest->id);
        }
    } else if (m_source.picture()) {
        for (const GraphPlugin &plugin : m_source.picture()->plugins) {
            const plugins::InstalledPlugin *installed = m_source.installation(plugin.id);
            if (installed && (act() == WhatIfAct::Uninstall || installed->active))
                ids.append(plugin.id);
        }
    }
    QStringList shown;
    for (int i = 1; i < m_plugin->count(); ++i)
        shown.append(m_plugin->itemData(i).toString());
    if (shown == ids && m_plugin->count() > 0)
        return;
    const QString chosen = m_plugin->currentData().toString();
    {
        const QSignalBlocker quiet(m_plugin);
        m_plugin->clear();
        m_plugin->addItem(tr("Choose a plugin"), QString());
        for (const QString &id : ids)
            m_plugin->addItem(id, id);
        m_plugin->setCurrentIndex(std::max(0, m_plugin->findData(chosen)));
    }
    fillVersions();
    if (m_plugin->currentData().toString() != chosen)
        m_turn.start();
}

void WhatIfPanel::fillVersions()
{
    const bool install = act() == WhatIfAct::Install;
    m_version->setVisible(install);
    m_versionLabel->setVisible(install);
    const QString id = m_plugin->currentData().toString();
    const plugins::InstalledPlugin *installed = m_source.installation(id);
    const QString before =
        m_version->property("plugin").toString() == id ? m_version->currentData().toString() : QString();
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    m_version->setProperty("plugin", id);
    for (const plugins::CataloguedPlugin &entry : m_source.catalogue()) {
        if (entry.manifest->id != id)
            continue;
        const QString version = entry.manifest->version.toString();
        const bool here = installed && installed->version() == entry.manifest->version;
        m_version->addItem(here ? tr("%1 (installed)", "version").arg(version) : version, version);
    }
    m_version->setEnabled(m_version->count() > 0);
    m_version->setCurrentIndex(
        std::max(before.isEmpty() ? 0 : m_version->findData(before), m_version->count() > 0 ? 0 : -1));
}

void WhatIfPanel::propose(WhatIfAct act, const QString &pluginId)
{
    {
        const QSignalBlocker quiet(m_act);
        m_act->setCurrentIndex(m_act->findData(static_cast<int>(act)));
    }
    fillPlugins();
    if (const int at = m_plugin->findData(pluginId); !pluginId.isEmpty() && at >= 0) {
        const QSignalBlocker quiet(m_plugin);
        m_plugin->setCurrentIndex(at);
    }
    fillVersions();
    m_turn.stop();
    ask();
}

void WhatIfPanel::begin(const QString &pluginId)
{
    if (m_question || pluginId.isEmpty())
        return;
    // What has no newer version can only go.
    const plugins::InstalledPlugin *installed = m_source.installation(pluginId);
    const Catalogue &catalogue = m_source.catalogue();
    const bool canOnlyGo =
        installed && std::none_of(catalogue.begin(), catalogue.end(), [&](const plugins::CataloguedPlugin &entry) {
            return entry.manifest->id == pluginId && entry.manifest->version > installed->version();
        });
    const WhatIfAct chosen = act();
    propose(chosen == WhatIfAct::Install && canOnlyGo ? WhatIfAct::Uninstall : chosen, pluginId);
    if (!m_question)
        propose(chosen, {});
}

void WhatIfPanel::focusFirst()
{
    m_act->setFocus(Qt::ShortcutFocusReason);
}

void WhatIfPanel::clear()
{
    m_turn.stop();
    ++m_number;
    m_question.reset();
    m_answer.reset();
    m_list->clear();
    fillPlugins();
    {
        const QSignalBlocker quiet(m_plugin);
        m_plugin->setCurrentIndex(0);
    }
    fillVersions();
    setHeadline(tr("Choose what to do with which plugin. Nothing is changed before you say so."), -1);
    m_do->hide();
    m_clear->setEnabled(false);
    Q_EMIT hypothesisChanged(std::nullopt);
    Q_EMIT marksChanged({});
}

void WhatIfPanel::setHeadline(const QString &text, int status)
{
    m_headline->setText(text);
    m_shape->setVisible(status >= 0);
    if (status >= 0)
        m_shape->setPixmap(statusIcon(static_cast<StatusKind>(status)).pixmap(QSize(15, 15), devicePixelRatioF()));
}

void WhatIfPanel::ask()
{
    WhatIfQuestion question;
    question.act = act();
    question.pluginId = m_plugin->currentData().toString();
    if (question.pluginId.isEmpty()) {
        if (m_question)
            clear();
        return;
    }
    if (question.act == WhatIfAct::Install) {
        const auto version = Version::parse(m_version->currentData().toString());
        if (!version)
            return;
        question.version = *version;
    }
    m_question = question;
    m_clear->setEnabled(true);
    const quint64 number = ++m_number;
    if (question.act == WhatIfAct::Install) {
        plugins::InstallRequest request;
        request.tenantId = m_source.tenant();
        request.pluginId = question.pluginId;
        request.version = question.version;
        request.dryRun = true;
        m_link.checkInstall(request,
                            replyTo<InstallCheck>(this, [this, number, question](const Result<InstallCheck> &check) {
                                if (number != m_number)
                                    return;
                                if (check)
                                    show(answerTo(question, *check), *check);
                                else
                                    showFault(check.error());
                            }));
        return;
    }
    const auto action =
        question.act == WhatIfAct::Uninstall ? resolver::ImpactAction::Uninstall : resolver::ImpactAction::Deactivate;
    m_link.impact(
        m_source.tenant(), question.pluginId, action, std::nullopt,
        replyTo<plugins::ImpactReport>(this, [this, number, question](const Result<plugins::ImpactReport> &report) {
            if (number != m_number)
                return;
            if (report)
                show(answerTo(question, *report), std::nullopt);
            else
                showFault(report.error());
        }));
}

void WhatIfPanel::showFault(const Error &error)
{
    m_answer.reset();
    m_list->clear();
    m_do->hide();
    setHeadline(Wording::error(error), static_cast<int>(StatusKind::Unavailable));
    Q_EMIT hypothesisChanged(std::nullopt);
    Q_EMIT marksChanged({});
}

void WhatIfPanel::show(const WhatIfAnswer &answer, const std::optional<InstallCheck> &check)
{
    m_answer = answer;
    const StatusKind kind = answer.refused || !answer.harmless ? StatusKind::Unavailable
                            : answer.hurt.isEmpty()            ? StatusKind::Healthy
                                                               : StatusKind::Degraded;
    setHeadline(answer.headline, static_cast<int>(kind));
    m_list->clear();
    const ThemeColours &theme = themeOf(palette());
    QFont bold = font();
    bold.setBold(true);
    for (const WhatIfAnswer::Section &section : answer.sections) {
        auto *top = new QTreeWidgetItem(m_list);
        top->setText(0, QStringLiteral("%1 (%2)").arg(section.title).arg(section.rows.size()));
        top->setFont(0, bold);
        if (section.alarming)
            top->setForeground(0, theme.error);
        for (const WhatIfAnswer::Row &row : section.rows) {
            auto *item = new QTreeWidgetItem(top);
            item->setText(0, row.detail.isEmpty() ? row.text : row.text + u'\n' + row.detail);
            item->setToolTip(0, item->text(0));
            item->setData(0, pluginRole, row.pluginId);
        }
        top->setExpanded(true);
    }
    m_do->setText(answer.confirm + u'…');
    m_do->setEnabled(!answer.refused && !answer.unchanged);
    m_do->setToolTip(answer.refused ? tr("The node refuses it for the reasons above")
                                    : tr("Shows the impact once more before anything happens"));
    m_do->show();
    Q_EMIT hypothesisChanged(check);
    Q_EMIT marksChanged(answer.marks);
}

void WhatIfPanel::confirm()
{
    if (!m_question || !m_answer)
        return;
    const WhatIfQuestion question = *m_question;
    const WhatIfAnswer answer = *m_answer;
    const bool destructive = question.act != WhatIfAct::Install;
    auto *dialog =
        new ConfirmDialog(tr("%1?", "what is to be done").arg(answer.confirm), answer.confirm, destructive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFact(tr("Tenant"), m_source.tenant());
    if (const plugins::InstalledPlugin *installed = m_source.installation(question.pluginId))
        dialog->addFact(tr("Installed"), installed->version().toString());
    for (const WhatIfAnswer::Section &section : answer.sections) {
        QStringList names;
        for (const WhatIfAnswer::Row &row : section.rows)
            names.append(row.text);
        dialog->addFact(section.title, names.mid(0, 6).join(QStringLiteral(", "))
                                           + (names.size() > 6 ? QStringLiteral(" …") : QString()));
    }
    dialog->addConsequence(answer.headline);
    if (answer.hurt.size() > 1)
        dialog->addItems(answer.hurt);
    if (question.act == WhatIfAct::Uninstall && !answer.harmless) {
        dialog->addConsequence(tr("Others need it. To uninstall it all the same, type its id."));
        dialog->addNameCheck(question.pluginId);
    }
    connect(dialog, &QDialog::accepted, this, [this, question, answer] { run(question, answer); });
    dialog->open();
}

void WhatIfPanel::run(const WhatIfQuestion &question, const WhatIfAnswer &answer)
{
    m_do->setEnabled(false);
    const auto end = [this, done = answer.done](const std::optional<Error> &error) {
        if (error) {
            Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(*error));
            m_turn.start(); // what stands there is no longer true
            return;
        }
        clear();
        Q_EMIT noticeRequested(Notice::Kind::Success, done);
    };
    const auto errorOf = [](const auto &result) {
        return result ? std::nullopt : std::optional<Error>(result.error());
    };
    const QString tenant = m_source.tenant();
    switch (question.act) {
    case WhatIfAct::Install: {
        plugins::InstallRequest request;
        request.tenantId = tenant;
        request.pluginId = question.pluginId;
        request.version = question.version;
        m_link.install(request, replyTo<plugins::InstallOutcome>(
                                    this, [end, errorOf](const auto &result) { end(errorOf(result)); }));
        return;
    }
    case WhatIfAct::Uninstall:
        m_link.uninstall(
            tenant, question.pluginId, !answer.harmless,
            replyTo<plugins::UninstallOutcome>(this, [end, errorOf](const auto &result) { end(errorOf(result)); }));
        return;
    case WhatIfAct::Deactivate:
        m_link.setActive(
            tenant, question.pluginId, false,
            replyTo<plugins::ActivationOutcome>(this, [end, errorOf](const auto &result) { end(errorOf(result)); }));
        return;
    }
}

} // namespace plexica::app
