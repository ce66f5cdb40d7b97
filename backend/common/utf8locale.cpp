// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8locale.h"

#include <QByteArray>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace plexica {

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL beats LC_CTYPE, so what it says of everything else moves to LANG, which nothing else beats then.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    // A locale that is not installed fails all of it.
    if (!std::setlocale(LC_ALL, ""))
        std::setlocale(LC_CTYPE, "C.UTF-8");
}

} // namespace plexica
