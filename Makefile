# Mỗi lệnh tự chuẩn bị những gì nó cần. Each target sets up what it needs.

CHUAN := bin/chuan
CHUAN_FUZZ_SECONDS ?= 300

# What is held against pages and attacks is made up of two provinces, by the debug build, in a folder of its own.
PART := CHUAN=.build/debug/chuan CHUAN_DEMO="--province 12 --province 46" CHUAN_DEMO_FOLDER=.build/demo-part

.PHONY: help setup run example test check build debug lint layers format bench fuzz check-threads ha-test screens check-pages walk-year scan clean

help: ## liệt kê các lệnh (this list)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:
	@Scripts/setup

build: setup ## biên dịch bản phát hành ra bin/chuan (release build)
	swift build -c release --product chuan
	@mkdir -p bin && ln -sf ../.build/release/chuan $(CHUAN)

run: build ## chạy máy chủ web với số liệu mẫu ở http://127.0.0.1:8080 (serve the web over a made-up year)
	@Scripts/serve-demo

example: build ## tính lại điểm của 37 đơn vị ở Phú Thọ rồi giải thích một phường (the main job on real figures)
	@Scripts/phu-tho

test: setup lint layers ## kiểm tra định dạng, tầng, rồi chạy mọi phép thử (lint, layers, all tests)
	@Scripts/setup test
	@Scripts/test

check: test debug ## như make test, rồi giao diện REST, mọi trang, trọn một năm trong trình duyệt (then the interface, every page, a year in a browser)
	@Scripts/check-api
	@Scripts/setup web
	@$(PART) Scripts/with-server Scripts/check-pages
	@Scripts/walk-year

debug: setup
	@swift build --product chuan

lint: setup ## kiểm tra định dạng mã nguồn (strict format check)
	@Scripts/lint

layers: setup ## kiểm tra tầng và tệp (floors, imports, files)
	@Scripts/check-layers
	@Scripts/check-files

format: setup ## sửa định dạng mã nguồn (format the sources)
	@Scripts/format

bench: build ## đo tốc độ bên cạnh C, polars, GRDB và libpq (measure beside C, polars, GRDB, libpq)
	@Scripts/setup bench
	@Scripts/bench

fuzz: setup ## thử lâu với dữ liệu ngẫu nhiên, CHUAN_FUZZ_SECONDS giây (long run on random bytes)
	@CHUAN_FUZZ_SECONDS=$(CHUAN_FUZZ_SECONDS) Scripts/fuzz

check-threads: setup ## tìm tranh chấp giữa các luồng, biên dịch riêng (thread sanitizer, a build of its own)
	@Scripts/setup test
	@Scripts/check-threads

ha-test: setup ## ba máy chủ PostgreSQL, giết máy chủ chính khi đang ghi; hai máy chủ web, giết một (servers killed under load)
	@Scripts/setup ha
	@Scripts/setup web
	swift build --product chuan-bench
	swift build --product chuan
	@Scripts/ha-test
	@Scripts/two-servers --walk

screens: build ## chụp các trang ở 360 và 1280 điểm ảnh vào .build/screens (pictures of the pages)
	@Scripts/setup web
	@Scripts/with-server Scripts/screens

check-pages: debug ## xem mọi loại trang của mọi vai trò: axe, không JavaScript, dung lượng (pages of every role in a real browser)
	@Scripts/setup web
	@$(PART) Scripts/with-server Scripts/check-pages

walk-year: debug ## đi trọn một năm đánh giá bằng trình duyệt, ảnh chụp ở .build/screens (a year walked in a browser, with pictures)
	@Scripts/setup web
	@Scripts/walk-year --screens

scan: debug ## để Wapiti tìm lỗ hổng, báo cáo ở .build/scan (a scanner looks for holes)
	@Scripts/setup web
	@Scripts/setup scan
	@rm -rf .build/demo-scan
	@$(PART) CHUAN_DEMO_FOLDER=.build/demo-scan Scripts/with-server Scripts/scan

clean: ## xóa mọi thứ đã biên dịch (remove all that was built)
	rm -rf .build .build-* bin Benchmarks/.build
