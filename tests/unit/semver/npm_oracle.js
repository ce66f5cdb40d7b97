// SPDX-License-Identifier: GPL-3.0-or-later
// Answers with npm's own semver package. argv: the package's folder, a file of cases (JSON array of [version, range]),
// a file for the answers (JSON array of [satisfies, version is valid, printed range or null]).
'use strict'
const fs = require('fs')
const semver = require(process.argv[2])
const cases = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'))
const answers = cases.map(([version, range]) => {
  let printed = null
  try {
    printed = new semver.Range(range).range
  } catch (e) {
    if (!(e instanceof TypeError)) throw e
  }
  return [semver.satisfies(version, range), semver.valid(version) !== null, printed]
})
fs.writeFileSync(process.argv[4], JSON.stringify(answers))
