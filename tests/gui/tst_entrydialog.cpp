// SPDX-License-Identifier: GPL-3.0-or-later
// Entries made by hand, on a real node.
#include "bridge/embeddednode.h"
#include "bridge/shareddatalink.h"
#include "pages/shareddata/entrydialog.h"
#include "pages/shareddata/jsoneditor.h"
#include "shareddata/entrylimits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

static_assert(EntryDialog::longestOwner == shareddata::longestOwner);

class TestEntryDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesAnEntry();
    void doesNotReplaceUnasked();
    void saysWhatTheNodeRefuses();
    void saysThatAnOwnerIsTooLong();

private:
    Result<SharedValue> read(const QString &key);
    static SharedKey keyOf(const QString &key) { return {QStringLiteral("t"), QStringLiteral("n"), key}; }
    static EntryOffers offers() { return {{}, {}, {}, QStringLiteral("t"), QStringLiteral("n"), QStringLiteral("p")}; }

    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedNode> m_host;
};

void TestEntryDialog::initTestCase()
{
    config::Settings settings;
    settings.dataDir = m_folder.path();
    settings.database = QStringLiteral("sqlite://%1/node.db").arg(m_folder.path());
    settings.listen[0].port = 0;
    m_host = std::make_unique<EmbeddedNode>(settings);
    QSignalSpy started(m_host.get(), &EmbeddedNode::started);
    m_host->start();
    QVERIFY(started.wait(20'000));
}

Result<SharedValue> TestEntryDialog::read(const QString &key)
{
    std::optional<Result<SharedValue>> result;
    m_host->sharedData().read(keyOf(key), [&result](Result<SharedValue> value) { result = std::move(value); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return fail(ErrorCode::Timeout, QStringLiteral("no answer"));
    return *result;
}

void TestEntryDialog::makesAnEntry()
{
    EntryDialog dialog(m_host->sharedData(), offers(), nullptr, nullptr);
    QSignalSpy stored(&dialog, &EntryDialog::stored);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("entry-key")), QStringLiteral("made"));
    dialog.editor()->setText(QStringLiteral("{\"token\": \"x\", \"n\": 1.10}"));
    dialog.findChild<QCheckBox *>(QStringLiteral("entryExpires"))->setChecked(true);
    QTRY_VERIFY(dialog.takesKeys());
    dialog.confirmButton()->setFocus();
    QTest::mouseClick(dialog.confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(stored.count(), 1);
    QTRY_VERIFY(!dialog.isVisible());
    const auto made = read(QStringLiteral("made"));
    QVERIFY(made);
    QCOMPARE(made->json, QByteArray("{\"token\":\"x\",\"n\":1.10}"));
    QCOMPARE(made->entry->ownerId, QStringLiteral("p"));
    QVERIFY(made->entry->expiresAt);
    // And a copy of it, with what is masked.
    EntryDialog copy(m_host->sharedData(), offers(), made->entry, nullptr);
    copy.open();
    QTRY_VERIFY(copy.confirmButton()->isEnabled());
    QVERIFY(!copy.editor()->text().contains(QStringLiteral("\"x\"")));
    copy.confirmButton()->click();
    QTRY_VERIFY(!copy.isVisible());
    const auto copied = read(QStringLiteral("made-copy"));
    QVERIFY(copied);
    QCOMPARE(copied->json, made->json);
}

void TestEntryDialog::doesNotReplaceUnasked()
{
    const auto before = read(QStringLiteral("made"));
    QVERIFY(before);
    EntryDialog dialog(m_host->sharedData(), offers(), nullptr, nullptr);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("entry-key")), QStringLiteral("made"));
    dialog.editor()->setText(QStringLiteral("2"));
    dialog.confirmButton()->click();
    auto *replace = dialog.findChild<QCheckBox *>(QStringLiteral("entryReplace"));
    QTRY_VERIFY(replace->isVisible());
    QVERIFY(!dialog.fault(QStringLiteral("key")).isEmpty());
    QVERIFY(!dialog.confirmButton()->isEnabled());
    QCOMPARE(read(QStringLiteral("made"))->json, before->json);
    replace->click();
    dialog.confirmButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(read(QStringLiteral("made"))->json, QByteArray("2"));
    QCOMPARE(read(QStringLiteral("made"))->entry->version, before->entry->version + 1);
}

void TestEntryDialog::saysWhatTheNodeRefuses()
{
    EntryDialog dialog(m_host->sharedData(), offers(), nullptr, nullptr);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("entry-key")), QString(600, u'k')); // at most 512
    dialog.editor()->setText(QStringLiteral("2"));
    dialog.confirmButton()->click();
    QTRY_VERIFY(!dialog.refusal().isEmpty());
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.confirmButton()->isEnabled()); // once it is shorter
}

void TestEntryDialog::saysThatAnOwnerIsTooLong()
{
    EntryDialog dialog(m_host->sharedData(), offers(), nullptr, nullptr);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("entry-key")), QStringLiteral("owned"));
    dialog.editor()->setText(QStringLiteral("1"));
    auto *owner = dialog.findChild<QComboBox *>(QStringLiteral("entry-owner"));
    owner->setEditText(QString(127, QChar(0xE4)) + QStringLiteral("ab")); // 256 bytes in 129 letters
    QVERIFY(dialog.fault(QStringLiteral("owner")).contains(QStringLiteral("255")));
    QVERIFY(!dialog.confirmButton()->isEnabled());
    owner->setEditText(QString(127, QChar(0xE4)) + u'a');
    QVERIFY(dialog.fault(QStringLiteral("owner")).isEmpty());
    QVERIFY(dialog.confirmButton()->isEnabled());
    owner->setEditText(QStringLiteral(" "));
    QVERIFY(!dialog.fault(QStringLiteral("owner")).isEmpty());
}

QTEST_MAIN(TestEntryDialog)
#include "tst_entrydialog.moc"
