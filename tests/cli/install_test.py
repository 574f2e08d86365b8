#!/usr/bin/env python3
"""Fails where the installed program does not find its data.

usage: install_test.py CMAKE BUILD_DIR SOURCE_DIR
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile


def main():
    cmake, build, source = sys.argv[1:]
    with tempfile.TemporaryDirectory() as prefix:
        subprocess.run([cmake, "--install", build, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        article = pathlib.Path(prefix) / "article.txt"
        shutil.copy(pathlib.Path(source) / "graphs" / "kushner-mexico.txt", article)
        environment = {k: v for k, v in os.environ.items() if k != "ENTENTE_DATA"}
        done = subprocess.run([pathlib.Path(prefix) / "bin" / "entente", "extract", article], capture_output=True,
                              cwd=prefix, env=environment)
    print(done.stderr.decode())
    return 0 if done.returncode == 0 and b"Kushner" in done.stdout else 1


if __name__ == "__main__":
    sys.exit(main())
