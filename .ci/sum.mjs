// Sums the runners' own result files and prints the one closing line. Fails when a runner left no result, when a test failed or was skipped.
// Names what failed just before it, with why: of a long log often only the end is kept.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
const add = (passed, failed, skipped) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};

const red = [];
const plain = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll(/&#x([0-9A-Fa-f]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll('&amp;', '&');

const dotnet = join(folder, 'dotnet');
const reports = existsSync(dotnet) ? readdirSync(dotnet).filter((name) => name.endsWith('.trx')) : [];
for (const name of reports) {
  const report = readFileSync(join(dotnet, name), 'utf8');
  const counters = /<Counters ([^>]*)\/>/.exec(report)?.[1] ?? '';
  const count = (key) => Number(new RegExp(`\\b${key}="(\\d+)"`).exec(counters)?.[1] ?? Number.NaN);
  const [all, passed, executed] = [count('total'), count('passed'), count('executed')];
  add(passed, executed - passed, all - executed);
  for (const [, attributes, output] of report.matchAll(/<UnitTestResult ([^>]*[^/])>(.*?)<\/UnitTestResult>/gs)) {
    if (!attributes.includes('outcome="Failed"')) continue;
    const [test] = /(?<=\btestName=")[^"]*/.exec(attributes) ?? ['a test without a name'];
    const why = /<Message>(.*?)<\/Message>/s.exec(output)?.[1] ?? 'no message';
    const where = /<StackTrace>(.*?)<\/StackTrace>/s.exec(output)?.[1] ?? '';
    red.push(plain(`${test}\n${why}\n${where}`));
  }
}

const web = join(folder, 'web.json');
if (existsSync(web)) {
  const report = JSON.parse(readFileSync(web, 'utf8'));
  add(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
  for (const test of report.testResults.flatMap((file) => file.assertionResults)) {
    if (test.status === 'failed') red.push(`${test.fullName}\n${test.failureMessages.join('\n')}`);
  }
}

const projects = readdirSync('tests').filter((name) => name.endsWith('.Tests')).length;
if (reports.length < projects) console.log(`${projects} test projects, but only ${reports.length} of them left a result.`);
if (!existsSync(web)) console.log('The web checks left no result.');
if (total.skipped > 0) console.log(`${total.skipped} tests were skipped; here none may be.`);

for (const test of red) console.log(`\nFailed: ${test.slice(0, 2000)}`);

const isComplete = reports.length >= projects && existsSync(web) && total.skipped === 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(isComplete && total.failed === 0 && total.passed > 0 ? 0 : 1);
