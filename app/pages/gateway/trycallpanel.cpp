// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/trycallpanel.h"

#include "bridge/nodelink.h"
#include "common/ids.h"
#include "gateway/headerrules.h"
#include "models/curlcommand.h"
#include "models/gatewaymodels.h"
#include "models/prettyjson.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "widgets/boxname.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

constexpr qsizetype longestShown = 64 * 1024;

QPlainTextEdit *makeCode(QWidget *parent)
{
    auto *code = new QPlainTextEdit(parent);
    code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    code->setTabChangesFocus(true);
    code->setLineWrapMode(QPlainTextEdit::NoWrap);
    return code;
}

} // namespace

TryCallPanel::TryCallPanel(NodeLink &link, ServiceModel &services, QString defaultTenant, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_services(services)
    , m_defaultTenant(std::move(defaultTenant))
    , m_caller(new QComboBox(this))
    , m_service(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_path(new QComboBox(this))
    , m_headers(makeCode(this))
    , m_body(makeCode(this))
    , m_curl(new CopyButton(tr("Copy as a curl command"), this))
    , m_explain(new QPushButton(tr("Explain"), this))
    , m_send(new QPushButton(tr("Send call"), this))
    , m_verdict(new Label(this))
    , m_steps(new QTreeWidget(this))
    , m_answer(makeCode(this))
{
    // A low window scrolls it.
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and are scrolled into sight
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_caller);

    connect(m_caller, &QComboBox::editTextChanged, this, &TryCallPanel::changed);
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        refreshEndpoints();
        changed();
    });
    connect(m_method, &QComboBox::currentIndexChanged, this, &TryCallPanel::changed);
    // Queued: a completer writes the entry's text after it has told of it.
    connect(
        m_path, &QComboBox::activated, this, [this](int at) { takeEndpoint(m_path->itemText(at)); },
        Qt::QueuedConnection);
    connect(m_path, &QComboBox::editTextChanged, this, &TryCallPanel::changed);
    connect(m_path->lineEdit(), &QLineEdit::returnPressed, this, &TryCallPanel::explain);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &TryCallPanel::changed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TryCallPanel::changed);
    connect(m_explain, &QPushButton::clicked, this, &TryCallPanel::explain);
    connect(m_send, &QPushButton::clicked, this, &TryCallPanel::send);
    connect(&m_services, &ServiceModel::applied, this, [this](bool structure) {
        if (structure)
            refreshChoices();
        else
            refreshEndpoints();
    });
    refreshChoices();
    changed();
}

