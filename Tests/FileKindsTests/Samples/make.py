#!/usr/bin/env python3
"""Writes the sample files of this folder, each with the program library that people's files come from.

Run once, in an environment with openpyxl, XlsxWriter, python-docx, python-pptx, odfpy, Pillow, pillow-heif, reportlab, pikepdf and
imageio-ffmpeg; the files it wrote are kept, so that tests need none of these.
"""

import io
import pathlib
import subprocess

import docx
import imageio_ffmpeg
import openpyxl
import pikepdf
import pillow_heif
import pptx
import xlsxwriter
from odf import opendocument, table, text
from PIL import Image
from reportlab.pdfgen import canvas

HERE = pathlib.Path(__file__).resolve().parent
pillow_heif.register_heif_opener()


def picture(size=(24, 16)):
    image = Image.new("RGB", size)
    image.putdata([(x * 10 % 256, y * 15 % 256, (x * y) % 256) for y in range(size[1]) for x in range(size[0])])
    return image


def images():
    image = picture()
    image.save(HERE / "anh.png")
    image.save(HERE / "anh.jpg", quality=60)
    image.save(HERE / "anh-progressive.jpg", quality=60, progressive=True)
    image.save(HERE / "anh.webp", quality=60)
    image.save(HERE / "anh-lossless.webp", lossless=True)
    image.save(HERE / "anh-dong.webp", save_all=True, append_images=[image.rotate(90)], duration=100)
    picture((64, 64)).save(HERE / "anh.heic", quality=40)
    image.save(HERE / "quet.tiff", save_all=True, append_images=[image.rotate(180)], compression="tiff_lzw")
    image.save(HERE / "la.gif")
    image.save(HERE / "la.bmp")
    image.save(HERE / "la.avif")


def documents():
    document = docx.Document()
    document.add_heading("Báo cáo kết quả chuyển đổi số", 1)
    document.add_paragraph("Số liệu quý III.")
    document.save(HERE / "bao-cao.docx")
    book = openpyxl.Workbook()
    book.active.append(["Chỉ tiêu", "Giá trị"])
    book.active.append(["Số hệ thống thông tin", 12])
    book.save(HERE / "so-lieu.xlsx")
    writer = xlsxwriter.Workbook(HERE / "so-lieu-2.xlsx")
    writer.add_worksheet("Quý III").write(0, 0, "Tổng số hồ sơ")
    writer.close()
    slides = pptx.Presentation()
    slides.slides.add_slide(slides.slide_layouts[6])
    slides.save(HERE / "trinh-chieu.pptx")
    words = opendocument.OpenDocumentText()
    words.text.addElement(text.P(text="Kế hoạch chuyển đổi số"))
    words.save(HERE / "ke-hoach.odt")
    sheet = opendocument.OpenDocumentSpreadsheet()
    rows = table.Table(name="Bảng 1")
    sheet.spreadsheet.addElement(rows)
    sheet.save(HERE / "bang.ods")
    opendocument.OpenDocumentPresentation().save(HERE / "trinh-chieu.odp")


def portable_documents():
    plain = io.BytesIO()
    page = canvas.Canvas(plain, invariant=True)
    page.drawString(72, 720, "Quyet dinh 2361/QD-BTTTT")
    page.save()
    (HERE / "quyet-dinh.pdf").write_bytes(plain.getvalue())

    def changed(name, change, **how):
        with pikepdf.open(io.BytesIO(plain.getvalue())) as document:
            change(document)
            document.save(HERE / name, deterministic_id="encryption" not in how, **how)

    def act(document):
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x');")

    def attach(document):
        document.attachments["a.txt"] = b"abc"

    changed("javascript.pdf", act)
    # The action lies in a packed stream of objects, where nothing of it can be read without unpacking.
    changed("javascript-nen.pdf", act, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    changed("dinh-kem.pdf", attach)
    changed("mat-khau.pdf", lambda _: None, encryption=pikepdf.Encryption(owner="chu", user="", R=4))


def video():
    program = imageio_ffmpeg.get_ffmpeg_exe()
    source = ["-f", "lavfi", "-i", "testsrc=size=64x48:rate=5:duration=1", "-pix_fmt", "yuv420p"]
    for name in ["quay.mp4", "la.mov"]:
        subprocess.run([program, "-v", "error", "-y", *source, "-fflags", "+bitexact", HERE / name], check=True)


images()
documents()
portable_documents()
video()
