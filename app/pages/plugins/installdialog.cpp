// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/installdialog.h"

#include "common/ids.h"
#include "models/pluginmodel.h"
#include "models/pluginwording.h"
#include "models/wording.h"
#include "pages/plugins/manifestfaults.h"
#include "pages/plugins/resolutionview.h"
#include "pages/plugins/steprun.h"
#include "widgets/boxname.h"
#include "widgets/elidedlabel.h"
#include "widgets/factlist.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/notice.h"
#include "widgets/plaintable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace plexica::app {

namespace {

enum StackPage { WaitPage, FaultsPage, ResultPage };
enum Fact { Name, Description, Services, Needs, ServicesThatGo, WouldBreak, WouldLose, SharedData };

QString joined(const QStringList &names)
{
    constexpr qsizetype shown = 6;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return names.mid(0, shown).join(QStringLiteral(", ")) + QStringLiteral(", … (%1)").arg(names.size());
}

} // namespace

InstallDialog::InstallDialog(PluginLink &link, PluginModel &plugins, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_plugins(plugins)
    , m_files(link, this)
    , m_icon(new Label(this))
    , m_title(new Label(this))
    , m_position(new Label(this))
    , m_file(new ElidedLabel(this, Qt::ElideMiddle))
    , m_tenant(new QComboBox(this))
    , m_version(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_wait(new Label(tr("Reading…"), this))
    , m_faults(new ManifestFaults(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Install Plugin"));
    setObjectName(QStringLiteral("installDialog"));
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_title->setWordWrap(true);
    m_position->setObjectName(QStringLiteral("mutedLabel"));
    head->addWidget(m_icon, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    head->addWidget(m_position, 0, Qt::AlignVCenter);
    layout->addLayout(head);

    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_tenant->setEditable(true);
    m_tenant->setInsertPolicy(QComboBox::NoInsert);
    m_tenant->setObjectName(QStringLiteral("tenantBox"));
    nameBox(m_tenant, tr("Tenant"));
    m_version->setObjectName(QStringLiteral("versionBox"));
    nameBox(m_version, tr("Version"));
    m_form->addRow(tr("File"), m_file);
    m_form->addRow(tr("&Version"), m_version);
    m_form->addRow(tr("&Tenant"), m_tenant);
    layout->addLayout(m_form);
    layout->addWidget(m_notice);

    m_wait->setAlignment(Qt::AlignCenter);
    m_wait->setObjectName(QStringLiteral("mutedLabel"));
    m_stack->addWidget(m_wait);
    m_stack->addWidget(m_faults);
    m_stack->addWidget(makeResult());
    layout->addWidget(m_stack, 1);
    m_progress->setTextVisible(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    layout->addWidget(m_progress);
    addButtons();
    connect(&m_files, &ManifestFiles::finished, this, &InstallDialog::readDone);
    connect(m_tenant, &QComboBox::currentTextChanged, this, [this] { check(); });
    connect(m_version, &QComboBox::currentIndexChanged, this, [this] { check(); });
    connect(&m_plugins, &PluginModel::applied, this, [this] {
        if (!m_busy && m_stack->currentIndex() == ResultPage)
            check();
    });
    m_cancel->setFocus();
}

void InstallDialog::addButtons()
{
    // Made last and not in a QDialogButtonBox, which (Qt 6.4) leaves Tab in a ring without the other widgets.
    m_again = new QPushButton(tr("Read file &again"), this);
    m_again->setToolTip(tr("Read the file once more, after it was mended (F5)"));
    m_again->setShortcut(Qt::Key_F5);
    m_toCatalogue = new QPushButton(tr("Add to &catalogue only"), this);
    m_toCatalogue->setToolTip(tr("Keep this version for later; nobody has it installed by that"));
    m_fix = new QPushButton(this);
    m_fix->setObjectName(QStringLiteral("fixButton"));
    m_confirm = new QPushButton(this);
    m_confirm->setObjectName(QStringLiteral("confirmButton"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    const int order = style()->styleHint(QStyle::SH_DialogButtonLayout);
    const bool acceptFirst = order == QDialogButtonBox::WinLayout || order == QDialogButtonBox::KdeLayout;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addWidget(m_toCatalogue);
    buttons->addStretch(1);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_confirm);
    buttons->insertWidget(acceptFirst ? 5 : 3, m_cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    for (QPushButton *button : {m_again, m_toCatalogue, m_fix, m_confirm})
        button->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_guard = new KeyGuard(this, {m_confirm, m_fix, m_toCatalogue});
    connect(m_again, &QPushButton::clicked, this, &InstallDialog::readAgain);
    connect(m_toCatalogue, &QPushButton::clicked, this, &InstallDialog::addToCatalogue);
    connect(m_fix, &QPushButton::clicked, this, &InstallDialog::applyPlan);
    connect(m_confirm, &QPushButton::clicked, this, &InstallDialog::install);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel(); // the step in flight ends, and the dialog stays with what is left
        else
            reject();
    });
}

QWidget *InstallDialog::makeResult()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_facts = new FactList({tr("Name"), tr("Description"), tr("Services"), tr("Needs"), tr("Services that go"),
                            tr("Would break"), tr("Would lose something"), tr("Shared data")});
    m_facts->setVerticalSpacing(6);
    layout->addLayout(m_facts);
    m_resolution = new ResolutionView(page);
    m_resolution->setObjectName(QStringLiteral("resolutionView"));
    layout->addWidget(m_resolution, 1);
    return page;
}

void InstallDialog::setTenants(const QStringList &tenants, const QString &chosen, bool fixed)
{
    const QSignalBlocker quiet(m_tenant);
    m_tenant->clear();
    m_tenant->addItems(tenants);
    m_tenant->setCurrentText(chosen);
    m_tenant->setEnabled(!fixed);
}

void InstallDialog::setFiles(const QStringList &fileNames)
{
    m_form->setRowVisible(m_version, false);
    m_sources.clear();
    m_current = 0;
    for (const QString &fileName : fileNames) {
        ManifestFile source;
        source.fileName = fileName;
        m_sources.push_back(std::move(source));
    }
    readAll();
}

void InstallDialog::setPlugin(const QString &pluginId, const std::optional<Version> &version)
{
    m_pluginId = pluginId;
    m_form->setRowVisible(m_file, false);
    m_again->hide();
    m_toCatalogue->hide();
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    int chosen = -1;
    for (const plugins::CataloguedPlugin &plugin : m_plugins.versions(pluginId)) {
        const Version &offered = plugin.manifest->version;
        if (version ? offered == *version : chosen < 0 && !offered.isPreRelease())
            chosen = m_version->count();
        m_version->addItem(offered.toString(), QVariant::fromValue(plugin.manifest));
    }
    m_version->setCurrentIndex(std::max(0, chosen));
    m_sources.assign(1, ManifestFile());
    m_current = 0;
    showCurrent();
}

const ManifestFile *InstallDialog::current() const
{
    return m_current < m_sources.size() ? &m_sources[m_current] : nullptr;
}

void InstallDialog::readAll()
{
    m_stack->setCurrentIndex(WaitPage);
    m_confirm->setEnabled(false);
    m_confirm->hide();
    m_fix->hide();
    QStringList names; // what is done already stays as it was read
    for (std::size_t at = m_current; at < m_sources.size(); ++at)
        names.append(m_sources[at].fileName);
    m_files.read(names);
}

void InstallDialog::readDone()
{
    std::vector<ManifestFile> read = m_files.take();
    m_sources.resize(m_current);
    std::move(read.begin(), read.end(), std::back_inserter(m_sources));
    showCurrent();
}

void InstallDialog::setHead(const QString &iconName, int tint, const QString &text)
{
    m_icon->setPixmap(themeIcon(iconName, static_cast<IconTint>(tint)).pixmap(QSize(26, 26), devicePixelRatioF()));
    m_title->setText(text);
    setAccessibleName(text);
}

QString InstallDialog::headline() const
{
    return m_title->text();
}

void InstallDialog::showCurrent()
{
    const ManifestFile *source = current();
    if (!source)
        return;
    m_check.reset();
    m_notice->hide();
    m_position->setVisible(m_sources.size() > 1);
    m_position->setText(tr("%1 of %2", "which file").arg(m_current + 1).arg(m_sources.size()));
    m_file->setFullText(source->fileName);
    m_again->setVisible(!source->fileName.isEmpty());
    if (!source->fileName.isEmpty() && !source->manifest) {
        showFaults(*source);
        return;
    }
    m_form->setRowVisible(m_tenant, true);
    m_confirm->setVisible(true);
    m_confirm->setEnabled(false);
    m_fix->hide();
    check();
}

void InstallDialog::showFaults(const ManifestFile &source)
{
    const QString name = QFileInfo(source.fileName).fileName();
    const int count = static_cast<int>(source.reading.errors.size());
    setHead(QStringLiteral("error"), static_cast<int>(IconTint::Error),
            source.readable ? tr("%1 is no valid manifest: %n fault(s)", nullptr, count).arg(name)
                            : tr("%1 cannot be read").arg(name));
    m_form->setRowVisible(m_tenant, false);
    m_toCatalogue->hide();
    m_fix->hide();
    m_confirm->hide();
    m_stack->setCurrentIndex(FaultsPage);
    m_faults->show(source.text.left(manifestlimits::bytes), source.reading.errors);
}

PlainTable *InstallDialog::faultView() const
{
    return m_faults->table();
}

QPlainTextEdit *InstallDialog::preview() const
{
    return m_faults->preview();
}

void InstallDialog::readAgain()
{
    if (!m_busy && current() && !current()->fileName.isEmpty())
        readAll();
}

plugins::InstallRequest InstallDialog::request() const
{
    plugins::InstallRequest request;
    request.tenantId = m_tenant->currentText().trimmed();
    const ManifestFile *source = current();
    if (source && source->manifest) {
        request.manifest = source->manifest;
        request.pluginId = source->manifest->id;
    } else {
        request.pluginId = m_pluginId;
        if (const auto manifest = m_version->currentData().value<plugins::ManifestPtr>())
            request.version = manifest->version;
    }
    return request;
}

void InstallDialog::check()
{
    const ManifestFile *source = current();
    if (m_busy || !source || (!source->fileName.isEmpty() && !source->manifest))
        return;
    const plugins::InstallRequest wanted = request();
    const quint64 number = ++m_checkNumber;
    if (!isName(wanted.tenantId)) {
        m_confirm->setEnabled(false);
        m_fix->hide();
        m_notice->show(Notice::Kind::Info,
                       tr("Name the tenant: letters, digits, '.', '_' and '-', beginning with a letter or digit."));
        return;
    }
    m_link.checkInstall(wanted, replyTo<InstallCheck>(this, [this, number](const Result<InstallCheck> &result) {
                            if (number != m_checkNumber || m_busy)
                                return;
                            if (result)
                                showCheck(*result);
                            else
                                showRefusal(result.error());
                        }));
}

void InstallDialog::showRefusal(const Error &error)
{
    m_check.reset();
    const plugins::InstallRequest wanted = request();
    setHead(QStringLiteral("error"), static_cast<int>(IconTint::Error),
            tr("%1 cannot be installed").arg(wanted.pluginId));
    m_stack->setCurrentIndex(ResultPage);
    m_resolution->cards().show({}, {});
    for (const Fact fact : {Name, Description, Services, Needs, ServicesThatGo, WouldBreak, WouldLose, SharedData})
        m_facts->set(fact, {});
    m_notice->show(Notice::Kind::Error, Wording::error(error));
    m_confirm->hide();
    m_fix->hide();
    m_toCatalogue->hide();
}

void InstallDialog::showHeadline(const InstallCheck &found)
{
    using Kind = InstallCheck::Kind;
    const QString &id = found.manifest->id;
    const QString version = found.manifest->version.toString();
    const QString previous = found.previous ? found.previous->toString() : QString();
    QString action;
    QString question;
    QString refusal;
    switch (found.kind) {
    case Kind::Installed:
        action = tr("Install %1 %2").arg(id, version);
        question = tr("Install %1 %2?").arg(id, version);
        refusal = tr("%1 %2 cannot be installed yet").arg(id, version);
        break;
    case Kind::Upgraded:
        action = tr("Upgrade %1 to %2").arg(id, version);
        question = tr("Upgrade %1 from %2 to %3?").arg(id, previous, version);
        refusal = tr("%1 cannot be upgraded to %2 yet").arg(id, version);
        break;
    case Kind::Downgraded:
        action = tr("Downgrade %1 to %2").arg(id, version);
        question = tr("Downgrade %1 from %2 to %3?").arg(id, previous, version);
        refusal = tr("%1 cannot be downgraded to %2 yet").arg(id, version);
        break;
    case Kind::Unchanged:
        action = tr("Install %1 %2").arg(id, version);
        question = tr("%1 %2 is installed already").arg(id, version);
        refusal = tr("%1 %2 is installed, but something is missing").arg(id, version);
        break;
    }
    const bool unchanged = found.kind == Kind::Unchanged;
    if (!found.resolution.valid)
        setHead(QStringLiteral("error"), static_cast<int>(IconTint::Error), refusal);
    else
        setHead(unchanged ? QStringLiteral("check") : QStringLiteral("info"),
                static_cast<int>(unchanged ? IconTint::Success : IconTint::Accent), question);
    m_confirm->setText(action);
}

void InstallDialog::showFacts(const InstallCheck &found)
{
    const Manifest &manifest = *found.manifest;
    m_facts->set(Name, manifest.name == manifest.id ? QString() : manifest.name);
    m_facts->set(Description, manifest.description);
    QStringList services;
    for (const ServiceDeclaration &service : manifest.services)
        services.append(service.name);
    m_facts->set(Services, joined(services));
    QStringList needs;
    for (const DependencyDeclaration &dependency : manifest.dependencies)
        needs.append(QStringLiteral("%1 %2%3").arg(dependency.subject(), dependency.constraint.text(),
                                                   dependency.required ? QString() : tr(" (optional)")));
    m_facts->set(Needs, joined(needs));
    const resolver::Impact &impact = found.impact.impact;
    m_facts->set(ServicesThatGo, joined(impact.vanishingServices));
    const auto dependents = [&found](const std::vector<resolver::Dependent> &list) {
        QStringList names;
        for (const resolver::Dependent &dependent : list)
            names.append(dependent.pluginId);
        names.removeDuplicates();
        return found.previous ? joined(names) : QString();
    };
    m_facts->set(WouldBreak, dependents(impact.required));
    m_facts->set(WouldLose, dependents(impact.optional));
    m_facts->set(SharedData, found.previous && found.impact.ownedKeys > 0
                                 ? tr("%1 keys stay as they are").arg(Wording::number(found.impact.ownedKeys))
                                 : QString());
}

void InstallDialog::showCheck(const InstallCheck &found)
{
    m_check = found;
    m_notice->hide();
    showHeadline(found);
    showFacts(found);
    const ManifestFile *source = current();
    const resolver::Resolution &resolution = found.resolution;
    const bool unchanged = found.kind == InstallCheck::Kind::Unchanged;
    QStringList notes;
    if (source) {
        for (const ManifestFault &warning : source->reading.warnings)
            notes.append(warning.line == 0 ? warning.message
                                           : tr("Line %1: %2").arg(warning.line).arg(warning.message));
    }
    m_resolution->cards().show(resolution, notes, found.manifest ? found.manifest->id : QString());
    m_stack->setCurrentIndex(ResultPage);

    m_toCatalogue->setVisible(source && source->manifest && found.isNewToCatalogue);
    const int steps = static_cast<int>(resolution.plan.size());
    m_fix->setVisible(!resolution.valid && steps > 0);
    if (steps == 1)
        m_fix->setText(PluginWording::change(resolution.plan.front()));
    else
        m_fix->setText(tr("Make %n changes first", nullptr, steps));
    m_fix->setToolTip(tr("Do what would make it pass, then check again"));
    m_confirm->setVisible(!unchanged);
    m_confirm->setEnabled(resolution.valid && !unchanged);
    m_cancel->setText(unchanged ? tr("Close") : tr("Cancel"));
    if (unchanged && m_current + 1 < m_sources.size())
        next({}); // of several files: on to the next
}

void InstallDialog::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_progress->setVisible(m_busy);
    m_progress->setFormat(what);
    m_progress->setRange(0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_fix), static_cast<QWidget *>(m_toCatalogue),
          static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_version)})
        widget->setEnabled(!m_busy);
    m_cancel->setEnabled(!m_busy);
}

