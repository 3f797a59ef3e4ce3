# Mỗi lệnh tự chuẩn bị những gì nó cần. Each target sets up what it needs.

CHUAN := bin/chuan
CHUAN_FUZZ_SECONDS ?= 300

.PHONY: help setup run example test check build lint layers format bench fuzz check-threads ha-test clean

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

check: test ## như make test (the same)

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

ha-test: setup ## ba máy chủ PostgreSQL, giết máy chủ chính khi đang ghi (three servers, the leader killed under load)
	@Scripts/setup ha
	swift build --product chuan-bench
	@Scripts/ha-test

clean: ## xóa mọi thứ đã biên dịch (remove all that was built)
	rm -rf .build .build-* bin Benchmarks/.build
