// SPDX-License-Identifier: GPL-3.0-or-later
// The same plugin in C++ with Qt 6: Core, Network, HttpServer.
#include <QCoreApplication>
#include <QHttpServer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTimer>

#include <csignal>
#include <functional>
#include <utility>

class Plugin : public QObject
{
public:
    explicit Plugin(quint16 port)
        : m_port(port)
    {
        connect(&m_beat, &QTimer::timeout, this, [this] {
            // A node that does not know us any more says 404: then we register again.
            ask("POST", "/api/services/heartbeat", me(), [this](int status) {
                if (status == 404)
                    registerMe();
            });
        });
    }

    void registerMe()
    {
        QJsonObject body = me();
        body["version"] = "1.0.0";
        body["baseUrl"] = QString("http://127.0.0.1:%1").arg(m_port);
        body["endpoints"] = QJsonArray{QJsonObject{{"method", "GET"}, {"path", "/forecast/:city"}}};
        ask("POST", "/api/services/register", body, [this](int status) {
            if (status == 201) {
                qInfo("registered");
                m_pause = 500;
                m_beat.start(60'000);
            } else if (status == 0 || status >= 500 || status == 429) { // it may help to try again
                QTimer::singleShot(m_pause, this, &Plugin::registerMe);
                m_pause = qMin(m_pause * 2, 30'000);
            } else {
                qFatal("the node refuses this registration: %d", status);
            }
        });
    }

    void leave()
    {
        m_beat.stop();
        ask("DELETE", "/api/services/deregister", me(), [](int) { QCoreApplication::quit(); });
    }

private:
    static QJsonObject me() { return {{"pluginId", "plugin-weather-cpp"}, {"serviceName", "weather.cpp"}}; }

    /// `done` is called with the status; 0: no answer came.
    void ask(const QByteArray &method, const QString &path, const QJsonObject &body, std::function<void(int)> done)
    {
        QNetworkRequest request(QUrl(qEnvironmentVariable("CORE_API_URL", "http://127.0.0.1:3000") + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        request.setTransferTimeout(5000);
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, QJsonDocument(body).toJson());
        connect(reply, &QNetworkReply::finished, this, [reply, done] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status >= 400)
                qWarning("%s", reply->readAll().constData()); // says what was wrong, where, and what to do
            reply->deleteLater();
            done(status);
        });
    }

    quint16 m_port;
    int m_pause = 500;
    QNetworkAccessManager m_network;
    QTimer m_beat;
};

static std::sig_atomic_t told = 0;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const quint16 port = qEnvironmentVariable("PORT", "3201").toUShort();
    QHttpServer server;
    server.route("/health", [] { return QJsonObject{{"status", "ok"}}; });
    server.route("/forecast/<arg>", [](const QString &city) {
        return QJsonObject{{"city", city}, {"degrees", 10 + city.size() % 20}};
    });
    auto *sockets = new QTcpServer;
    if (!sockets->listen(QHostAddress::LocalHost, port))
        qFatal("port %d is in use", port);
    server.bind(sockets);

    Plugin plugin(port);
    plugin.registerMe();
    for (const int signal : {SIGTERM, SIGINT})
        std::signal(signal, [](int) { told = 1; });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &plugin, [&] {
        if (std::exchange(told, 0))
            plugin.leave();
    });
    watch.start(100);
    return application.exec();
}
