// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/access/certificates.h"

#include <QFile>
#include <QProcess>

#include <cstdio>

namespace plexica::test {

Certificates::Certificates()
{
    openssl(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem "
                           "-days 2 -subj /CN=ca"));
}

bool Certificates::openssl(const QString &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

bool Certificates::issue(const QString &name, const QString &names)
{
    QFile file(path(name + QStringLiteral(".cnf")));
    if (!file.open(QIODevice::WriteOnly) || file.write("subjectAltName=" + names.toUtf8() + '\n') < 0)
        return false;
    file.close();
    const bool made =
        openssl(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %1.new.key -out "
                               "%1.csr -subj /CN=%1")
                    .arg(name))
        && openssl(QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 1 -extfile "
                                  "%1.cnf -out %1.new.pem")
                       .arg(name));
    const auto replace = [&](const QString &ending) {
        return std::rename(QFile::encodeName(path(name + QStringLiteral(".new") + ending)).constData(),
                           QFile::encodeName(path(name + ending)).constData())
               == 0;
    };
    return made && replace(QStringLiteral(".key")) && replace(QStringLiteral(".pem"));
}

} // namespace plexica::test
