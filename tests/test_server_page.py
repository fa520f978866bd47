"""The page in a real browser: Debian's Chromium, without a window."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fakes import TOOLS
from playwright.sync_api import Browser, Page, expect, sync_playwright
from serving import running, tiny_app, tiny_caller

from tooluse.server.settings import Settings
from tooluse.trace import PAGE, trace_page, trace_prompt

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
needs_browser = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium here; on Debian: apt-get install chromium"
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running(tiny_app()) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(60_000)
    found = context.new_page()
    problems: list[str] = []
    found.on("pageerror", lambda error: problems.append(str(error)))
    found.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    yield found
    context.close()
    assert not problems


def written(page: Page, run: str) -> str:
    tokens = page.locator(f".run.{run} .token").all_text_contents()
    return "".join(tokens).replace("⏎\n", "\n")


@needs_browser
def test_a_call_is_written_step_by_step(page: Page, url: str) -> None:
    page.goto(url)
    expect(page.locator("#tools label")).to_have_count(3)
    page.locator("#tools input[value=send_email]").uncheck()
    page.fill("#prompt", "weather in Rome")
    page.keyboard.press("Enter")
    expect(page.locator(".run")).to_have_count(2)
    call = TOOLS.parse(written(page, "constrained"))
    assert call.tool != "send_email"
    expect(page.locator(".run.constrained .verdict")).to_have_text("✓ valid")
    expect(page.locator(".run.free .verdict")).to_have_text("✗ not a valid call")
    expect(page.locator(".run.constrained .token.forced").first).to_be_visible()
    page.locator(".run.constrained .token.sampled, .run.constrained .token.copied").first.click()
    step = page.locator(".run.constrained .step")
    expect(step).to_contain_text("The mask left")
    expect(step.locator(".ranked")).to_have_count(2)
    expect(step.locator(".cut").first).to_be_visible()


@needs_browser
def test_everything_can_be_done_with_the_keyboard(page: Page, url: str) -> None:
    page.goto(url)
    expect(page.locator("#tools label")).to_have_count(3)
    expect(page.locator("#prompt")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#go")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("#tools input").first).not_to_be_checked()
    page.locator("#go").press("Enter")
    token = page.locator(".run.constrained .token")
    token.last.focus()
    for key, at in (("Home", 0), ("ArrowRight", 1), ("ArrowRight", 2), ("ArrowLeft", 1)):
        page.keyboard.press(key)
        expect(token.nth(at)).to_be_focused()
        expect(token.nth(at)).to_have_attribute("aria-current", "true")
    slider = page.locator(".run.constrained input[type=range]")
    slider.press("End")
    expect(token.last).to_have_attribute("aria-current", "true")


@needs_browser
def test_a_mistake_is_told_in_words(page: Page, url: str) -> None:
    page.goto(url)
    expect(page.locator("#tools label")).to_have_count(3)  # they come after the page
    for box in page.locator("#tools input").all():
        box.uncheck()
    page.locator("#go").click()
    expect(page.locator("#status")).to_have_text("Pick at least one tool.")


@needs_browser
def test_a_key_is_asked_for(browser: Browser) -> None:
    with running(tiny_app(Settings(api_key="secret"))) as address:
        page = browser.new_page()
        page.goto(address)
        expect(page.locator("#status")).to_contain_text("no API key")
        page.fill("#key", "secret")
        page.keyboard.press("Tab")
        expect(page.locator("#tools label")).to_have_count(3)
        page.close()


@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read_on_a_phone_by_day_and_by_night(
    browser: Browser, url: str, scheme: str
) -> None:
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(url)
    page.fill("#prompt", "weather in " + "Llanfairpwllgwyngyll" * 4)
    page.keyboard.press("Enter")
    page.locator(".run.free").wait_for(timeout=60_000)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for part in ("body", ".token.sampled", ".token.forced", "footer", "#go", ".figures"):
        assert page.locator(part).first.evaluate(CONTRAST) >= 4.5, part
    context.close()


CONTRAST = """element => {
  // The contrast of text and ground by WCAG 2.2, section 1.4.3.
  const light = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ink = light(getComputedStyle(element).color);
  let behind = element;
  const clear = "rgba(0, 0, 0, 0)";
  while (getComputedStyle(behind).backgroundColor === clear) behind = behind.parentElement;
  const ground = light(getComputedStyle(behind).backgroundColor);
  return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
}"""


@needs_browser
def test_the_file_of_a_trace_needs_nothing_else(page: Page, tmp_path: Path) -> None:
    prompt = "weather in <b>Rome</b></script><script>alert(1)</script> & \u2028"
    trace = trace_prompt(tiny_caller(), prompt)
    path = tmp_path / "trace.html"
    path.write_text(trace_page(trace), encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert written(page, "constrained") == trace["runs"][0]["text"]
    assert page.locator(".trace-prompt").text_content() == prompt
    assert [u for u in asked if not u.startswith("data:")] == [path.as_uri()]


def test_a_trace_says_what_every_step_did() -> None:
    caller = tiny_caller()
    ours, free = trace_prompt(caller, "weather in Rome")["runs"]
    assert (ours["decoding"], free["decoding"]) == ("constrained", "free")
    assert "".join(step["text"] for step in ours["steps"]) == ours["text"]
    assert ours["problem"] is None
    assert free["problem"] == "not a call"
    for step in ours["steps"]:
        assert step["source"] in ("sampled", "forced", "copied")
        assert bool(step["before"]) == bool(step["after"]) == (step["source"] != "forced")
        assert len(step["after"]) <= step["allowed"]
    json.dumps([ours, free])


def test_the_pages_files_are_served_and_nothing_else(url: str) -> None:
    for path in PAGE.iterdir():
        if path.suffix in (".css", ".js"):
            assert httpx.get(f"{url}/static/{path.name}").text == path.read_text()
    assert "default-src 'self'" in httpx.get(url).headers["content-security-policy"]
    for name in ("index.html", "..%2fapp.py", "nothing"):
        assert httpx.get(f"{url}/static/{name}").status_code == 404


def test_a_trace_is_refused_with_a_reason(url: str) -> None:
    for body, says in (
        ({"prompt": "x", "tools": ["nope"]}, "no tool 'nope'"),
        ({"prompt": "", "tools": ["get_weather"]}, "prompt"),
        ({"prompt": " ", "tools": ["get_weather"]}, "empty"),
        ({"prompt": "x" * 5000, "tools": ["get_weather"]}, "4000"),
    ):
        response = httpx.post(f"{url}/page/trace", json=body)
        assert response.status_code == 400
        assert says in response.json()["error"]["message"]
