// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/serviceactions.h"

#include "bridge/gatewaylink.h"
#include "models/pluginmodel.h"
#include "models/servicewording.h"
#include "models/wording.h"
#include "pages/services/ordersdialog.h"
#include "pages/services/reasonform.h"
#include "widgets/confirmdialog.h"
#include "widgets/jobdialogs.h"
#include "widgets/statusshape.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <QWidget>

#include <algorithm>
#include <limits>
#include <utility>

namespace plexica::app {

using registry::AdminState;
using registry::Health;

namespace {

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional<Error>(result.error());
}

constexpr std::size_t manyServices = 20;

QString nameOf(const std::vector<ServicePtr> &services)
{
    return services.size() == 1 ? services.front()->serviceName : QString();
}

/// What is said of one service, said of several.
QString ofEach(const QString &sentence, int count)
{
    return count == 1 ? sentence : ServiceActions::tr("For each of them: %1", "services: sentence").arg(sentence);
}

} // namespace

ServiceActions::ServiceActions(NodeLink &link, PluginModel &plugins, QWidget *window)
    : ActionSet(window)
    , m_link(link)
    , m_plugins(plugins)
    , m_window(window)
{
    copyCommand = make(QStringLiteral("copyDiscoveryCommand"), QStringLiteral("copy"), tr("&Copy Discovery Command"),
                       tr("Copy a curl command that discovers the service"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &ServiceActions::copyDiscoveryCommand);
    copyName =
        make(QStringLiteral("copyServiceName"), QStringLiteral("copy"), tr("Copy &Name"),
             tr("Copy the names of the selected services"), QKeySequence::Copy, &ServiceActions::copyServiceName);
    copyName->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setHealthy = make(QStringLiteral("setHealthy"), QString(), tr("Set &Healthy…"), tr("Report the service as healthy"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1), &ServiceActions::askHealthy);
    setHealthy->setIcon(statusIcon(StatusKind::Healthy));
    setDegraded =
        make(QStringLiteral("setDegraded"), QString(), tr("Set De&graded…"), tr("Report the service as degraded"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2), &ServiceActions::askDegraded);
    setDegraded->setIcon(statusIcon(StatusKind::Degraded));
    setUnavailable = make(QStringLiteral("setUnavailable"), QString(), tr("Set &Unavailable…"),
                          tr("Report the service as unavailable"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3),
                          &ServiceActions::askUnavailable);
    setUnavailable->setIcon(statusIcon(StatusKind::Unavailable));
    drain = make(QStringLiteral("drain"), QStringLiteral("drain"), tr("&Drain…"),
                 tr("No new callers; calls in flight finish"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                 &ServiceActions::askDrain);
    takeOffline = make(QStringLiteral("takeOffline"), QStringLiteral("offline"), tr("Take &Offline…"),
                       tr("Leave the service out of discovery and gateway"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &ServiceActions::askOffline);
    reactivate = make(QStringLiteral("reactivate"), QStringLiteral("reactivate"), tr("&Reactivate…"),
                      tr("Make the service ACTIVE again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                      &ServiceActions::askReactivate);
    deregister = make(QStringLiteral("deregister"), QStringLiteral("delete"), tr("Dere&gister…"),
                      tr("Remove the service from the registry"), QKeySequence(QKeySequence::Delete),
                      &ServiceActions::askDeregister);
    deregister->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    undo = make(QStringLiteral("undoServiceChange"), QStringLiteral("undo"), tr("&Undo"),
                tr("Bring back health or admin state as it was before the last change, within a minute"),
                QKeySequence(Qt::CTRL | Qt::Key_Z), &ServiceActions::undoLast);
    undo->setEnabled(false);
    m_undoTimer.setSingleShot(true);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] {
        m_before.clear();
        undo->setEnabled(false);
    });
    showOrders = make(QStringLiteral("showOrders"), QStringLiteral("drain"), tr("&Orders…"),
                      tr("What is drained or offline by order, registered or not"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), &ServiceActions::openOrders);
    setSelection({});
}

QList<QAction *> ServiceActions::all() const
{
    return {copyCommand, copyName,   nullptr, setHealthy, setDegraded, setUnavailable, nullptr,   drain,
            takeOffline, reactivate, nullptr, deregister, undo,        nullptr,        showOrders};
}

void ServiceActions::setSelection(std::vector<ServicePtr> services)
{
    m_selection = std::move(services);
    const bool any = !m_selection.empty();
    const auto has = [this](auto condition) { return std::any_of(m_selection.begin(), m_selection.end(), condition); };
    copyCommand->setEnabled(m_selection.size() == 1);
    copyName->setEnabled(any);
    for (QAction *action : {setHealthy, setDegraded, setUnavailable, deregister})
        action->setEnabled(any);
    drain->setEnabled(has([](const ServicePtr &service) { return service->adminState != AdminState::Draining; }));
    takeOffline->setEnabled(has([](const ServicePtr &service) { return service->adminState != AdminState::Offline; }));
    reactivate->setEnabled(has([](const ServicePtr &service) { return service->adminState != AdminState::Active; }));
}

QString ServiceActions::discoveryCommand(const QString &address, const registry::Service &service)
{
    QUrl url((address.isEmpty() ? QStringLiteral("http://127.0.0.1:3000") : address)
             + QStringLiteral("/api/services/discover"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("serviceName"), service.serviceName);
    query.addQueryItem(QStringLiteral("tenantId"), service.tenantId);
    url.setQuery(query);
    return QStringLiteral("curl '%1'").arg(url.toString(QUrl::FullyEncoded));
}

void ServiceActions::copyDiscoveryCommand()
{
    if (m_selection.size() != 1)
        return;
    QGuiApplication::clipboard()->setText(discoveryCommand(m_address, *m_selection.front()));
    Q_EMIT noticeRequested(Notice::Kind::Success, tr("The discovery command is on the clipboard."));
}

void ServiceActions::copyServiceName()
{
    QStringList names;
    for (const ServicePtr &service : m_selection)
        names.append(service->serviceName);
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
}

void ServiceActions::openOrders()
{
    (new OrdersDialog(m_link, m_window))->open();
}

void ServiceActions::keepForUndo(std::vector<ServicePtr> before, BulkOperation::Command restore)
{
    m_before = std::move(before);
    m_restore = std::move(restore);
    undo->setEnabled(true);
    m_undoTimer.start(undoTime);
}

void ServiceActions::undoLast()
{
    if (m_before.empty())
        return;
    m_undoTimer.stop();
    undo->setEnabled(false);
    const auto before = std::exchange(m_before, {});
    run(before, std::exchange(m_restore, {}), tr("%1 is as it was.").arg(nameOf(before)),
        tr("%1 services are as they were."));
}

void ServiceActions::describe(ConfirmDialog &dialog, const std::vector<ServicePtr> &services)
{
    int instances = 0;
    int alive = 0;
    int called = 0;
    QSet<QString> tenants;
    QSet<QString> plugins;
    QStringList names;
    for (const ServicePtr &service : services) {
        instances += static_cast<int>(service->instances.size());
        alive += aliveInstances(*service);
        called += service->liveInstances();
        tenants.insert(service->tenantId);
        plugins.insert(service->pluginId);
        if (names.size() < ConfirmDialog::mostItems)
            names.append(
                QStringLiteral("%1  ·  %2  ·  %3").arg(service->serviceName, service->pluginId, service->tenantId));
    }
    if (services.size() > 1)
        dialog.addItems(names, static_cast<int>(services.size()));
    dialog.addFact(tr("Plugin"), Wording::several(plugins));
    dialog.addFact(tr("Tenant"), Wording::several(tenants));
    const QString count = Wording::number(instances);
    dialog.addFact(
        tr("Instances"),
        called == alive
            ? tr("%1, of which %2 live").arg(count, Wording::number(alive))
            : tr("%1, of which %2 alive and %3 called").arg(count, Wording::number(alive), Wording::number(called)));
    describeUsers(dialog, services);
}

void ServiceActions::describeUsers(ConfirmDialog &dialog, const std::vector<ServicePtr> &services)
{
    QSet<QString> required;
    QSet<QString> optional;
    QSet<std::pair<QString, QString>> names; // tenant and service
    for (const ServicePtr &service : services) {
        names.insert({service->tenantId, service->serviceName});
        const PluginPtr plugin = m_plugins.find(PluginKey{service->tenantId, service->pluginId});
        if (!plugin)
            continue;
        for (const resolver::DeclaredEdge &edge : plugin->dependents) {
            if (edge.serviceName == service->serviceName)
                (edge.required ? required : optional)
                    .insert(tr("%1 (needs %2 %3)", "plugin (needs service constraint)")
                                .arg(edge.from, edge.serviceName, edge.constraint));
            else if (edge.serviceName.isEmpty())
                (edge.required ? required : optional)
                    .insert(tr("%1 (needs the plugin %2)").arg(edge.from, service->pluginId));
        }
    }
    const auto sorted = [](const QSet<QString> &set) {
        QStringList lines(set.begin(), set.end());
        lines.sort();
        return lines;
    };
    dialog.addSection(tr("%n plugin(s) require it:", nullptr, static_cast<int>(required.size())), sorted(required));
    dialog.addSection(tr("%n plugin(s) can do without it:", nullptr, static_cast<int>(optional.size())),
                      sorted(optional));
    // Calls are counted by the gateway and come a moment later.
    QVBoxLayout *place = dialog.addPlace();
    GatewayLook wanted;
    wanted.afterCall = std::numeric_limits<quint64>::max();
    wanted.summary = true;
    m_link.gateway().look(
        wanted, replyTo<GatewayPicture>(&dialog, [&dialog, place, names](const Result<GatewayPicture> &picture) {
            if (!picture)
                return;
            std::vector<std::pair<double, QString>> callers;
            for (const gateway::PairTraffic &pair : picture->pairs) {
                if (pair.callsPerMinute > 0 && names.contains({pair.tenantId, pair.serviceName}))
                    callers.emplace_back(pair.callsPerMinute,
                                         tr("%1: %2 calls/min", "plugin: rate")
                                             .arg(pair.callerPluginId,
                                                  Wording::number(std::max<qint64>(1, qRound64(pair.callsPerMinute)))));
            }
            std::sort(callers.rbegin(), callers.rend());
            QStringList lines;
            for (const auto &caller : callers)
                lines.append(caller.second);
            dialog.addSection(tr("Called now by:"), lines, place);
        }));
}

void ServiceActions::askCount(ConfirmDialog &dialog, const std::vector<ServicePtr> &services)
{
    QSet<QString> tenants;
    for (const ServicePtr &service : services)
        tenants.insert(service->tenantId);
    if (services.size() >= manyServices || tenants.size() > 1)
        dialog.addNameCheck(QString::number(services.size()));
}

void ServiceActions::askHealth(Health health)
{
    if (m_selection.empty())
        return;
    const auto services = m_selection;
    const int count = static_cast<int>(services.size());
    const QString word = Wording::health(health);
    const QString question = count == 1 ? tr("Set the health of %1 to %2?").arg(nameOf(services), word)
                                        : tr("Set the health of %n services to %1?", nullptr, count).arg(word);
    auto *dialog =
        new ConfirmDialog(question, tr("Set %1", "health").arg(word), health == Health::Unavailable, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    describe(*dialog, services);
    switch (health) {
    case Health::Healthy:
        dialog->addConsequence(
            ofEach(tr("Callers find it again. It also ends staleness and the verdict of failed probes; "
                      "what is missed from now on counts anew."),
                   count));
        break;
    case Health::Degraded:
        dialog->addConsequence(
            ofEach(tr("Callers still find it. It stays degraded until its plugin or an administrator "
                      "reports otherwise."),
                   count));
        break;
    case Health::Unavailable:
        dialog->addConsequence(
            ofEach(tr("Callers no longer find it. It stays unavailable until its plugin or an administrator "
                      "reports otherwise."),
                   count));
        break;
    }
    auto *form = new ReasonForm(false, dialog);
    if (count == 1 && services.front()->instances.size() > 1) {
        QStringList ids;
        for (const registry::Instance &instance : services.front()->instances)
            ids.append(instance.instanceId);
        form->addInstances(ids);
    }
    dialog->addForm(form);
    askCount(*dialog, services);
    connect(dialog, &QDialog::accepted, this, [this, form, services, health, word] {
        const QString reason = form->reason();
        const QString instance = form->instanceId();
        keepForUndo(services, [this](const ServicePtr &was, auto done) {
            // Each instance on its own; the last answer counts.
            for (std::size_t i = 0; i < was->instances.size(); ++i) {
                const registry::Instance &each = was->instances[i];
                const bool isLast = i + 1 == was->instances.size();
                m_link.setHealth(keyOf(*was), each.instanceId, each.reported, tr("undone"),
                                 [done, isLast](const Result<ServicePtr> &result) {
                                     if (isLast)
                                         done(errorOf(result));
                                 });
            }
        });
        run(
            services,
            [this, health, reason, instance](const ServicePtr &service, auto done) {
                m_link.setHealth(keyOf(*service), instance, health, reason,
                                 [done = std::move(done)](const Result<ServicePtr> &result) { done(errorOf(result)); });
            },
            tr("%1 is reported as %2.").arg(nameOf(services), word),
            tr("%1 services are reported as %2.").arg(QStringLiteral("%1"), word));
    });
    dialog->open();
}

void ServiceActions::askAdminState(AdminState state)
{
    std::vector<ServicePtr> services;
    std::copy_if(m_selection.begin(), m_selection.end(), std::back_inserter(services),
                 [state](const ServicePtr &service) { return service->adminState != state; });
    if (services.empty())
        return;
    const int count = static_cast<int>(services.size());
    const QString name = nameOf(services);
    QString question;
    QString confirm;
    QString one;
    QString many;
    QString consequence;
    switch (state) {
    case AdminState::Draining:
        question = count == 1 ? tr("Drain %1?").arg(name) : tr("Drain %n services?", nullptr, count);
        confirm = count == 1 ? tr("Drain %1").arg(name) : tr("Drain %n services", nullptr, count);
        one = tr("%1 is draining.").arg(name);
        many = tr("%1 services are draining.");
        consequence =
            tr("New callers no longer find it; calls in flight finish. Its plugin keeps running and heartbeats "
               "do not undo this.");
        break;
    case AdminState::Offline:
        question = count == 1 ? tr("Take %1 offline?").arg(name) : tr("Take %n services offline?", nullptr, count);
        confirm = count == 1 ? tr("Take %1 offline").arg(name) : tr("Take %n services offline", nullptr, count);
        one = tr("%1 is offline.").arg(name);
        many = tr("%1 services are offline.");
        consequence =
            tr("Discovery and gateway leave it out at once: callers are told that it is unavailable. Its plugin "
               "keeps running and heartbeats do not undo this.");
        break;
    case AdminState::Active:
        question = count == 1 ? tr("Reactivate %1?").arg(name) : tr("Reactivate %n services?", nullptr, count);
        confirm = count == 1 ? tr("Reactivate %1").arg(name) : tr("Reactivate %n services", nullptr, count);
        one = tr("%1 is active again.").arg(name);
        many = tr("%1 services are active again.");
        consequence = tr("Callers find it again as far as its instances are live.");
        break;
    }
    auto *dialog = new ConfirmDialog(question, confirm, state == AdminState::Offline, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    describe(*dialog, services);
    dialog->addConsequence(ofEach(consequence, count));
    auto *form = new ReasonForm(state != AdminState::Active, dialog);
    dialog->addForm(form);
    askCount(*dialog, services);
    connect(dialog, &QDialog::accepted, this, [this, form, services, state, one, many] {
        const QString reason = form->reason();
        const auto until = form->until();
        keepForUndo(services, [this](const ServicePtr &was, auto done) {
            const bool isOver = was->adminUntil && *was->adminUntil <= currentTime();
            m_link.setAdminState(keyOf(*was), isOver ? AdminState::Active : was->adminState, was->adminReason,
                                 isOver ? std::nullopt : was->adminUntil,
                                 [done = std::move(done)](const Result<ServicePtr> &result) { done(errorOf(result)); });
        });
        run(
            services,
            [this, state, reason, until](const ServicePtr &service, auto done) {
                m_link.setAdminState(
                    keyOf(*service), state, reason, until,
                    [done = std::move(done)](const Result<ServicePtr> &result) { done(errorOf(result)); });
            },
            one, many);
    });
    dialog->open();
}

void ServiceActions::askDeregister()
{
    if (m_selection.empty())
        return;
    const auto services = m_selection;
    const int count = static_cast<int>(services.size());
    const QString name = nameOf(services);
    auto *dialog = new ConfirmDialog(
        count == 1 ? tr("Deregister %1?").arg(name) : tr("Deregister %n services?", nullptr, count),
        count == 1 ? tr("Deregister %1").arg(name) : tr("Deregister %n services", nullptr, count), true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    describe(*dialog, services);
    dialog->addConsequence(
        ofEach(tr("It leaves the registry with all its instances: callers are told that there is no such "
                  "service. A plugin that still runs comes back when it registers again; most do at their "
                  "next heartbeat. To keep it away, take it offline instead."),
               count));
    askCount(*dialog, services);
    connect(dialog, &QDialog::accepted, this, [this, services, name] {
        m_before.clear(); // they are others when they come again
        undo->setEnabled(false);
        run(
            services,
            [this](const ServicePtr &service, auto done) {
                m_link.deregister(keyOf(*service), QString(),
                                  [done = std::move(done)](const Result<int> &result) { done(errorOf(result)); });
            },
            tr("%1 was deregistered.").arg(name), tr("%1 services were deregistered."));
    });
    dialog->open();
}

void ServiceActions::run(std::vector<ServicePtr> services, BulkOperation::Command command, const QString &successOne,
                         const QString &successMany)
{
    auto *operation = new BulkOperation(std::move(services), std::move(command), this);
    if (operation->all() > 1) {
        QProgressDialog *progress =
            showProgress(tr("Working on %n service(s)…", nullptr, operation->all()), operation->all(), m_window);
        connect(operation, &BulkOperation::progress, progress, [progress](int done) { progress->setValue(done); });
        connect(progress, &QProgressDialog::canceled, operation, &BulkOperation::cancel);
        connect(operation, &BulkOperation::finished, progress, &QObject::deleteLater);
    }
    connect(operation, &BulkOperation::finished, this, [this, operation, successOne, successMany] {
        report(*operation, successOne, successMany);
        operation->deleteLater();
    });
    operation->start();
}

void ServiceActions::report(const BulkOperation &operation, const QString &successOne, const QString &successMany)
{
    const auto &failures = operation.failures();
    if (failures.empty()) {
        if (operation.wasCancelled() && operation.succeeded() < operation.all()) {
            Q_EMIT noticeRequested(Notice::Kind::Warning,
                                   tr("Stopped after %1 of %2 services; the others are as they were.")
                                       .arg(Wording::number(operation.succeeded()), Wording::number(operation.all())));
            return;
        }
        Q_EMIT noticeRequested(Notice::Kind::Success,
                               operation.all() == 1 ? successOne
                                                    : successMany.arg(Wording::number(operation.succeeded())),
                               undo->isEnabled() ? tr("Undo") : QString());
        return;
    }
    if (operation.all() == 1) {
        Q_EMIT noticeRequested(Notice::Kind::Error,
                               tr("%1: %2", "service: reason")
                                   .arg(failures.front().service->serviceName, Wording::error(failures.front().error)));
        return;
    }
    QStringList lines;
    for (const BulkOperation::Failure &failure : failures)
        lines.append(tr("%1: %2", "service: reason").arg(failure.service->serviceName, Wording::error(failure.error)));
    Q_EMIT noticeRequested(Notice::Kind::Error,
                           tr("%1 of %2 services failed.")
                               .arg(Wording::number(qint64(failures.size())), Wording::number(operation.all())));
    showReport(tr("%1 of %2 services failed; the others are done.")
                   .arg(Wording::number(qint64(failures.size())), Wording::number(operation.all())),
               lines, m_window);
}

} // namespace plexica::app
