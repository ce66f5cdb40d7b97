// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/keyring.h"

#include <qt6keychain/keychain.h>

namespace plexica::app {

namespace {

QString service()
{
    return QStringLiteral("plexica-console");
}

Error refusal(const QKeychain::Job &job)
{
    const QString why = job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented
                            ? QStringLiteral("There is no keyring in this session.")
                            : QStringLiteral("The keyring refused: %1").arg(job.errorString());
    return {ErrorCode::Forbidden, why, {}, {}};
}

} // namespace

void Keyring::read(const QString &name, Reply<QString> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(job->textData());
        else if (job->error() == QKeychain::EntryNotFound)
            done(QString());
        else
            done(fail(refusal(*job)));
    });
    job->start();
}

void Keyring::write(const QString &name, const QString &secret, Reply<void> done)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done({});
        else
            done(fail(refusal(*job)));
    });
    job->start();
}

} // namespace plexica::app
