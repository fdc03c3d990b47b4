"""The Python package: what goes in, what comes out, and what is refused."""
import datetime
import decimal
import gc
import pickle
import pathlib
import signal
import threading
import time
import unittest

import duckdb
import hito
import pandas
import polars
import pyarrow

TEXT = """
contract "Training"
  currency USD
  term     2025-01-01 to 2025-12-31
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
data learners, one row per learner
  identified by id
  each row counts on employed_on
  id          identifier
  employed_on date
  wage        money in USD from 0 to 100_000
clause 1 "Share of the wage"
  for each learner
  the payer pays the provider 10% * wage
it always holds that total >= 0 USD
"""
CSV = b"id,employed_on,wage\nA,2025-02-01,1200.50\nB,2025-03-01,0\nC,2025-04-01,99.99\n"
TOTAL = decimal.Decimal("130.05")


def frame():
    return polars.DataFrame({"id": ["A", "B", "C"],
                             "employed_on": [datetime.date(2025, month, 1) for month in (2, 3, 4)],
                             "wage": [decimal.Decimal("1200.50"), decimal.Decimal("0"), decimal.Decimal("99.99")]})


class Contracts(unittest.TestCase):
    def test_a_text_or_a_path(self):
        contract = hito.load(TEXT)
        self.assertEqual((contract.title, contract.datasets), ("Training", ["learners"]))
        self.assertEqual(len(contract.sha256), 64)
        with self.assertRaises(hito.Error) as failed:
            hito.load("/no/such/contract.hito")
        self.assertTrue(failed.exception.codes)
        with self.assertRaises(hito.Error):
            hito.load(pathlib.Path("/no/such/contract.hito"))

    def test_mistakes_are_told(self):
        with self.assertRaises(hito.ContractError) as failed:
            hito.load(TEXT.replace("USD\n", "USDD\n", 1), language="es")
        error = failed.exception
        self.assertEqual(error.diagnostics[0]["lang"], "es")
        self.assertIn(error.codes[0], str(error))

    def test_what_it_includes_is_handed_over(self):
        text = 'contract "C"\n  currency USD\n  term 2025-01-01 to 2025-12-31\n  rounding to the nearest 0.01, half up\n' \
               '  includes "rates"\npayer "A"\nprovider "B"\nclause 1 "F"\n' \
               "  once only on 2025-06-30\n  the payer pays the provider fee\n"
        with self.assertRaises(hito.ContractError):
            hito.load(text)
        contract = hito.load(text, included={"rates.hito": 'library "R"\ndefine fee = 10 USD\n'})
        self.assertEqual(contract.pay().total, 10)