QWidget *TryCallPanel::makeForm()
{
    const std::pair<QWidget *, QString> objects[] = {
        {m_caller, QStringLiteral("tryCaller")},   {m_service, QStringLiteral("tryService")},
        {m_method, QStringLiteral("tryMethod")},   {m_headers, QStringLiteral("tryHeaders")},
        {m_body, QStringLiteral("tryBody")},       {m_curl, QStringLiteral("tryCurl")},
        {m_explain, QStringLiteral("tryExplain")}, {m_send, QStringLiteral("trySend")},
        {m_answer, QStringLiteral("tryAnswer")},   {m_steps, QStringLiteral("trySteps")}};
    for (const auto &[widget, name] : objects)
        widget->setObjectName(name);
    m_caller->setEditable(true);
    m_path->setEditable(true);
    m_path->setInsertPolicy(QComboBox::NoInsert);
    m_path->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_path->completer()->setFilterMode(Qt::MatchContains);
    m_path->completer()->popup()->setAccessibleName(tr("Endpoints of the service"));
    m_path->lineEdit()->setObjectName(QStringLiteral("tryPath"));
    m_path->lineEdit()->setPlaceholderText(QStringLiteral("/products/1?expand=stock"));
    m_path->setToolTip(tr("The path, with a query if there is one; the list offers the endpoints of the service"));
    for (QComboBox *box : {m_caller, m_service, m_path}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8); // the narrowest panel has it whole
    }
    m_method->setMaximumWidth(92);
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"),
                        QStringLiteral("DELETE")});
    m_headers->setPlaceholderText(QStringLiteral("Accept-Language: en"));
    m_headers->setToolTip(tr("Headers of the call, a line each: “Name: value”"));
    m_body->setPlaceholderText(tr("JSON body, if there is one"));
    for (QPlainTextEdit *field : {m_headers, m_body}) {
        field->setMinimumHeight(field->fontMetrics().lineSpacing() + 18);
        field->setMaximumHeight(field == m_body ? 64 : 48);
    }
    m_curl->setText(QStringLiteral("curl"));
    m_curl->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_curl->setFocusPolicy(Qt::StrongFocus);
    m_explain->setToolTip(tr("Run every check and send nothing"));
    m_send->setToolTip(tr("Send the call as it was explained"));
    m_send->setEnabled(false);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("mutedLabel"));
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->setColumnCount(2);
    m_steps->setHeaderHidden(true);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAccessibleName(tr("Checks of the call"));
    m_steps->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_answer->setReadOnly(true);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("The answer will stand here."));
    m_steps->setMinimumHeight(84);
    m_answer->setMinimumHeight(84);

    const std::pair<QWidget *, QString> names[] = {{m_caller, tr("Caller")},   {m_service, tr("Service")},
                                                   {m_method, tr("Method")},   {m_path, tr("Path")},
                                                   {m_headers, tr("Headers")}, {m_body, tr("Body")}};
    for (const auto &[field, name] : names)
        field->setAccessibleName(name);
    for (QComboBox *box : {m_caller, m_service, m_method, m_path})
        nameBox(box, box->accessibleName());
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("plain"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Caller"), m_caller);
    form->addRow(tr("Service"), m_service);
    form->addRow(tr("Method"), m_method);
    form->addRow(tr("Path"), m_path);
    form->addRow(tr("Headers"), m_headers);
    form->addRow(tr("Body"), m_body);
    auto *buttons = new FlowLayout(8);
    for (QWidget *button :
         {static_cast<QWidget *>(m_explain), static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_curl)})
        buttons->insertWidget(buttons->count(), button);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addWidget(m_verdict);
    layout->addWidget(m_steps, 3);
    layout->addWidget(m_answer, 2);
    return content;
}

void TryCallPanel::setNode(const QString &address, bool asksForKeys)
{
    if (address == m_address && asksForKeys == m_asksForKeys)
        return;
    m_address = address;
    m_asksForKeys = asksForKeys;
    m_curl->setCopyText(curl());
}

void TryCallPanel::setTenant(const QString &tenantId)
{
    m_tenantId = tenantId;
    refreshChoices();
}

void TryCallPanel::refreshChoices()
{
    const QSignalBlocker quietCaller(m_caller);
    const QSignalBlocker quietService(m_service);
    const QString caller = m_caller->currentText();
    const QVariant service = m_service->currentData();
    m_caller->clear();
    m_caller->addItems(m_services.plugins(m_tenantId));
    m_caller->setEditText(caller.isEmpty() && m_caller->count() > 0 ? m_caller->itemText(0) : caller);
    // A list of thousands is no choice: the first by name, and what the table sends here.
    constexpr int most = 500;
    std::vector<ServicePtr> found;
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &candidate = m_services.service(row);
        if (m_tenantId.isEmpty() || candidate->tenantId == m_tenantId)
            found.push_back(candidate);
    }
    std::sort(found.begin(), found.end(),
              [](const ServicePtr &a, const ServicePtr &b) { return a->serviceName < b->serviceName; });
    m_service->clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), most); ++i)
        m_service->addItem(found[i]->serviceName, found[i]->id);
    if (service.isValid() && m_service->findData(service) < 0) {
        if (const ServicePtr kept = m_services.find(service.toString()))
            m_service->addItem(kept->serviceName, kept->id);
    }
    m_service->setCurrentIndex(std::max(0, m_service->findData(service)));
    refreshEndpoints();
}

