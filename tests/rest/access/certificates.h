// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace plexica::test {

/// A folder with a certificate authority of its own (`ca.pem`) and what it has signed.
class Certificates
{
public:
    Certificates();
    QString path(const QString &file) const { return m_folder.filePath(file); }
    /// NAME.pem and NAME.key, replaced whole; `names`: subjectAltName as openssl writes it. False: openssl failed.
    bool issue(const QString &name, const QString &names);

private:
    bool openssl(const QString &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace plexica::test
