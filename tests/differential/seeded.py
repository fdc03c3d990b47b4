#!/usr/bin/env python3
"""Tests the differential test: seeds one bug at a time into a copy of the sources and asks whether it is found.

Each bug is a slip that somebody could make: a bound that is off by one, a sign, a mask left out, a rounding mode. It
takes about half a minute a bug, so it runs by hand: tests/differential/seeded.py --build FOLDER
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import time

# file, what it says, what the bug says; the first occurrence is replaced.
BUGS = [
    # plan
    ("compiler/plan/apply.cpp", "case core::Op::greater: return compare(Op::less,",
     "case core::Op::greater: return compare(Op::less_equal,"),
    ("compiler/plan/apply.cpp", "const Val holds = deciding ? one.value : code.negation(one.value);",
     "const Val holds = one.value;"),
    ("compiler/plan/apply.cpp", "of.value = code.negation(of.missing);", "of.value = of.missing;"),
    ("compiler/plan/lower.cpp", "first.value = code.select(missing, fallback.value, first.value);", ""),
    ("compiler/plan/lower.cpp", "return code.select(condition, then.*part, otherwise.*part);",
     "return code.select(condition, otherwise.*part, then.*part);"),
    ("compiler/plan/look.cpp", "added.value = code.select(reached, worth, zero);", "added.value = worth;"),
    ("compiler/plan/look.cpp", "high_included ? Op::less_equal : Op::less", "!high_included ? Op::less_equal : Op::less"),
    ("compiler/plan/folds.cpp", "slot_of.cumulative = true;", "slot_of.cumulative = false;"),
    ("compiler/plan/folds.cpp", "const bool by_moment = rests.moment && !by_period;", "const bool by_moment = false;"),
    ("compiler/plan/folds.cpp", "const Val counted = code->both(seen, where.value);", "const Val counted = where.value;"),
    ("compiler/plan/plan.cpp", "to.no_rows = code.both(all.aggregated, code.negation(all.saw_rows));",
     "to.no_rows = all.aggregated;"),
    ("compiler/plan/needs.cpp", "fold.window == core::Window::to_date ||", ""),
    # fit
    ("compiler/fit/numbers.cpp", "case RoundMode::half_up: away = writer_.less_equal(d, *twice)",
     "case RoundMode::half_up: away = writer_.less(d, *twice)"),
    ("compiler/fit/numbers.cpp", "away = writer_.both(negative, writer_.negation(exact)); break;",
     "away = negative; break;"),
    ("compiler/fit/numbers.cpp", "top = writer_.select(negative, *minus_top, *top);", ""),
    ("compiler/fit/numbers.cpp", "auto x = times(a.n, a.unit / pair.unit);", "auto x = std::optional(a.n);"),
    ("compiler/fit/fit.cpp", "low *= rows;", ""),
    ("compiler/fit/fit.cpp", "case Op::lost: return of_bit(writer_->truth(held_[inst.a].lost));",
     "case Op::lost: return of_bit(writer_->truth(false));"),
    ("compiler/fit/writer.cpp", "if (bits <= 62) return Lane::i64;", "if (bits <= 70) return Lane::i64;"),
    ("compiler/fit/writer.cpp", "if (b.high <= a.low) return truth(false);", "if (b.high <= a.low) return truth(b.high == a.low);"),
    # jit
    ("compiler/jit/emit.cpp", "case KernelOp::less_equal: return build_.CreateICmpSLE",
     "case KernelOp::less_equal: return build_.CreateICmpULE"),
    ("compiler/jit/emit.cpp", "return build_.CreateSelect(of(inst.a), of(inst.b), of(inst.c));",
     "return build_.CreateSelect(of(inst.a), of(inst.c), of(inst.b));"),
    ("compiler/jit/helpers.cpp", "hito::whole_months(*first, *last)", "hito::whole_months(*last, *first)"),
    # columns, cut, compiled
    ("runtime/columns/settle.cpp", "day == no_date ? INT64_MAX : sign * day", "day == no_date ? 0 : sign * day"),
    ("runtime/columns/settle.cpp", "preferences[row] < preferences[winner]", "preferences[row] <= preferences[winner]"),
    ("runtime/cut/caps.cpp", "if (dates.of[k] > end) set(picked_[k].line, T(0));", ""),
    ("runtime/cut/caps.cpp", "        left = T(0);\n", ""),
    ("runtime/cut/steps_of_money.h", "return order != 0 ? order > 0 : earlier(a, b);",
     "return order != 0 ? order > 0 : earlier(b, a);"),
    ("runtime/cut/allowance.h", "if (unit_ != first.unit) spent_ = T(0);", ""),
    ("runtime/cut/divide.cpp", "return of_one_period ?", "return !of_one_period ?"),
    ("runtime/compiled/passes.cpp", "case Slot::Op::minimum: return std::min(a, b);",
     "case Slot::Op::minimum: return a;"),
    ("runtime/compiled/passes.cpp", "if (e % window_count == 0) continue;", "if (e == 0) continue;"),
    ("runtime/compiled/memory.cpp", "std::ranges::lower_bound(untils,", "std::ranges::upper_bound(untils,"),
    ("runtime/compiled/bodies.cpp", "if (until == INT32_MAX || reached(first)) begun.push_back(m);",
     "if (until != 0 || reached(first)) begun.push_back(m);"),
    ("runtime/compiled/bodies.cpp", "found.no_rows.bit(point) ? Reason::no_rows : Reason::amount_zero", "Reason::amount_zero"),
]


def make(build):
    return subprocess.run(["cmake", "--build", build, "--target", "hito_differential", "--", "--quiet"],
                          capture_output=True, text=True, check=False)


def copy_sources(root, tree):
    files = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout
    for name in filter(None, files.split("\0")):
        source, target = root / name, tree / name
        if not source.is_file() or (target.is_file() and target.read_bytes() == source.read_bytes()):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


def search(program, runs, seed):
    """Runs until the first finding, or None after `runs` of them."""
    done = subprocess.run([program, "--seed", str(seed), "--contracts", "100000", "--data", "3", "--variants", "2",
                           "--threads", "1,3", "--runs", str(runs), "--findings", "1"], capture_output=True, text=True, check=False)
    count = re.search(r"(\d+) runs", done.stdout)
    return (int(count.group(1)) if count else 0) if done.returncode != 0 else None


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--build", type=pathlib.Path, required=True, help="a folder for the copy and its build")
    arguments.add_argument("--runs", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--only", type=int, nargs="*", help="numbers of bugs")
    options = arguments.parse_args()
    root = pathlib.Path(__file__).resolve().parents[2]
    tree, build = options.build.resolve() / "tree", options.build.resolve() / "made"
    copy_sources(root, tree)
    subprocess.run(["cmake", "-S", tree, "-B", build, "-G", "Ninja", "-DCMAKE_C_COMPILER=clang-19",
                    "-DCMAKE_CXX_COMPILER=clang++-19", "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache",
                    "-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld", "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
                    "-DCMAKE_CXX_FLAGS=-O1 -g0"], stdout=subprocess.DEVNULL, check=True)
    if made := make(build).returncode:
        return made
    program, missed = build / "bin/hito_differential", 0
    if search(program, options.runs, options.seed) is not None:
        print("the sources as they are already differ")
        return 1
    for number, (name, old, new) in enumerate(BUGS, 1):
        if options.only and number not in options.only:
            continue
        path = tree / name
        text = path.read_text(encoding="utf-8")
        if old not in text:
            print(f"{number:>2}  {name}: what it replaces is not there: {old}")
            missed += 1
            continue
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        began = time.monotonic()
        made = make(build)
        found = search(program, options.runs, options.seed) if made.returncode == 0 else None
        path.write_text(text, encoding="utf-8")
        verdict = "does not build" if made.returncode else "NOT FOUND" if found is None else f"found within {found} runs"
        missed += found is None
        print(f"{number:>2}  {name}: {verdict} ({time.monotonic() - began:.0f} s)  {old.strip()[:70]}", flush=True)
    print(f"{missed} not found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