/// What was typed stays.
void TryCallPanel::refreshEndpoints()
{
    QStringList endpoints;
    if (const ServicePtr service = m_services.find(m_service->currentData().toString())) {
        for (const registry::Endpoint &endpoint : *service->endpoints)
            endpoints.append(endpoint.method + u' ' + endpoint.path);
    }
    QStringList offered;
    for (int at = 0; at < m_path->count(); ++at)
        offered.append(m_path->itemText(at));
    if (offered == endpoints || m_path->view()->isVisible())
        return;
    const QSignalBlocker quiet(m_path);
    const QString typed = m_path->currentText();
    m_path->clear();
    m_path->addItems(endpoints);
    m_path->setCurrentIndex(-1);
    m_path->setEditText(typed);
}

/// "GET /products/:id" into the fields; what stands for a parameter is selected, to be typed over.
void TryCallPanel::takeEndpoint(const QString &endpoint)
{
    const QString path = endpoint.section(u' ', 1);
    m_method->setCurrentText(endpoint.section(u' ', 0, 0));
    m_path->setEditText(path);
    m_path->setFocus();
    qsizetype at = 0;
    for (const QString &segment : path.split(u'/')) {
        if (!CurlCommand::variablesOf(segment).isEmpty()) {
            m_path->lineEdit()->setSelection(static_cast<int>(at), static_cast<int>(segment.size()));
            break;
        }
        at += segment.size() + 1;
    }
}

void TryCallPanel::take(const gateway::CallRecord &call)
{
    m_caller->setEditText(call.callerPluginId);
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &service = m_services.service(row);
        if (service->tenantId != call.tenantId || service->serviceName != call.serviceName)
            continue;
        if (m_service->findData(service->id) < 0)
            m_service->addItem(service->serviceName, service->id);
        m_service->setCurrentIndex(m_service->findData(service->id));
        break;
    }
    takeEndpoint(call.endpoint);
    if (!CurlCommand::variablesOf(call.endpoint.section(u' ', 1)).isEmpty())
        m_verdict->setText(tr("What stood for “:” and “*” in the path is not recorded: type it."));
}

Result<std::vector<upstream::HeaderField>> TryCallPanel::headers() const
{
    static const QRegularExpression form(QStringLiteral("^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*)$"));
    std::vector<upstream::HeaderField> fields;
    int number = 0;
    for (const QString &line : m_headers->toPlainText().split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(line.trimmed());
        if (!match.hasMatch())
            return fail(ErrorCode::ValidationFailed, tr("Line %1 is no header: write “Name: value”.").arg(number));
        fields.emplace_back(match.captured(1).toLatin1(), match.captured(2).toUtf8());
    }
    return fields;
}

QString TryCallPanel::curl()
{
    if (!m_explain->isEnabled() || !headers())
        return {};
    CurlCommand command;
    command.base = m_address;
    command.asksForKeys = m_asksForKeys;
    return command.of(request());
}

gateway::CallRequest TryCallPanel::request()
{
    gateway::CallRequest request;
    const ServicePtr service = m_services.find(m_service->currentData().toString());
    request.tenantId = service ? service->tenantId : m_tenantId.isEmpty() ? m_defaultTenant : m_tenantId;
    request.callerPluginId = m_caller->currentText().trimmed();
    request.targetPluginId = service ? service->pluginId : QString();
    request.serviceName = service ? service->serviceName : m_service->currentText();
    request.method = m_method->currentText().toLatin1();
    const QString path = m_path->currentText().trimmed();
    request.path = path.section(u'?', 0, 0).toUtf8();
    request.query = path.section(u'?', 1).toUtf8();
    request.body = m_body->toPlainText().trimmed().toUtf8();
    request.headers = headers().value_or(std::vector<upstream::HeaderField>());
    if (!request.body.isEmpty() && gateway::headerValue(request.headers, "content-type").isNull())
        request.headers.emplace_back("Content-Type", "application/json");
    request.requestId = "console-" + newId().toLatin1();
    return request;
}

/// What was explained is not what stands here any more.
bool TryCallPanel::isUntouched() const
{
    return m_path->currentText().isEmpty() && m_headers->toPlainText().isEmpty() && m_body->toPlainText().isEmpty();
}

