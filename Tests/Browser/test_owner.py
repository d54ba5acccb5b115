"""A procedure owner: a typo is marked beside its line as she types, mended, and the draft saved."""

import re

from playwright.sync_api import expect

from support.axe import assert_no_barriers


def test_a_typo_is_found_beside_its_line_and_mended(page_for):
    page = page_for("owner")
    page.goto("/definitions/procedure/province-emulation-fighter/draft/new")
    page.locator("input[name=effective]").fill("2027-03-01")
    page.locator("main button.main").click()
    page.wait_for_url(re.compile(r"/draft/\d{4}-\d\d-\d\d$"))
    text = page.locator("textarea[name=text]")
    sound = text.input_value()
    line = sound[: sound.index("process: council-award")].count("\n") + 1
    text.fill(sound.replace("process: council-award", "process: council-awrd"))
    expect(page.locator("#check")).to_contain_text("council-award")
    expect(page.locator("#check")).to_contain_text(f"{line}")
    text.fill(sound)
    expect(page.locator("#check")).not_to_contain_text("council-awrd")
    assert_no_barriers(page)
    page.locator("main button.main").first.click()
    expect(page.locator("[role=status]").first).to_be_visible()
