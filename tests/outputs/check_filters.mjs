// SPDX-License-Identifier: EUPL-1.2
// node check_filters.mjs PAGE: whether the choices of a list of matters hide what is not chosen, by mouse and by keyboard, on
// narrow and wide screens and without scripts of the page; prints how many choices were tried, and what is wrong, as JSON.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
};
const problems = [];
let tried = 0;

const seen = (page) => page.evaluate(() => [...document.querySelectorAll(".matters > li")]
  .filter((entry) => entry.offsetHeight > 0).map((entry) => entry.className));
const expect = (what, made, wanted) => {
  tried++;
  if (made !== wanted) problems.push(`${what}: ${wanted} expected, ${made} shown`);
};

async function each_choice(page) {
  for (const choice of await page.locator(".filters label").all()) {
    await choice.click();
    const count = Number((await choice.innerText()).match(/\((\d+)\)\s*$/)[1]);
    expect(await choice.innerText(), (await seen(page)).length, count);
    await choice.locator("xpath=..").locator("label").first().click();
  }
}

// What is shown must be of both choices.
async function two_together(page) {
  const all = (await seen(page)).map((names) => names.split(" "));
  const groups = await page.locator(".filters fieldset").all();
  const [one, other] = [groups[0], groups[groups.length - 1]].map((group) => group.locator("input").nth(1));
  await one.check();
  await other.check();
  const ids = [await one.getAttribute("id"), await other.getAttribute("id")];
  expect("two together", (await seen(page)).length, all.filter((names) => ids.every((id) => names.includes(id))).length);
  for (const group of groups) await group.locator("label").first().click();
}

async function by_keyboard(page) {
  await page.locator(".filters input").first().focus();
  await page.keyboard.press("ArrowRight");
  const checked = await page.locator(".filters input:checked").first().getAttribute("id");
  expect("by keyboard", (await seen(page)).every((names) => names.split(" ").includes(checked)), true);
  await page.keyboard.press("ArrowLeft");
}

const browser = await chromium.launch(CHROMIUM);
const page = await (await browser.newContext()).newPage();
for (const width of [320, 1280]) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(pathToFileURL(process.argv[2]).href);
  await each_choice(page);
  await two_together(page);
  await by_keyboard(page);
  expect("everything again", (await seen(page)).length, await page.locator(".matters > li").count());
}
await browser.close();
console.log(JSON.stringify({ tried, problems }));
