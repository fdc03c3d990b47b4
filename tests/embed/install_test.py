#!/usr/bin/env python3
"""Installs what a program in C needs into an empty folder, and builds and runs one from there: by find_package and by
pkg-config. The library exports the functions of hito.h and nothing else. Then the same from the Debian packages."""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile


def run(*words, **how):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, **how).stdout


def paid(out: str) -> str:
    return json.loads(out)["total"]["amount"]


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    for name in ("cmake", "cpack", "build", "consumer", "header", "library", "compiler"):
        arguments.add_argument(f"--{name}", required=True)
    options = arguments.parse_args()

    declared = set(re.findall(r"\b(hito_\w+)\(", pathlib.Path(options.header).read_text(encoding="utf-8")))
    exported = {line.split()[-1].split("@")[0] for line in run("nm", "-D", "--defined-only", options.library).splitlines()}
    exported -= {"HITO_1"}
    if declared != exported:
        print("declared and exported differ:", *sorted(declared ^ exported))
        return 1
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder, "place")
        for component in ("library", "development"):
            run(options.cmake, "--install", options.build, "--prefix", place, "--component", component)
        build = pathlib.Path(folder, "build")
        run(options.cmake, "-G", "Ninja", "-S", options.consumer, "-B", build, f"-DCMAKE_PREFIX_PATH={place}",
            f"-DCMAKE_C_COMPILER={options.compiler}")
        run(options.cmake, "--build", build)
        if paid(run(build / "consumer")) != "10.00":
            print("built by find_package, it pays otherwise")
            return 1
        found = next(place.rglob("hito.pc")).parent
        flags = run("pkg-config", "--cflags", "--libs", "hito", env=os.environ | {"PKG_CONFIG_PATH": str(found)}).split()
        program = pathlib.Path(folder, "by_pkg_config")
        run(options.compiler, "-std=c11", pathlib.Path(options.consumer, "main.c"), *flags, "-o", program)
        library = next(place.rglob("libhito.so.1")).parent
        if paid(run(program, env=os.environ | {"LD_LIBRARY_PATH": str(library)})) != "10.00":
            print("built by pkg-config, it pays otherwise")
            return 1
        packages = pathlib.Path(folder, "packages")
        run(options.cpack, "-G", "DEB", "--config", pathlib.Path(options.build, "CPackConfig.cmake"), "-B", packages)
        names = sorted(package.name.split("_")[0] for package in packages.glob("*.deb"))
        if names != ["hito", "libhito-dev", "libhito1"]:
            print("other packages:", *names)
            return 1
        root = pathlib.Path(folder, "root")
        for package in packages.glob("*.deb"):
            run("dpkg-deb", "-x", package, root)
        depends = run("dpkg-deb", "-f", next(packages.glob("libhito1_*.deb")), "Depends")
        program.unlink()
        run(options.compiler, "-std=c11", pathlib.Path(options.consumer, "main.c"), f"-I{root}/usr/include",
            f"-L{root}/usr/lib", "-lhito", "-o", program)
        if "libflint" not in depends or not run(root / "usr/bin/hito", "--version").startswith("hito ") or paid(
                run(program, env=os.environ | {"LD_LIBRARY_PATH": f"{root}/usr/lib"})) != "10.00":
            print("from the packages it pays otherwise")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
