// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

using namespace plexica;
using namespace plexica::storage;

/// crashwriter URL FIRST: opens the database, prints "open", then registers services FIRST, FIRST + 1 … with 32 commits
/// under way, and prints each number once its commit is confirmed, until it is killed. If the database cannot be opened
/// it prints the sentence and ends with 3.
namespace {

void say(const QByteArray &line)
{
    // Straight to the pipe: what was confirmed must be known even if we are killed in the next instruction.
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(4);
}

class Load
{
public:
    Load(Storage &storage, qint64 first)
        : m_storage(storage)
        , m_next(first)
    {
    }

    void sendNext()
    {
        const qint64 number = m_next++;
        const QString id = QString::number(number);
        m_storage.touch(rows::touch(id, QStringLiteral("i"), number));
        m_storage.commit({{rows::service(id), rows::instance(id, QStringLiteral("i")), rows::event(id)}},
                         [this, number](const Result<Storage::Commit> &result) {
                             if (result)
                                 say(QByteArray::number(number) + '\n');
                             sendNext();
                         });
    }

private:
    Storage &m_storage;
    qint64 m_next;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    StorageOptions options;
    options.url = arguments.value(1);
    options.touchInterval = Milliseconds(20);
    auto storage = Storage::open(options);
    if (!storage) {
        say(storage.error().message.toUtf8() + '\n');
        return 3;
    }
    say("open\n");
    Load load(**storage, arguments.value(2).toLongLong());
    QTimer::singleShot(0, &application, [&] {
        for (int i = 0; i < 32; ++i)
            load.sendNext();
    });
    return application.exec();
}
