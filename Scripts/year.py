"""A year of assessment walked through by clicks in a browser, as the commune, the verifiers, the council, the authority and the citizen.

Used by Scripts/walk-year and Scripts/two-servers. Accounts and the campaign are made by commands, as an operator makes them; everything
after that is done on pages. The figures are those of Examples/a-year: samples, not real ones.
"""

import csv
import datetime
import json
import re
import time
import zlib

from pages import ROOT, Look

PASSWORD = "Bến đò cũ giữa mùa nước nổi 2361"
TEMPORARY = "mật khẩu tạm cho lần đầu 4711"
WIDTHS = (360, 1280)
# The document that the authority signs, and the place where it happens.
SIGNATORY = "Chủ tịch Ủy ban nhân dân thành phố (mẫu)"


class Lost(Exception):
    """A page did not say or have what it should."""


def figures(row):
    """The values of one unit of the sample, by column."""
    with open(ROOT / "Examples" / "a-year" / "so-lieu.csv", encoding="utf-8") as file:
        line = list(csv.DictReader(file))[row]
    return {column: value for column, value in line.items() if column != "unit"}


def picture_bytes():
    """A PNG of 64 x 64 pixels, as a photograph of a signpost would be."""
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    rows = b"".join(b"\0" + b"".join(bytes((7, 95, 75) if (x // 8 + y // 8) % 2 else (222, 216, 202)) for x in range(64))
                    for y in range(64))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", (64).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0")
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Cast:
    """Bodies, accounts, roles and an open campaign of one province, made by commands.

    `chuan` runs a command and gives what it printed."""

    def __init__(self, chuan, province, units):
        self.chuan, self.province, self.units = chuan, province, units
        self.mark = f"-{province}"
        self.campaign = None

    def login(self, name):
        return name + self.mark

    def make(self):
        bodies = {}
        for name, title, kind in [("ubnd", "Ủy ban nhân dân", "peoples-committee"), ("so", "Sở Khoa học và Công nghệ", "department"),
                                  ("hd", "Hội đồng thẩm định", "council")]:
            bodies[name] = self.made("body", "bodies", "add", f"{title} (mẫu {self.province})", "--kind", kind, "--unit", self.province)
        bodies["bo"] = self.made("body", "bodies", "add", f"Bộ (mẫu {self.province})", "--kind", "ministry")
        for number, unit in enumerate(self.units, 1):
            bodies[f"xa-{number}"] = self.made("body", "bodies", "add", f"Ủy ban nhân dân xã (mẫu {unit})", "--kind", "peoples-committee",
                                               "--unit", unit)
        under, one = ["--under", self.province], ["--unit"]
        people = [
            ("can-bo-1", "Cán bộ xã thứ nhất", "xa-1", [("commune-officer", one + [self.units[0]])]),
            ("can-bo-2", "Cán bộ xã thứ hai", "xa-2", [("commune-officer", one + [self.units[1]])]),
            ("tham-dinh", "Cán bộ thẩm định", "so", [("province-verifier", under)]),
            ("chu-tich", "Chủ tịch Hội đồng", "hd", [("council-member", under)]),
            ("thu-ky", "Thư ký Hội đồng", "hd", [("council-secretary", under), ("council-member", under)]),
            ("uy-vien", "Ủy viên Hội đồng", "hd", [("council-member", under)]),
            ("uy-vien-2", "Ủy viên có người nhà ở xã", "hd", []),
            ("quyet-dinh", "Người có thẩm quyền", "ubnd", [("deciding-authority", under)]),
            ("chinh-sach", "Người mở đợt", "ubnd", [("policy-maker", under)]),
            ("kiem-toan", "Kiểm toán viên", "bo", [("auditor", ["--everywhere"])]),
            ("quan-tri", "Quản trị viên", "bo", [("administrator", ["--everywhere"])]),
        ]
        self.names = {login: name for login, name, _, _ in people}
        for login, name, body, roles in people:
            self.chuan("accounts", "create", self.login(login), "--name", name, "--body", bodies[body])
            for role, reach in roles:
                self.chuan("accounts", "grant", self.login(login), role, *reach)
        self.chuan("accounts", "password", self.login("quan-tri"), stdin=TEMPORARY + "\n")
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()
        days = [("registration", 30), ("self-assessment", 60), ("verification", 90), ("appraisal", 100), ("decision", 110), ("report", 120)]
        windows = [word for step, count in days for word in (f"--{step}", f"..{today + datetime.timedelta(days=count)}")]
        self.title = f"Đánh giá chuyển đổi số cấp xã năm {today.year}, mẫu {self.province}"
        self.campaign = self.made(
            "campaign", "campaign", "open", "cds-xa", "--title", self.title, "--period", str(today.year), "--under", self.province,
            "--as-of", str(today), "--with-registration", "--verifier", bodies["so"], "--council", bodies["hd"],
            "--authority", bodies["ubnd"], "--ministry", bodies["bo"], *windows, "--as", self.login("chinh-sach"))
        return self

    def made(self, field, *command):
        return json.loads(self.chuan(*command, "--format", "json"))[field]


class Walk:
    """The year of one cast. `scripts` says whether the browser runs any."""

    def __init__(self, chromium, base, cast, *, scripts=True, screens=None, look=True, say=print):
        self.chromium, self.base, self.cast, self.scripts, self.screens = chromium, base.rstrip("/"), cast, scripts, screens
        self.look = Look()
        self.looks, self.say = look and scripts, say
        self.contexts, self.steps, self.again = {}, 0, 0
        self.where = "the beginning"

    # Browsers, one for each person

    def person(self, name, signed_in=True):
        if name not in self.contexts:
            context = self.chromium.new_context(java_script_enabled=self.scripts, viewport={"width": 1280, "height": 900}, locale="vi-VN")
            page = context.new_page()
            page.set_default_timeout(120_000)
            self.look.watch(page, lambda: f"{name} at {self.where}")
            page.on("dialog", lambda dialog: dialog.accept())
            self.contexts[name] = page
            if signed_in:
                self.sign_in(page, name, PASSWORD)
        return self.contexts[name]

    def keepers(self, page):
        """What keeps passwords for people is not hindered: every field says which password it is for, and nothing listens to pasting."""
        for field in page.query_selector_all("input[type=password]"):
            if field.get_attribute("autocomplete") not in ("current-password", "new-password"):
                raise Lost(f"{self.where}: a password that nothing may keep")
        if page.query_selector("#password, #new-password").get_attribute("type") != "password":
            raise Lost(f"{self.where}: a password is shown")

    def sign_in(self, page, name, password):
        self.open(page, "/sign-in")
        self.keepers(page)
        page.fill("#login", self.cast.login(name))
        page.fill("#password", password)
        self.press(page, "Đăng nhập")

    def close(self):
        for page in self.contexts.values():
            page.context.close()

    # What hands do

    def settle(self, page):
        """The page is there. Whoever gets no answer from a server that has just died asks again, as people do; a form sent twice is done once."""
        page.wait_for_load_state("load")
        for _ in range(8):
            if not re.match(r"50[234]\b", page.title()) and not page.url.startswith("chrome-error:"):
                return
            self.again += 1
            time.sleep(0.5)
            try:
                page.reload(wait_until="load")
            except Exception as error:  # noqa: BLE001 — the next try shows whether it lasts
                if "net::ERR" not in str(error):
                    raise
        raise Lost(f"{self.where}: {page.title()}")

    def open(self, page, path):
        self.going(page, lambda: page.goto(self.base + path, wait_until="load"))

    def going(self, page, hand):
        """Does what leads to another page, and waits for it."""
        try:
            with page.expect_navigation(wait_until="load"):
                hand()
        except Exception as error:  # noqa: BLE001 — a line that broke is asked for again
            if "net::ERR" not in str(error):
                raise
        self.settle(page)

    def press(self, page, words, within="main", nth=0):
        button = page.locator(within).get_by_role("button", name=words, exact=True).nth(nth)
        self.going(page, button.click)

    def follow(self, page, words=None, *, href=None, ends=None, within="main"):
        """A link by its words, by a part of its address, or by the end of it."""
        links = page.locator(within).get_by_role("link", name=words) if words else \
            page.locator(f"{within} a[href$='{ends}']" if ends else f"{within} a[href*='{href}']")
        self.going(page, links.first.click)

    def submit_by(self, page, selector):
        self.going(page, page.locator(selector).first.click)

    def drop(self, page, selector, name, content):
        """A file dragged from elsewhere and let go over a part of the page."""
        data = page.evaluate_handle(
            "([name, bytes]) => { const data = new DataTransfer(); data.items.add(new File([new Uint8Array(bytes)], name)); return data; }",
            [name, list(content)])
        page.dispatch_event(selector, "dragover", {"dataTransfer": data})
        page.dispatch_event(selector, "drop", {"dataTransfer": data})

    def unfold(self, page, words):
        """Opens what is folded up, unless it is open."""
        box = page.locator("main details", has=page.locator("summary", has_text=words)).first
        if box.get_attribute("open") is None:
            box.locator("summary").first.click()

    def says(self, page, *words):
        said = " ".join(page.inner_text("body").split())
        for word in words:
            if word not in said:
                raise Lost(f"{self.where}: {page.url} does not say “{word}” but: {page.inner_text('main')[:800]}")

    def lacks(self, page, *words):
        said = " ".join(page.inner_text("body").split())
        for word in words:
            if word in said:
                raise Lost(f"{self.where}: {page.url} says “{word}”")

    def unhindered(self, page):
        """Nothing was refused."""
        faults = page.query_selector("#faults")
        if faults:
            raise Lost(f"{self.where}: {page.url} refuses: {faults.inner_text()}")

    def refused(self, page, what):
        """Something was, and what was typed is still there."""
        if not page.query_selector("#faults"):
            raise Lost(f"{self.where}: {page.url} does not refuse: {what}")

    def step(self, where):
        self.where = where
        self.steps += 1
        self.say(f"  {self.steps:2} {where}")

    def snap(self, page, name):
        """A picture at both widths, and what axe says of it."""
        for width in WIDTHS:
            if self.looks:
                self.look.at(page, width, f"{name} ({self.where})")
            elif self.screens:
                page.set_viewport_size({"width": width, "height": 900})
            if self.screens:
                self.screens.mkdir(parents=True, exist_ok=True)
                kind = "" if self.scripts else "-plain"
                page.screenshot(path=str(self.screens / f"year-{self.steps:02}-{name}{kind}-{width}.png"), full_page=True)
        page.set_viewport_size({"width": 1280, "height": 900})

    # The year

    def walk(self, between=lambda number: None):
        """`between` is called between the parts, with their number."""
        parts = [self.accounts, self.first_dossier, self.second_dossier, self.verification, self.completion, self.appointment,
                 self.voting, self.decision, self.citizen, self.answer, self.organisers]
        for number, part in enumerate(parts):
            part()
            between(number)
        self.close()

    def accounts(self):
        self.step("quản trị viên đổi mật khẩu tạm (the administrator replaces the temporary password)")
        page = self.person("quan-tri", signed_in=False)
        self.sign_in(page, "quan-tri", TEMPORARY)
        page.fill("#password", TEMPORARY)
        page.fill("#new-password", PASSWORD)
        page.fill("#repeated", PASSWORD)
        self.snap(page, "first-password")
        self.press(page, "Đổi mật khẩu")
        if page.query_selector("#login"):
            self.sign_in(page, "quan-tri", PASSWORD)
        self.open(page, "/work")
        self.snap(page, "administrator")
        self.step("… giao vai trò, gửi liên kết đặt mật khẩu (grants a role, issues links)")
        links = {}
        for name in self.cast.names:
            if name == "quan-tri":
                continue
            self.open(page, "/work")
            self.follow(page, "Quản trị")
            self.follow(page, href="/administration/accounts")
            page.fill("main input[name=q]", self.cast.login(name))
            self.submit_by(page, "main form button")
            row = page.locator("main tr", has=page.get_by_text(self.cast.login(name), exact=True))
            self.going(page, row.get_by_role("link").first.click)
            if name == "uy-vien-2":
                page.select_option("#role", "council-member")
                page.check("#reach-under")
                page.fill("#unit", self.cast.province)
                self.press(page, "Giao vai trò")
                self.unhindered(page)
                self.says(page, "thành viên hội đồng")
                self.snap(page, "account")
            self.press(page, "Cấp liên kết đặt mật khẩu")
            links[name] = page.inner_text(".note.good code")
        for name, link in links.items():
            page = self.person(name, signed_in=False)
            self.open(page, link)
            self.keepers(page)
            page.fill("#new-password", PASSWORD)
            page.fill("#repeated", PASSWORD)
            self.press(page, "Đặt mật khẩu")
            self.unhindered(page)
            if page.query_selector("#login"):
                self.sign_in(page, name, PASSWORD)
            self.open(page, "/work")

    def register(self, page, level):
        self.follow(page, "Đăng ký tham gia")
        self.follow(page, href="/register")
        page.check(f"#level-{level}")
        self.snap(page, "register")
        self.press(page, "Đăng ký tham gia")
        self.unhindered(page)
        self.says(page, "Đã đăng ký.")

    def paste(self, page, values):
        self.follow(page, href="/paste")
        page.fill("#pasted", "\n".join(f"{column}\t{value}" for column, value in values.items()))
        self.press(page, "Xem trước")
        self.unhindered(page)
        self.snap(page, "paste")
        self.submit_by(page, "main button[value=save]")
        self.unhindered(page)
        self.says(page, "Đã lưu.")

    def submit(self, page):
        self.follow(page, href="/check")
        self.snap(page, "check")
        self.press(page, "Nộp hồ sơ")
        self.unhindered(page)
        self.says(page, "Đã nộp hồ sơ")

    def first_dossier(self):
        self.step("cán bộ xã thứ nhất đăng ký mức 4 (the first commune registers)")
        page = self.person("can-bo-1")
        self.open(page, "/work")
        self.snap(page, "work")
        self.register(page, 4)
        self.dossier = page.url.split("?")[0]
        values = figures(0)
        self.step("… nhập từng câu hỏi (answers question by question)")
        self.submit_by(page, "#next a.btn")
        for number in range(3):
            code = page.inner_text("h1").split(". ")[0]
            own = {column.rsplit(".", 1)[-1] if column.count(".") > code.count(".") else "a": value
                   for column, value in values.items() if column == code or column.startswith(code + ".")}
            before = page.inner_text("#verdict")
            for letter, value in own.items():
                field = page.locator(f"#v-{letter}")
                if field.evaluate("e => e.tagName") == "FIELDSET":
                    page.check(f"#v-{letter}-{value}")
                elif self.scripts:
                    field.press_sequentially(value)
                else:
                    field.fill(value)
            if self.scripts:
                page.wait_for_function("before => document.querySelector('#verdict').innerText !== before", arg=before)
            elif number == 0:
                self.press(page, "Xem kết quả")
            if number == 0:
                self.snap(page, "question")
            if self.scripts and number == 1:
                page.locator("#source").click()
                page.wait_for_function("() => document.querySelector('#kept').innerText === 'Đã lưu'")
            if self.scripts and number == 2:
                break
            self.press(page, "Lưu và sang tiêu chí sau")
            self.unhindered(page)
        if self.scripts:
            self.offline(page)
        self.step("… dán các số còn lại từ bảng tính (pastes the rest)")
        self.open(page, self.dossier.removeprefix(self.base))
        self.paste(page, values)
        self.step("… thêm minh chứng (adds evidence)")
        self.follow(page, href="/criteria/I.4")
        page.set_input_files("#file", {"name": "bien-chi-dan.png", "mimeType": "image/png", "buffer": picture_bytes()})
        page.fill("#title", "Ảnh chụp trang thông tin điện tử (mẫu)")
        page.select_option("#document", "decision")
        self.press(page, "Gửi minh chứng")
        self.refused(page, "a decision is no evidence without its number")
        self.snap(page, "evidence-form")
        if self.scripts:
            self.drop(page, "form.drop", "trang.png", picture_bytes())
        else:
            page.set_input_files("#file", {"name": "trang.png", "mimeType": "image/png", "buffer": picture_bytes()})
        page.select_option("#document", "screenshot")
        self.press(page, "Gửi minh chứng")
        self.unhindered(page)
        self.says(page, "Ảnh chụp trang thông tin điện tử (mẫu)")
        self.follow(page, "Ảnh chụp trang thông tin điện tử (mẫu)")
        self.snap(page, "evidence")
        self.step("… thử trước khi nộp (tries what would be)")
        self.open(page, self.dossier.removeprefix(self.base))
        self.snap(page, "dossier")
        self.follow(page, href="/what-if")
        self.snap(page, "what-if")
        self.step("… kiểm tra lại và nộp (checks and submits)")
        self.open(page, self.dossier.removeprefix(self.base))
        self.submit(page)
        self.snap(page, "submitted")

    def offline(self, page):
        """The last figure was typed and not kept yet: the line goes, the figure is held on the device and sent when the line is back."""
        self.step("… mất mạng khi đang nhập (the line is lost while typing)")
        page.wait_for_function("() => navigator.serviceWorker.controller !== null")
        code = page.inner_text("h1").split(". ")[0]
        self.cut(page, True)
        page.locator("#source").click()
        page.wait_for_function("() => document.querySelector('#kept').innerText.startsWith('Mất mạng')")
        self.says(page, "1 số liệu đang chờ trên máy này")
        self.snap(page, "offline")
        self.cut(page, False)
        page.wait_for_function("() => document.querySelector('.unsent').hidden")
        self.open(page, f"{self.dossier.removeprefix(self.base)}/criteria/{code}")
        held = page.evaluate("[...document.querySelectorAll('form.entry input:checked, form.entry input[type=text]')]"
                             ".filter(e => e.name.startsWith('v.') && e.value !== '').length")
        if held == 0:
            raise Lost(f"{self.where}: what was held on the device did not arrive")

    def cut(self, page, off):
        page.context.set_offline(off)

    def second_dossier(self):
        self.step("cán bộ xã thứ hai đăng ký mức 3, nhập, nộp (the second commune, too)")
        page = self.person("can-bo-2")
        self.open(page, "/work")
        self.register(page, 3)
        self.second = page.url.split("?")[0]
        self.paste(page, figures(1))
        self.submit(page)

    def to_verify(self, page, dossier):
        """From the worklist to a dossier that was handed in."""
        self.open(page, "/work")
        self.follow(page, href="/verification/")
        self.follow(page, ends=f"{dossier.removeprefix(self.base)}/verification")

    def verification(self):
        self.step("thẩm định: sửa một số liệu có lý do (verification corrects a figure, with the reason)")
        page = self.person("tham-dinh")
        self.open(page, "/work")
        self.snap(page, "verifier")
        self.follow(page, href="/verification/")
        self.snap(page, "verification")
        self.follow(page, ends=f"{self.dossier.removeprefix(self.base)}/verification")
        self.press(page, "Bắt đầu thẩm định")
        self.unhindered(page)
        self.snap(page, "verify-dossier")
        self.follow(page, href="/verification/criteria/III.2")
        page.check("#finding-corrected")
        page.fill("#value-a", "790")
        page.fill("#reason", "Danh sách hộ kèm theo có 790 hộ (mẫu)")
        self.snap(page, "judge")
        self.submit_by(page, "main button[data-key=s]")
        self.unhindered(page)
        self.step("… xem minh chứng, đồng ý bằng phím (looks at evidence, agrees by keys)")
        self.open(page, f"{self.dossier.removeprefix(self.base)}/verification/criteria/I.4")
        self.says(page, "Ảnh chụp trang thông tin điện tử (mẫu)")
        self.snap(page, "judge-evidence")
        if self.scripts:
            page.keyboard.press("a")
            self.going(page, lambda: page.keyboard.press("s"))
        else:
            page.check("#finding-agreed")
            self.submit_by(page, "main button[data-key=s]")
        self.unhindered(page)
        self.open(page, f"{self.dossier.removeprefix(self.base)}/verification")
        self.press(page, "Đồng ý với các tiêu chí còn lại")
        self.unhindered(page)
        self.press(page, "Kết thúc thẩm định")
        self.unhindered(page)
        self.says(page, "đã thẩm định")
        self.step("… trả lại hồ sơ thứ hai (gives the second one back)")
        self.to_verify(page, self.second)
        self.press(page, "Bắt đầu thẩm định")
        self.follow(page, href="/verification/return")
        self.press(page, "Trả lại để hoàn thiện")
        self.refused(page, "a dossier goes back with reasons")
        page.locator("textarea[name='reason-I.1']").fill("Thiếu danh mục thủ tục đủ điều kiện (mẫu)")
        page.fill("#due", (datetime.date.today() + datetime.timedelta(days=9)).strftime("%d/%m/%Y"))
        self.snap(page, "return")
        self.press(page, "Trả lại để hoàn thiện")
        self.unhindered(page)
        self.says(page, "Thiếu danh mục thủ tục đủ điều kiện (mẫu)")

    def completion(self):
        self.step("cán bộ xã thứ hai hoàn thiện và nộp lại (the second commune completes and resubmits)")
        page = self.person("can-bo-2")
        self.open(page, "/work")
        self.follow(page, "Hoàn thiện hồ sơ bị trả lại")
        self.says(page, "Thiếu danh mục thủ tục đủ điều kiện (mẫu)")
        self.snap(page, "returned")
        self.follow(page, href="/criteria/I.1")
        self.says(page, "Thiếu danh mục thủ tục đủ điều kiện (mẫu)")
        page.fill("#v-a", "690")
        self.press(page, "Lưu")
        self.unhindered(page)
        self.open(page, self.second.removeprefix(self.base))
        self.submit(page)
        self.step("thẩm định lần hai (verified again)")
        page = self.person("tham-dinh")
        self.to_verify(page, self.second)
        self.press(page, "Bắt đầu thẩm định")
        self.unhindered(page)
        self.says(page, "690")
        self.press(page, "Đồng ý với các tiêu chí còn lại")
        self.unhindered(page)
        self.press(page, "Kết thúc thẩm định")
        self.unhindered(page)

    def appointment(self):
        self.step("thành lập hội đồng (the council is appointed)")
        page = self.person("quyet-dinh")
        self.open(page, "/work")
        self.follow(page, "Hội đồng thẩm định")
        self.follow(page, self.cast.title)
        self.follow(page, "Thành lập hội đồng")
        for name, role in [("chu-tich", "chair"), ("thu-ky", "secretary"), ("uy-vien", "member"), ("uy-vien-2", "member")]:
            row = page.locator("main fieldset", has=page.locator("legend", has_text=re.compile(f"^{re.escape(self.cast.names[name])}$"))).first
            row.locator("input[name=member]").check()
            row.locator("select").select_option(role)
        page.fill("#least", "2")
        self.snap(page, "appointment")
        self.press(page, "Thành lập hội đồng")
        self.unhindered(page)
        self.snap(page, "council")

    def council(self, page, dossier):
        self.open(page, "/work")
        self.follow(page, "Hội đồng thẩm định")
        self.follow(page, self.cast.title)
        self.follow(page, ends=f"{dossier.removeprefix(self.base)}/council")

    def voting(self):
        self.step("ủy viên tự khai xung đột lợi ích (a member declares a conflict)")
        page = self.person("uy-vien-2")
        self.council(page, self.dossier)
        self.unfold(page, "Tôi có xung đột lợi ích")
        page.check("#kind-kinship")
        page.fill("#ground", "Anh ruột là công chức của xã (mẫu)")
        self.press(page, "Tôi có xung đột lợi ích ở hồ sơ này")
        self.unhindered(page)
        for dossier in (self.dossier, self.second):
            self.step("thư ký mở phiếu, các thành viên cho ý kiến (a vote is opened, members give opinions)")
            page = self.person("thu-ky")
            self.council(page, dossier)
            self.press(page, "Mở phiếu lấy ý kiến")
            self.unhindered(page)
            level = re.search(r"Mức độ (\d)", page.inner_text("main")).group(1)
            for name in ["chu-tich", "uy-vien", "thu-ky", "uy-vien-2"]:
                page = self.person(name)
                self.council(page, dossier)
                if name == "uy-vien-2" and dossier == self.dossier:
                    self.says(page, "Bạn không biểu quyết hồ sơ này")
                    if page.query_selector("input[name=ballot]"):
                        raise Lost(f"{self.where}: who has a conflict may vote")
                    self.snap(page, "conflict")
                    continue
                page.check(f"#ballot-level-{level}")
                page.fill("#reason", f"Ý kiến của {self.cast.names[name]} (mẫu)")
                if name == "chu-tich":
                    self.snap(page, "ballot")
                self.press(page, "Gửi ý kiến")
                self.unhindered(page)
                self.lacks(page, "Ý kiến của Chủ tịch Hội đồng (mẫu)") if name == "uy-vien" else None
            page = self.person("thu-ky")
            self.council(page, dossier)
            self.press(page, "Kết thúc bỏ phiếu")
            self.unhindered(page)
            self.says(page, f"mức độ {level}")
            self.unfold(page, "Ý kiến từng thành viên")
            self.says(page, "Ý kiến của Chủ tịch Hội đồng (mẫu)")
            self.snap(page, "vote")
            self.follow(page, "Biên bản họp lần 1")
            self.snap(page, "minutes")

    def sign(self, page, number):
        page.fill("#number", number)
        page.fill("#signatory", SIGNATORY)

    def decision(self):
        self.step("dự thảo, ký, công bố (drafted, signed, published)")
        page = self.person("quyet-dinh")
        self.open(page, "/work")
        self.snap(page, "authority")
        self.follow(page, href="/decisions/")
        self.snap(page, "decisions")
        self.follow(page, ends=f"{self.dossier.removeprefix(self.base)}/decision")
        self.number = f"12{self.cast.province}/QĐ-UBND"
        self.press(page, "Ghi quyết định")
        self.refused(page, "a decision has a number")
        self.snap(page, "unsigned")
        self.sign(page, self.number)
        self.press(page, "Ghi quyết định")
        self.unhindered(page)
        self.snap(page, "decided")
        until = (datetime.date.today() + datetime.timedelta(days=16)).strftime("%d/%m/%Y")
        page.fill("#objections-until", until)
        self.press(page, "Công bố")
        self.unhindered(page)
        self.says(page, "đã công bố")
        self.step("… hồ sơ thứ hai bằng một văn bản chung (the second by a document for several)")
        self.open(page, "/decisions/" + self.cast.campaign)
        if not page.locator(f"main a[href*='{self.second.removeprefix(self.base)}/decision']").count():
            self.follow(page, href="province=")
        self.sign(page, f"13{self.cast.province}/QĐ-UBND")
        self.press(page, "Ghi quyết định")
        self.unhindered(page)
        self.follow(page, ends=f"{self.second.removeprefix(self.base)}/decision")
        page.fill("#objections-until", until)
        self.press(page, "Công bố")
        self.unhindered(page)

    def citizen(self):
        self.step("người dân tìm xã, xem kết quả, kiểm tra số quyết định (a citizen looks up and checks)")
        page = self.person("citizen", signed_in=False)
        self.open(page, "/")
        self.snap(page, "home")
        page.fill(".q input", self.cast.units[0])
        self.going(page, lambda: page.press(".q input", "Enter"))
        if "/units?" in page.url:
            self.follow(page, href=f"/units/{self.cast.units[0]}")
        self.says(page, self.number)
        self.snap(page, "unit")
        self.follow(page, "Kiểm tra", within="header")
        page.fill("#number", self.number)
        self.press(page, "Kiểm tra")
        self.says(page, SIGNATORY)
        self.snap(page, "checked")
        self.step("… gửi phản ánh (objects)")
        self.open(page, f"/units/{self.cast.units[0]}")
        self.follow(page, "Phản ánh kết quả này")
        page.fill("#matter", "Số hộ dùng dịch vụ trực tuyến ở thôn tôi ít hơn (mẫu)")
        page.select_option("#criterion", "III.2")
        page.fill("#name", "Người dân (mẫu)")
        self.snap(page, "objection")
        self.press(page, "Gửi phản ánh")
        self.unhindered(page)
        self.says(page, "Đã nhận phản ánh")
        self.lacks(page, "Người dân (mẫu)")

    def answer(self):
        self.step("cơ quan quyết định trả lời (the authority answers)")
        page = self.person("quyet-dinh")
        self.open(page, "/work")
        self.follow(page, "Trả lời phản ánh")
        self.follow(page, href=f"{self.dossier.removeprefix(self.base)}/decision")
        page.select_option("select[name=finding]", "rejected")
        page.fill("textarea[name=answer]", "Danh sách đã được đối chiếu tại xã (mẫu)")
        self.snap(page, "answer")
        self.press(page, "Gửi trả lời")
        self.unhindered(page)
        page = self.person("citizen", signed_in=False)
        self.open(page, f"/units/{self.cast.units[0]}")
        self.follow(page, "Phản ánh kết quả này")
        self.says(page, "Danh sách đã được đối chiếu tại xã (mẫu)")
        self.snap(page, "answered")

    def organisers(self):
        self.step("người mở đợt xem tiến độ, gửi báo cáo (the organisers look on and report)")
        page = self.person("chinh-sach")
        self.open(page, "/work")
        self.follow(page, "Đợt đánh giá")
        self.follow(page, self.cast.title)
        self.snap(page, "campaign")
        self.open(page, "/work")
        self.follow(page, "Quyết định")
        self.follow(page, self.cast.title)
        self.follow(page, "Báo cáo cấp trên")
        self.snap(page, "report")
        self.press(page, "Gửi báo cáo")
        self.says(page, "Giải trình")
        self.step("kiểm toán viên đọc và kiểm tra nhật ký (the auditor reads and checks the journal)")
        page = self.person("kiem-toan")
        self.open(page, "/work")
        self.follow(page, "Quản trị")
        self.follow(page, href="/administration/journal")
        self.says(page, "công bố")
        self.snap(page, "journal")
        self.open(page, "/administration/journal/check")
        self.submit_by(page, "main form button[type=submit]")
        self.unhindered(page)
        self.snap(page, "journal-checked")