class Payments(unittest.TestCase):
    def setUp(self):
        self.contract = hito.load(TEXT)

    def test_any_source_of_rows(self):
        one = frame()
        sources = [one, one.to_arrow(), one.to_pandas(), duckdb.from_arrow(one.to_arrow()), CSV, {"learners": CSV},
                   pyarrow.RecordBatchReader.from_batches(one.to_arrow().schema, one.to_arrow().to_batches()), one.lazy().collect()]
        for source in sources:
            payment = self.contract.pay(source)
            self.assertEqual(payment.total, TOTAL, type(source))
            self.assertIsInstance(payment.total, decimal.Decimal)
            self.assertTrue(payment.holds)

    def test_many_batches_and_slices(self):
        table = frame().to_arrow()
        parts = pyarrow.concat_tables([table.slice(0, 1), table.slice(1, 2)])
        self.assertEqual(self.contract.pay(parts).total, TOTAL)
        twice = pyarrow.concat_tables([table, table]).slice(2, 3)
        self.assertEqual(self.contract.pay(twice).total, TOTAL)

    def test_the_same_bytes_from_every_engine(self):
        said = {self.contract.pay(CSV, engine=engine, threads=threads).to_json(lines=True)
                for engine in ("auto", "reference", "jit", "both") for threads in (1, 2, 5)}
        self.assertEqual(len(said), 1)

    def test_floats_are_refused(self):
        with self.assertRaises(hito.ContractError) as failed:
            self.contract.pay(frame().with_columns(polars.col("wage").cast(polars.Float64)))
        self.assertIn("1200.5", str(failed.exception))
        with self.assertRaises(TypeError):
            self.contract.pay(CSV, values={"growth": 0.1})

    def test_what_is_no_data(self):
        for wrong in (7, [1, 2], object()):
            with self.assertRaises(TypeError):
                self.contract.pay(wrong)
        with self.assertRaises(hito.ContractError) as failed:
            self.contract.pay()
        self.assertEqual(failed.exception.codes, ["HITO-E9071"])
        with self.assertRaises(hito.ContractError):
            self.contract.pay({"pupils": CSV})
        with self.assertRaises(hito.Error):
            self.contract.pay("/no/such/file.csv")
        with self.assertRaises(hito.MisuseError):
            self.contract.pay("-")
        with self.assertRaises(ValueError):
            self.contract.pay(CSV, engine="fast")
        with self.assertRaises(ValueError):
            self.contract.pay(CSV, as_of="2025-02-30")

    def test_dates_and_periods(self):
        self.assertEqual(self.contract.pay(CSV, as_of="2025-03-31").total, decimal.Decimal("120.05"))
        self.assertEqual(self.contract.pay(CSV, as_of=datetime.date(2025, 3, 31)).total, decimal.Decimal("120.05"))

    def test_rows_with_faults(self):
        wrong = CSV.replace(b"99.99", b"many")
        with self.assertRaises(hito.ContractError) as failed:
            self.contract.pay(wrong)
        self.assertEqual(failed.exception.diagnostics[0]["data"]["value"], "many")
        payment = self.contract.pay(wrong, set_aside=True)
        self.assertEqual(payment.json["data"][0]["set_aside"], 1)
        self.assertTrue(payment.warnings)

    def test_the_ledger(self):
        payment = self.contract.pay(frame())
        ledger = polars.DataFrame(payment.ledger)
        del payment
        gc.collect()
        self.assertEqual(ledger["payment"].sum(), TOTAL)
        self.assertEqual(pyarrow.table(self.contract.pay(CSV).ledger).num_rows, 3)
        with self.assertRaises(hito.MisuseError):
            polars.DataFrame(self.contract.pay(CSV, lines=False).ledger)

    def test_why(self):
        explained = self.contract.pay(frame()).why(row="A")
        self.assertEqual(explained["schema"], "hito.why/1")
        self.assertEqual(self.contract.why(CSV, row="A", language="en")["schema"], "hito.why/1")
        with self.assertRaises(hito.ContractError):
            self.contract.why(CSV, row="Z")

    def test_why_explains_what_was_paid(self):
        table = frame().to_arrow()
        payment = self.contract.pay(pyarrow.RecordBatchReader.from_batches(table.schema, table.to_batches()))
        self.assertIn("130.05", payment.why(total=True)["explanations"][0]["value"])
        reader = pyarrow.RecordBatchReader.from_batches(table.schema, table.to_batches())
        self.assertIn("130.05", self.contract.why(reader, total=True)["explanations"][0]["value"])
        with self.assertRaises(hito.MisuseError):
            self.contract.pay(CSV, lines=False).why(total=True)

    def test_one_stream_is_not_two_datasets(self):
        table = frame().to_arrow()
        reader = pyarrow.RecordBatchReader.from_batches(table.schema, table.to_batches())
        with self.assertRaises(ValueError):
            self.contract.pay({"learners": reader, "others": reader})

    def test_nothing_is_cut_or_narrowed(self):
        for wrong in (lambda: self.contract.pay({"learners\0x": CSV}), lambda: self.contract.pay("rows.csv\0x"),
                      lambda: self.contract.pay(CSV, as_of="2025-02-15\0x"), lambda: hito.load("contract.hito\0x"),
                      lambda: self.contract.pay(CSV).why(row="A\0x"), lambda: self.contract.pay(CSV, threads=2**32 + 1),
                      lambda: self.contract.pay(CSV, threads=0), lambda: self.contract.pay(CSV, decimal_mark="\0"),
                      lambda: self.contract.simulate([{"scenario": "a\0b", "1": "5%"}], CSV)):
            with self.assertRaises(ValueError):
                wrong()
        for wrong in (lambda: self.contract.pay(CSV, threads=1.5), lambda: self.contract.pay(CSV, as_of=20250630),
                      lambda: self.contract.pay(CSV, as_of=datetime.datetime(2025, 6, 30)),
                      lambda: self.contract.pay(CSV, period=2025), lambda: self.contract.pay(CSV, values={"x": None}),
                      lambda: hito.load(TEXT, amendments="abc"), lambda: hito.load(7)):
            with self.assertRaises(TypeError):
                wrong()

    def test_errors_and_contracts_travel(self):
        with self.assertRaises(hito.ContractError) as failed:
            self.contract.pay()
        again = pickle.loads(pickle.dumps(failed.exception))
        self.assertEqual((type(again), again.codes, str(again)),
                         (hito.ContractError, failed.exception.codes, str(failed.exception)))
        self.assertEqual(pickle.loads(pickle.dumps(self.contract)).pay(CSV).total, TOTAL)

    def test_simulate(self):
        self.assertEqual(self.contract.simulate([], CSV), [])
        self.assertEqual(len(self.contract.simulate(({"1": f"{k}%"} for k in (1, 2)), CSV)), 2)
        self.assertEqual(len(self.contract.simulate("1\n5%\n6%\n", CSV)), 2)

        lines = self.contract.simulate([{"scenario": "as is"}, {"scenario": "double", "1": "20%"}], CSV)
        self.assertEqual([line["total"] for line in lines], ["130.05", "260.10"])

    def test_shown_in_a_notebook(self):
        self.assertIn("130.05", self.contract.pay(CSV)._repr_html_())
        self.assertIn("learners", self.contract._repr_html_())
        self.assertIn("&lt;b&gt;", hito.load(TEXT.replace('"Training"', '"<b>"'))._repr_html_())

    def test_requests(self):
        answer = hito.answer({"do": "pay", "contract": TEXT, "data": {"learners": CSV.decode()}})
        self.assertEqual(answer["result"], self.contract.pay({"learners": CSV}).json | {"data": answer["result"]["data"]})


