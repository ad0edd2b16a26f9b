"""Twenty mistakes. Each checker must find exactly one on each line that says so, and none elsewhere."""

# ruff: noqa
# fmt: off

import datetime as dt

from workorders_cyclesoftware import CycleSoftware
from workorders_daftra import Daftra
from workorders_samsara import Misspelt  # MISTAKE 1: no such name
from workorders_samsara import Samsara, models

samsara = Samsara(token="canary-token")
daftra = Daftra(subdomain="example", api_key="canary-key")
cycle = CycleSoftware(username="canary-user", password="canary-pass")
orders = samsara.work_orders

orders.create(asset_id="1", flavor="red")  # MISTAKE 2: unknown field in create
orders.update("5", created_at_time=dt.datetime.now(dt.UTC))  # MISTAKE 3: read-only field in update
orders.update("5", status="Opne")  # MISTAKE 4: misspelt enum value
orders.update("5", status=models.WorkOrderPriority.HIGH)  # MISTAKE 5: member of another enum
orders.update("5", status=None)  # MISTAKE 6: null where it is not allowed
orders.create(description="x")  # MISTAKE 7: missing required argument
orders.update(5, description="x")  # MISTAKE 8: wrong type of an id
orders.update("5", engine_hours="many")  # MISTAKE 9: wrong type of a value
orders.create(asset_id="1", closing_notes="x")  # MISTAKE 10: a field of updates in a create
models.WorkOrderItemInput(id="1")  # MISTAKE 11: missing required field of a nested body
models.WorkOrderItemInput(id="1", type="ISSUE", weight=1)  # MISTAKE 12: unknown field of a nested body
Samsara(token="canary-token", server="mars")  # MISTAKE 13: unknown server
daftra.work_orders.create(title="A", start_date="2026-11-21")  # MISTAKE 14: text for a date
cycle.workshop_orders.get("24", 1)  # MISTAKE 15: text for a number
fake = Samsara.fake()
fake.work_orders.update.returns("x")  # MISTAKE 16: text for a model
fake.work_orders.list.returns([models.WorkOrderItemInput(id="1", type="ISSUE")])  # MISTAKE 17: items of another model
fake.work_orders.update.raises("slow")  # MISTAKE 18: unknown problem
fake.work_orders.update.when(5)  # MISTAKE 19: wrong type of an argument
fake.work_orders.update.assert_called_with("5", engine_hours="x")  # MISTAKE 20: wrong type of a value