void TryCallPanel::changed()
{
    ++m_question;
    m_send->setEnabled(false);
    const auto fields = headers();
    m_explain->setEnabled(!m_path->currentText().trimmed().isEmpty() && m_service->count() > 0 && fields);
    m_verdict->setText(fields ? tr("Explain shows every check of the call before anything is sent.")
                              : fields.error().message);
    m_curl->setEnabled(m_explain->isEnabled());
    m_curl->setCopyText(curl());
}

void TryCallPanel::explain()
{
    if (!m_explain->isEnabled())
        return;
    const int question = ++m_question;
    m_link.gateway().explain(request(), replyTo<gateway::Explanation>(
                                            this, [this, question](const Result<gateway::Explanation> &explanation) {
                                                if (question != m_question)
                                                    return;
                                                if (explanation)
                                                    showExplanation(*explanation);
                                                else
                                                    m_verdict->setText(Wording::error(explanation.error()));
                                            }));
}

void TryCallPanel::showExplanation(const gateway::Explanation &explanation)
{
    m_steps->clear();
    for (const auto &step : explanation.steps) {
        auto *item = new QTreeWidgetItem(m_steps, {step.check, step.detail});
        // The node says of a permission that is only recorded that it is missing, and lets the call pass.
        const bool doubtful =
            step.passed && step.check == u"permissions" && step.detail.startsWith(QLatin1String("Missing"));
        item->setIcon(0, themeIcon(doubtful      ? QStringLiteral("warning")
                                   : step.passed ? QStringLiteral("check")
                                                 : QStringLiteral("error"),
                                   doubtful      ? IconTint::Warning
                                   : step.passed ? IconTint::Success
                                                 : IconTint::Error));
        item->setToolTip(1, step.detail);
        item->setData(0, Qt::AccessibleTextRole,
                      (doubtful      ? tr("%1: passed with a warning")
                       : step.passed ? tr("%1: passed")
                                     : tr("%1: failed"))
                          .arg(step.check));
    }
    m_send->setEnabled(explanation.allowed);
    m_verdict->setText(explanation.allowed
                           ? tr("Allowed. It would go to %1").arg(QString::fromUtf8(explanation.url))
                           : tr("Refused: %1").arg(explanation.refusal ? explanation.refusal->message : QString()));
}

void TryCallPanel::send()
{
    const int question = ++m_question;
    const gateway::CallRequest call = request();
    m_send->setEnabled(false);
    m_explain->setEnabled(false);
    m_answer->clear();
    m_verdict->setText(tr("Sent; waiting for the answer…"));
    Q_EMIT sent(call.requestId);
    m_link.gateway().call(call, replyTo<TriedCall>(this, [this, question](const Result<TriedCall> &answer) {
                              m_explain->setEnabled(true);
                              showAnswer(answer);
                              m_send->setEnabled(question == m_question);
                          }));
}

void TryCallPanel::showAnswer(const Result<TriedCall> &answer)
{
    if (!answer) {
        m_verdict->setText(Wording::error(answer.error()));
        return;
    }
    if (answer->cache == gateway::CacheUse::Hit)
        m_verdict->setText(tr("%1 from the cache in %2; no instance was called")
                               .arg(answer->status)
                               .arg(latencyText(static_cast<double>(answer->duration.count()) / 1000)));
    else
        m_verdict->setText(
            tr("%1 from instance %2 in %3, %n attempt(s)", nullptr, answer->attempts)
                .arg(answer->status)
                .arg(answer->instanceId, latencyText(static_cast<double>(answer->duration.count()) / 1000)));
    QString text;
    for (const auto &[name, value] : answer->headers)
        text += QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromUtf8(value) + u'\n';
    const QByteArray body = answer->body.left(longestShown);
    const auto json = answer->body.size() <= longestShown ? parseJson(body, 512) : parseJson("");
    text += u'\n' + (json ? prettyJson(body) : QString::fromUtf8(body));
    m_answer->setPlainText(text);
}

} // namespace plexica::app
