// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/clientcertificate.h"

#include "common/text.h"

#include <QDateTime>
#include <QSslCertificate>

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace plexica::access {

namespace {

constexpr QByteArrayView prefix("plexica:");

struct FreeCertificate
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
struct FreeNames
{
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};

/// The URIs among the alternative names that are meant for this program.
QByteArrayList ownUris(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, FreeCertificate> certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    if (!certificate)
        return {};
    const std::unique_ptr<GENERAL_NAMES, FreeNames> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
    QByteArrayList uris;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_URI)
            continue;
        const ASN1_IA5STRING *text = name->d.uniformResourceIdentifier;
        const QByteArray uri(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
        if (uri.startsWith(prefix))
            uris.append(uri);
    }
    return uris;
}

QString decoded(const QByteArray &part)
{
    const auto bytes = percentDecoded(part);
    return bytes ? strictTextFromUtf8(*bytes).value_or(QString()) : QString();
}

} // namespace

std::optional<KeyDraft> draftOfCertificate(const QByteArray &der)
{
    const QByteArrayList uris = ownUris(der);
    if (uris.size() != 1)
        return std::nullopt;
    const QByteArrayList parts = uris.front().sliced(prefix.size()).split('/');
    KeyDraft draft;
    const auto role = roleFromName(QString::fromLatin1(parts.front()));
    if (!role || parts.size() != (*role == Role::Plugin ? 3 : 2))
        return std::nullopt;
    draft.role = *role;
    draft.tenantId = decoded(parts.at(1));
    if (draft.tenantId.isEmpty())
        return std::nullopt;
    if (*role == Role::Plugin)
        draft.pluginId = decoded(parts.at(2));
    draft.name = QStringLiteral("certificate ") + QString::fromLatin1(uris.front().left(80));
    const QList<QSslCertificate> read = QSslCertificate::fromData(der, QSsl::Der);
    if (read.isEmpty())
        return std::nullopt;
    draft.expiresAt = fromMilliseconds(read.front().expiryDate().toMSecsSinceEpoch());
    return faultsOf(draft, currentTime()).empty() ? std::optional(draft) : std::nullopt;
}

} // namespace plexica::access
