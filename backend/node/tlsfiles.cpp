// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/tlsfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

namespace plexica::node {

namespace {

Result<QByteArray> readPem(const QString &setting, const QString &path)
{
    QFile file(path);
    if (file.exists() && !QFileInfo(file).isFile()) // not a folder, not a pipe that never ends
        return fail(ErrorCode::ConfigurationInvalid, QStringLiteral("%1: %2 is not a regular file").arg(setting, path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ConfigurationInvalid,
                    QStringLiteral("%1: the file %2 cannot be read: %3").arg(setting, path, file.errorString()));
    return file.readAll();
}

} // namespace

Result<QSslConfiguration> readTlsFiles(const config::TlsSettings &settings)
{
    const auto certificatePem = readPem(QStringLiteral("listen[].tls.certificate"), settings.certificate);
    if (!certificatePem)
        return fail(certificatePem.error());
    const auto keyPem = readPem(QStringLiteral("listen[].tls.key"), settings.key);
    if (!keyPem)
        return fail(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return fail(ErrorCode::ConfigurationInvalid,
                    QStringLiteral("listen[].tls.certificate: %1 holds no PEM certificate").arg(settings.certificate));
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        key = QSslKey(*keyPem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            break;
    }
    if (key.isNull())
        return fail(ErrorCode::ConfigurationInvalid,
                    QStringLiteral("listen[].tls.key: %1 holds no unencrypted PEM private key").arg(settings.key));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!settings.clientCa.isEmpty()) {
        const auto caPem = readPem(QStringLiteral("listen[].tls.clientCA"), settings.clientCa);
        if (!caPem)
            return fail(caPem.error());
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(*caPem, QSsl::Pem);
        if (authorities.isEmpty())
            return fail(ErrorCode::ConfigurationInvalid,
                        QStringLiteral("listen[].tls.clientCA: %1 holds no PEM certificate").arg(settings.clientCa));
        configuration.setCaCertificates(authorities);
        // A certificate is asked for and not demanded: keys and what needs none go on beside it. One that these
        // authorities did not sign counts as none (TlsTransport), on resumed sessions too as there are none.
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    }
    return configuration;
}

QStringList tlsFaults(const std::vector<config::ListenSettings> &listen, const QString &origin)
{
    QStringList faults;
    for (const config::ListenSettings &listener : listen) {
        if (listener.tls.certificate.isEmpty())
            continue;
        if (const auto read = readTlsFiles(listener.tls); !read)
            faults.append(QStringLiteral("%1, %2:%3: %4")
                              .arg(origin, listener.address)
                              .arg(listener.port)
                              .arg(read.error().message));
    }
    return faults;
}

} // namespace plexica::node