class Runs(unittest.TestCase):
    def setUp(self):
        self.contract = hito.load(TEXT)
        rows = "".join(f"P{i},2025-02-01,{i % 1000}.25\n" for i in range(400_000))
        self.many = b"id,employed_on,wage\n" + rows.encode()

    def test_progress_and_cancelling(self):
        seen = []
        self.contract.pay(self.many, engine="reference", progress=lambda *told: seen.append(told))
        self.assertGreater(len(seen), 0)
        with self.assertRaises(hito.Cancelled):
            self.contract.pay(self.many, engine="reference", progress=lambda *told: False)
        with self.assertRaises(ZeroDivisionError):
            self.contract.pay(self.many, engine="reference", progress=lambda *told: 1 / 0)

    def test_a_stream_is_stopped_while_it_is_read(self):
        def batches():
            for number in range(2000):
                time.sleep(0.005)
                yield pyarrow.record_batch({"id": [f"P{number}"], "employed_on": [datetime.date(2025, 2, 1)],
                                            "wage": [decimal.Decimal("1.00")]})

        schema = next(batches()).schema
        begun = time.monotonic()
        with self.assertRaises(hito.Cancelled):
            self.contract.pay(pyarrow.RecordBatchReader.from_batches(schema, batches()), progress=lambda *told: False)
        self.assertLess(time.monotonic() - begun, 5)

    def test_a_small_stack_is_enough(self):
        deep = TEXT.replace("10% * wage", "10% * wage" + " + 0 USD" * 600)
        before = threading.stack_size(512 * 1024)
        said = []
        try:
            thread = threading.Thread(target=lambda: said.append(hito.load(deep).pay(CSV).total))
            thread.start()
        finally:
            threading.stack_size(before)
        thread.join()
        self.assertEqual(said, [TOTAL])

    def test_ctrl_c(self):
        timer = threading.Timer(0.5, lambda: signal.raise_signal(signal.SIGINT))
        timer.start()
        with self.assertRaises(KeyboardInterrupt):
            for _ in range(20):
                self.contract.pay(self.many, engine="reference")
        timer.cancel()

    def test_other_threads_go_on(self):
        """The interpreter is free while a contract is paid."""
        done = threading.Event()
        turns = 0

        def work():
            self.contract.pay(self.many, engine="reference")
            done.set()

        thread = threading.Thread(target=work)
        thread.start()
        while not done.is_set():
            turns += 1
            time.sleep(0.005)
        thread.join()
        self.assertGreater(turns, 20)

    def test_one_contract_for_many_threads(self):
        said = []
        threads = [threading.Thread(target=lambda: said.append(self.contract.pay(frame()).to_json(lines=True)))
                   for _ in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual((len(said), len(set(said))), (24, 1))

    def test_a_source_that_fails(self):
        def batches():
            yield frame().to_arrow().to_batches()[0]
            raise OSError("the network is down")

        reader = pyarrow.RecordBatchReader.from_batches(frame().to_arrow().schema, batches())
        with self.assertRaises(hito.Error) as failed:
            self.contract.pay(reader)
        self.assertIn("the network is down", str(failed.exception))


if __name__ == "__main__":
    unittest.main()
