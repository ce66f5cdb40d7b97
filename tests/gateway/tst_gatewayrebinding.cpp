// SPDX-License-Identifier: GPL-3.0-or-later
// Names that resolve to something else on the second look, through a whole node in this process: the resolver is the
// test's own.
#include "upstream/fakedns.h"
#include "upstream/rawupstream.h"
#include "node/node.h"
#include "registry/registration.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plexica;

class TestGatewayRebinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressIsJudgedWhenItIsConnected();
};

void TestGatewayRebinding::theAddressIsJudgedWhenItIsConnected()
{
    RawUpstream forbidden([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("secret")); });
    QTemporaryDir directory;
    config::Settings settings;
    settings.database = QStringLiteral("sqlite://") + directory.filePath(QStringLiteral("plexica.db"));
    settings.listen = {config::ListenSettings{}};
    settings.listen.front().port = 0;
    settings.gateway.allowPrivateAddresses = false;
    settings.gateway.allowedHosts = {QStringLiteral("rebind.test")}; // allowed by name, not by address
    settings.health.probeFailures = 1000; // calls that fail do not take the service away meanwhile
    node::Node node(settings);
    QVERIFY(!node.start());
    registry::Registration registration;
    registration.tenantId = QStringLiteral("t");
    registration.pluginId = QStringLiteral("p");
    registration.serviceName = QStringLiteral("s");
    registration.version = QStringLiteral("1.0.0");
    registration.baseUrl = QStringLiteral("http://rebind.test:%1").arg(forbidden.serverPort());
    registration.endpoints = registry::Endpoints{{QStringLiteral("GET"), QStringLiteral("/x"), {}, {}, {}}};
    bool registered = false;
    node.registry().registerInstance(registration, {}).then([&](const Result<QString> &id) {
        registered = id.has_value();
    });
    QTRY_VERIFY(registered);
    const auto call = [&] {
        gateway::CallRequest request;
        request.tenantId = QStringLiteral("t");
        request.callerPluginId = QStringLiteral("c");
        request.targetPluginId = QStringLiteral("p");
        request.serviceName = QStringLiteral("s");
        request.path = "/x";
        request.requestId = "r";
        request.timeout = Milliseconds(300);
        std::optional<gateway::CallOutcome> outcome;
        gateway::CallHandlers handlers;
        handlers.onDone = [&](gateway::CallOutcome ended) { outcome.emplace(std::move(ended)); };
        node.gateway().start(std::move(request), std::move(handlers));
        [&] { QTRY_VERIFY(outcome.has_value()); }();
        return outcome->result ? ErrorCode::Internal : outcome->result.error().code;
    };
    // An address for documentation, to which nothing answers, then the machine's own.
    fakedns::answer("rebind.test", {"192.0.2.1", "127.0.0.1"});
    const ErrorCode first = call();
    QVERIFY(first == ErrorCode::Timeout || first == ErrorCode::UpstreamFailed);
    QTRY_COMPARE_WITH_TIMEOUT(call(), ErrorCode::UpstreamForbidden, 15'000); // once the name is looked up again
    QCOMPARE(forbidden.requests.size(), 0);
    QCOMPARE(forbidden.connections, 0);
}

QTEST_GUILESS_MAIN(TestGatewayRebinding)
#include "tst_gatewayrebinding.moc"