void InstallDialog::install()
{
    if (!m_check || m_busy || !m_check->resolution.valid)
        return;
    using Kind = InstallCheck::Kind;
    const Kind kind = m_check->kind;
    const QString id = m_check->manifest->id;
    const QString version = m_check->manifest->version.toString();
    setBusy(kind == Kind::Installed ? tr("Installing %1…").arg(id) : tr("Changing %1 to %2…").arg(id, version));
    const plugins::InstallRequest wanted = request();
    m_link.install(wanted, replyTo<plugins::InstallOutcome>(this, [this, kind, id, version, tenant = wanted.tenantId](
                                                                      const Result<plugins::InstallOutcome> &outcome) {
                       setBusy({});
                       if (!outcome) {
                           m_notice->show(Notice::Kind::Error, Wording::error(outcome.error()));
                           if (outcome.error().code == ErrorCode::DependencyUnsatisfied)
                               check(); // something changed meanwhile: say anew what is missing
                           return;
                       }
                       const QString sentence = kind == Kind::Upgraded ? tr("%1 was upgraded to %2.").arg(id, version)
                                                : kind == Kind::Downgraded
                                                    ? tr("%1 was downgraded to %2.").arg(id, version)
                                                    : tr("%1 %2 was installed.").arg(id, version);
                       Q_EMIT installed(sentence, tenant, id);
                       next(sentence);
                   }));
}

