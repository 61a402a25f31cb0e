// SPDX-License-Identifier: EUPL-1.2
// node check_pages.mjs FOLDER [NAME...]: looks at every page below the folder with html-validate, and with axe-core in Chromium
// on narrow and wide screens, light and dark; prints what is wrong as JSON. The named pages are printed to PDF beside them.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [folder, ...printed] = process.argv.slice(2);
const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];
const CONTRAST = 4.5;
const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
};

// A title is as long as the matter's own.
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: { "long-title": "off" },
});

async function validate(file) {
  const report = await validator.validateFile(file);
  return report.results.flatMap((result) => result.messages)
    .map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
}

// In the page: what axe-core does not look at.
function looked(least) {
  const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
  const light = (colour) => channels(colour).map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const ground = getComputedStyle(document.body).backgroundColor;
  const problems = [];
  for (const text of document.querySelectorAll("svg text")) {
    const on = text.classList.contains("on") ? getComputedStyle(text.previousElementSibling).fill : ground;
    const ratio = contrast(getComputedStyle(text).fill, on);
    if (ratio < least) problems.push(`contrast ${ratio.toFixed(2)} of "${text.textContent}" in a chart`);
    const box = text.getBoundingClientRect(), chart = text.ownerSVGElement.getBoundingClientRect();
    if (box.left < chart.left - 1 || box.right > chart.right + 1)
      problems.push(`"${text.textContent}" does not fit into its chart`);
  }
  if (document.documentElement.scrollWidth > innerWidth)
    problems.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const elsewhere = (link) => new URL(link.href).pathname !== location.pathname;
  for (const link of document.querySelectorAll("a:not([href^='https:'], [href^='mailto:'])"))
    if (!elsewhere(link) && !document.getElementById(decodeURIComponent(new URL(link.href).hash.slice(1))))
      problems.push(`${link.getAttribute("href")} leads nowhere`);
  const headings = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => Number(h.tagName[1]));
  headings.forEach((level, i) => {
    if (level > (headings[i - 1] ?? 0) + 1) problems.push(`heading ${i + 1} skips a level`);
  });
  return problems;
}

async function problems_now(page) {
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const violations = found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}: ${violation.help}`));
  return [...violations, ...await page.evaluate(looked, CONTRAST)];
}

async function look(context, file, name) {
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => request.url().startsWith("file:") || problems.push(`asks for ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  // The debugger's own evaluation is not under the page's policy; a script of the page would be.
  await page.evaluate(axe);
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      problems.push(...(await problems_now(page)).map((problem) => `${width} ${colorScheme}: ${problem}`));
    }
  if (printed.includes(name))
    await page.pdf({ path: file.replace(/html$/, "pdf"), preferCSSPageSize: true, tagged: true });
  await page.close();
  return problems;
}

const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
const browser = await chromium.launch(CHROMIUM);
const context = await browser.newContext();
const result = {};
for (const name of pages) {
  const file = join(folder, name), page = name.slice(0, -".html".length);
  result[page] = [...await validate(file), ...await look(context, file, page)];
}
await browser.close();
console.log(JSON.stringify(result, null, 1));
