// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/callactions.h"

#include "models/curlcommand.h"

#include <QClipboard>
#include <QGuiApplication>

namespace plexica::app {

CallActions::CallActions(QObject *parent)
    : ActionSet(parent)
    , showTrace(
          make(QStringLiteral("showTrace"), QStringLiteral("traces"), tr("Show Trac&e"),
               tr("Show the whole journey of the request, from plugin to plugin"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
               [this] { Q_EMIT traceRequested(m_call->tenantId, QString::fromLatin1(m_call->traceId.toText())); }))
    , showService(make(QStringLiteral("callService"), QStringLiteral("services"), tr("Show &Service"),
                       tr("Show the service that the call went to"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                       [this] { Q_EMIT serviceRequested(m_call->tenantId, m_call->serviceName); }))
    , repeat(make(QStringLiteral("tryAgain"), QStringLiteral("play"), tr("Re&peat…"),
                  tr("Fill the form beside the table from this call"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                  [this] { Q_EMIT repeatRequested(m_call); }))
    , copyCurl(make(QStringLiteral("copyCurl"), QStringLiteral("copy"), tr("Copy as c&url"),
                    tr("Copy the call as a curl command for a shell; keys stand there as variables"),
                    Qt::CTRL | Qt::ALT | Qt::Key_U, &CallActions::copyAsCurl))
    , copyRequest(make(QStringLiteral("copyRequestId"), QStringLiteral("copy"), tr("&Copy Request Id"),
                       tr("Copy the id under which the call stands in logs and events"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                       [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(m_call->requestId)); }))
{
    setCall(nullptr);
}

void CallActions::setCall(const CallPtr &call)
{
    m_call = call;
    for (QAction *action : all())
        action->setEnabled(call != nullptr);
    showTrace->setEnabled(call && !call->traceId.isNull());
}

void CallActions::setNode(const QString &address, bool asksForKeys)
{
    m_address = address;
    m_asksForKeys = asksForKeys;
}

void CallActions::copyAsCurl()
{
    const QString path = m_call->endpoint.section(u' ', 1);
    gateway::CallRequest call;
    call.tenantId = m_call->tenantId;
    call.callerPluginId = m_call->callerPluginId;
    call.targetPluginId = m_call->targetPluginId;
    call.serviceName = m_call->serviceName;
    call.method = m_call->endpoint.section(u' ', 0, 0).toLatin1();
    call.path = path.toUtf8();
    const CurlCommand command{.base = m_address, .asksForKeys = m_asksForKeys, .pathIsPattern = m_call->matched};
    QGuiApplication::clipboard()->setText(command.of(call));
    const QStringList variables = m_call->matched ? CurlCommand::variablesOf(path) : QStringList();
    QString words = tr("The call is on the clipboard as a curl command, without headers and a body: these are not "
                       "recorded.");
    if (!variables.isEmpty())
        words += u' '
                 + tr("Nor is what stood in the path: set these variables in the shell first: %1")
                       .arg(variables.join(QStringLiteral(", ")));
    Q_EMIT copied(words);
}

} // namespace plexica::app
