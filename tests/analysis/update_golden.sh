#!/bin/sh
# Writes the answers of PyTorch for the words of tests/analysis/golden/news.conllu into that file: after a new model, and to be
# reviewed like code. Needs what tools/train/README.md says.
#
# usage: tests/analysis/update_golden.sh [MODEL]      (default: data/model/accurate.model)
set -e
cd "$(dirname "$0")/../.."
golden=tests/analysis/golden/news.conllu
python3 tools/train/compare.py "${1:-data/model/accurate.model}" "$golden" >"$golden.tmp"
mv "$golden.tmp" "$golden"