void InstallDialog::addToCatalogue()
{
    const ManifestFile *source = current();
    if (!source || !source->manifest || m_busy)
        return;
    const QString id = source->manifest->id;
    const QString version = source->manifest->version.toString();
    const QString tenant = m_tenant->currentText().trimmed();
    setBusy(tr("Adding %1 to the catalogue…").arg(id));
    m_link.addToCatalogue(
        tenant, source->manifest,
        replyTo<plugins::CataloguedPlugin>(this, [this, id, version](const Result<plugins::CataloguedPlugin> &added) {
            setBusy({});
            if (!added) {
                m_notice->show(Notice::Kind::Error, Wording::error(added.error()));
                return;
            }
            const QString sentence = tr("%1 %2 is in the catalogue.").arg(id, version);
            Q_EMIT installed(sentence, QString(), id);
            next(sentence);
        }));
}

void InstallDialog::applyPlan()
{
    if (!m_check || m_busy)
        return;
    const QString tenant = m_tenant->currentText().trimmed();
    std::vector<StepRun::Step> steps;
    const auto &plan = m_check->resolution.plan;
    const bool isOfPlan = std::any_of(plan.begin(), plan.end(), [this](const resolver::Change &change) {
        return change.pluginId == m_check->manifest->id;
    });
    if (m_check->isNewToCatalogue && isOfPlan) { // plans are made of what the catalogue has
        StepRun::Step step;
        step.name = tr("Add %1 %2 to the catalogue").arg(m_check->manifest->id, m_check->manifest->version.toString());
        step.run = [this, tenant, manifest = m_check->manifest](std::function<void(std::optional<Error>)> done) {
            m_link.addToCatalogue(tenant, manifest,
                                  replyTo<plugins::CataloguedPlugin>(
                                      this, [done = std::move(done)](const Result<plugins::CataloguedPlugin> &added) {
                                          done(added ? std::nullopt : std::optional(added.error()));
                                      }));
        };
        steps.push_back(std::move(step));
    }
    for (std::size_t at = 0; at < plan.size();) {
        QStringList names;
        plugins::ChangeRequest request{tenant, {}};
        for (const int number = plan[at].step; at < plan.size() && plan[at].step == number; ++at) {
            names.append(PluginWording::change(plan[at]));
            request.steps.push_back(plugins::PluginStep::of(plan[at]));
        }
        StepRun::Step step;
        step.name = names.join(tr(" together with ", "between changes that are made at once"));
        step.run = [this, request](std::function<void(std::optional<Error>)> done) {
            m_link.change(request, replyTo<plugins::ChangeOutcome>(
                                       this, [done = std::move(done)](const Result<plugins::ChangeOutcome> &outcome) {
                                           done(outcome ? std::nullopt : std::optional(outcome.error()));
                                       }));
        };
        steps.push_back(std::move(step));
    }
    setBusy(tr("Making changes…"));
    m_cancel->setEnabled(true);
    m_run = new StepRun(std::move(steps), true, this);
    m_progress->setRange(0, m_run->all());
    connect(m_run, &StepRun::progress, this, [this](int done, const QString &name) {
        m_progress->setValue(done);
        m_progress->setFormat(tr("%1…", "what is being done").arg(name));
    });
    connect(m_run, &StepRun::finished, this, [this] {
        StepRun *run = std::exchange(m_run, nullptr);
        run->deleteLater();
        setBusy({});
        if (!run->failures().empty()) {
            const StepRun::Failure &failure = run->failures().front();
            m_notice->show(Notice::Kind::Error,
                           tr("%1: %2", "step: reason").arg(failure.name, Wording::error(failure.error)));
        }
        check();
        m_cancel->setFocus();
    });
    m_run->start();
}

void InstallDialog::next(const QString &sentence)
{
    if (m_current + 1 >= m_sources.size()) {
        accept();
        return;
    }
    ++m_current;
    showCurrent();
    if (!sentence.isEmpty())
        m_notice->show(Notice::Kind::Success, sentence);
    m_cancel->setFocus();
}

} // namespace plexica::app
