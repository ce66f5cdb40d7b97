// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/commandline.h"

#include "config/databaseurl.h"
#include "config/keys.h"
#include "common/nearest.h"

#include <QCommandLineParser>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace plexica::config {

namespace {

/// An option that sets one configuration key.
struct KeyOption
{
    const char *name;
    const char *value; ///< name of the value in --help; nullptr: a switch that means true
    const char *key;
    const char *help;
    const char *words = ""; ///< what the value may be, for completion
};
constexpr KeyOption keyOptions[] = {
    {"data-dir", "DIR", "dataDir", "Folder of the SQLite file and the window state"},
    {"database", "URL", "database", "sqlite:///absolute/path.db or postgresql://user:password@host/name"},
    {"listen", "ADDR:PORT", "listen",
     "Address to serve on; may be given several times, port 0 takes a free one (default: 127.0.0.1:3000 and "
     "[::1]:3000)"},
    {"log-level", "LEVEL", "logLevel", "debug, info, warning or error", "debug info warning error"},
    {"log-format", "FORMAT", "logFormat", "text or json", "text json"},
    {"demo", nullptr, "demo", "Start the demo plugins"},
};

/// A subcommand of the server: its name, how many positional arguments follow, the options it needs.
struct CommandRule
{
    const char *name;
    int arguments;
    QStringList needed;
    QStringList optional;
    const char *usage;
    const char *help;
};
const std::vector<CommandRule> &commandRules()
{
    static const std::vector<CommandRule> rules{
        {"migrate", 0, {}, {}, "migrate", "Bring the database schema to the newest version"},
        {"export", 0, {QStringLiteral("tenant")}, {}, "export --tenant T", "Write a tenant as JSON to standard output"},
        {"import",
         1,
         {QStringLiteral("on-conflict")},
         {QStringLiteral("ttl")},
         "import FILE --on-conflict abort|skip|overwrite [--ttl keep|strip|shift]",
         "Read what export wrote"},
        {"backup", 1, {}, {}, "backup FILE", "Copy the SQLite database into a new file, also while a server runs"},
        {"restore",
         1,
         {},
         {},
         "restore FILE",
         "Put such a copy in the place of the database; the old one is kept beside it"},
        {"completion", 1, {}, {}, "completion bash|zsh", "Print what the shell needs to complete commands"},
        {"key create",
         0,
         {QStringLiteral("name"), QStringLiteral("role")},
         {QStringLiteral("tenant"), QStringLiteral("plugin"), QStringLiteral("permission"), QStringLiteral("expires")},
         "key create --name N --role R [--tenant T] [--plugin P] [--permission X]… [--expires 90d]",
         "Create an API key and print its secret, once, on standard output"},
        {"key list", 0, {}, {}, "key list", "Show the API keys"},
        {"key revoke", 1, {}, {}, "key revoke ID", "End an API key at once, on every node"},
        {"key rotate",
         1,
         {},
         {QStringLiteral("grace")},
         "key rotate ID [--grace 1h]",
         "Give an API key another secret and print that; the old one is good for the grace"},
    };
    return rules;
}

struct CommandOption
{
    const char *name;
    const char *value;
    const char *help;
    const char *words = ""; ///< what the value may be, for completion
};
constexpr CommandOption commandOptions[] = {
    {"tenant", "TENANT", "The tenant to export, or of the key"},
    {"on-conflict", "ACTION", "abort, skip or overwrite", "abort skip overwrite"},
    {"ttl", "ACTION", "keep (as it was), strip (entries never expire) or shift (the time left at the export)",
     "keep strip shift"},
    {"name", "NAME", "Name of the key"},
    {"plugin", "PLUGIN", "Plugin of the key"},
    {"role", "ROLE", "viewer, plugin, operator or admin", "viewer plugin operator admin"},
    {"permission", "NAME", "Permission of the key; may be given several times"},
    {"expires", "TIME", "When the key ends: 90d, 12h; without it never"},
    {"grace", "TIME", "How long the old secret is good still"},
};

QString textOf(const char *text)
{
    return QString::fromUtf8(text);
}

/// Whether an option takes no value. Of those that end the program at once nobody asks.
bool isSwitch(const QString &name)
{
    return name == u"check-config"
           || std::any_of(std::begin(keyOptions), std::end(keyOptions),
                          [&](const KeyOption &one) { return !one.value && textOf(one.name) == name; });
}

void addOptions(QCommandLineParser &parser, Program program)
{
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
    parser.addOption({QStringLiteral("config"), QString(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("check-config"), QString()});
    parser.addOption({QStringLiteral("set"), QString(), QStringLiteral("KEY=VALUE")});
    for (const KeyOption &option : keyOptions)
        parser.addOption({textOf(option.name), QString(), option.value ? textOf(option.value) : QString()});
    if (program == Program::Server) {
        for (const CommandOption &option : commandOptions)
            parser.addOption({textOf(option.name), QString(), textOf(option.value)});
    }
}

QStringList optionNames(Program program)
{
    QStringList names{QStringLiteral("--help"), QStringLiteral("--version"), QStringLiteral("--config"),
                      QStringLiteral("--check-config"), QStringLiteral("--set")};
    for (const KeyOption &option : keyOptions)
        names.append(QStringLiteral("--") + textOf(option.name));
    if (program == Program::Server) {
        for (const CommandOption &option : commandOptions)
            names.append(QStringLiteral("--") + textOf(option.name));
    }
    return names;
}

QString unknownOption(const QString &name, Program program)
{
    const QString guess = nearest(QStringLiteral("--") + name, optionNames(program));
    return QStringLiteral("Unknown option %1%2; %3")
        .arg(name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--"), name.left(80),
             guess.isEmpty() ? QStringLiteral("--help lists the options.")
                             : QStringLiteral("did you mean %1?").arg(guess));
}

/// Long options with one dash ("-listen") would be read as many short ones, each a fault of its own.
QStringList singleDashFaults(const QStringList &arguments)
{
    QStringList faults;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        const QString &argument = arguments[i];
        if (argument.size() > 2 && argument[0] == u'-' && argument[1] != u'-') {
            const QString name = argument.mid(1).section(u'=', 0, 0);
            faults.append(
                QStringLiteral("Unknown option -%1; long options begin with two dashes: --%1").arg(name.left(80)));
        }
    }
    return faults;
}

/// What may follow a word that is half a command ("key"); none: it is not.
QStringList secondWords(const QString &word)
{
    QStringList words;
    for (const CommandRule &rule : commandRules()) {
        if (textOf(rule.name).startsWith(word + u' '))
            words.append(textOf(rule.name).sliced(word.size() + 1));
    }
    return words;
}

void readSubcommand(const QCommandLineParser &parser, CommandLine &line)
{
    QStringList words = parser.positionalArguments();
    QStringList given;
    for (const CommandOption &option : commandOptions) {
        if (parser.isSet(textOf(option.name))) {
            given.append(textOf(option.name));
            line.subcommand.options[textOf(option.name)] = parser.values(textOf(option.name)).join(u'\n');
            if (parser.values(textOf(option.name)).size() > 1 && std::string_view(option.name) != "permission")
                line.faults.append(QStringLiteral("--%1 is given %2 times; give it once.")
                                       .arg(textOf(option.name))
                                       .arg(parser.values(textOf(option.name)).size()));
        }
    }
    if (words.isEmpty()) {
        for (const QString &name : std::as_const(given))
            line.faults.append(
                QStringLiteral("--%1 belongs to a subcommand, and none is given; see --help.").arg(name));
        return;
    }
    QStringList names;
    for (const CommandRule &rule : commandRules()) {
        const QStringList nameWords = textOf(rule.name).split(u' ');
        names.append(textOf(rule.name));
        if (words.mid(0, nameWords.size()) != nameWords)
            continue;
        line.subcommand.name = textOf(rule.name);
        line.subcommand.arguments = words.mid(nameWords.size());
        bool wrong = line.subcommand.arguments.size() != rule.arguments;
        for (const QString &name : rule.needed)
            wrong = wrong || !given.contains(name);
        for (const QString &name : std::as_const(given)) {
            if (!rule.needed.contains(name) && !rule.optional.contains(name))
                line.faults.append(QStringLiteral("--%1 does not belong to %2.").arg(name, textOf(rule.name)));
        }
        if (wrong)
            line.faults.append(
                QStringLiteral("%1 is used so: plexica-server %2").arg(textOf(rule.name), textOf(rule.usage)));
        return;
    }
    if (const QStringList more = secondWords(words.first()); !more.isEmpty()) {
        const QString second = words.value(1);
        const QString guess = second.isEmpty() ? QString() : nearest(second, more);
        line.faults.append(
            QStringLiteral("%1 needs %2%3.")
                .arg(words.first(),
                     QStringList(more.mid(0, more.size() - 1)).join(QStringLiteral(", ")) + QStringLiteral(" or ")
                         + more.last(),
                     second.isEmpty()
                         ? QString()
                         : QStringLiteral(", not \"%1\"").arg(second.left(80))
                               + (guess.isEmpty() ? QString() : QStringLiteral("; did you mean %1?").arg(guess))));
        if (!guess.isEmpty())
            line.faults.last().chop(1);
        return;
    }
    line.faults.append(QStringLiteral("Unknown command \"%1\"; known are %2.")
                           .arg(maskDatabaseUrl(words.first()).left(80), names.join(QStringLiteral(", "))));
}

void readValues(const QCommandLineParser &parser, CommandLine &line)
{
    for (const KeyOption &option : keyOptions) {
        const QString name = textOf(option.name);
        const QString shown = QStringLiteral("--") + name;
        if (!parser.isSet(name))
            continue;
        const QStringList texts = option.value ? parser.values(name) : QStringList(); // of a switch Qt complains
        if (option.value == nullptr) {
            line.values.push_back({textOf(option.key), shown, QStringLiteral("true")});
        } else if (name == QLatin1String("listen")) {
            line.values.push_back({textOf(option.key), shown, texts.join(u',')});
        } else if (texts.size() > 1) {
            line.faults.append(QStringLiteral("%1 is given %2 times; give it once.").arg(shown).arg(texts.size()));
        } else {
            line.values.push_back({textOf(option.key), shown, texts.first()});
        }
    }
    const std::size_t fromOptions = line.values.size();
    for (const QString &text : parser.values(QStringLiteral("set"))) {
        const qsizetype equals = text.indexOf(u'=');
        const QString key = text.left(equals);
        if (equals <= 0) {
            line.faults.append(QStringLiteral("--set needs KEY=VALUE, as in --set health.staleAfter=5m."));
            continue;
        }
        if (!findKey(key)) {
            const QString guess = nearest(key, keyNames());
            line.faults.append(QStringLiteral("--set: unknown key \"%1\"%2")
                                   .arg(key.left(80), guess.isEmpty()
                                                          ? QStringLiteral(".")
                                                          : QStringLiteral("; did you mean \"%1\"?").arg(guess)));
            continue;
        }
        for (std::size_t i = 0; i < fromOptions; ++i) {
            if (line.values[i].key == key)
                line.faults.append(
                    QStringLiteral("%1 and --set %2 say the same; give one.").arg(line.values[i].option, key));
        }
        line.values.push_back({key, QStringLiteral("--set ") + key, text.mid(equals + 1)});
    }
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments, Program program)
{
    CommandLine line;
    QCommandLineParser parser;
    addOptions(parser, program);
    const QStringList safe = arguments.isEmpty() ? QStringList{programName(program)} : arguments;
    line.faults = singleDashFaults(safe);
    if (!line.faults.isEmpty())
        return line;
    if (!parser.parse(safe)) {
        for (const QString &name : parser.unknownOptionNames())
            line.faults.append(unknownOption(name, program));
        if (line.faults.isEmpty())
            line.faults.append(parser.errorText());
        return line;
    }
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    if (line.help || line.version)
        return line;
    line.checkConfig = parser.isSet(QStringLiteral("check-config"));

    // QCommandLineParser takes whatever follows as the value, even the next option.
    for (const QString &name : parser.optionNames()) {
        if (isSwitch(name))
            continue;
        for (const QString &text : parser.values(name)) {
            if (text.startsWith(QLatin1String("--")))
                line.faults.append(
                    QStringLiteral("--%1 needs a value; %2 follows it.").arg(name, text.section(u'=', 0, 0)));
            else if (text.isEmpty())
                line.faults.append(QStringLiteral("--%1 needs a value; it is empty.").arg(name));
        }
    }
    const QStringList files = parser.values(QStringLiteral("config"));
    if (files.size() > 1)
        line.faults.append(QStringLiteral("--config is given %1 times; give it once.").arg(files.size()));
    else if (!files.isEmpty())
        line.configFile = files.first();
    readValues(parser, line);
    if (program == Program::Server) {
        readSubcommand(parser, line);
    } else {
        for (const QString &word : parser.positionalArguments())
            line.faults.append(QStringLiteral("Unexpected argument \"%1\".").arg(maskDatabaseUrl(word).left(80)));
    }
    line.faults.removeDuplicates();
    return line;
}

QString programName(Program program)
{
    return program == Program::Server ? QStringLiteral("plexica-server") : QStringLiteral("plexica-console");
}

QString versionText(Program program)
{
    return programName(program) + QStringLiteral(" " PLEXICA_VERSION "\n");
}

namespace {

struct Completed
{
    QString option; ///< "--ttl"
    QString value;  ///< its value's name; empty: a switch
    QString words;  ///< separated by spaces; empty: the shell does not know
    QString help;
};

std::vector<Completed> completedOptions(Program program)
{
    std::vector<Completed> options{
        {QStringLiteral("--help"), {}, {}, QStringLiteral("Show the text of help")},
        {QStringLiteral("--version"), {}, {}, QStringLiteral("Show the version")},
        {QStringLiteral("--config"), QStringLiteral("FILE"), {}, QStringLiteral("Configuration, YAML")},
        {QStringLiteral("--check-config"), {}, {}, QStringLiteral("Print the effective configuration and exit")},
        {QStringLiteral("--set"), QStringLiteral("KEY=VALUE"), {}, QStringLiteral("Set any configuration key")}};
    for (const KeyOption &option : keyOptions)
        options.push_back({QStringLiteral("--") + textOf(option.name), option.value ? textOf(option.value) : QString(),
                           textOf(option.words), textOf(option.help)});
    if (program == Program::Server) {
        for (const CommandOption &option : commandOptions)
            options.push_back({QStringLiteral("--") + textOf(option.name), textOf(option.value), textOf(option.words),
                               textOf(option.help)});
    }
    return options;
}

QString bashFunction(Program program)
{
    QStringList cases;
    QStringList names;
    for (const Completed &option : completedOptions(program)) {
        names.append(option.option);
        if (option.value == u"FILE" || option.value == u"DIR")
            cases.append(QStringLiteral("        %1) COMPREPLY=($(compgen %2 -- \"$cur\")); return ;;")
                             .arg(option.option, option.value == u"DIR" ? QStringLiteral("-d") : QStringLiteral("-f")));
        else if (!option.words.isEmpty())
            cases.append(QStringLiteral("        %1) COMPREPLY=($(compgen -W \"%2\" -- \"$cur\")); return ;;")
                             .arg(option.option, option.words));
        else if (!option.value.isEmpty())
            cases.append(QStringLiteral("        %1) return ;;").arg(option.option));
    }
    QStringList words;
    if (program == Program::Server) {
        for (const CommandRule &rule : commandRules())
            words.append(textOf(rule.name).section(u' ', 0, 0));
        words.removeDuplicates();
        for (const QString &word : std::as_const(words)) {
            if (const QStringList more = secondWords(word); !more.isEmpty())
                cases.append(QStringLiteral("        %1) COMPREPLY=($(compgen -W \"%2\" -- \"$cur\")); return ;;")
                                 .arg(word, more.join(u' ')));
        }
        cases.append(QStringLiteral("        import|backup|restore) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;"));
        cases.append(
            QStringLiteral("        completion) COMPREPLY=($(compgen -W \"bash zsh\" -- \"$cur\")); return ;;"));
    }
    const QString function = u'_' + programName(program).replace(u'-', u'_');
    return QStringLiteral("%1() {\n"
                          "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} word words=\"%4\"\n"
                          "    COMPREPLY=()\n"
                          "    case $prev in\n%2\n    esac\n"
                          "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                          "        [[ \" %4 \" != *\" $word \"* ]] || words=\n"
                          "    done\n"
                          "    COMPREPLY=($(compgen -W \"$words %3\" -- \"$cur\"))\n"
                          "}\ncomplete -F %1 %5\n")
        .arg(function, cases.join(u'\n'), names.join(u' '), words.join(u' '), programName(program));
}

QString zshFunction(Program program)
{
    QStringList lines;
    const auto quoted = [](QString text) {
        return text.replace(u'\'', QStringLiteral("'\\''")).replace(u':', QStringLiteral("\\:"));
    };
    for (const Completed &option : completedOptions(program)) {
        QString value;
        if (option.value == u"FILE")
            value = QStringLiteral(":FILE:_files");
        else if (option.value == u"DIR")
            value = QStringLiteral(":DIR:_files -/");
        else if (!option.value.isEmpty())
            value = QStringLiteral(":%1:%2").arg(quoted(option.value),
                                                 option.words.isEmpty() ? QString() : u'(' + option.words + u')');
        lines.append(QStringLiteral("        '%1[%2]%3'").arg(option.option, quoted(option.help), value));
    }
    if (program == Program::Server) {
        QStringList words;
        for (const CommandRule &rule : commandRules())
            words.append(textOf(rule.name).section(u' ', 0, 0));
        words.removeDuplicates();
        lines.append(QStringLiteral("        '1:command:(%1)'").arg(words.join(u' ')));
        QString second;
        for (const QString &word : std::as_const(words)) {
            if (const QStringList more = secondWords(word); !more.isEmpty())
                second += QStringLiteral("if (( ${words[(I)%1]} )); then compadd %2; el").arg(word, more.join(u' '));
        }
        second += QStringLiteral("if (( ${words[(I)completion]} )); then compadd bash zsh; else _files; fi");
        lines.append(QStringLiteral("        '2:argument:{ %1 }'").arg(second));
        lines.append(QStringLiteral("        '*:file:_files'"));
    }
    return QStringLiteral("_%1() {\n    _arguments \\\n%2\n}\n")
        .arg(programName(program).replace(u'-', u'_'), lines.join(QStringLiteral(" \\\n")));
}

} // namespace

QString completionText(const QString &shell)
{
    if (shell == u"bash")
        return QStringLiteral("# bash completion of plexica-server and plexica-console\n")
               + bashFunction(Program::Server) + bashFunction(Program::Console);
    if (shell == u"zsh")
        return QStringLiteral("#compdef plexica-server plexica-console\n") + zshFunction(Program::Server)
               + zshFunction(Program::Console)
               + QStringLiteral("case $service in\n"
                                "    plexica-console) _plexica_console \"$@\" ;;\n"
                                "    *) _plexica_server \"$@\" ;;\n"
                                "esac\n");
    return {};
}

QString helpText(Program program)
{
    const bool server = program == Program::Server;
    QString text = QStringLiteral("Usage: %1 [options]%2\n")
                       .arg(programName(program), server ? QStringLiteral(" [command]") : QString());
    const auto row = [&text](const QString &left, const QString &right) {
        text += QStringLiteral("  ") + left.leftJustified(24) + u' ' + right + u'\n';
    };
    text += server ? QStringLiteral("Serves plugins: registry, gateway, shared data, dependencies.\n")
                   : QStringLiteral("Desktop console of a plugin platform, with a whole node inside.\n");
    text += QStringLiteral("\nOptions:\n");
    row(QStringLiteral("-h, --help"), QStringLiteral("Show this text"));
    row(QStringLiteral("-v, --version"), QStringLiteral("Show the version"));
    row(QStringLiteral("--config FILE"), QStringLiteral("Configuration, YAML"));
    row(QStringLiteral("--check-config"),
        QStringLiteral("Print the effective configuration, secrets hidden, and exit"));
    for (const KeyOption &option : keyOptions) {
        row(QStringLiteral("--%1 %2")
                .arg(textOf(option.name), option.value ? textOf(option.value) : QString())
                .trimmed(),
            textOf(option.help));
    }
    row(QStringLiteral("--set KEY=VALUE"), QStringLiteral("Set any configuration key; may be given several times"));
    if (server) {
        text += QStringLiteral("\nCommands:\n");
        for (const CommandRule &rule : commandRules())
            text += QStringLiteral("  ") + textOf(rule.usage) + QStringLiteral("\n      ") + textOf(rule.help) + u'\n';
        text += QStringLiteral("\nOptions of commands:\n");
        for (const CommandOption &option : commandOptions)
            row(QStringLiteral("--%1 %2").arg(textOf(option.name), textOf(option.value)), textOf(option.help));
    }
    text += QStringLiteral(
        "\nEvery key of the configuration is also an environment variable: health.staleAfter is\n"
        "PLEXICA_HEALTH_STALE_AFTER, --config is PLEXICA_CONFIG. Lists are separated by commas.\n"
        "An option wins over the environment, that over the file, that over the default.\n"
        "\nExit codes: 0 done, 1 refused, 2 command line or configuration, 3 database, 4 cannot listen.\n");
    return text;
}

} // namespace plexica::config
